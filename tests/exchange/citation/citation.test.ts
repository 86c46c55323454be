import { createHash } from "node:crypto";
import * as v from "valibot";
import { expect, test } from "vitest";
import { asCsl } from "../../../src/exchange/citation/as-csl.ts";
import { asHtml } from "../../../src/exchange/citation/as-html.ts";
import { asMarkdown } from "../../../src/exchange/citation/as-markdown.ts";
import { asText } from "../../../src/exchange/citation/as-text.ts";
import { hashedWords } from "../../../src/exchange/citation/citation.ts";
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

/**
 * The part of csl-data.json (citation-style-language/schema 1.0.2) that news needs: no other field, the same shapes.
 * Written down here, since no package of npm ships the file itself.
 */
const name = v.strictObject({ literal: v.string() });
const date = v.strictObject({
  "date-parts": v.pipe(
    v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const CSL = v.array(
  v.strictObject({
    id: v.string(),
    type: v.literal("article-newspaper"),
    title: v.string(),
    "container-title": v.string(),
    author: v.exactOptional(v.array(name)),
    issued: v.exactOptional(date),
    accessed: date,
    language: v.exactOptional(v.string()),
    URL: v.string(),
    note: v.string(),
    custom: v.record(v.string(), v.nullable(v.string())),
  }),
);

test.each([
  ["all that there is", QUOTED],
  ["little", BARE],
  ["a hostile page's words", FORGED],
])("CSL-JSON of %s keeps the schema", (_, citation) => {
  const items = v.parse(CSL, JSON.parse(asCsl(citation, WORDS)));
  expect(items[0]?.custom.quotation).toBe(citation.words);
});

test("CSL-JSON dates by the article and by the reading of it", () => {
  const [item] = v.parse(CSL, JSON.parse(asCsl(QUOTED, WORDS)));
  expect(item?.issued).toEqual({ "date-parts": [[2031, 4, 1]] });
  expect(item?.accessed).toEqual({ "date-parts": [[2031, 4, 2]] });
  expect(item?.author).toEqual([{ literal: "Ada Moss" }, { literal: "Ben Lode" }]);
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
