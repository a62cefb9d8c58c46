import type { Refusal } from "../spec/decision.ts";
import { errorCodes } from "../spec/error-codes.ts";
import type { OutboundText, Untrusted } from "../spec/names.ts";
import type { Secrets } from "../spec/secrets.ts";
import { codeBlock, codeSpan } from "./fence.ts";
import { removeInvisible } from "./invisible.ts";
import { renderBlocks } from "./markdown-tree.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { breakReferences } from "./references.ts";
import { plainText } from "./simplify-inline.ts";
import { breakTriggerPhrase, hasTriggerPhrase } from "./trigger-phrase.ts";

export type OutboundResult = { kind: "text"; text: OutboundText } | { kind: "refused"; refusal: Refusal };

/** The only maker of `OutboundText`: everything that leaves for GitHub and was not written by this program passes here. */
export type Outbound = {
  /** Markdown for comments, reviews and check texts: parsed, then written again from a list of harmless parts. */
  markdown(text: Untrusted, maxChars: number): OutboundResult;
  /** One line without Markdown: titles, check names, commit subjects. */
  line(text: Untrusted, maxChars: number): OutboundResult;
  /** Several lines without Markdown: commit bodies, annotations. */
  lines(text: Untrusted, maxChars: number): OutboundResult;
  /** A path or name as inline code, on one line. */
  code(text: Untrusted): OutboundResult;
  /** Text that must stay byte for byte (a suggestion): refused unless nothing in it has to change. */
  verbatim(text: Untrusted): OutboundResult;
};

export type OutboundOptions = {
  secrets: Pick<Secrets, "find">;
  /** What starts a run; our own words must not. */
  triggerPhrase: string | undefined;
};

/** Secrets are not masked but refused: a text that held one once may hold it again in a form nobody looked for. */
export function createOutbound({ secrets, triggerPhrase }: OutboundOptions): Outbound {
  const rewrite = (text: string) =>
    breakTriggerPhrase(text, triggerPhrase).replaceAll(/<!(-*)(?=\s*-*\s*codex-action)/gi, "<! $1");
  const seal = (original: string, text: string): OutboundResult => {
    const found = [original, removeInvisible(original).text, text].flatMap((version) => secrets.find(version));
    return found.length > 0
      ? { kind: "refused", refusal: secretRefusal(found.map(({ name }) => name)) }
      : { kind: "text", text: text as OutboundText };
  };
  return {
    markdown: ({ untrusted }, maxChars) =>
      seal(untrusted, renderSafe({ text: untrusted, maxChars, rewrite, triggerPhrase })),
    line: ({ untrusted }, maxChars) =>
      seal(untrusted, cut(plainLines(untrusted, rewrite).replaceAll(/\s+/g, " ").trim(), maxChars)),
    lines: ({ untrusted }, maxChars) => seal(untrusted, cut(plainLines(untrusted, rewrite).trim(), maxChars)),
    code: ({ untrusted }) =>
      seal(untrusted, codeSpan(cut(rewrite(removeInvisible(untrusted).text).replaceAll(/\s+/g, " "), 500))),
    verbatim: ({ untrusted }) => {
      const isClean = removeInvisible(untrusted).text === untrusted && rewrite(untrusted) === untrusted;
      return isClean ? seal(untrusted, untrusted) : { kind: "refused", refusal: notVerbatim };
    },
  };
}

type SafeOptions = {
  text: string;
  maxChars: number;
  rewrite: (text: string) => string;
  triggerPhrase: string | undefined;
};

function renderSafe({ text, maxChars, rewrite, triggerPhrase }: SafeOptions): string {
  const { text: visible } = removeInvisible(text);
  const asCode = () => fitCode(rewrite(visible), maxChars);
  const tree = parseMarkdown(visible);
  if (tree === undefined) return asCode();
  const blocks = renderBlocks(tree.children, rewrite);
  const fitted = fitBlocks(blocks, maxChars) ?? fitCode(rewrite(plainText(tree)), maxChars);
  return hasTriggerPhrase(fitted, triggerPhrase) ? asCode() : fitted;
}

/** Whole blocks from the top, and a note that says how many are missing. Undefined: not even the first fits. */
function fitBlocks(blocks: readonly string[], maxChars: number): string | undefined {
  const whole = blocks.join("\n\n");
  if (whole.length <= maxChars) return whole;
  const kept: string[] = [];
  let length = cutNote(blocks.length).length;
  for (const block of blocks) {
    length += block.length + 2;
    if (length > maxChars) break;
    kept.push(block);
  }
  return kept.length === 0 ? undefined : [...kept, cutNote(blocks.length - kept.length)].join("\n\n");
}

function cutNote(missing: number): string {
  return `_Cut here: ${missing} more ${missing === 1 ? "paragraph" : "paragraphs"} did not fit._`;
}

function fitCode(text: string, maxChars: number): string {
  const note = "\n\n_Shown as plain text._";
  const whole = codeBlock(text, undefined) + note;
  if (whole.length <= maxChars) return whole;
  const cutAt = "\n\n_Shown as plain text and cut: the rest did not fit._";
  for (let room = maxChars - cutAt.length - 10; room > 0; room = Math.floor(room / 2)) {
    const block = codeBlock(cut(text, room), undefined) + cutAt;
    if (block.length <= maxChars) return block;
  }
  return "";
}

function plainLines(text: string, rewrite: (text: string) => string): string {
  const visible = removeInvisible(text).text;
  return rewrite(breakReferences(visible.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")));
}

/** Cuts between code points and says so with one sign. */
export function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(maxChars - 2)) ? maxChars - 2 : maxChars - 1;
  return `${text.slice(0, Math.max(0, end)).trimEnd()}…`;
}

function secretRefusal(names: readonly string[]): Refusal {
  return {
    code: "publish.secret",
    reason: `A text that was about to leave contained a secret: ${[...new Set(names)].join(", ")}. It was not sent.`,
    wouldAllow: errorCodes["publish.secret"].hint,
  };
}

const notVerbatim: Refusal = {
  code: "publish.not-verbatim",
  reason: "The text holds invisible characters or words that start a run, and could only be sent changed.",
  wouldAllow: undefined,
};

/**
 * Joins finished parts with words of this source file: only a template's own text counts as ours, everything inserted must be
 * outbound text already, or a number.
 */
export function outboundTemplate(
  words: TemplateStringsArray,
  ...parts: readonly (OutboundText | number)[]
): OutboundText {
  return words.map((word, at) => `${word}${parts[at] ?? ""}`).join("") as OutboundText;
}

/** Parts one after another; empty ones are left out. */
export function joinOutbound(parts: readonly OutboundText[], between: "\n\n" | "\n" | " " | ", " | ""): OutboundText {
  return parts.filter((part) => part !== "").join(between) as OutboundText;
}
