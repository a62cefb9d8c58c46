import { appendBlocks, renderEventTask, type TaskKind } from "../context/event-task.ts";
import { promptBlock } from "../context/prompt-block.ts";
import type { Trigger } from "../gate/find-trigger.ts";
import type { PullRequestFacts } from "../github/pull-request.ts";
import type { PromptBlock } from "../spec/context.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { PublishKind } from "../spec/proposal.ts";
import type { RunRequest } from "../spec/request.ts";

/** What the run is about, by its first word or its event: a comment's command, a review for a pull request, else a question. */
export function taskKind(intent: PinnedIntent, trigger: Trigger | undefined): TaskKind {
  if (trigger !== undefined) return trigger.word === "fix" || trigger.word === "review" ? trigger.word : "ask";
  return intent.event.name === "pull_request" ? "review" : "ask";
}

/** `auto`: a fix becomes a commit, a review a review, anything else a patch. */
export function publishKinds(publish: RunRequest["publish"], kind: TaskKind): readonly PublishKind[] {
  if (publish !== "auto") return publish;
  return kind === "fix" ? ["commit"] : kind === "review" ? ["review"] : ["patch"];
}

/** Everything the prompt says about where it came from; each block with its author and the weight of their word. */
export function eventBlocks(
  intent: PinnedIntent,
  { pull, trigger }: { pull: PullRequestFacts | undefined; trigger: Trigger | undefined },
): { facts: string[]; blocks: PromptBlock[] } {
  const { subject, principal } = intent;
  const blocks: PromptBlock[] = [];
  if (trigger !== undefined)
    blocks.push(
      promptBlock({
        text: trigger.text,
        kind: "markdown",
        source: "request",
        author: principal?.login,
        trust: "writer",
      }),
    );
  if (subject.kind !== "pull-request" || pull === undefined) return { facts: [], blocks };
  const author = pull.author?.login;
  blocks.push(promptBlock({ text: pull.title, kind: "plain", source: "pull request title", author, trust: "anyone" }));
  blocks.push(
    promptBlock({ text: pull.body, kind: "markdown", source: "pull request description", author, trust: "anyone" }),
  );
  const facts = [
    `Pull request #${subject.number}, ${pull.changedFiles} changed files. The working tree holds its head ${subject.headSha}.`,
    `It starts at ${subject.mergeBase}: \`git diff ${subject.mergeBase} ${subject.headSha}\` shows the change.`,
  ];
  return { facts, blocks: blocks.filter(({ text }) => text.untrusted !== "") };
}

/** The user message: a prompt of the workflow as it is (with data behind it when something is published), or the order for the event. */
export function eventTask(request: {
  prompt: string | undefined;
  kind: TaskKind;
  publishes: boolean;
  facts: readonly string[];
  blocks: readonly PromptBlock[];
}): string {
  const { prompt, kind, facts, blocks } = request;
  if (prompt === undefined) return renderEventTask({ kind, facts, blocks });
  return request.publishes || blocks.some(({ source }) => source === "request")
    ? appendBlocks(prompt, { facts, blocks })
    : prompt;
}
