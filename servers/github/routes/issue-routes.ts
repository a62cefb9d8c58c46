import { checkBodyLength, created, ok, validationFailed } from "../answer.ts";
import { forbidden } from "../permission-table.ts";
import { issueCommentView, issueView } from "../views/issue-view.ts";
import { edit, type Issue, type IssueComment, nameKey } from "../world.ts";
import { found, type Handlers, list, numberOf, type RestCall, text } from "./rest-call.ts";

export const issueRoutes: Handlers = {
  "issues/get": (call) => ok(issueView(issueOf(call), call.repository, call.urls)),
  "issues/get-comment": (call) => ok(view(call, commentOf(call))),
  "issues/list-comments": (call) => {
    const issue = issueOf(call);
    const since = Date.parse(call.query.get("since") ?? "1970-01-01T00:00:00Z");
    const comments = [...call.repository.comments.values()].filter(
      (comment) => comment.issue === issue.number && comment.updatedAtMs >= since,
    );
    return list(call, comments, (comment) => view(call, comment));
  },
  "issues/create-comment": (call) => {
    const issue = issueOf(call);
    needIssueRight(call, issue, "issues/create-comment");
    return created(view(call, createComment(call, issue.number, bodyOf(call))));
  },
  "issues/update-comment": (call) => {
    const comment = commentOf(call);
    needOwnership(call, comment, "issues/update-comment");
    edit(comment, { body: bodyOf(call), editor: call.token.user, atMs: call.world.nowMs() });
    return ok(view(call, comment));
  },
  "issues/delete-comment": (call) => {
    const comment = commentOf(call);
    needOwnership(call, comment, "issues/delete-comment");
    call.repository.comments.delete(comment.id);
    return { status: 204 };
  },
};

const view = (call: RestCall, comment: IssueComment) => issueCommentView(comment, call.repository, call.urls);
const issueOf = (call: RestCall) => found(call.repository.issues.get(numberOf(call, "issue_number")));
const commentOf = (call: RestCall) => found(call.repository.comments.get(numberOf(call, "comment_id")));

/** A new comment by the token's own user. */
export function createComment(
  { world, repository, token }: Pick<RestCall, "world" | "repository" | "token">,
  issue: number,
  body: string,
): IssueComment {
  const now = world.nowMs();
  const comment: IssueComment = {
    id: world.nextId("comment"),
    issue,
    author: token.user,
    body,
    createdAtMs: now,
    updatedAtMs: now,
    lastEditedAtMs: undefined,
    editor: undefined,
    minimizedReason: undefined,
  };
  repository.comments.set(comment.id, comment);
  return comment;
}

function bodyOf(call: RestCall): string {
  const body = text(call.body["body"]) ?? "";
  if (body.trim() === "")
    throw validationFailed({
      resource: "IssueComment",
      code: "missing_field",
      field: "body",
      message: "Body cannot be blank",
    });
  checkBodyLength(body, "IssueComment");
  return body;
}

/** Pull request permission is enough on pull requests, not on plain issues. */
function needIssueRight(call: RestCall, issue: Issue, operation: string): void {
  if (issue.pull === undefined && call.token.permissions.issues !== "write") throw forbidden(call.token, operation);
}

/** Tokens with issue rights may change anybody's comment; people only as maintainers. */
function needOwnership(call: RestCall, comment: IssueComment, operation: string): void {
  const issue = call.repository.issues.get(comment.issue);
  if (issue !== undefined) needIssueRight(call, issue, operation);
  const level = call.repository.access.get(nameKey(call.token.user.login));
  const isOwn = comment.author.id === call.token.user.id;
  if (!isOwn && call.token.kind === "user" && !["write", "maintain", "admin"].includes(level ?? "none"))
    throw forbidden(call.token, operation);
}
