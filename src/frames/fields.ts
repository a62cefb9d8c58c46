const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Why a text cannot be a field: a field ends with NUL, so it cannot hold one. */
export function holdsNul(fields: readonly string[]): boolean {
  return fields.some((field) => field.includes("\0"));
}

/** Each field as UTF-8, ended by NUL. The caller has refused fields that hold one. */
export function encodeFields(fields: readonly string[]): Uint8Array {
  return fields.length === 0 ? new Uint8Array(0) : encoder.encode(`${fields.join("\0")}\0`);
}

/** `undefined` when the last field does not end. Bytes that are not UTF-8 become U+FFFD: paths in error texts may be cut anywhere. */
export function decodeFields(body: Uint8Array): string[] | undefined {
  if (body.length === 0) return [];
  if (body[body.length - 1] !== 0) return undefined;
  return decoder.decode(body.subarray(0, -1)).split("\0");
}

/** A decimal number without sign or leading zeros, at most `max`. */
export function parseNumber(field: string | undefined, max: number): number | undefined {
  if (field === undefined || !/^(?:0|[1-9][0-9]{0,14})$/.test(field)) return undefined;
  const value = Number(field);
  return value <= max ? value : undefined;
}
