/** Where programs are looked for: system directories only, never what earlier steps put in front of PATH. */
const programPath = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin";

const settings: Readonly<Record<string, string>> = {
  // Everything by which Git starts a program it was told about in a configuration file.
  "core.fsmonitor": "false",
  "core.hooksPath": "/dev/null",
  "core.sshCommand": "false",
  "core.askPass": "",
  "core.editor": "false",
  "core.pager": "cat",
  "core.alternateRefsCommand": "true",
  "credential.helper": "",
  "diff.external": "",
  "commit.gpgSign": "false",
  "push.gpgSign": "false",
  "log.showSignature": "false",
  "protocol.ext.allow": "never",
  "submodule.recurse": "false",
  "push.recurseSubmodules": "no",
  "gc.auto": "0",
  "maintenance.auto": "false",
  // What would change content or meaning from outside the objects.
  "core.attributesFile": "/dev/null",
  "core.excludesFile": "/dev/null",
  "core.autocrlf": "false",
  "core.safecrlf": "false",
  "core.symlinks": "true",
  "core.fileMode": "true",
  "core.ignoreCase": "false",
  "core.precomposeUnicode": "false",
  "core.protectHFS": "true",
  "core.protectNTFS": "true",
  "core.untrackedCache": "false",
  "core.splitIndex": "false",
  "core.commitGraph": "false",
  "core.multiPackIndex": "false",
  "core.useReplaceRefs": "false",
  "core.quotePath": "true",
  "safe.bareRepository": "explicit",
  "advice.detachedHead": "false",
  "i18n.commitEncoding": "UTF-8",
  "init.defaultBranch": "main",
};

/**
 * Flags before the subcommand. `-c` beats every configuration file; `filter.*` has free names and cannot be switched off this way,
 * so content is only ever read with a private GIT_DIR whose configuration is ours.
 */
export const hardenedFlags: readonly string[] = [
  "--no-pager",
  "--literal-pathspecs",
  ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
];

/** The whole environment of a Git process. No protocol at all is allowed; fetch and push name the one they need. */
export const hardenedEnvironment: Readonly<Record<string, string>> = {
  PATH: programPath,
  HOME: "/dev/null",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "false",
  SSH_ASKPASS: "false",
  GIT_SSH_COMMAND: "false",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_PAGER: "cat",
  GIT_ALLOW_PROTOCOL: "none",
};
