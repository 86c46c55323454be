// Which pages does the project ship for its tests, and what is expected of them? Reads tests/fixtures
// (see its README.md for the layout) and puts the editions of an article together.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.ts";

/** `first` is page.html as it stands; any other name is a file NAME.json beside it. */
export type Edition = string;
export const FIRST_EDITION = "first";

/** articles/SLUG/article.json: what a reader of the page should come to know besides the text. */
export interface FixtureArticle {
  readonly slug: string;
  readonly host: string;
  /** Absolute path of the article on its host; its canonical address is the host's origin and this. */
  readonly path: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601, or null where the page does not say. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly language: string;
}

/** sites.json: a page that must not be taken for an article. */
export interface FixturePage {
  readonly slug: string;
  readonly kind: "home" | "section" | "search" | "login";
  readonly path: string;
  /** In outlets/HOST/. */
  readonly file: string;
}

export interface FixtureOutlet {
  readonly host: string;
  readonly name: string;
  readonly pages: readonly FixturePage[];
  /** Paths of stories that were withdrawn: the site answers 410. */
  readonly gone: readonly string[];
}

interface Replacement {
  readonly before: string;
  readonly after: string;
}

/** Absolute path of a file in tests/fixtures. */
export function fixturePath(...parts: readonly string[]): string {
  return path.join(projectRoot(), "tests", "fixtures", ...parts);
}

function readJson<T>(...parts: readonly string[]): T {
  // The project's own files: their shape is what tests/site/fixtures.test.ts checks.
  return JSON.parse(readFileSync(fixturePath(...parts), "utf8")) as T;
}

/** Every article folder, in the order of the slugs. */
export function fixtureArticles(): readonly FixtureArticle[] {
  return readdirSync(fixturePath("articles"))
    .sort()
    .map((slug) => ({
      slug,
      ...readJson<Omit<FixtureArticle, "slug">>("articles", slug, "article.json"),
    }));
}

export function fixtureOutlets(): readonly FixtureOutlet[] {
  return readJson("sites.json");
}

/** True when `slug` has an edition of that name. */
export function hasEdition(slug: string, edition: Edition): boolean {
  return edition === FIRST_EDITION || existsSync(fixturePath("articles", slug, `${edition}.json`));
}

/**
 * A file of an article as the edition has it. An edition is a list of replacements, so that what a
 * newspaper changed can be read at a glance and the two pages cannot drift apart elsewhere.
 * @throws Error when the words to replace do not stand in the file exactly once.
 */
export function editionOf(slug: string, file: "page.html" | "text.txt", edition: Edition): string {
  const first = readFileSync(fixturePath("articles", slug, file), "utf8");
  if (edition === FIRST_EDITION) return first;
  const { replace } = readJson<{ replace: readonly Replacement[] }>(
    "articles",
    slug,
    `${edition}.json`,
  );
  return replace.reduce((text, { before, after }) => {
    const pieces = text.split(before);
    if (pieces.length !== 2) {
      throw new Error(
        `Expected once in ${slug}/${file}, found ${pieces.length - 1} times: ${before}`,
      );
    }
    return pieces.join(after);
  }, first);
}
