import type { OutboundText, Untrusted } from "../spec/names.ts";
import { fenceFor } from "./fence.ts";
import type { Outbound, OutboundResult } from "./outbound.ts";

/** Longer suggestions are not reviewed by anybody in a comment box. */
const maxChars = 10_000;

/**
 * A block that GitHub offers to apply with one click. Its content is applied byte for byte, so it is sent unchanged or not at all;
 * the fence is longer than any inside. An empty replacement deletes the lines.
 */
export function suggestionBlock(outbound: Outbound, replacement: Untrusted): OutboundResult {
  const content = replacement.untrusted.replace(/\n$/, "");
  if (content.length > maxChars || content.includes("\r")) return { kind: "refused", refusal: tooLong };
  const checked = outbound.verbatim({ untrusted: content });
  if (checked.kind === "refused") return checked;
  const fence = fenceFor(content, 3);
  const body = content === "" && replacement.untrusted === "" ? "" : `${content}\n`;
  return { kind: "text", text: `${fence}suggestion\n${body}${fence}` as OutboundText };
}

const tooLong = {
  code: "publish.not-verbatim",
  reason: "The suggestion is too long for a comment or has other line ends than GitHub would keep.",
  wouldAllow: undefined,
};
