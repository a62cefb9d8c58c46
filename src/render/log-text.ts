import { removeInvisible } from "./invisible.ts";

/** The runner cuts nothing itself; one line of megabytes makes the log page unusable. */
const maxLineChars = 4_000;
/** Stands before a line that the runner would otherwise take for a command of ours. */
const neutralPrefix = "| ";

/**
 * One line made safe for the Actions log: no terminal sequences, no invisible characters, and nothing the runner parses.
 * Measured by its source: "::" counts after leading white space, the older "##[" anywhere in the line.
 */
export function logLine(line: string): string {
  const visible = removeInvisible(line).text.replaceAll("\n", " ");
  const short =
    visible.length > maxLineChars
      ? `${visible.slice(0, maxLineChars)} … (${visible.length - maxLineChars} more characters)`
      : visible;
  const plain = short.replaceAll(/#(?=#+\[)/g, "# ");
  return /^[^\p{L}\p{N}]*::/u.test(plain) ? `${neutralPrefix}${plain}` : plain;
}

/** Whole text at once; the result never ends in a line feed. */
export function logText(text: string): string {
  return text
    .replace(/(?:\r\n?|\n)$/, "")
    .split(/\r\n?|\n/)
    .map(logLine)
    .join("\n");
}

export type LogStream = { push(chunk: string): string[]; end(): string[] };

/**
 * Makes lines of chunks: a line is judged only when it is whole, so that no command hides across a border. A line longer than
 * the cap is given out in its first part and the rest dropped; beyond `maxLines` one line says how many were left out.
 */
export function createLogStream({ maxLines }: { maxLines: number }): LogStream {
  let pending = "";
  let dropped = 0;
  let lines = 0;
  const take = (line: string): string[] => {
    lines += 1;
    if (lines > maxLines) return [];
    const shown = dropped > 0 ? logLine(`${line} … (${dropped} more characters)`) : logLine(line);
    dropped = 0;
    return [shown];
  };
  return {
    push: (chunk) => {
      const parts = (pending + chunk).split(/\r\n|\n|\r(?!$)/);
      const last = parts.pop() ?? "";
      const whole = parts.flatMap(take);
      const room = maxLineChars * 2;
      dropped += Math.max(0, last.length - room);
      pending = last.length > room ? last.slice(0, room) : last;
      return whole;
    },
    end: () => {
      const rest = pending.replace(/\r$/, "");
      const last = rest === "" ? [] : take(rest);
      pending = "";
      return lines > maxLines ? [...last, `… (${lines - maxLines} more lines)`] : last;
    },
  };
}
