// The extension's help, made from docs/help: its README is the contents, and every Markdown file that it links is a
// page. The help stays English, has no script, and shows pictures that suit the reader's light or dark.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";

const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** "docs/EXPORT.md" -> "export.html"; the contents are "index.html". */
function nameOf(file, contents) {
  return file === contents ? "index.html" : `${path.basename(file, ".md").toLowerCase()}.html`;
}

/** What a heading is addressed by, as GitHub does: "When a page changed" -> "when-a-page-changed". */
const anchorOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

/** Width and height in pixels of a WebP as Chromium writes it, with a header of its own. @throws Error for any other file */
export function webpSize(bytes) {
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 16) !== "WEBPVP8X") {
    throw new Error("Expected a picture in extended WebP");
  }
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}

/** Each heading of the contents with the links below it: the list of pages beside every page. */
function groupsOf(tokens, toTarget) {
  const groups = [];
  for (const token of tokens) {
    if (token.type === "heading" && token.depth === 2) {
      groups.push({ title: token.text, links: [] });
    }
    if (token.type !== "list") continue;
    for (const item of token.items) {
      const link = item.tokens[0]?.tokens?.find(({ type }) => type === "link");
      if (link === undefined) throw new Error(`Expected a link in "${item.text}"`);
      groups.at(-1)?.links.push({ title: link.text, target: toTarget(link.href) });
    }
  }
  return groups;
}

function navigation(groups, name) {
  const current = (target) => (target === name ? ' aria-current="page"' : "");
  const parts = groups.map(({ title, links }) => {
    const items = links.map(
      ({ title: text, target }) =>
        `<li><a href="${escaped(target)}"${current(target)}>${escaped(text)}</a></li>`,
    );
    return `<h2>${escaped(title)}</h2><ul>${items.join("")}</ul>`;
  });
  return `<nav class="help-contents" aria-label="Help">
<a class="help-name" href="index.html"${current("index.html")}>Help</a>
${parts.join("\n")}
</nav>`;
}

/** Where a link of `file` leads in the help. @throws Error for a file that is no page of it */
function targetOf(href, file, { root, pages, contents }) {
  if (/^https?:/.test(href)) return href;
  const [place, hash] = href.split("#");
  const wanted =
    place === "" ? file : path.relative(root, path.resolve(root, path.dirname(file), place));
  if (!pages.includes(wanted))
    throw new Error(`${file} links ${href}, which is no page of the help`);
  return nameOf(wanted, contents) + (hash === undefined ? "" : `#${hash}`);
}

function rendererFor(file, { root, pages, contents, pictures, mayLack }) {
  const toTarget = (href) => targetOf(href, file, { root, pages, contents });
  return {
    heading({ tokens, text, depth }) {
      const inner = this.parser.parseInline(tokens);
      return `<h${depth} id="${escaped(anchorOf(text))}">${inner}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const target = toTarget(href);
      const away = /^https?:/.test(target) ? ' rel="noreferrer"' : "";
      return `<a href="${escaped(target)}"${away}>${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }) {
      if (text === "") throw new Error(`${file}: the picture ${href} says nothing to the blind`);
      const picture = path.join(path.dirname(file), href);
      const dark = picture.replace(/\.webp$/, "-dark.webp");
      const missing = [picture, dark].find((one) => !existsSync(path.join(root, one)));
      if (missing !== undefined) {
        if (mayLack) return escaped(text);
        throw new Error(`${file}: there is no ${missing}; npm run pictures makes it`);
      }
      const { width, height } = webpSize(readFileSync(path.join(root, picture)));
      pictures.add(picture).add(dark);
      const at = (one) => escaped(`pictures/${path.basename(one)}`);
      return `<picture><source media="(prefers-color-scheme: dark)" srcset="${at(dark)}" /><img src="${at(picture)}" alt="${escaped(text)}" width="${width}" height="${height}" /></picture>`;
    },
    html({ text }) {
      throw new Error(`${file} has HTML in it: ${text}`);
    },
  };
}

function document({ title, main, aside }) {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${escaped(title)}</title>
<link rel="icon" href="../icons/icon-32.png" />
<link rel="stylesheet" href="../tokens.css" />
<link rel="stylesheet" href="../parts.css" />
<link rel="stylesheet" href="../help.css" />
</head>
<body class="sheet">
<div class="help">
${aside}
<main>
${main}</main>
</div>
</body>
</html>
`;
}

/**
 * The pages of the help, and the pictures that stand in them.
 * @param {string} root of the project
 * @param {string} contents the file of the contents, from there ("docs/help/README.md")
 * @param {boolean} mayLack pictures may be missing, as in the build that they are taken with
 * @returns {{ pages: Map<string, string>, pictures: string[] }} HTML by file name ("index.html"); files from the root
 * @throws Error for a link to what is no page, a picture that is missing or not described, and for HTML
 */
export function helpPages(root, contents, mayLack = false) {
  const read = (file) => readFileSync(path.join(root, file), "utf8");
  const linked = new Marked().lexer(read(contents));
  const files = groupsOf(linked, (href) =>
    path.relative(root, path.resolve(root, path.dirname(contents), href)),
  ).flatMap(({ links }) => links.map(({ target }) => target));
  const about = { root, contents, pages: [contents, ...files], pictures: new Set(), mayLack };
  const groups = groupsOf(linked, (href) => targetOf(href, contents, about));
  const pages = new Map();
  for (const file of about.pages) {
    const name = nameOf(file, contents);
    if (pages.has(name)) throw new Error(`Two pages of the help are called ${name}`);
    const marked = new Marked({ gfm: true, renderer: rendererFor(file, about) });
    const main = marked.parse(read(file));
    const heading = /^# (.+)$/m.exec(read(file))?.[1] ?? "";
    const title = file === contents ? "Pressmark help" : `${heading} – Pressmark help`;
    pages.set(name, document({ title, main, aside: navigation(groups, name) }));
  }
  return { pages, pictures: [...about.pictures].sort() };
}
