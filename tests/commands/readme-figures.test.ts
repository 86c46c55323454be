// The figures of README's comparison are those that docs/ACCURACY.md and docs/BENCH.md say today.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(path.resolve(file), "utf8");

/** By the word that README's last column has for it, the heading of the section. */
const SECTIONS: Readonly<Record<string, string>> = {
  "ACCURACY, quotations": "Quotations and their speakers",
  "ACCURACY, officials": "Officials and their offices",
  "ACCURACY, figures": "Figures",
  "ACCURACY, the cases its JavaScript supports": "Figures: the cases of Recognizers-Text",
  "ACCURACY, anchoring": "Anchoring after edits",
  "ACCURACY, pages": "Pages",
  "BENCH, analysis": "analysis",
  "BENCH, pages": "pages",
  "BENCH, anchoring": "anchoring",
  "BENCH, painting": "painting",
};

interface Row {
  readonly measured: string;
  readonly figures: string;
  readonly from: string;
}

/** The first table under "How it compares"; "the same" is what the row before says. */
function rowsOfReadme(): readonly Row[] {
  const table = /\| measured \|.*\n\|[-:| ]*\n((?:\|.*\n)+)/.exec(read("README.md"))?.[1] ?? "";
  const rows: Row[] = [];
  for (const line of table.trim().split("\n")) {
    const [, measured = "", own = "", others = "", said = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    const from = said === "the same" ? (rows.at(-1)?.from ?? said) : said;
    rows.push({ measured, figures: `${own}; ${others}`, from });
  }
  return rows;
}

function sectionOf(from: string): string {
  const file = from.startsWith("BENCH") ? "docs/BENCH.md" : "docs/ACCURACY.md";
  const heading = `## ${SECTIONS[from] ?? `a section for "${from}"`}\n`;
  const [, section = ""] = `\n${read(file)}`.split(`\n${heading}`);
  return section.split("\n## ")[0] ?? "";
}

test("the comparison has rows of both documents", () => {
  const told = new Set(rowsOfReadme().map(({ from }) => from));
  expect([...told].toSorted()).toEqual(Object.keys(SECTIONS).toSorted());
});

test.each(rowsOfReadme())("$measured: as $from says", ({ figures, from }) => {
  const section = sectionOf(from);
  const isTime = from.startsWith("BENCH");
  const measured = isTime
    ? [...section.matchAll(/×(\d+(?:\.\d+)?)/g)].map(([, ratio]) => Number(ratio))
    : [...section.matchAll(/(\d+(?:\.\d+)?) %/g)].map(([, share]) => Number(share));
  const told = figures.match(isTime ? /(?<![\w.])\d+(?:\.\d+)?/g : /\d+(?:\.\d+)?(?= %)/g) ?? [];
  const unmeasured = told.filter((figure) => {
    const digits = figure.split(".")[1]?.length ?? 0;
    return !measured.some((one) => one.toFixed(digits) === Number(figure).toFixed(digits));
  });
  expect(told.length).toBeGreaterThan(1);
  expect(unmeasured).toEqual([]);
});
