import { type DocumentNode, Kind, parse, print, type TypeNode } from "graphql";

/** Kept fields per object or interface type. Input types, enums and scalars that kept fields need come along whole. */
const fields: Record<string, readonly string[]> = {
  Query: ["repository", "node", "viewer", "rateLimit"],
  Mutation: [
    "addComment",
    "addPullRequestReview",
    "addPullRequestReviewThread",
    "addPullRequestReviewThreadReply",
    "submitPullRequestReview",
    "createCommitOnBranch",
    "minimizeComment",
    "unminimizeComment",
    "resolveReviewThread",
    "unresolveReviewThread",
    "updateIssueComment",
  ],
  Node: ["id"],
  Actor: ["login", "avatarUrl", "url", "resourcePath"],
  User: ["id", "databaseId", "login", "name", "email", "avatarUrl", "url", "resourcePath"],
  Bot: ["id", "databaseId", "login", "avatarUrl", "url", "resourcePath"],
  RateLimit: ["cost", "limit", "remaining", "resetAt", "used"],
  Repository: [
    "id",
    "databaseId",
    "name",
    "nameWithOwner",
    "owner",
    "isPrivate",
    "isFork",
    "url",
    "defaultBranchRef",
    "ref",
    "object",
    "issue",
    "issueOrPullRequest",
    "pullRequest",
  ],
  RepositoryOwner: ["id", "login", "url"],
  Ref: ["id", "name", "prefix", "target"],
  GitObject: ["id", "oid", "abbreviatedOid"],
  Blob: ["id", "oid", "abbreviatedOid", "byteSize", "isBinary", "text"],
  Commit: [
    "id",
    "oid",
    "abbreviatedOid",
    "url",
    "message",
    "messageHeadline",
    "committedDate",
    "tree",
    "parents",
    "signature",
  ],
  CommitConnection: ["nodes", "pageInfo", "totalCount"],
  Tree: ["id", "oid", "abbreviatedOid"],
  GitSignature: ["isValid", "state", "wasSignedByGitHub"],
  GpgSignature: ["isValid", "state", "wasSignedByGitHub"],
  Issue: [
    "id",
    "databaseId",
    "number",
    "title",
    "body",
    "author",
    "editor",
    "lastEditedAt",
    "createdAt",
    "updatedAt",
    "state",
    "locked",
    "url",
    "comments",
  ],
  PullRequest: [
    "id",
    "databaseId",
    "number",
    "title",
    "body",
    "author",
    "editor",
    "lastEditedAt",
    "createdAt",
    "updatedAt",
    "state",
    "isDraft",
    "locked",
    "url",
    "headRefOid",
    "headRefName",
    "baseRefOid",
    "baseRefName",
    "headRepository",
    "isCrossRepository",
    "changedFiles",
    "additions",
    "deletions",
    "comments",
    "reviews",
    "reviewThreads",
  ],
  Comment: ["id", "author", "body", "createdAt", "updatedAt", "editor", "lastEditedAt", "includesCreatedEdit"],
  Minimizable: ["isMinimized", "minimizedReason", "viewerCanMinimize"],
  IssueComment: [
    "id",
    "databaseId",
    "fullDatabaseId",
    "author",
    "authorAssociation",
    "editor",
    "body",
    "createdAt",
    "updatedAt",
    "lastEditedAt",
    "includesCreatedEdit",
    "isMinimized",
    "minimizedReason",
    "viewerCanMinimize",
    "url",
  ],
  IssueCommentConnection: ["nodes", "pageInfo", "totalCount"],
  PullRequestReview: [
    "id",
    "databaseId",
    "author",
    "authorAssociation",
    "editor",
    "body",
    "state",
    "commit",
    "createdAt",
    "updatedAt",
    "lastEditedAt",
    "includesCreatedEdit",
    "submittedAt",
    "isMinimized",
    "minimizedReason",
    "viewerCanMinimize",
    "url",
    "comments",
  ],
  PullRequestReviewConnection: ["nodes", "pageInfo", "totalCount"],
  PullRequestReviewComment: [
    "id",
    "databaseId",
    "author",
    "authorAssociation",
    "editor",
    "body",
    "path",
    "line",
    "startLine",
    "originalLine",
    "outdated",
    "createdAt",
    "updatedAt",
    "lastEditedAt",
    "includesCreatedEdit",
    "isMinimized",
    "minimizedReason",
    "viewerCanMinimize",
    "replyTo",
    "pullRequestReview",
    "url",
  ],
  PullRequestReviewCommentConnection: ["nodes", "pageInfo", "totalCount"],
  PullRequestReviewThread: [
    "id",
    "isResolved",
    "isOutdated",
    "resolvedBy",
    "path",
    "line",
    "startLine",
    "originalLine",
    "diffSide",
    "startDiffSide",
    "subjectType",
    "viewerCanResolve",
    "viewerCanReply",
    "comments",
  ],
  PullRequestReviewThreadConnection: ["nodes", "pageInfo", "totalCount"],
  PageInfo: ["endCursor", "hasNextPage", "hasPreviousPage", "startCursor"],
  AddCommentPayload: ["clientMutationId", "subject"],
  AddPullRequestReviewPayload: ["clientMutationId", "pullRequestReview"],
  AddPullRequestReviewThreadPayload: ["clientMutationId", "thread"],
  AddPullRequestReviewThreadReplyPayload: ["clientMutationId", "comment"],
  SubmitPullRequestReviewPayload: ["clientMutationId", "pullRequestReview"],
  CreateCommitOnBranchPayload: ["clientMutationId", "commit", "ref"],
  MinimizeCommentPayload: ["clientMutationId", "minimizedComment"],
  UnminimizeCommentPayload: ["clientMutationId", "unminimizedComment"],
  ResolveReviewThreadPayload: ["clientMutationId", "thread"],
  UnresolveReviewThreadPayload: ["clientMutationId", "thread"],
  UpdateIssueCommentPayload: ["clientMutationId", "issueComment"],
};

