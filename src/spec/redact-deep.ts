/** Deeper than anything we make; a stranger's JSON can be as deep as it likes, the stack cannot. */
const maxDepth = 200;

/** A copy of plain data in which `redact` has seen every string, keys too, so that the result is still data and not cut JSON. */
export function redactDeep(value: unknown, redact: (text: string) => string, depth = 0): unknown {
  if (typeof value === "string") return redact(value);
  if (value === null || typeof value !== "object") return value;
  if (depth >= maxDepth) return "[nested too deeply]";
  if (Array.isArray(value)) return value.map((entry) => redactDeep(entry, redact, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [redact(key), redactDeep(entry, redact, depth + 1)]),
  );
}
