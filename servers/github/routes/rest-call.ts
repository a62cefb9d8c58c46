import { type Answer, type Json, notFound, ok } from "../answer.ts";
import type { Urls } from "../views/urls.ts";
import { findRepository, type Repository, type Token, type World } from "../world.ts";

/** A request that matched an operation, fits its description and comes from a token with the permissions it needs. */
export type RestCall = {
  world: World;
  token: Token;
  urls: Urls;
  /** Set for every operation below /repos/{owner}/{repo}. */
  repository: Repository;
  parameters: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  /** The Accept header. */
  accept: string;
  /** The whole URL of the request, for links to other pages. */
  url: URL;
};

export type Handler = (call: RestCall) => Answer | Promise<Answer>;
export type Handlers = Readonly<Record<string, Handler>>;

export const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
export const integer = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** A numbered parameter of the path. */
export const numberOf = (call: RestCall, name: string): number => Number(call.parameters[name]);

/** The thing, or 404. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}

export function repositoryOf(world: World, parameters: Readonly<Record<string, string>>): Repository | undefined {
  return findRepository(world, `${parameters["owner"]}/${parameters["repo"]}`);
}

const defaultPageSize = 30;
const maxPageSize = 100;

/** The page that was asked for, with its Link header. A size above the maximum counts as the maximum. */
export function paginate<T>(
  call: RestCall,
  items: readonly T[],
): { page: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(call.query.get("per_page") ?? defaultPageSize), 1), maxPageSize);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const page = Math.max(Number(call.query.get("page") ?? 1), 1);
  const relations: [string, number, boolean][] = [
    ["prev", Math.min(page - 1, last), page > 1],
    ["next", page + 1, page < last],
    ["last", last, page < last],
    ["first", 1, page > 1],
  ];
  const links = relations
    .filter(([, , exists]) => exists)
    .map(([name, number]) => `<${withPage(call.url, number)}>; rel="${name}"`);
  return {
    page: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}

function withPage(url: URL, page: number): string {
  const other = new URL(url);
  other.searchParams.set("page", String(page));
  return other.href;
}

/** A page of a list, each item rendered. */
export async function list<T>(
  call: RestCall,
  items: readonly T[],
  view: (item: T) => Json | Promise<Json>,
): Promise<Answer> {
  const { page, headers } = paginate(call, items);
  return ok(await Promise.all(page.map(view)), headers);
}
