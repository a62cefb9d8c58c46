import type { RepoPath } from "./names.ts";

const maxPathBytes = 4_096;

/** Cf holds the bidi marks, the joiners HFS+ ignores and the tag characters; the alternatives are invisible without being in it. */
const unreadable = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\\\u115f\u1160\u3164\uffa0]|\u034f|[\u{e0100}-\u{e01ef}]/u;

/**
 * The only maker of a `RepoPath`, from the bytes Git gave. Refused, because somebody could read it as something else: bytes that
 * are not UTF-8, absolute or climbing paths, backslashes and drive letters, control and invisible characters, and every spelling
 * of `.git` that a case-insensitive, HFS+ or NTFS disk takes for it.
 */
export function parseRepoPath(bytes: Uint8Array | string): RepoPath | undefined {
  const text = typeof bytes === "string" ? bytes : decodeUtf8(bytes);
  if (text === undefined || text === "" || Buffer.byteLength(text) > maxPathBytes || !text.isWellFormed())
    return undefined;
  if (unreadable.test(text)) return undefined;
  if (/^[A-Za-z]:/.test(text)) return undefined;
  return text.split("/").every(isSafeComponent) ? (text as RepoPath) : undefined;
}

function isSafeComponent(component: string): boolean {
  if (component === "" || component === "." || component === "..") return false;
  return !isGitName(component);
}

/** `.git` as other disks spell it: any case, trailing dots and spaces, an alternate data stream, the short name. */
function isGitName(component: string): boolean {
  const plain = component.normalize("NFKC").toLowerCase();
  return /^(?:\.git|git~\d+)(?:[. ]*$|[. ]*:)/.test(plain);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // Not UTF-8: that is the answer, the caller names the code.
  }
}
