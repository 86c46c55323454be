// What does it cost to find saved passages again? One after another on one edited article, beside the
// matcher that Hypothesis made the rule; then a thousand on a long page, which must not be felt.

import { anchorAll } from "../../../src/core/anchoring/anchor.ts";
import { describe } from "../../../src/core/anchoring/describe.ts";
import type { Selectors } from "../../../src/core/model/selector.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { distinctProse } from "../corpus.ts";
import { scale, timeEach } from "../measure.ts";
import {
  describeForHypothesis,
  HYPOTHESIS,
  type HypothesisSelectors,
  matchByHypothesis,
} from "../peers/hypothesis-matcher.ts";
import type { Row, RowGroup } from "../row.ts";

const GROUP = "anchoring";
const ARTICLE = 6000;
const PASSAGES = 40;
const LONG_ARTICLE = 60_000;
const MANY_PASSAGES = 1000;

export const anchoringRows: RowGroup = {
  name: GROUP,
  async measure() {
    return [oneByOne(), manyAtOnce()];
  },
};

/** Spans of 20 to 200 code units, spread evenly. */
function passagesOf(text: string, count: number): Span[] {
  const step = Math.floor((text.length - 200) / count);
  return Array.from({ length: count }, (_, at) => {
    const start = at * step;
    return { start, end: start + 20 + ((at * 37) % 180) };
  });
}

/** As an editor leaves it: every third sentence begins otherwise, and figures are brought up to date. */
function edited(text: string): string {
  let sentence = 0;
  return text
    .replace(/(?<=[.!?] )\p{Lu}/gu, (letter) =>
      sentence++ % 3 === 0 ? `Meanwhile ${letter.toLowerCase()}` : letter,
    )
    .replace(/\b\d\b/gu, "9");
}

/** One word in seven is another: of what was saved, hardly a passage stands as it was. */
function reworded(text: string): string {
  const others = [
    "table",
    "harvest",
    "seventeen",
    "window",
    "orange",
    "motion",
    "candle",
    "valley",
  ];
  let words = 0;
  return text.replace(/\p{L}+/gu, (word) => {
    words += 1;
    return words % 7 === 0 ? (others[(words / 7) % others.length] ?? word) : word;
  });
}

function oneByOne(): Row {
  const before = distinctProse(ARTICLE);
  const after = edited(before);
  const spans = passagesOf(before, PASSAGES);
  const ours: Selectors[] = spans.map((span) => describe(before, span));
  const theirs: HypothesisSelectors[] = spans.map((span) => describeForHypothesis(before, span));
  const [mean, peer] = timeEach([
    { name: "Pressmark", work: () => void anchorAll(after, ours), warmUps: 60, calls: 20 },
    {
      name: HYPOTHESIS,
      work: () => {
        for (const selectors of theirs) matchByHypothesis(after, selectors);
      },
      warmUps: 60,
      calls: 20,
    },
  ]).map((whole) => scale(whole, 1 / PASSAGES));
  return {
    group: GROUP,
    measured: `one of ${PASSAGES} passages of an edited article of ${ARTICLE} characters, mean`,
    unit: "ms",
    subjects: [
      ...(mean === undefined
        ? []
        : [{ name: "Pressmark", value: mean, wanted: `at most ${HYPOTHESIS}'s` }]),
      ...(peer === undefined ? [] : [{ name: HYPOTHESIS, value: peer }]),
    ],
  };
}

function manyAtOnce(): Row {
  const before = distinctProse(LONG_ARTICLE);
  const after = edited(before);
  const selectors = passagesOf(before, MANY_PASSAGES).map((span) => describe(before, span));
  const texts = {
    edited: after,
    "with one word in seven replaced": reworded(before),
    "as it was": before,
  };
  const all = Object.entries(texts).map(([name, text]) => ({
    name: `Pressmark, article ${name}`,
    work: () => void anchorAll(text, selectors),
    warmUps: 1,
    calls: 1,
  }));
  return {
    group: GROUP,
    measured: `${MANY_PASSAGES} passages of an article of ${LONG_ARTICLE} characters, together`,
    unit: "ms",
    subjects: timeEach(all).map((value, at) => {
      const name = all[at]?.name ?? "";
      return { name, value, wanted: "at most 150 ms" };
    }),
  };
}
