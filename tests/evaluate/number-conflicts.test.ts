// The pairs of figures that the measure gives as told in two ways: how many are linked, and how many with a
// relation that its words allow, judged by the sentences alone. The pairs lie beside the project, not in it.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/core/analysis/analyze.ts";
import { readingsOf } from "../../src/core/analysis/readings.ts";
import { type LinkableMark, rankLinks } from "../../src/core/linking/rank-links.ts";
import type { LinkRelation } from "../../src/core/model/link.ts";
import { remembered } from "../core/linking/readings.ts";
import { projectRoot } from "../site/project-root.ts";

const PAIRS = path.join(projectRoot(), "..", "shared", "eval", "number-conflicts-examples.jsonl");

interface Side {
  /** Ends in the article's date and a few words of its title. */
  readonly article: string;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly sentence: string;
}

interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly kind: string;
}

/** What the measure's words allow, the first that they begin with. */
const ALLOWED: readonly (readonly [string, readonly LinkRelation[]])[] = [
  ["different definition", ["other-definition"]],
  ["different figure (months apart)", ["differs", "updated"]],
  ["different figure (the plan was revised)", ["differs", "updated"]],
  ["different figure", ["differs"]],
  ["rounded or different", ["rounded", "differs"]],
  ["rounded", ["rounded"]],
  ["compatible: a bound", ["bound"]],
  ["a false claim", ["differs"]],
  ["same number", ["same-figure"]],
  ["a toll that rose", ["updated"]],
  ["a count that rose", ["updated", "bound"]],
];

interface DatedMark {
  readonly mark: LinkableMark;
  readonly published: string | null;
}

/** The figure as the analysis reads it in its sentence; where it finds none, as the measure gives it. */
function markOf({ article, text, sentence, value, unit }: Side): DatedMark {
  const published = /_(\d{4}-\d{2}-\d{2})_/.exec(article)?.[1] ?? null;
  const start = sentence.indexOf(text);
  const marks = analyze({ text: sentence, language: "en", published }, []);
  const found = readingsOf(sentence, marks).find(
    (mark) => mark.reading.kind === "claim" && mark.start < start + text.length && start < mark.end,
  );
  const given = {
    value,
    low: null,
    high: null,
    unit,
    hedge: "none",
    vague: false,
    pair: null,
  } as const;
  const reading = { kind: "claim", quantity: given, sentence, confidence: "low" } as const;
  return { mark: found ?? { reading, text }, published };
}

/** Null: not linked. */
function relationOf({ a, b }: Pair): LinkRelation | null {
  const [here, there] = [markOf(a), markOf(b)];
  const context = {
    published: here.published,
    publishedOf: () => there.published,
    isOneEvent: () => false,
  };
  const [link] = rankLinks(here.mark, [remembered(there.mark)], { index: 0, context });
  return link?.relation ?? null;
}

describe.skipIf(!existsSync(PAIRS))("figures that articles tell in two ways", () => {
  it("are linked, twelve of eighteen, and half of all with the right relation", () => {
    const pairs = readFileSync(PAIRS, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Pair);
    const relations = pairs.map(relationOf);
    const right = pairs.filter(({ kind }, at) => {
      const allowed = ALLOWED.find(([words]) => kind.startsWith(words))?.[1] ?? [];
      const relation = relations[at] ?? null;
      return relation !== null && allowed.includes(relation);
    });
    expect(relations.filter((relation) => relation !== null).length).toBeGreaterThanOrEqual(12);
    expect(right.length).toBeGreaterThanOrEqual(9);
  });
});
