import { createHash } from "node:crypto";
import * as v from "valibot";
import { expect, test } from "vitest";
import { asCsl } from "../../../src/exchange/citation/as-csl.ts";
import { asHtml } from "../../../src/exchange/citation/as-html.ts";
import { asMarkdown } from "../../../src/exchange/citation/as-markdown.ts";
import { asText } from "../../../src/exchange/citation/as-text.ts";
import { type Citation, hashedWords } from "../../../src/exchange/citation/citation.ts";
import { CSL_DATA } from "./csl-schema.ts";
import { BARE, FORGED, QUOTED, WORDS } from "./examples.ts";

test("Markdown is a block quotation with its source under it", () => {
  expect(asMarkdown(QUOTED, WORDS)).toBe(`> “We will mend it,
>
> “and soon.”
>
> — Mara Quell (“said”), [The pier at Dunmarsh: closed?](<${QUOTED.address}>), *The Paper*, 2031-04-01
>
> Captured: 2031-04-02T08:15:30.250Z · SHA-256 of the words: \`${QUOTED.sha256}\`
`);
});

test("plain text has a line for each", () => {
  expect(asText(QUOTED, WORDS)).toBe(`“We will mend it,
“and soon.”
— Mara Quell (“said”)

The pier at Dunmarsh: closed?. The Paper. 2031-04-01
${QUOTED.address}
Captured: 2031-04-02T08:15:30.250Z
SHA-256 of the words: ${QUOTED.sha256}`);
});

test("HTML quotes, links and dates", () => {
  const html = asHtml(QUOTED, WORDS);
  expect(html).toContain('<blockquote lang="en" dir="auto"><p>“We will mend it,</p>');
  expect(html).toContain(`<a href="${QUOTED.address.replace("&", "&amp;")}"`);
  expect(html).toContain('<time datetime="2031-04-01">');
  expect(html).toContain(QUOTED.sha256);
});

test("nothing stands for what the page does not give", () => {
  expect(asMarkdown(BARE, WORDS)).toContain("> — [The pier");
  expect(asText(BARE, WORDS)).not.toContain("—");
  expect(asHtml(BARE, WORDS)).toContain('<blockquote dir="auto">');
  expect(asHtml(BARE, WORDS)).not.toContain("last Monday");
});

test("no page's words become markup, nor its address a link", () => {
  const html = asHtml(FORGED, WORDS);
  expect(html).not.toMatch(/<script|<a /);
  const markdown = asMarkdown(FORGED, WORDS);
  expect(markdown).not.toMatch(/(?<!\\)<script/);
  expect(markdown).not.toMatch(/(?<!\\)\]\(/);
  // A rule would end the quotation; each line of it stays in it.
  for (const line of markdown.trimEnd().split("\n")) expect(line).toMatch(/^>/);
});

const CITATIONS = [
  ["all that there is", QUOTED],
  ["little", BARE],
  ["a hostile page's words", FORGED],
] as const;

const cslOf = (citation: Citation): Readonly<Record<string, unknown>> => {
  const [item] = JSON.parse(asCsl(citation, WORDS)) as Record<string, unknown>[];
  return item ?? {};
};

test.each(CITATIONS)("CSL-JSON of %s keeps to the published schema", (_, citation) => {
  const { issues } = v.safeParse(CSL_DATA, JSON.parse(asCsl(citation, WORDS)));
  expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  expect(cslOf(citation).custom).toMatchObject({ quotation: citation.words });
});

test.each([
  ["a field of no such name", { outlet: "The Paper" }],
  ["a type that is none", { type: "article-news" }],
  ["a name as text", { author: ["Ada Moss"] }],
  ["a date as ISO text", { accessed: { iso: "2031-04-02" } }],
  ["a date with a time of day", { issued: { "date-parts": [[2031, 4, 2, 8]] } }],
  ["a title that is none", { title: null }],
])("the schema refuses %s", (_, wrong) => {
  expect(v.is(CSL_DATA, [{ ...cslOf(QUOTED), ...wrong }])).toBe(false);
});

test("CSL-JSON dates by the article and by the reading of it", () => {
  expect(cslOf(QUOTED)).toMatchObject({
    type: "article-newspaper",
    issued: { "date-parts": [[2031, 4, 1]] },
    accessed: { "date-parts": [[2031, 4, 2]] },
    author: [{ literal: "Ada Moss" }, { literal: "Ben Lode" }],
  });
});

test.each([
  ["white space of every kind, line ends too", "a \n\t b\u00a0c\u2003 d ", "a b c d"],
  ["letters put together from parts", "cafe\u0301", "café"],
  ["what nobody sees", "re\u00adpair\u200b\ufeff", "repair"],
])("hashed are the words without a difference in %s", (_, words, same) => {
  expect(hashedWords(words)).toBe(same);
});

test("hashed are quotation marks, dashes and case as they stand", () => {
  expect(hashedWords("“No” – He")).toBe("“No” – He");
});

// The example of docs/help/citing.md: printf %s '…' | sha256sum
test("the help's example has the help's hash", () => {
  const hash = createHash("sha256").update(hashedWords("“We will  mend it,”")).digest("hex");
  expect(hash).toBe("ef8822c8d6430b861991197eacea5b8d53c0a3aa28d8098ceffd2fc615168a4c");
});
