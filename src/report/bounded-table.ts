import { markdownTable } from "../render/markdown-text.ts";

const maxRows = 200;

/** A table whose length nobody outside decides. */
export function boundedTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = markdownTable(header, rows.slice(0, maxRows));
  return rows.length <= maxRows ? table : `${table}\n\n_${rows.length - maxRows} more are in the kept files._`;
}
