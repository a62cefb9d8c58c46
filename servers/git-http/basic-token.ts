/** A token that git clients may present as the password of HTTP Basic. */
export type GitToken = {
  name: string;
  value: string;
  access: "read" | "write";
  /** `owner/name` of each repository it can see; without it, every repository. */
  repositories?: readonly string[];
  /** May it push changes below .github/workflows/? GitHub refuses that without the `workflows` permission. */
  workflows?: boolean;
};

export type Presented = { kind: "none" } | { kind: "unknown" } | { kind: "token"; token: GitToken };

/**
 * The token behind an Authorization header. An empty password counts as none: curl sends one first when the URL has a user
 * name, and only a 401 makes it ask for the real one.
 */
export function readPresentedToken(header: string | undefined, tokens: readonly GitToken[]): Presented {
  if (header === undefined) return { kind: "none" };
  const encoded = /^basic +([A-Za-z0-9+/=]+)$/i.exec(header.trim())?.[1];
  if (encoded === undefined) return { kind: "unknown" };
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  const [user, password] = colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  if (password === "") return { kind: "none" };
  const token = tokens.find(({ value }) => value === password);
  return token === undefined || user === "" ? { kind: "unknown" } : { kind: "token", token };
}
