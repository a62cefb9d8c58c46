import { posix } from "node:path";
import type { AbsolutePath } from "../spec/names.ts";

/** Whether `path` is `root` or stands below it. Both are normal absolute paths. */
export function isAtOrBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root === "/" ? "/" : `${root}/`);
}

/** The directories strictly between `root` and `path`, outermost first. */
export function directoriesBetween(root: AbsolutePath, path: AbsolutePath): AbsolutePath[] {
  const between: AbsolutePath[] = [];
  for (let at = posix.dirname(path); at !== root && isAtOrBelow(at, root); at = posix.dirname(at))
    between.unshift(at as AbsolutePath);
  return between;
}

/** Parents before children, and each once: a later mount covers an earlier one. */
export function parentsFirst<Path extends string>(paths: readonly Path[]): Path[] {
  const depth = (path: string) => path.split("/").length;
  return [...new Set(paths)].sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1));
}
