/**
 * Generates the part of GitHub's published API descriptions that `servers/github/` validates requests against:
 * REST from `@octokit/openapi` (404 MB unpacked, therefore never a dependency) and GraphQL from `@octokit/graphql-schema`.
 *
 *   node scripts/github-schema.ts                       packs both packages into a temporary directory first
 *   node scripts/github-schema.ts OPENAPI GRAPHQL       directories of the unpacked packages
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reduceGraphqlSchema } from "./github-schema/graphql-subset.ts";
import { reduceOpenapi } from "./github-schema/openapi-subset.ts";

const packages = { openapi: "@octokit/openapi@23.0.2", graphql: "@octokit/graphql-schema@15.26.1" };
const target = join(import.meta.dirname, "..", "servers", "github", "schema");

function fetchPackage(specifier: string, into: string): string {
  mkdirSync(into, { recursive: true });
  const options = { cwd: into, encoding: "utf8" as const };
  const [tarball] = JSON.parse(execFileSync("npm", ["pack", "--json", specifier], options)) as [{ filename: string }];
  execFileSync("tar", ["-xzf", tarball.filename], options);
  return join(into, "package");
}

function generate(openapiDirectory: string, graphqlDirectory: string): void {
  const openapi = reduceOpenapi(
    JSON.parse(readFileSync(join(openapiDirectory, "generated/api.github.com.json"), "utf8")),
    packages.openapi,
  );
  const graphql = reduceGraphqlSchema(readFileSync(join(graphqlDirectory, "schema.graphql"), "utf8"), packages.graphql);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "openapi.json"), openapi);
  writeFileSync(join(target, "github.graphql"), graphql);
  process.stdout.write(`openapi.json ${openapi.length} bytes, github.graphql ${graphql.length} bytes\n`);
}

const [openapiDirectory, graphqlDirectory] = process.argv.slice(2);
if (openapiDirectory !== undefined && graphqlDirectory !== undefined) generate(openapiDirectory, graphqlDirectory);
else {
  const temporary = mkdtempSync(join(tmpdir(), "github-schema-"));
  try {
    generate(
      fetchPackage(packages.openapi, join(temporary, "openapi")),
      fetchPackage(packages.graphql, join(temporary, "graphql")),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
