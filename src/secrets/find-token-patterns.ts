export type TokenHit = { pattern: string; at: number; length: number };

type TokenPattern = { name: string; expression: RegExp; looksReal?: (text: string) => boolean };

/** Words joined by dashes (`sk-circle-fade-in-animation`) are no keys: a key mixes digits with letters of both cases. */
const isMixed = (text: string) => /[0-9]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);

/**
 * Every expression starts with a literal that no repetition can match across, so a search is linear. `ghs_` tokens are up to
 * 520 characters with dots, dashes and underscores since May 2026; the older form has 36 letters and digits. Repetitions have an
 * upper bound because an unbounded one overflows the regular expression stack on megabytes of matching text.
 */
const tokenPatterns: readonly TokenPattern[] = [
  { name: "github-installation-token", expression: /(?<![A-Za-z0-9])ghs_[A-Za-z0-9._-]{36,2000}/g },
  { name: "github-token", expression: /(?<![A-Za-z0-9])gh[opru]_[A-Za-z0-9]{36,2000}/g },
  { name: "github-fine-grained-token", expression: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,2000}/g },
  { name: "sk-key", expression: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,2000}/g, looksReal: isMixed },
  { name: "aws-access-key", expression: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  {
    name: "aws-secret-key",
    expression: /aws_?secret_?(?:access_?)?key["']?\s{0,4}[=:]\s{0,4}["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
  },
  {
    name: "private-key",
    expression: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY-----(?:\s|\\[rn]){0,8}[A-Za-z0-9+/=:, -]{20}/g,
  },
  {
    name: "slack-token",
    expression: /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{20,2000}/g,
    looksReal: (text) => /[0-9]/.test(text),
  },
  { name: "npm-token", expression: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { name: "google-key", expression: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { name: "stripe-key", expression: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{20,2000}/g },
];

/**
 * Texts that have the shape of a well-known credential, whoever owns it, in order of position. It sees formats, not values:
 * made for patches and for text about to leave, beside `Secrets.find`. Hits never carry the text itself.
 */
export function findTokenPatterns(text: string): TokenHit[] {
  const hits = tokenPatterns.flatMap(({ name, expression, looksReal }) =>
    [...text.matchAll(expression)]
      .filter((match) => looksReal?.(match[0]) ?? true)
      .map((match): TokenHit => ({ pattern: name, at: match.index, length: match[0].length })),
  );
  return hits.sort((left, right) => left.at - right.at);
}
