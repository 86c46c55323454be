// The pages that bad documents are made of: our own fixtures, and the development pages where they are there.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedPath } from "../bench/corpus.ts";
import { fixtureArticles, fixtureOutlets, fixturePath } from "../site/fixtures.ts";

/** Our own fixtures. Each is read when it is drawn; in a fixed order, so that a seed means the same again. */
export function ownPages(): readonly (() => string)[] {
  return [
    ...fixtureArticles().map(({ slug }) => fixturePath("articles", slug, "page.html")),
    ...fixtureOutlets().flatMap(({ host, pages }) =>
      pages.map(({ file }) => fixturePath("outlets", host, file)),
    ),
  ].map((file) => () => readFileSync(file, "utf8"));
}

/** With the development pages, where they are there. */
export function basePages(): readonly (() => string)[] {
  const own = ownPages();
  const folder = sharedPath("pages-dev");
  if (folder === null) return own;
  const saved = readdirSync(folder)
    .filter((name) => name.endsWith(".html.gz"))
    .sort()
    .map((name) => () => gunzipSync(readFileSync(path.join(folder, name))).toString("utf8"));
  return [...own, ...saved];
}
