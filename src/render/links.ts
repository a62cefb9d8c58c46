import { isThreadAddress } from "./references.ts";

/** An https address that may be clicked, in a form that cannot end its Markdown; anything else is undefined and is shown as text. */
export function safeLinkUrl(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.protocol !== "https:" || url.username !== "" || url.password !== "") return undefined;
  if (isThreadAddress(url) || url.href.length > 2_000) return undefined;
  return url.href.replaceAll(/[()<>\\`|*_[\]"'~@!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where a link really goes, when its text names another place. */
export function disguisedHost(shown: string, address: string): string | undefined {
  const { host } = new URL(address);
  const named = shown.match(/(?:[\w-]+\.)+[a-z]{2,}/gi) ?? [];
  return named.length > 0 && !named.every((name) => name.toLowerCase() === host) ? host : undefined;
}
