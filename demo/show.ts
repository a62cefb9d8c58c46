/** Words of the demo on standard output; nothing else of the demo prints. */
export function heading(text: string): void {
  process.stdout.write(`\n\u001b[1m${text}\u001b[0m\n`);
}

export function line(text = ""): void {
  process.stdout.write(`${text === "" ? "" : `  ${text}`}\n`);
}

/** Foreign text, indented, without terminal sequences and cut. */
export function quote(text: string, maxLines = 40): void {
  const lines = text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .trimEnd()
    .split("\n");
  for (const each of lines.slice(0, maxLines)) line(`│ ${each}`);
  if (lines.length > maxLines) line(`│ … ${lines.length - maxLines} more lines`);
}

export function step(number: number, text: string): void {
  heading(`${number}. ${text}`);
}
