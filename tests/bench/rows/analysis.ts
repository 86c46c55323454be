// How fast is an article analysed once the program is warm? All three kinds together beside the libraries
// that give some of them, on the same words; then each finder by itself, to see where the time goes.

import { analyze } from "../../../src/core/analysis/analyze.ts";
import { findClaims } from "../../../src/core/analysis/number/find-claims.ts";
import { findOfficialsInSteps } from "../../../src/core/analysis/official/find-officials.ts";
import { builtInOfficials } from "../../../src/core/analysis/official/known/built-in-officials.ts";
import { findNames } from "../../../src/core/analysis/person/find-names.ts";
import { findPersons } from "../../../src/core/analysis/person/find-persons.ts";
import { findQuotations } from "../../../src/core/analysis/quotation/find-quotations.ts";
import { read } from "../../../src/core/analysis/text/read.ts";
import { finish } from "../../../src/core/model/steps.ts";
import { articleTexts, type Corpus } from "../corpus.ts";
import { scale, type Timed, timeEach } from "../measure.ts";
import { COMPROMISE, readByCompromise } from "../peers/compromise.ts";
import { RECOGNIZERS, readByRecognizers } from "../peers/recognizers.ts";
import { readByWink, WINK } from "../peers/wink.ts";
import type { Row, RowGroup, Subject } from "../row.ts";

const GROUP = "analysis";

/** Recognizers-Text needs a second and more for so many. */
const WORDS = 1500;
/**
 * Warm: what the compiler does beside the first hundreds of readings is on the cold start's account (a sixth of the time till
 * the five hundredth, a hundredth past the thousandth); and a run as long as one of a peer's, so that each has its share of the garbage collector, whose threads' time counts.
 */
const OURS = { warmUps: 1000, calls: 40 };
/** As warm as ours: compromise takes half of its third reading's time at the twentieth, and a tenth less at the sixtieth. */
const PEER = { warmUps: 60, calls: 3 };
/** Seconds in itself; a second and third reading are as fast as later ones. */
const SLOW_PEER = { warmUps: 2, calls: 1 };

const WANTED = new Map([[COMPROMISE, "at least 30 times ours"]]);

export const analysisRows: RowGroup = {
  name: GROUP,
  async measure() {
    const corpus = articleTexts(WORDS);
    return [besidePeers(corpus), byStep(corpus)];
  },
};

function besidePeers(corpus: Corpus): Row {
  const known = builtInOfficials();
  const each = (read: (text: string) => unknown) => () => {
    for (const text of corpus.texts) read(text);
  };
  const ours = each((text) => analyze({ text, language: "en", published: null }, known));
  const all: Timed[] = [
    { name: "Pressmark: quotations, officials, figures", work: ours, ...OURS },
    { name: COMPROMISE, work: each(readByCompromise), ...PEER },
    { name: `${WINK}: tokens and entities only`, work: each(readByWink), ...PEER },
    {
      name: `${RECOGNIZERS}: numbers with units only`,
      work: each((text) => readByRecognizers(text)),
      ...SLOW_PEER,
    },
  ];
  return {
    group: GROUP,
    measured: `all kinds of mark, warm, per 1,000 words of ${corpus.name}`,
    unit: "ms",
    subjects: subjectsOf(all, corpus),
  };
}

function byStep(corpus: Corpus): Row {
  const known = builtInOfficials();
  const prepared = corpus.texts.map((text) => {
    const reading = read(text, "en");
    const names = finish(findNames(reading));
    return { text, reading, names, persons: findPersons(reading) };
  });
  type Prepared = (typeof prepared)[number];
  const step = (name: string, find: (article: Prepared) => unknown): Timed => ({
    name,
    work: () => {
      for (const article of prepared) find(article);
    },
    ...OURS,
  });
  const all = [
    step("all of it", ({ text }) => analyze({ text, language: "en", published: null }, known)),
    step("tokens, sentences", ({ text }) => read(text, "en")),
    step("persons", ({ reading }) => findPersons(reading)),
    step("quotations", ({ reading, persons }) => findQuotations(reading, persons)),
    step("officials", ({ reading, persons, names }) =>
      finish(findOfficialsInSteps(reading, persons, { known, published: null, names })),
    ),
    step("figures", ({ reading }) => findClaims(reading)),
  ];
  return {
    group: GROUP,
    measured: "the same by step",
    unit: "ms",
    subjects: subjectsOf(all, corpus),
  };
}

function subjectsOf(all: readonly Timed[], { words }: Corpus): Subject[] {
  return timeEach(all).map((whole, at) => {
    const name = all[at]?.name ?? "";
    const wanted = WANTED.get(name);
    const value = scale(whole, 1000 / words);
    return wanted === undefined ? { name, value } : { name, value, wanted };
  });
}
