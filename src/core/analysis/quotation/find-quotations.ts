// Which words the article presents as someone's, and whose. The table of contents of the folder: marks,
// names among them, sentences, speakers, scare quotes.

import { isEnglish } from "../../model/language.ts";
import type { Evidence, EvidenceRole, Quotation } from "../../model/mark.ts";
import { inOrder, type Span, textOf } from "../../model/span.ts";
import { finish, type Steps } from "../../model/steps.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import { type Attribution, attributeSpeakers } from "./attribute-speaker.ts";
import { type Cast, castOf } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { withoutCredits } from "./credits.ts";
import { findPassages } from "./find-marks.ts";
import { findNamings } from "./find-namings.ts";
import { findForeignQuotations } from "./foreign.ts";
import { readFrames } from "./frame.ts";
import { type NamedMention, type Names, namesOf } from "./names.ts";
import type { Passage } from "./passage.ts";
import { withHeadline, withPulled } from "./pull-quotes.ts";
import { type Resolved, resolve } from "./resolve-mention.ts";
import { nounUnnamed } from "./somebody.ts";
import { isReported } from "./tell-quotation.ts";

/**
 * The article's direct quotations, ordered by start, without overlap. With their speakers where the
 * language of the text is English or not known; in other languages the marks alone decide.
 */
export function findQuotations(read: ReadText, persons: readonly Person[]): Quotation[] {
  return finish(findQuotationsInSteps(read, persons));
}

/** The same with rests. */
export function* findQuotationsInSteps(
  read: ReadText,
  persons: readonly Person[],
): Steps<Quotation[]> {
  if (!isEnglish(read.language)) return findForeignQuotations(read);
  const names = withoutCredits(read.text, namesOf(persons));
  const marked = findPassages(read);
  yield;
  const namings = findNamings(read, marked, names);
  const passages = marked.filter((_, index) => namings[index] !== true);
  yield;
  const frames = readFrames(read, passages, names);
  const attributions = yield* attributeSpeakers(frames, names, passages);
  const cast = castOf(read, outside(names, passages), frames);
  let previous: NamedMention | null = null;
  let described: Span | null = null;
  const quotations: Quotation[] = [];
  const inHeadline: Quotation[] = [];
  for (const [index, passage] of passages.entries()) {
    const report = attributions[index] ?? null;
    if (!isReported(read, passage, { attribution: report, names })) {
      inHeadline.push(...headlined(read, passage));
      continue;
    }
    const attribution = report?.canSpeak === true ? report : null;
    const speaker: Resolved | null =
      attribution === null ? null : resolve(cast, attribution, { previous, described });
    previous = speaker?.named ?? previous;
    if (attribution !== null && speaker !== null)
      described = remember(cast, speaker, attribution.mention);
    quotations.push(toQuotation(read.text, passage, { attribution, speaker }));
  }
  return withHeadline(read.text, withPulled(read.text, quotations), inHeadline);
}

/** What the first line has between single marks, as nobody’s. */
function headlined({ paragraphs, text }: ReadText, passage: Passage): Quotation[] {
  const { single, spans } = passage;
  const isThere = single && (spans.at(-1)?.end ?? 0) <= (paragraphs[0]?.end ?? 0);
  return isThere ? [toQuotation(text, passage, { attribution: null, speaker: null })] : [];
}

/** Where the article says who spoke, if it gives them no name, kept for "she" and "the MP" later on; null: they have one. */
function remember(cast: Cast, { named, antecedent }: Resolved, mention: Span): Span | null {
  if (named !== null) return null;
  const described = antecedent ?? mention;
  const noun = nounUnnamed(textOf(cast.read.text, described));
  if (noun !== null) cast.unnamed.set(noun, described);
  return described;
}

/** The names that no passage holds: whoever speaks hardly names themselves, so that "she" is none of these. */
function outside(names: Names, passages: readonly Passage[]): Names {
  const spans = passages.flatMap((passage) => passage.spans);
  let next = 0;
  return names.filter(({ mention }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) > mention.start;
  });
}

interface Findings {
  readonly attribution: Attribution | null;
  readonly speaker: Resolved | null;
}

function toQuotation(text: string, passage: Passage, findings: Findings): Quotation {
  const { attribution, speaker } = findings;
  const { spans, closed } = passage;
  const last = spans.at(-1);
  const cue = attribution?.cue ?? null;
  const words = spans.reduce((sum, span) => sum + wordsIn(text, span), 0);
  const cueWord = cue === null ? "" : textOf(text, cue).toLowerCase();
  return {
    kind: "quotation",
    spans,
    speaker:
      attribution === null || speaker === null
        ? null
        : { name: speaker.name, mention: attribution.mention },
    cue,
    evidence: evidenceOf(findings),
    confidence: confidenceOf({
      attribution,
      cue: cueWord,
      words,
      closed,
      unnamed: isUnnamed(findings),
      heading: last !== undefined && isHeading(text, last),
    }),
  };
}

/** "A nurse said it was late. “No,” she said": found by the order of sentences alone. */
const isUnnamed = ({ attribution, speaker }: Findings): boolean =>
  attribution?.antecedent === null && speaker?.named === null && speaker.antecedent !== null;

/** "“… prevent the sale”" on a line of its own, below somebody's words: a heading as often as more of them. */
function isHeading(text: string, { start, end }: Span): boolean {
  const alone = text.charAt(start - 1) === "\n" && (text.charAt(end) || "\n") === "\n";
  return alone && !SENTENCE_END.test(text.slice(end - ENDING, end));
}

const SENTENCE_END = /[.,!?…—–-]/;
/** Letters of an ending: ".”", "?’”". */
const ENDING = 3;

/** Stretches between spaces. */
function wordsIn(text: string, { start, end }: Span): number {
  let words = 1;
  for (let at = text.indexOf(" ", start); at >= 0 && at < end; at = text.indexOf(" ", at + 1))
    words++;
  return words;
}

function evidenceOf({ attribution, speaker }: Findings): Evidence[] {
  if (attribution === null) return [];
  const antecedentRole: EvidenceRole = attribution.kind === "name" ? "name" : "antecedent";
  const evidence: Evidence[] = [];
  if (attribution.cue !== null) evidence.push({ role: "cue", span: attribution.cue });
  evidence.push({ role: "speaker", span: attribution.mention });
  const antecedent = speaker?.antecedent ?? null;
  if (antecedent !== null) evidence.push({ role: antecedentRole, span: antecedent });
  return inOrder(evidence, ({ span }) => span.start);
}
