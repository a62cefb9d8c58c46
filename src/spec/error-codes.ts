import type { OutcomeName } from "./outcome.ts";

/** `hint` is the next step for a reader who knows nothing else; `when` is the row of docs/errors.md. */
type Row = { outcome: OutcomeName; when: string; hint: string };

/**
 * Every failure and refusal has one of these stable codes. A code maps to an outcome, never directly to an exit code.
 * `docs/errors.md` is generated from this table; codes are not renamed once released.
 */
export const errorCodes = {
  bug: {
    outcome: "bug",
    when: "The program broke one of its own invariants.",
    hint: "This is a defect of codex-action. Please report it with the log of this run.",
  },

  "input.unknown": {
    outcome: "bad-configuration",
    when: "An input or flag has a name we do not know.",
    hint: "Correct the name; the message gives the nearest match.",
  },
  "input.invalid": {
    outcome: "bad-configuration",
    when: "An input or flag has a value outside its allowed values.",
    hint: "Use one of the allowed values in the message.",
  },
  "input.conflict": {
    outcome: "bad-configuration",
    when: "Two inputs contradict each other.",
    hint: "Remove one of the two.",
  },
  "input.no-prompt": {
    outcome: "bad-configuration",
    when: "There is nothing to do: no prompt, no prompt file, no trigger.",
    hint: "Set `prompt` or `prompt-file`, or set `trigger-phrase` and start the run from a comment.",
  },
  "input.no-key": {
    outcome: "bad-configuration",
    when: "No API key was given.",
    hint: "Add the key as a repository secret and pass it as `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`. Runs for forks and Dependabot do not get secrets.",
  },
  "input.unreadable-file": {
    outcome: "bad-configuration",
    when: "A file named by an input cannot be read, or is not a regular file.",
    hint: "Name a regular file (no link, no device) that exists when the step runs.",
  },
  "input.bad-schema": {
    outcome: "bad-configuration",
    when: "`output-schema` or `output-schema-file` is not a JSON Schema.",
    hint: "Give valid JSON with a JSON Schema object at the top.",
  },
  "input.bad-images": {
    outcome: "bad-configuration",
    when: "An image file is missing or not an image.",
    hint: "Name PNG, JPEG, GIF or WebP files.",
  },
  "input.output-path": {
    outcome: "bad-configuration",
    when: "An output path goes through a link, leaves its directory, or is not a plain file.",
    hint: "Choose a path whose directories are real directories, not links.",
  },
  "config.invalid": {
    outcome: "bad-configuration",
    when: "A configuration file or `-c` override is malformed.",
    hint: "Correct the line named in the message.",
  },
  "config.not-git": {
    outcome: "bad-configuration",
    when: "The directory is not a Git repository.",
    hint: "Run inside a repository or pass --skip-git-repo-check.",
  },
  "config.no-directory": {
    outcome: "bad-configuration",
    when: "The working directory does not exist.",
    hint: "Correct --cd or `working-directory`.",
  },

  "event.malformed": {
    outcome: "bad-configuration",
    when: "The event file is missing, not JSON, or lacks a field the event must have.",
    hint: "Run from a workflow event, or correct GITHUB_EVENT_PATH and GITHUB_EVENT_NAME.",
  },
  "event.unsupported": {
    outcome: "bad-configuration",
    when: "The event is not one this action can be started by.",
    hint: "Use issue_comment, pull_request, workflow_dispatch or schedule.",
  },
  "gate.not-addressed": {
    outcome: "not-addressed",
    when: "The comment does not start with the trigger phrase.",
    hint: "Nothing to do.",
  },
  "gate.own-comment": {
    outcome: "not-addressed",
    when: "The comment was written by this action or by a bot.",
    hint: "Add the bot to `allow-bot-users` if it may start runs.",
  },
  "gate.edited": {
    outcome: "refused",
    when: "The comment was edited, so what was approved is not what would run.",
    hint: "Write a new comment.",
  },
  "gate.permission": {
    outcome: "refused",
    when: "The person who started the run has no write permission in the repository.",
    hint: "Ask somebody with write permission, or list the login in `allow-users`.",
  },
  "gate.permission-unknown": {
    outcome: "refused",
    when: "The permission of the person could not be looked up; the gate fails closed.",
    hint: "Give the job `contents: read` and pass `github-token`.",
  },
  "gate.bot": {
    outcome: "refused",
    when: "A bot started the run and is not allowed to.",
    hint: "List it in `allow-bot-users`, or set `allow-bots: true`.",
  },
  "gate.fork": {
    outcome: "refused",
    when: "The pull request comes from a fork; this version only works on branches of the same repository.",
    hint: "Push the branch to this repository, or wait for fork support.",
  },
  "gate.not-pull-request": {
    outcome: "refused",
    when: "The comment is on an issue, not on a pull request.",
    hint: "Comment on a pull request.",
  },
  "gate.closed": { outcome: "refused", when: "The pull request is closed or locked.", hint: "Reopen it first." },
  "gate.drift": {
    outcome: "stale",
    when: "The comment, label or head changed between the event and the run.",
    hint: "Start the run again.",
  },

  "checkout.wrong-commit": {
    outcome: "bad-configuration",
    when: "The checked-out commit is none of those the event names.",
    hint: "Check out the pull request's head or merge commit, or let the action make its own checkout.",
  },
  "checkout.failed": {
    outcome: "bad-configuration",
    when: "Git could not fetch or check out the pinned commit.",
    hint: "Give the job `contents: read` and check the network of the runner.",
  },
  "checkout.git-missing": {
    outcome: "bad-configuration",
    when: "Git is not installed or too old.",
    hint: "Install Git 2.31 or newer.",
  },

  "git.failed": {
    outcome: "publish-failed",
    when: "Git failed on an object store of ours.",
    hint: "Check free disk space and the message of Git; the patch is kept where it was already written.",
  },
  "capture.failed": {
    outcome: "turn-failed",
    when: "The changes could not be read back from the workspace.",
    hint: "Check free disk space and the message of Git; the workspace itself is left as it is.",
  },

  "sandbox.unavailable": {
    outcome: "sandbox-unavailable",
    when: "No sandbox could be started on this machine.",
    hint: "Install bubblewrap (`sudo apt-get install -y bubblewrap`) and allow user namespaces, or use a hosted Linux runner.",
  },
  "sandbox.not-held": {
    outcome: "sandbox-unavailable",
    when: "The sandbox started but a required guarantee did not hold.",
    hint: "The message names the guarantee; fix the machine or choose a weaker mode knowingly.",
  },
  "sandbox.platform": {
    outcome: "sandbox-unavailable",
    when: "There is no sandbox for this operating system yet.",
    hint: "Run on Linux.",
  },
  "sandbox.helper-lost": {
    outcome: "turn-failed",
    when: "The helper inside the sandbox died and could not be started again.",
    hint: "Look at the log for the command that ended it; run again.",
  },
  "sandbox.protocol": {
    outcome: "turn-failed",
    when: "The sandbox helper broke the frame protocol; its output is not trusted any more.",
    hint: "A command in the sandbox may have attacked the helper. Look at the transcript before running again.",
  },

  "model.refused-key": {
    outcome: "model-refused-key",
    when: "The model service refused the API key (401 or 403).",
    hint: "Check that the secret holds a valid key for this endpoint and that the key may use the model.",
  },
  "model.not-found": {
    outcome: "bad-configuration",
    when: "The model or endpoint does not exist (404).",
    hint: "Correct `model` or `responses-api-endpoint`.",
  },
  "model.bad-request": {
    outcome: "turn-failed",
    when: "The model service refused the request (400 or 422).",
    hint: "Read the message of the service; often an output schema or parameter it does not support.",
  },
  "model.quota": {
    outcome: "model-unavailable",
    when: "The account has no quota left.",
    hint: "Check plan and billing of the account behind the key.",
  },
  "model.rate-limit": {
    outcome: "model-unavailable",
    when: "The model service kept answering 429.",
    hint: "Wait, or raise the limits of the account.",
  },
  "model.overloaded": {
    outcome: "model-unavailable",
    when: "The model is at capacity.",
    hint: "Try again later or choose another `model`.",
  },
  "model.server": {
    outcome: "model-unavailable",
    when: "The model service kept failing (5xx) or cut the stream.",
    hint: "Try again later; see the status page of the service.",
  },
  "model.unreachable": {
    outcome: "model-unavailable",
    when: "No connection to the model service could be made.",
    hint: "Check `responses-api-endpoint` and the network of the runner.",
  },
  "model.idle": {
    outcome: "model-unavailable",
    when: "The model stream was silent for too long.",
    hint: "Try again later.",
  },
  "model.incomplete": {
    outcome: "turn-failed",
    when: "The model ended its answer early (content filter or output limit).",
    hint: "Rephrase the task or make it smaller.",
  },
  "model.empty": {
    outcome: "turn-failed",
    when: "The turn ended without words, findings or a change.",
    hint: "Run again; if it stays empty, make the task more specific.",
  },
  "model.context-overflow": {
    outcome: "context-overflow",
    when: "The conversation no longer fits the model's context window.",
    hint: "Make the task smaller or split it.",
  },
  "model.protocol": {
    outcome: "model-unavailable",
    when: "The service did not answer in the Responses protocol.",
    hint: "Check that `responses-api-endpoint` is the full URL of a Responses endpoint.",
  },

  "limit.time": {
    outcome: "limit-reached",
    when: "The turn took longer than `max-minutes`.",
    hint: "Raise `max-minutes` or make the task smaller; the patch so far is kept.",
  },
  "limit.tokens": {
    outcome: "limit-reached",
    when: "The turn used more than `max-tokens`.",
    hint: "Raise `max-tokens` or make the task smaller; the patch so far is kept.",
  },

  "transcript.failed": {
    outcome: "turn-failed",
    when: "The transcript could not be written, so the turn was ended; its change is kept.",
    hint: "Make room on the disk of `codex-home`, or run without a transcript (--ephemeral).",
  },

  "schema.mismatch": {
    outcome: "turn-failed",
    when: "The final message does not fit the output schema.",
    hint: "Loosen the schema or state the format in the prompt.",
  },

  "patch.apply": {
    outcome: "turn-failed",
    when: "A patch given to `apply-patch` does not fit the files.",
    hint: "The message names the lines that were not found.",
  },
  "patch.protected-path": {
    outcome: "blocked",
    when: "The patch touches a protected path (.github/, agent configuration, .git*).",
    hint: "Make that change by hand from the kept patch.",
  },
  "patch.link": {
    outcome: "blocked",
    when: "The patch adds or changes a symbolic link.",
    hint: "Make that change by hand from the kept patch.",
  },
  "patch.gitlink": {
    outcome: "blocked",
    when: "The patch adds or changes a submodule or nested repository.",
    hint: "Make that change by hand from the kept patch.",
  },
  "patch.mode-change": {
    outcome: "blocked",
    when: "The patch changes the mode of a file.",
    hint: "Make that change by hand from the kept patch.",
  },
  "patch.path-encoding": {
    outcome: "blocked",
    when: "A path in the patch is not plain UTF-8 or could be read as something else.",
    hint: "Rename the file by hand.",
  },
  "patch.special-file": {
    outcome: "blocked",
    when: "The turn left a device, socket or pipe where a file should be.",
    hint: "Remove it and run again.",
  },
  "patch.nested-repository": {
    outcome: "blocked",
    when: "The turn created a repository inside the repository.",
    hint: "Remove the inner .git directory and run again.",
  },
  "patch.too-large": {
    outcome: "blocked",
    when: "The patch or one of its files is larger than can be published.",
    hint: "Split the change.",
  },
  "patch.credential-file": {
    outcome: "blocked",
    when: "A new file looks like it holds credentials (.env, gha-creds-*.json, …); it was not captured.",
    hint: "Add such files to .gitignore; commit them by hand if they are meant to be public.",
  },
  "patch.unreadable": {
    outcome: "blocked",
    when: "A changed file could not be read back.",
    hint: "Do not take away the read permission of files in the workspace.",
  },
  "patch.baseline-overlap": {
    outcome: "blocked",
    when: "The turn changed a file that earlier steps had already changed, so its change alone cannot be told apart.",
    hint: "Commit or avoid the earlier change, or take the kept patch.",
  },
  "patch.filtered-file": {
    outcome: "blocked",
    when: "The patch changes a file that Git stores through a filter (LFS, encryption).",
    hint: "Make that change by hand from the kept patch.",
  },
  "patch.secret": {
    outcome: "blocked",
    when: "The patch contains the value of a secret.",
    hint: "Rotate the secret if the log shows it left; nothing was published.",
  },
  "patch.invisible-characters": {
    outcome: "blocked",
    when: "The patch adds invisible or direction-changing characters.",
    hint: "Look at the kept patch; such characters can hide code.",
  },

  "github.permission": {
    outcome: "publish-failed",
    when: "The token lacks a permission that a write needs.",
    hint: "Give the job the permission named in the message.",
  },
  "github.not-found": {
    outcome: "publish-failed",
    when: "GitHub answered 404: the thing is gone or the token may not see it.",
    hint: "Check the repository and the token's permissions.",
  },
  "github.rejected": {
    outcome: "publish-failed",
    when: "GitHub refused a write as invalid (422).",
    hint: "The message carries GitHub's reason; the patch and findings are kept.",
  },
  "github.unavailable": {
    outcome: "publish-failed",
    when: "GitHub could not be reached or kept failing.",
    hint: "Run again later; writes find their earlier self.",
  },
  "github.rate-limit": {
    outcome: "publish-failed",
    when: "GitHub's rate limit was hit and waiting did not help.",
    hint: "Run again later.",
  },
  "github.protocol": {
    outcome: "publish-failed",
    when: "GitHub's answer lacks a field it must have.",
    hint: "Check `GITHUB_API_URL`; report it if the server is github.com.",
  },
  "github.route": {
    outcome: "bug",
    when: "The program tried a GitHub route that its plan does not need; the client refused.",
    hint: "This is a defect of codex-action. Please report it.",
  },
  "github.no-token": {
    outcome: "bad-configuration",
    when: "Publishing or gating needs a GitHub token and none was given.",
    hint: "Pass `github-token: ${{ github.token }}`.",
  },
  "publish.stale": {
    outcome: "stale",
    when: "The pull request's head moved since the run started.",
    hint: "Start the run again; the patch is kept.",
  },
  "publish.push-refused": {
    outcome: "publish-failed",
    when: "The remote refused the push.",
    hint: "Give the job `contents: write` and check branch protection; the patch is kept.",
  },
  "publish.already-reviewed": {
    outcome: "publish-failed",
    when: "An earlier run has reviewed this head, and its review does not say what this run found.",
    hint: "The findings are in the job summary; push a commit to get a new review, or delete the old one.",
  },
  "publish.read-back": {
    outcome: "publish-failed",
    when: "What GitHub shows after the push is not what was pushed.",
    hint: "Look at the branch before running again.",
  },
  "publish.secret": {
    outcome: "blocked",
    when: "Outgoing text contained a secret value; it was not sent.",
    hint: "Look at the kept transcript; rotate the secret if in doubt.",
  },
  "publish.unfinished": {
    outcome: "limit-reached",
    when: "The turn ended before it was finished, so its change was kept and not pushed.",
    hint: "Look at the kept patch, or resume the run with a higher limit.",
  },
  "publish.not-approved": {
    outcome: "blocked",
    when: "The commit that was built is not exactly the change that policy approved.",
    hint: "Nothing was pushed. Please report it with the log of this run; the patch is kept.",
  },
  "publish.not-verbatim": {
    outcome: "blocked",
    when: "Text that must be sent byte for byte (a suggestion) could only be sent changed, so it was left out.",
    hint: "The finding itself is in the review; look at the transcript for the suggestion.",
  },
  "publish.not-possible": {
    outcome: "bad-configuration",
    when: "`publish` asks for something this event cannot have.",
    hint: "Use `publish: patch`, or start the run from a pull request.",
  },
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof errorCodes;
