import type { Refusal } from "../spec/decision.ts";
import type { AbsolutePath } from "../spec/names.ts";

/** The words a model knows for the errors it meets most; anything else is said as the sandbox said it. */
export function describeRefusal({ code, reason }: Refusal, path: AbsolutePath): string {
  switch (code) {
    case "ENOENT":
      return "No such file or directory (os error 2)";
    case "EACCES":
      return "Permission denied (os error 13)";
    case "ENOTDIR":
      return "Not a directory (os error 20)";
    case "EISDIR":
      return `path \`${path}\` is not a file`;
    default:
      return reason;
  }
}
