import type { ObjectId } from "./names.ts";

const pattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The only maker of an `ObjectId`; upper case and abbreviations are not one. */
export function parseObjectId(text: string): ObjectId | undefined {
  return pattern.test(text) ? (text as ObjectId) : undefined;
}
