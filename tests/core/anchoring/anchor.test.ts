import fc from "fast-check";
import { expect, describe as group, it } from "vitest";
import { anchor, anchorAll } from "../../../src/core/anchoring/anchor.ts";
import { describe } from "../../../src/core/anchoring/describe.ts";
import { prepareText } from "../../../src/core/anchoring/prepare-text.ts";
import type { Selectors } from "../../../src/core/model/selector.ts";

const ARTICLE = `Harbor board admits ferry was never inspected
The board of the Brill harbor admitted on Monday that its largest ferry had sailed for nine years without a single inspection.
“We trusted the builder, and we should not have,” said Ada Lund, who has led the board since 2019. She said that 240 islanders use the boat every day.
Piet Hoorn, a fisherman, called the news a scandal. “My children were on that boat this morning,” he said. “Nobody told us anything.”
Mayor Lund, who is not related to Ada Lund, promised an inquiry. The city council will meet on Thursday.
The ferry, built in 2011 for $14 million, was to be replaced last year, but the council put off the purchase.
A spokesman for the builder, Osk Marine, said that the company had asked twice for an inspection. It got no answer, he said.`;

function selectorsFor(words: string, text = ARTICLE): Selectors {
  const start = text.indexOf(words);
  expect(start, `"${words}" stands in the article`).toBeGreaterThanOrEqual(0);
  return describe(text, { start, end: start + words.length });
}

function found(text: string, selectors: Selectors): [string, string | null] {
  const result = anchor(text, selectors);
  return [result.state, result.state === "lost" ? null : text.slice(result.start, result.end)];
}

const edit = (from: string | RegExp, to: string) => ARTICLE.replace(from, to);

group("a passage whose words are kept", () => {
  const words = "“We trusted the builder, and we should not have,”";

  it("is exact in the same text", () => {
    expect(found(ARTICLE, selectorsFor(words))).toEqual(["exact", words]);
  });

  it.each([
    ["text came before it", `Updated at noon.\n${ARTICLE}`, words],
    ["its paragraph moved", edit(/(“We trusted.*\n)([\s\S]*)/u, "$2\n$1"), words],
    [
      "quotation marks were straightened",
      `Now: ${ARTICLE.replace(/[“”]/gu, '"')}`,
      `"We trusted the builder, and we should not have,"`,
    ],
    [
      "spaces became unbreakable",
      `Now: ${ARTICLE.replace(/ /gu, "\u00a0")}`,
      words.replace(/ /gu, "\u00a0"),
    ],
    [
      "it was set in capitals",
      edit(words, words.toUpperCase()).replace("Harbor", "The harbor"),
      words.toUpperCase(),
    ],
    [
      "soft hyphens were put in",
      edit("builder, and", "buil\u00adder, and").replace("Harbor", "The harbor"),
      words.replace("builder", "buil\u00adder"),
    ],
    ["a sentence was put in before it", edit("“We trusted", "It apologized. “We trusted"), words],
    [
      "it is quoted again above",
      `“We trusted the builder, and we should not have,” she said.\n${ARTICLE}`,
      words,
    ],
  ])("is moved when %s", (_, text, expected) => {
    expect(found(text, selectorsFor(words))).toEqual(["moved", expected]);
  });

  it.each([
    ["Lund", "Mayor Lund, who"],
    ["he said", "It got no answer, he said"],
    ["inspection", "asked twice for an inspection"],
  ])("finds its own %s among several", (word, near) => {
    const at = ARTICLE.indexOf(near) + near.indexOf(word);
    const selectors = describe(ARTICLE, { start: at, end: at + word.length });
    const text = `Lund, he said, asked for inspection.\n${ARTICLE}`;
    expect(anchor(text, selectors)).toEqual({
      state: "moved",
      start: at + text.length - ARTICLE.length,
      end: at + text.length - ARTICLE.length + word.length,
    });
  });
});

group("a passage whose words changed", () => {
  it.each([
    ["a figure", "240 islanders", edit("240 islanders", "310 islanders"), "310 islanders"],
    [
      "every figure in it",
      "built in 2011 for $14 million",
      edit("built in 2011 for $14 million", "built in 1987 for $230 million"),
      "built in 1987 for $230 million",
    ],
    ["a figure and its unit", "240 islanders", edit("240 islanders", "9 boats"), "9 boats"],
    ["a figure alone", "$14 million", edit("$14 million", "$41 million"), "$41 million"],
    [
      "a negation",
      "we should not have",
      edit("we should not have", "we should have"),
      "we should have",
    ],
    [
      "a name",
      "said Ada Lund, who has led the board",
      edit("said Ada Lund, who", "said Ada Holm, who"),
      "said Ada Holm, who has led the board",
    ],
    [
      "a mistyped word",
      "called the news a scandal",
      edit("a scandal", "a scandall"),
      "called the news a scandall",
    ],
  ])("is changed by %s", (_, words, text, expected) => {
    expect(found(text, selectorsFor(words))).toEqual(["changed", expected]);
  });

  const tail = "and we should not have,” said Ada Lund, who has led the board since 2019. She said";

  it.each([
    [
      "words put in before its last",
      "said Ada Lund, who has led the board",
      edit("led the board", "led the harbor and the board"),
      "said Ada Lund, who has led the harbor and the board",
    ],
    [
      "a word replaced, one put in, one left out",
      tail,
      edit(/has led(.*) 2019. She/u, "had led$1 early 2019. She").replace("should not", "should"),
      "and we should have,” said Ada Lund, who had led the board since early 2019. She said",
    ],
    [
      "a first sentence that was cut",
      `a fisherman, called the news a scandal. “My children were on that boat this morning,” he said.`,
      edit("Piet Hoorn, a fisherman, called the news a scandal. ", ""),
      "My children were on that boat this morning,” he said.",
    ],
  ])("is found with %s", (_, words, text, wanted) => {
    expect(found(text, selectorsFor(words))).toEqual(["changed", wanted]);
  });

  it("is found among lines that say nearly the same", () => {
    const lines = [
      "Jo Hall for The Brill Times",
      "Al Moor for The Brill Times",
      "Bo Tan for The Brill Times",
    ];
    const credits = (names: readonly string[]) =>
      `Credits\n${names.join("\nPhoto\n")}\nEnd of the page`;
    const selectors = selectorsFor(lines[1] ?? "", credits(lines));
    const today = credits([lines[0] ?? "", "Al Moorse for The Brill Times", lines[2] ?? ""]);
    expect(found(today, selectors)).toEqual(["changed", "Al Moorse for The Brill Times"]);
  });

  it("is found by its ends where it is long", () => {
    const start = ARTICLE.indexOf("The board of");
    const words = ARTICLE.slice(start, ARTICLE.indexOf("The ferry, built"));
    const text = edit("a fisherman", "a fisherman of Osk").replace("Harbor", "The harbor");
    const [state, today] = found(text, describe(ARTICLE, { start, end: start + words.length }));
    expect(state).toBe("changed");
    expect(today).toBe(words.replace("a fisherman", "a fisherman of Osk").trimEnd());
  });
});

