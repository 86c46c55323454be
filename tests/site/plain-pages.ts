// The server's own pages, which belong to no outlet: a list of everything served, and short messages
// (not found, gone). None of them may be taken for an article.

import { escapeHtml } from "./escape-html.ts";

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1rem }
  li { margin: .25rem 0 }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
</html>
`;
}

export function messagePage(title: string, sentence: string): string {
  return page(title, `<p>${escapeHtml(sentence)}</p>`);
}

/** `addresses`: slug to path, in the order that they are listed. */
export function indexPage(addresses: ReadonlyMap<string, string>): string {
  const rows = [...addresses, ["seed", "/seed"] as const].map(
    ([slug, address]) => `<li><a href="${escapeHtml(address)}">${escapeHtml(slug)}</a></li>`,
  );
  return page("Pages for trying Pressmark", `<ul>\n${rows.join("\n")}\n</ul>`);
}
