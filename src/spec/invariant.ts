/** Closes a switch: reaching it is a bug, so the error is a plain one and the run ends with exit code 70. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

/** States what must hold; a broken one is a bug of ours, never of the user's. */
export function invariant(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`invariant broken: ${what}`);
}