type Definition = DocumentNode["definitions"][number];

/** The reduced schema as SDL. Throws when a kept field needs a type that is not listed: list it, or drop the field. */
export function reduceGraphqlSchema(sdl: string, source: string): string {
  const all = new Map<string, Definition>();
  for (const definition of parse(sdl, { noLocation: true }).definitions)
    if ("name" in definition && definition.name !== undefined) all.set(definition.name.value, definition);
  const kept = new Map<string, Definition>();
  const open = Object.keys(fields);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (kept.has(name) || builtIn.has(name)) continue;
    const definition = reduce(name, all.get(name));
    kept.set(name, definition);
    open.push(...typesNeededBy(definition));
  }
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => print(definition));
  return `# Generated by scripts/github-schema.ts from ${source}\n\n${sorted.join("\n\n")}\n`;
}

const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);

function reduce(name: string, definition: Definition | undefined): Definition {
  if (definition === undefined) throw new Error(`The schema has no type ${name}`);
  const plain = JSON.parse(
    JSON.stringify(definition, (key, value) => (key === "description" || key === "directives" ? undefined : value)),
  ) as Definition;
  if (plain.kind === Kind.UNION_TYPE_DEFINITION)
    return { ...plain, types: (plain.types ?? []).filter((type) => type.name.value in fields) };
  if (plain.kind !== Kind.OBJECT_TYPE_DEFINITION && plain.kind !== Kind.INTERFACE_TYPE_DEFINITION) return plain;
  const wanted = fields[name];
  if (wanted === undefined) throw new Error(`A kept field needs ${name}: list its fields or drop that field`);
  const found = (plain.fields ?? []).filter((field) => wanted.includes(field.name.value));
  const missing = wanted.filter((field) => !found.some((other) => other.name.value === field));
  if (missing.length > 0) throw new Error(`${name} has no field ${missing.join(", ")}`);
  const interfaces = (plain.interfaces ?? []).filter((type) => type.name.value in fields);
  return { ...plain, fields: found, interfaces };
}

function typesNeededBy(definition: Definition): string[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return (definition.fields ?? []).flatMap((field) => [
        nameOf(field.type),
        ...(field.arguments ?? []).map((argument) => nameOf(argument.type)),
      ]);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map((field) => nameOf(field.type));
    default:
      return [];
  }
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
