import { createHash } from "node:crypto";

/** Where the server says it lives: `api` for REST URLs, `html` for pages and clones. Neither ends in a slash. */
export type Urls = { api: string; html: string };

export const toIso = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
export const toIsoOrNull = (ms: number | undefined): string | null => (ms === undefined ? null : toIso(ms));

/** Kinds of things with a GraphQL id. */
export type NodeKind =
  | "U"
  | "BOT"
  | "R"
  | "I"
  | "PR"
  | "IC"
  | "PRR"
  | "PRRC"
  | "PRRT"
  | "CR"
  | "C"
  | "T"
  | "B"
  | "REF"
  | "SC"
  | "A";

/** An opaque id like GitHub's. `repository` keeps ids of different repositories apart. */
export function nodeId(kind: NodeKind, repository: number, id: number | string): string {
  return `${kind}_kwDO${Buffer.from(`${repository}:${id}`).toString("base64url")}`;
}

export type NodeName = { kind: NodeKind; repository: number; id: string };

/** The opposite of `nodeId`. */
export function parseNodeId(text: string): NodeName | undefined {
  const [, kind, encoded = ""] = /^([A-Z]+)_kwDO([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  const [, repository, id] = /^(\d+):(.+)$/.exec(Buffer.from(encoded, "base64url").toString("utf8")) ?? [];
  if (kind === undefined || repository === undefined || id === undefined) return undefined;
  return { kind: kind as NodeKind, repository: Number(repository), id };
}

/** Weak entity tag of an answer's text. */
export const entityTag = (text: string): string => `W/"${createHash("sha256").update(text).digest("hex")}"`;
