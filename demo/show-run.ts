import { execFileSync } from "node:child_process";
import type { RunActionResult } from "../servers/runner/run-action.ts";
import { type Scene, sceneRepository } from "../servers/scene/start-scene.ts";
import { pullRequest } from "./scenario.ts";
import { line, quote, step } from "./show.ts";

/** The log as the runner shows it: groups by their titles, and what stands outside of them. */
export function showRun(run: RunActionResult): void {
  let inGroup = false;
  const shown: string[] = [];
  for (const text of run.log.split("\n")) {
    if (text.startsWith("##[group]")) shown.push(`▸ ${text.slice("##[group]".length)}`);
    else if (!inGroup && text !== "##[endgroup]" && text !== "") shown.push(text);
    inGroup = text.startsWith("##[group]") || (inGroup && text !== "##[endgroup]");
  }
  quote(shown.join("\n"));
}

/** What stands on GitHub now, read from the servers and not from the action's own words. */
export function showGitHub(scene: Scene, run: RunActionResult): void {
  step(3, "What stands on GitHub now");
  showCommit(scene);
  const record = scene.github.repository(sceneRepository);
  for (const review of record.reviews.values()) {
    line(`review by ${review.author.login} on ${review.commitId.slice(0, 12)}:`);
    quote(review.body.replace(/^<!--.*-->\n+/, ""), 30);
  }
  for (const comment of record.reviewComments.values()) {
    line(`inline comment on ${comment.path}:${comment.line}:`);
    quote(comment.body);
  }
  for (const check of record.checkRuns.values())
    line(
      `check run "${check.name}" on ${check.headSha.slice(0, 12)}: ${check.status}, ${check.conclusion ?? "no conclusion"}, ${check.annotations.length} annotations`,
    );
  line(
    `requests to GitHub: ${scene.github.calls.length}, of these ${scene.github.writes.length} writes, ${scene.github.violations.length} against its description`,
  );
  step(4, "The job summary and the outputs");
  quote(run.summary, 60);
  const {
    "tokens-input": input,
    "tokens-cached": cached,
    "tokens-output": output,
    "duration-ms": duration,
    outcome,
    conclusion,
  } = run.outputs;
  line(`outcome ${outcome}, conclusion ${conclusion}, exit code ${run.exitCode}`);
  line(
    `tokens: ${input} in (${cached} cached), ${output} out, as recorded; time ${duration} ms; requests to the model: ${scene.responses.requests.length}`,
  );
}

function showCommit(scene: Scene): void {
  const git = (...argv: string[]) =>
    execFileSync("git", ["--git-dir", scene.repository.directory, ...argv], { encoding: "utf8" });
  const tip = git("rev-parse", pullRequest.branch).trim();
  if (tip === scene.shas.head) {
    line("no commit: the branch is where it was");
    return;
  }
  line(`commit ${tip.slice(0, 12)} on ${pullRequest.branch}, as git shows it:`);
  quote(git("show", "--stat=72", "--format=author    %an <%ae>%nparent    %p%n%n%B", tip));
}
