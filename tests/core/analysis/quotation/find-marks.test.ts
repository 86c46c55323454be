import { describe, expect, it } from "vitest";
import { findPassages } from "../../../../src/core/analysis/quotation/find-marks.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";
import { textOf } from "../../../../src/core/model/span.ts";

/** Text, then each passage with its paragraphs joined by " / ". */
const CASES: readonly [name: string, text: string, passages: readonly string[]][] = [
  ["pairs curly marks", "“We go,” she said. “Now.”", ["“We go,”", "“Now.”"]],
  ["pairs straight marks", '"We go," she said. "Now."', ['"We go,"', '"Now."']],
  ["pairs doubled apostrophes", "''We go,'' she said.", ["''We go,''"]],
  ["pairs backticks with apostrophes", "``We go,'' she said.", ["``We go,''"]],
  ["pairs marks of two kinds", '“We go," she said.', ['“We go,"']],
  [
    "takes an opening mark typed for a closing one",
    "“We go,“ she said. “Now.“",
    ["“We go,“", "“Now.“"],
  ],
  ["takes a closing mark typed for an opening one", "She said: ”We go.”", ["”We go.”"]],
  [
    "pairs marks of a broken encoding",
    "â€œWe donâ€™t go,â€\u009d she said.",
    ["â€œWe donâ€™t go,â€\u009d"],
  ],
  [
    "leaves nested marks to the outer quotation",
    "“He said ‘no’ and “never” to us,” she said.",
    ["“He said ‘no’ and “never” to us,”"],
  ],
  [
    "closes doubled marks after a nested single one",
    "''She told me, 'Go.''' It rained.",
    ["''She told me, 'Go.'''"],
  ],
  [
    "reads inches inside a quotation",
    '"The hole is 12" deep," she said.',
    ['"The hole is 12" deep,"'],
  ],
  ["leaves a program's words alone", 'Write print("yes") and then log.info("no, not yet").', []],
  ["takes words in brackets", 'The firm ("the best in town") left.', ['"the best in town"']],
  ["leaves feet and inches alone", "He is 6'2\" and she is 5'4\" tall.", []],
  ["leaves apostrophes alone", "The voters' choice in the '90s was rock 'n' roll.", []],
  [
    "drops a stray mark at the end of a paragraph",
    "She left. “\n\n“We go,” he said.",
    ["“We go,”"],
  ],
  ["leaves what is left of a tag alone", 'A <tweet author="roe" id="12"> here.', []],
  [
    "keeps a quotation open across paragraphs",
    "“One.\n\n“Two.\n\n“Three,” she said.",
    ["“One. / “Two. / “Three,”"],
  ],
  [
    "ends an unclosed quotation with the bracket around it",
    "It left. (The firm has “ten ships'.)\n\n“It is late,” she said.",
    ["“ten ships'.)", "“It is late,”"],
  ],
  [
    "keeps one open past a bracket inside it",
    "She said: “It is late. (We know.)\n\n“We go.”",
    ["“It is late. (We know.) / “We go.”"],
  ],
  ["parts paragraphs that are quotations of their own", "“One.”\n\n“Two.”", ["“One.”", "“Two.”"]],
  [
    "ends an unclosed quotation with its paragraph",
    "She said: “We go.\n\nIt rained. “No.”",
    ["“We go.", "“No.”"],
  ],
  [
    "ends an unclosed quotation at its attribution",
    "“We go, she said. It rained.\n\nMore.",
    ["“We go,"],
  ],
  [
    "does not swallow the next quotation",
    "“We go, Roe said. “It is late.”",
    ["“We go,", "“It is late.”"],
  ],
  [
    "reads single marks as primary ones",
    "'We go,' she said.\n\n'It's the voters' choice,' he said.",
    ["'We go,'", "'It's the voters' choice,'"],
  ],
  [
    "keeps double marks inside primary single ones",
    "Rain.\n\n‘He said “no” to us,’ she said.",
    ["‘He said “no” to us,’"],
  ],
  [
    "reads a single-quoted headline",
    "Roe calls plan ‘a mistake’\n\n“We go,” she said.",
    ["‘a mistake’", "“We go,”"],
  ],
  ["pairs German marks", "„Wir gehen“, sagte sie.", ["„Wir gehen“"]],
  ["pairs German marks that point inwards", "»Wir gehen«, sagte sie.", ["»Wir gehen«"]],
  ["pairs French marks with spaces", "« Nous partons », dit-elle.", ["« Nous partons »"]],
  ["pairs Swedish marks", "”Vi går nu”, sade hon.", ["”Vi går nu”"]],
  ["pairs Japanese marks", "彼女は「行きます」と言った。", ["「行きます」"]],
];

describe("findPassages", () => {
  it.each(CASES)("%s", (_name, text, expected) => {
    const passages = findPassages(read(text));
    expect(
      passages.map(({ spans }) => spans.map((span) => textOf(text, span)).join(" / ")),
    ).toEqual(expected);
  });

  it("parts a quoted transcript by speaker and drops stage directions", () => {
    const text = "“ROE: Why?\n\n“(CROSSTALK)\n\n“LU: Because.\n\n“And more.”";
    const passages = findPassages(read(text));
    expect(passages.map(({ label }) => label && textOf(text, label))).toEqual(["ROE", "LU"]);
    expect(passages.map(({ spans }) => spans.length)).toEqual([1, 2]);
  });

  it("takes the name that signs a pull quote for its label", () => {
    const text = '"We go now.\n\nJane Roe."\n\nIt rained.';
    const [passage] = findPassages(read(text));
    expect(passage?.label && textOf(text, passage.label)).toBe("Jane Roe");
  });

  it.each([
    ["Šárka Řezníčková, mayor of Ames", "Šárka Řezníčková"],
    ["— Jo Öst", "Jo Öst"],
    ["Nguyễn Đức Ấn, mayor of Ames", "Nguyễn Đức Ấn"],
    ["Öst über Ames", null],
    ["šárka Roe", null],
  ])("of the line %j below a pull quote takes %j for its label", (line, label) => {
    const text = `“We go now.”\n\n${line}\n\nIt rained.`;
    const [passage] = findPassages(read(text));
    expect(passage?.label ? textOf(text, passage.label) : null).toBe(label);
  });

  // What is quadratic takes minutes on this, and the runner ends it; times stand in the bench.
  it.each(["“", "'", '"', "“ ", "“a\n", "''", "â€œ"])("reads nothing but %j to its end", (mark) => {
    const text = mark.repeat(320_000 / mark.length);
    const spans = findPassages(read(text)).flatMap((passage) => passage.spans);
    expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
