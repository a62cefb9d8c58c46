import { z } from "zod";
import type { Principal } from "../spec/intent.ts";
import type { ObjectId, Untrusted } from "../spec/names.ts";
import { parseObjectId } from "../spec/object-id.ts";

/** Pieces that several answers share. Loose about what we do not read, strict about what we do. */
export const objectId = z.string().transform((text, context): ObjectId => {
  const id = parseObjectId(text);
  if (id !== undefined) return id;
  context.addIssue({ code: "custom", message: "not an object id" });
  return z.NEVER;
});

export const untrusted = z.string().transform((text): Untrusted => ({ untrusted: text }));

/** A missing body is an empty one. */
export const untrustedOrEmpty = z
  .string()
  .nullish()
  .transform((text): Untrusted => ({ untrusted: text ?? "" }));

export type Account = Pick<Principal, "id" | "login" | "kind">;

/** "Mannequin", "Organization" and types not yet invented are never a user. */
export const account = z
  .object({ id: z.int().positive(), login: z.string().min(1), type: z.string() })
  .transform(({ id, login, type }): Account => ({ id, login, kind: kindOf(type, login) }));

function kindOf(type: string, login: string): Account["kind"] {
  if (type === "Bot" || login.endsWith("[bot]")) return "bot";
  return type === "User" ? "user" : "app";
}
