import { expect, test } from "vitest";
import { checkPageSummary } from "../../../src/messages/checks/replies.ts";
import type { PageSummary } from "../../../src/messages/requests/page.ts";
import { DAM, LINKS, MARKS } from "../../ui/gallery/examples.ts";

const GOOD: PageSummary = {
  article: DAM,
  words: 1180,
  counts: { quotation: 2, official: 1, claim: 3 },
  marks: MARKS,
  links: LINKS,
  articleId: DAM.id,
};

test("passes what the protocol promises", () => {
  expect(checkPageSummary(GOOD)?.marks).toEqual(MARKS);
  expect(checkPageSummary(null)).toBeNull();
});

const [LINK] = LINKS;
if (LINK === undefined) throw new Error("Expected an example");

test.each([
  { name: "nothing", reply: undefined },
  { name: "a sentence", reply: "article" },
  { name: "no marks", reply: { ...GOOD, marks: null } },
  { name: "a count that is none", reply: { ...GOOD, counts: { ...GOOD.counts, claim: -1 } } },
  {
    name: "an address that runs code",
    reply: { ...GOOD, article: { ...DAM, source: "javascript:alert(1)" } },
  },
  {
    name: "a link to an address that runs code",
    reply: {
      ...GOOD,
      links: [{ ...LINK, otherArticle: { ...LINK.otherArticle, address: "javascript:alert(1)" } }],
    },
  },
  { name: "an id that is none", reply: { ...GOOD, articleId: "../../../popup.html" } },
  {
    name: "more marks than any page has",
    reply: { ...GOOD, marks: Array.from({ length: 20_001 }, () => MARKS[0]) },
  },
])("refuses $name", ({ reply }) => {
  expect(() => checkPageSummary(reply)).toThrow("Expected what a page holds");
});
