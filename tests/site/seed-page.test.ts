import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readSeed, seedPage } from "./seed-page.ts";

const WRITTEN = ` date 2031-03-07 Dam <breaks> above Halvet


The dam broke at night.

What the governor wrote

“We rang the bells,” he said.
`;

const seed = readSeed();

describe("seedPage", () => {
  it("sets headline, day and paragraphs, and a line without a stop as a link between them", () => {
    const { document } = parseHTML(seedPage(WRITTEN));
    expect(document.querySelector("h1")?.textContent).toBe("Dam <breaks> above Halvet");
    expect(document.querySelector("time")?.getAttribute("datetime")).toBe("2031-03-07");
    const story = [...document.querySelectorAll(".story > p")].map((p) => p.textContent);
    expect(story).toEqual([
      "The dam broke at night.",
      "What the governor wrote",
      "“We rang the bells,” he said.",
    ]);
    expect(document.querySelector(".story > .crosslink a")?.textContent).toBe(
      "What the governor wrote",
    );
  });

  it("surrounds a long story with headlines and advertisements", () => {
    const { document } = parseHTML(
      seedPage(` date 2031-03-07 Long\n${"A paragraph.\n".repeat(12)}`),
    );
    expect(document.querySelectorAll(".story > p")).toHaveLength(12);
    expect(document.querySelectorAll(".story > aside")).not.toHaveLength(0);
    expect(document.querySelectorAll(".story > .ad")).not.toHaveLength(0);
  });

  // Outside the project; shown as skipped where it is missing.
  it.skipIf(seed === null)("has every line of ../shared/seed/article.txt", () => {
    const lines = (seed ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const { document } = parseHTML(seedPage(seed ?? ""));
    const story = [...document.querySelectorAll(".story > p")].map((p) => p.textContent);
    expect(story).toEqual(lines.slice(1));
  });
});
