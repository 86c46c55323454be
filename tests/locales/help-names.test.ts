// The help's bold words are names and sentences of the interface, as it has them today: whoever renames a button must
// find the pages that speak of it.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readLocales } from "./read-locales.ts";

const HELP = path.resolve("docs", "help");
const PAGES = [
  ...readdirSync(HELP).flatMap((name) => (name.endsWith(".md") ? path.join(HELP, name) : [])),
  path.resolve("docs", "EXPORT.md"),
  path.resolve("docs", "SYNC.md"),
];

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "In $1: only quotations" is named by "In German", too: by itself, or by what stands before one of its marks. */
function namesOf(sentence: string): readonly RegExp[] {
  const ends = [...sentence.matchAll(/[,;:.]/g)].map(({ index }) => index);
  return [...ends, sentence.length].flatMap((end) => {
    const parts = sentence.slice(0, end).split(/\$\d/);
    // "$1 · $2" would be a name of everything.
    if (!/\p{L}{2}/u.test(parts.join(""))) return [];
    return new RegExp(`^${parts.map(literal).join("[^,;:]+")}$`);
  });
}

/** The bold words of a page, as the interface writes them: one line, typographic apostrophes. */
function boldWords(markdown: string): readonly string[] {
  const bold = [...markdown.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => words);
  return bold.map((words) => words.replace(/\s+/g, " ").replaceAll("'", "’"));
}

const names = Object.values(readLocales().get("en") ?? {}).flatMap(({ message }) =>
  namesOf(message),
);

test("a name is a message, or how one begins, with what stands in its places", () => {
  const isName = (words: string) =>
    namesOf("In $1: only quotations, as $2.").some((name) => name.test(words));
  expect(["In German", "In German: only quotations"].map(isName)).toEqual([true, true]);
  expect(["In German: only", "only quotations", "In"].map(isName)).toEqual([false, false, false]);
});

test("bold words are found over the end of a line", () => {
  expect(boldWords("Choose **Keep\ntoday's words**, or **Save**.")).toEqual([
    "Keep today’s words",
    "Save",
  ]);
});

test.each(PAGES.map((file) => [path.basename(file), file]))(
  "%s: each name in bold is one of the interface",
  (_, file) => {
    const bold = boldWords(readFileSync(file, "utf8"));
    expect(bold.filter((words) => !names.some((name) => name.test(words)))).toEqual([]);
  },
);
