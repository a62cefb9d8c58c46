/**
 * The grammar of a patch in Lark notation, sent with the `apply_patch` tool so that the service can hold the model to it.
 * It is stricter than `parsePatch`, which forgives what models without the grammar get wrong.
 */
export const applyPatchGrammar = `start: begin file+ end
begin: "*** Begin Patch" LF
end: "*** End Patch" LF?
file: add | delete | update
add: "*** Add File: " path LF added+
delete: "*** Delete File: " path LF
update: "*** Update File: " path LF move? change?
path: /.+/
added: "+" /.*/ LF
move: "*** Move to: " path LF
change: (anchor | line)+ last?
anchor: ("@@" | "@@ " /.+/) LF
line: ("+" | "-" | " ") /.*/ LF
last: "*** End of File" LF
%import common.LF
`;
