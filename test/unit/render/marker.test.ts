import { describe, expect, it } from "vitest";
import { findOwn, parseMarker, renderMarker } from "../../../src/render/marker.ts";
import { createOutbound } from "../../../src/render/outbound.ts";
import type { ObjectId } from "../../../src/spec/names.ts";

const headSha = "a".repeat(40) as ObjectId;
const marker = { kind: "review", runId: 7, headSha } as const;

describe("markers", () => {
  it("are read where we write them", () => {
    expect(parseMarker(`${renderMarker(marker)}\n\ntext`)).toEqual(marker);
    expect(parseMarker(`${renderMarker(marker)}\r\ntext`)).toEqual(marker);
  });

  it.each([
    ["further down", `text\n${renderMarker(marker)}`],
    ["with words behind", `${renderMarker(marker)} x`],
    ["with a short commit", "<!-- codex-action:review run=7 head=abc -->"],
    ["of an unknown kind", `<!-- codex-action:other run=7 head=${headSha} -->`],
  ])("are not read %s", (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  it("are ours only with our author, this head and, when asked, this run", () => {
    const mine = { body: renderMarker(marker), authorId: 41898282 };
    const stranger = { body: renderMarker(marker), authorId: 666 };
    const nobody = { body: renderMarker(marker), authorId: undefined };
    const find = (own: { authorId: number; runId: number | undefined; head?: ObjectId }) =>
      findOwn([nobody, stranger, mine], {
        authorId: own.authorId,
        marker: { kind: "review", runId: own.runId, headSha: own.head ?? headSha },
      });
    expect(find({ authorId: 41898282, runId: 7 })).toBe(mine);
    expect(find({ authorId: 41898282, runId: undefined })).toBe(mine);
    expect(find({ authorId: 41898282, runId: 8 })).toBeUndefined();
    expect(find({ authorId: 1, runId: 7 })).toBeUndefined();
    expect(find({ authorId: 41898282, runId: 7, head: "b".repeat(40) as ObjectId })).toBeUndefined();
  });

  it("cannot be made by text of a stranger", () => {
    const outbound = createOutbound({ secrets: { find: () => [] }, triggerPhrase: undefined });
    for (const text of [
      renderMarker(marker),
      `\`\`\`\n${renderMarker(marker)}\n\`\`\``,
      `\`${renderMarker(marker)}\``,
    ]) {
      const result = outbound.markdown({ untrusted: text }, 1_000);
      expect(result.kind === "text" && result.text).not.toContain("<!-- codex-action");
    }
  });
});
