import type { ObjectId, OutboundText } from "../spec/names.ts";
import { parseObjectId } from "../spec/object-id.ts";

/** Which run of which workflow wrote a thing about which commit. */
export type Marker = { kind: "review" | "check" | "comment"; runId: number; headSha: ObjectId };

const pattern =
  /^<!-- codex-action:(review|check|comment) run=(\d{1,20}) head=([0-9a-f]{40}(?:[0-9a-f]{24})?) -->(?:\n|$)/;

/** The first line of everything we publish. Untrusted text cannot make one: it never begins a body, and comments in it are broken. */
export function renderMarker({ kind, runId, headSha }: Marker): OutboundText {
  return `<!-- codex-action:${kind} run=${runId} head=${headSha} -->` as OutboundText;
}

/** Reads the marker at its one place, the very first line; anywhere else it is somebody's quotation. */
export function parseMarker(body: string): Marker | undefined {
  const match = pattern.exec(body.replaceAll("\r\n", "\n"));
  const headSha = match ? parseObjectId(match[3] ?? "") : undefined;
  if (match === null || headSha === undefined) return undefined;
  return { kind: match[1] as Marker["kind"], runId: Number(match[2]), headSha };
}

export type Authored = { body: string; authorId: number | undefined };

/** Ours, for this commit: by marker and by author, because anybody can paste a marker. `runId` undefined: any run of ours. */
export function findOwn<T extends Authored>(
  items: readonly T[],
  own: { authorId: number; marker: Omit<Marker, "runId"> & { runId: number | undefined } },
): T | undefined {
  return items.find(({ body, authorId }) => {
    const marker = parseMarker(body);
    return (
      authorId === own.authorId &&
      marker?.kind === own.marker.kind &&
      marker.headSha === own.marker.headSha &&
      (own.marker.runId === undefined || marker.runId === own.marker.runId)
    );
  });
}