group("a passage that is gone", () => {
  it.each([
    ["its sentence was cut", "240 islanders", edit(/ She said that 240.*day\./u, "")],
    [
      "another sentence stands there",
      "The city council will meet on Thursday.",
      edit("The city council will meet on Thursday.", "Nobody was hurt."),
    ],
    [
      "another sentence with a figure stands there",
      "She said that 240 islanders use the boat every day.",
      edit("She said that 240 islanders use the boat every day.", "Rain fell for 3 weeks at Osk."),
    ],
    ["its words still stand elsewhere", "Lund", edit(/Mayor Lund.*\n/u, "")],
    [
      "the page is another",
      "“Nobody told us anything.”",
      "Osk wins the cup\nThe final in Brill ended after penalties.",
    ],
    ["the page is empty", "“Nobody told us anything.”", ""],
  ])("is lost when %s", (_, words, text) => {
    const at = words === "Lund" ? ARTICLE.indexOf("Mayor Lund") + 6 : ARTICLE.indexOf(words);
    const selectors = describe(ARTICLE, { start: at, end: at + words.length });
    expect(found(text, selectors)).toEqual(["lost", null]);
  });
});

group("selectors of other makers", () => {
  const bare = (exact: string): Selectors => ({
    quote: { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
    position: { type: "TextPositionSelector", start: 0, end: 0 },
    textLength: 0,
  });

  it("finds a quote without context by its words", () => {
    expect(found(ARTICLE, bare("Nobody told us anything"))).toEqual([
      "moved",
      "Nobody told us anything",
    ]);
  });

  it("loses a quote that is empty or has no words", () => {
    expect(found(ARTICLE, bare(""))).toEqual(["lost", null]);
    expect(found(ARTICLE, bare(" \n"))).toEqual(["lost", null]);
  });
});

group("any text and any span", () => {
  const spanOf = (text: string) =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));

  it("anchors exactly where it was described", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.lorem({ maxCount: 60 }),
    );
    fc.assert(
      fc.property(
        texts.chain((text) => fc.tuple(fc.constant(text), spanOf(text))),
        ([text, span]) => {
          fc.pre(span.start < span.end);
          expect(anchor(text, describe(text, span))).toEqual({ state: "exact", ...span });
        },
      ),
    );
  });

  it("gives a span inside the text, or none, for any other text", () => {
    const text = fc.array(fc.constantFrom("Lund ", "a ", "12 ", "“", "…", "か", "\n"), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(40), (a, b, at, length) => {
        const [before, after] = [a.join(""), b.join("")];
        const start = before.length === 0 ? 0 : at % before.length;
        const selectors = describe(before, { start, end: Math.min(before.length, start + length) });
        const result = anchor(after, selectors);
        if (result.state === "lost") return;
        expect(result.start).toBeGreaterThanOrEqual(0);
        expect(result.end).toBeGreaterThan(result.start);
        expect(result.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  it("finds the same with a prepared text and all at once", () => {
    const text = `Updated.\n${edit("240", "310")}`;
    const all = ["Piet Hoorn", "240 islanders", "Osk Marine"].map((words) => selectorsFor(words));
    const each = all.map((selectors) => anchor(text, selectors));
    expect(anchorAll(prepareText(text), all)).toEqual(each);
    expect(anchorAll(text, all)).toEqual(each);
  });
});

group("hostile pages", () => {
  it.each([
    ["one letter", "a".repeat(1_000_000), { start: 500, end: 100_500 }],
    ["one word", "no ".repeat(300_000), { start: 300, end: 360 }],
    [
      "white space",
      `${" ".repeat(500_000)}x${" ".repeat(499_999)}`,
      { start: 499_990, end: 500_010 },
    ],
    ["quotation marks", "“”".repeat(400_000), { start: 1000, end: 61_000 }],
    ["ligatures", "ﬃ".repeat(300_000), { start: 10, end: 50_000 }],
  ])("of %s alone are read to their end", (_, text, span) => {
    // Linear work takes some 100 ms here; anything else takes minutes, and the runner ends it.
    const selectors = describe(text, span);
    for (const page of [`b${text}`, text.slice(0, text.length / 2)]) {
      const found = anchor(page, selectors);
      const inside = found.state === "lost" || found.end <= page.length;
      expect(inside).toBe(true);
    }
  });
});
