import type { Untrusted } from "./names.ts";
/** Who could have written a text. Weak to strong; a value made from several has the weakest. */
export type Trust = "anyone" | "writer" | "base-ref" | "workflow";
export type PromptBlock = {
  /** Only `workflow` and `base-ref` text may be an instruction; everything else is data. */
  role: "instruction" | "data";
  source: string;
  author: string | undefined;
  trust: Trust;
  text: Untrusted;
  bytes: number;
  removed: readonly {
    what: "hidden-markup" | "invisible-characters" | "over-limit" | "author-not-allowed";
    count: number;
  }[];
};
