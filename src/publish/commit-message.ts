import { firstLine } from "../render/first-line.ts";
import { removeInvisible } from "../render/invisible.ts";
import type { Outbound, OutboundResult } from "../render/outbound.ts";
import { joinOutbound, outboundTemplate } from "../render/outbound.ts";
import { noText, outboundProven } from "../render/outbound-values.ts";
import type { PinnedIntent, Principal } from "../spec/intent.ts";
import type { OutboundText, Untrusted } from "../spec/names.ts";

const maxSubjectChars = 72;
const maxBodyChars = 4_000;
const actingKeys =
  /^([ \t]*)(?=(?:[a-z-]*-by|[a-z-]+-to|skip-checks|on-behalf-of|codex-action-[a-z-]*|cc|fixes|closes|refs|change-id)[ \t]*:)/gim;

/**
 * A commit message from the model's last words. They cannot skip CI, add an author or a sign-off, close an issue or mention anybody;
 * the trailers at the end are ours: the run, and who asked.
 */
export function commitMessage(
  outbound: Outbound,
  { finalMessage, intent }: { finalMessage: Untrusted; intent: PinnedIntent },
): OutboundResult {
  const quiet = quietText(finalMessage.untrusted);
  const subject = outbound.line({ untrusted: quietText(firstLine({ untrusted: quiet }).untrusted) }, maxSubjectChars);
  if (subject.kind === "refused") return subject;
  const body = outbound.lines({ untrusted: quiet }, maxBodyChars);
  if (body.kind === "refused") return body;
  const said = subject.text === "" ? outboundTemplate`Apply the requested change` : subject.text;
  const repeats = body.text.trim() === said;
  const parts = [said, repeats ? noText : body.text, trailers(intent)];
  return { kind: "text", text: outboundTemplate`${joinOutbound(parts, "\n\n")}\n` };
}

/**
 * Words that Git or GitHub act on in a commit message, taken apart where a reader still understands them: trailers get a bar before
 * them, `[skip ci]` round brackets. Invisible characters go first, so that none can hide a word until it is sent.
 */
function quietText(text: string): string {
  return removeInvisible(text)
    .text.replaceAll(actingKeys, "$1| ")
    .replaceAll(/\[((?:skip|no)[ -](?:ci|actions)|ci[ -]skip|actions[ -]skip)\]/gi, "($1)")
    .replaceAll(/^([ \t]*)#/gm, "$1•");
}

function trailers({ run, principal, repository }: PinnedIntent): OutboundText {
  const asked = principal === undefined ? noText : coAuthor(principal, repository.serverUrl);
  return joinOutbound([outboundTemplate`Codex-Action-Run: ${run.id}`, asked], "\n");
}

/** GitHub's own address of an account, which attributes the commit without knowing the person's e-mail. Odd logins get none. */
function coAuthor({ id, login }: Principal, serverUrl: string): OutboundText {
  const line = `Co-authored-by: ${login} <${id}+${login}@users.noreply.${new URL(serverUrl).hostname}>`;
  const name = /[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?/.source;
  const proven = new RegExp(`^Co-authored-by: ${name} <\\d+\\+${name}@users\\.noreply\\.[a-z0-9.-]+>$`);
  return outboundProven(line, proven) ?? noText;
}

/** Whether a commit says that this run made it, in the paragraph of trailers at its end. */
export function isOfRun(message: string, runId: number): boolean {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  return last.split("\n").includes(`Codex-Action-Run: ${runId}`);
}
