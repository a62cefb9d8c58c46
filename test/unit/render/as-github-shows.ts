import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown as HTML with raw HTML and every protocol let through: what a reader would see if GitHub's own filter failed. */
export function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The words GitHub looks at for mentions and references: text outside code and links. */
export function actedOnText(html: string): string {
  return html
    .replaceAll(/<pre[\s\S]*?<\/pre>/g, " ")
    .replaceAll(/<code[\s\S]*?<\/code>/g, " ")
    .replaceAll(/<a [\s\S]*?<\/a>/g, " ")
    .replaceAll(/<[^>]*>/g, "\u0000")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

const allowedTags = /^\/?(?:p|h[1-6]|em|strong|del|code|pre|ul|ol|li|blockquote|hr|br|a|table|thead|tbody|tr|th|td)$/;

/** What in this HTML a stranger's text must never cause; empty when it is harmless. */
export function harmIn(html: string): string[] {
  const tags = [...html.matchAll(/<([^\s>]+)[^>]*>/g)].map((match) => (match[1] ?? "").replace(/\/$/, ""));
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");
  const text = actedOnText(html);
  return [
    ...tags.filter((tag) => !allowedTags.test(tag)).map((tag) => `tag ${tag}`),
    ...links.filter((link) => !link.startsWith("https://")).map((link) => `link ${link}`),
    ...links
      .filter((link) => /^https:\/\/[^/]+\/[^/]+\/[^/]+\/(issues|pull|discussions|commit)\/\d/.test(link))
      .map((link) => `cross reference ${link}`),
    ...(/(?<![\w`])@[a-z0-9]/i.test(text) ? [`mention in ${text}`] : []),
    ...(/(?:^|[^\w&])(?:#\d|GH-\d)/i.test(text) ? [`reference in ${text}`] : []),
    ...(html.includes("language-suggestion") ? ["suggestion"] : []),
  ];
}
