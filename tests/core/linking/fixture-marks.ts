// What tests/fixtures expects of its articles, as marks that can be linked: the ones written down in
// marks.json, so that linking is judged apart from the analysis, or the ones that the analysis finds.

import { readFileSync } from "node:fs";
import { analyze } from "../../../src/core/analysis/analyze.ts";
import type { Hedge, Mark } from "../../../src/core/model/mark.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { fixtureArticles, fixturePath } from "../../site/fixtures.ts";
import { type MarkedArticle, remember } from "./link-articles.ts";

interface ExpectedMark {
  readonly kind: "quotation" | "official" | "claim";
  readonly text?: string;
  readonly texts?: readonly string[];
  readonly speaker?: string | null;
  readonly name?: string;
  readonly office?: string | null;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string;
  readonly hedge?: Hedge;
  readonly pair?: readonly [number, number];
  readonly vague?: boolean;
  readonly after?: string;
}

const FOUND = { evidence: [], confidence: "high" } as const;

function markAt(expected: ExpectedMark, spans: readonly Span[]): Mark {
  const [span = { start: 0, end: 0 }] = spans;
  switch (expected.kind) {
    case "quotation": {
      const name = expected.speaker ?? null;
      const speaker = name === null ? null : { name, mention: span };
      return { ...FOUND, kind: "quotation", spans, speaker, cue: null };
    }
    case "official": {
      const { name = "", office = null } = expected;
      return { ...FOUND, kind: "official", span, name, office, officeFrom: null };
    }
    case "claim": {
      const { value = null, low = null, high = null, unit = "", hedge = "none" } = expected;
      const { vague = false, pair = null } = expected;
      return {
        ...FOUND,
        kind: "claim",
        span,
        quantity: { value, low, high, unit, hedge, vague, pair },
      };
    }
  }
}

/** The marks of marks.json, which stand in the order of the text. */
function expectedMarks(slug: string, text: string): Mark[] {
  const { marks } = JSON.parse(
    readFileSync(fixturePath("articles", slug, "marks.json"), "utf8"),
  ) as {
    readonly marks: readonly ExpectedMark[];
  };
  let from = 0;
  return marks.map((expected) => {
    const words = expected.texts ?? [expected.text ?? ""];
    const spans = words.map((part) => {
      const after = expected.after === undefined ? 0 : expected.after.length;
      const found =
        expected.after === undefined
          ? Math.max(text.indexOf(part, from), -1)
          : text.indexOf(`${expected.after}${part}`);
      const start = (found < 0 ? text.indexOf(part) : found) + after;
      return { start, end: start + part.length };
    });
    const first = spans[0];
    if (first !== undefined) from = first.start;
    return markAt(expected, spans);
  });
}

/** Every article of the fixtures with its marks: `expected`, or as the analysis finds them. */
export function fixtureMarks(from: "expected" | "analysis"): Map<string, MarkedArticle> {
  const articles = new Map<string, MarkedArticle>();
  for (const { slug, language, published } of fixtureArticles()) {
    const text = readFileSync(fixturePath("articles", slug, "text.txt"), "utf8").trimEnd();
    const marks =
      from === "expected" ? expectedMarks(slug, text) : analyze({ text, language, published }, []);
    articles.set(slug, { published, marks: remember(slug, text, marks) });
  }
  return articles;
}
