// The articles that the bench reads: the development set where it lies beside the project, else the
// project's own invented articles, over and over. Nothing of the former is ever written out.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { editionOf, FIRST_EDITION, fixtureArticles } from "../site/fixtures.ts";
import { projectRoot } from "../site/project-root.ts";

export const NO_SHARED = "../shared is absent";

export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly words: number;
}

/** Path of a file of the measures, or null where they are absent. */
export function sharedPath(...parts: readonly string[]): string | null {
  const file = path.join(projectRoot(), "..", "shared", "eval", ...parts);
  return existsSync(file) ? file : null;
}

/** Whole articles until there are `words` words of them, always the same ones. */
export function articleTexts(words: number): Corpus {
  const shared = sharedPath("quotes-dev.jsonl");
  return shared === null
    ? take("the project's own articles", fixtureTexts(), words)
    : take("development articles", textsOf(shared), words);
}

/** The text of the project's own English articles, one after the other. */
export function fixtureTexts(): readonly string[] {
  return fixtureArticles()
    .filter(({ language }) => language.startsWith("en"))
    .map(({ slug }) => editionOf(slug, "text.txt", FIRST_EDITION));
}

/** The project's own prose, repeated until it has `length` UTF-16 code units. */
export function proseOfLength(length: number): string {
  const once = fixtureTexts().join("\n");
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** As much prose in which no article stands twice, as far as there are articles enough. */
export function distinctProse(length: number): string {
  const charactersOfWord = 5;
  return articleTexts(length / charactersOfWord)
    .texts.join("\n")
    .slice(0, length);
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}

function textsOf(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

function take(name: string, texts: readonly string[], wanted: number): Corpus {
  const taken: string[] = [];
  let words = 0;
  for (let at = 0; words < wanted && texts.length > 0; at++) {
    const text = texts[at % texts.length] ?? "";
    taken.push(text);
    words += countWords(text);
  }
  return { name, texts: taken, words };
}
