import { expect, test } from "vitest";
import type { PageSummary } from "../../src/messages/requests/page.ts";
import type { ShownLink } from "../../src/messages/shown-link.ts";
import { distinctLinks } from "../../src/popup/distinct-links.ts";
import { DAM, LINKS, MARKS } from "../ui/gallery/examples.ts";

const [WORDS, , PERSON] = LINKS;
if (WORDS === undefined || PERSON === undefined) throw new Error("Expected examples");
const [NAME] = MARKS;
if (NAME === undefined) throw new Error("Expected an example");
/** A second mention of the first mark's person, by surname. */
const SURNAME = { ...NAME, text: "Marquard", start: 900, end: 908 };

function kept(links: readonly ShownLink[]): readonly number[] {
  const summary: PageSummary = {
    article: DAM,
    words: 0,
    counts: { quotation: 0, official: 0, claim: 0 },
    marks: [...MARKS, SURNAME],
    links,
    articleId: null,
  };
  return distinctLinks(summary).map((link) => links.indexOf(link));
}

const other = (link: ShownLink, ordinal: number): ShownLink => ({
  ...link,
  other: { ...link.other, ordinal },
});

test.each([
  { name: "keeps links that differ", links: [WORDS, PERSON], expected: [0, 1] },
  {
    name: "names a person once for each article, however often either names it",
    links: [PERSON, other(PERSON, 7), { ...PERSON, index: MARKS.length }],
    expected: [0],
  },
  {
    name: "keeps two marks of one article that have the same words",
    links: [WORDS, other(WORDS, 7)],
    expected: [0, 1],
  },
  {
    name: "drops a link of a mark that was not sent",
    links: [{ ...WORDS, index: 99 }],
    expected: [],
  },
])("$name", ({ links, expected }) => {
  expect(kept(links)).toEqual(expected);
});
