// Marks and what the reader said of them -> marks as the reader wants them. The reader is always right, so
// a corrected mark is sure; what it rests on is what the correction leaves standing.

import { correctedQuantity, nearestMention, type Verdict } from "../model/correction.ts";
import {
  type Evidence,
  extentOf,
  type Mark,
  type MarkKind,
  type NumericClaim,
  type OfficialMention,
  type Quotation,
} from "../model/mark.ts";
import { isNearlySame, type Span } from "../model/span.ts";

/** A correction found in the text that is open. */
export interface PlacedCorrection {
  readonly id: string;
  readonly verdict: Verdict;
  /** One for each paragraph, in order, never empty. */
  readonly spans: readonly Span[];
}

type VerdictThat<Is extends Verdict["is"]> = Extract<Verdict, { is: Is }>;

/**
 * The marks of `text` with the corrections made, in their order, later ones over earlier ones; ordered by
 * start. A correction whose mark is not found changes nothing, save one that names an official: the
 * analysis had no mark there. Costs one pass over the marks for each correction.
 */
export function applyCorrections(
  text: string,
  marks: readonly Mark[],
  placed: readonly PlacedCorrection[],
): Mark[] {
  let corrected = [...marks];
  for (const correction of placed) corrected = applyOne(text, corrected, correction);
  return corrected;
}

function applyOne(text: string, marks: readonly Mark[], correction: PlacedCorrection): Mark[] {
  const { verdict } = correction;
  switch (verdict.is) {
    case "not-a-quotation":
      return marks.filter((mark) => !isMeant(mark, "quotation", correction));
    case "not-a-claim":
      return marks.filter((mark) => !isMeant(mark, "claim", correction));
    case "not-an-official":
      return withoutPerson(marks, correction);
    case "speaker":
      return marks.map((mark) =>
        mark.kind === "quotation" && isMeant(mark, "quotation", correction)
          ? withSpeaker(text, mark, { ...correction, verdict })
          : mark,
      );
    case "quantity":
      return marks.map((mark) =>
        mark.kind === "claim" && isMeant(mark, "claim", correction)
          ? withQuantity(mark, { ...correction, verdict })
          : mark,
      );
    case "official":
      return withOfficial(marks, { ...correction, verdict });
  }
}

function isMeant(mark: Mark, kind: MarkKind, { spans }: PlacedCorrection): boolean {
  return mark.kind === kind && isNearlySame(extentOf(mark), jointExtent(spans));
}

function jointExtent(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The mention that was corrected; null: the analysis has none there. */
function mentionAt(marks: readonly Mark[], correction: PlacedCorrection): OfficialMention | null {
  const found = marks.find((mark) => isMeant(mark, "official", correction));
  return found?.kind === "official" ? found : null;
}

/**
 * A person is an official or not in the whole article: "Ada Marsh, who chairs the club" taken from the
 * list takes the "Marsh" of the next paragraph along, but not another Marsh, whose full name differs.
 */
function withoutPerson(marks: readonly Mark[], correction: PlacedCorrection): Mark[] {
  const meant = mentionAt(marks, correction);
  return marks.filter(
    (mark) => meant === null || mark.kind !== "official" || mark.name !== meant.name,
  );
}

function withSpeaker(
  text: string,
  mark: Quotation,
  { id, verdict }: PlacedCorrection & { readonly verdict: VerdictThat<"speaker"> },
): Quotation {
  const { name } = verdict;
  const { start } = extentOf(mark);
  const found = name === null ? null : nearestMention(text, name, start);
  const mention = found ?? { start, end: start };
  // What pointed to the wrong speaker is evidence of nothing now; the reporting words still are.
  const evidence: Evidence[] = mark.evidence.filter(({ role }) => role === "cue");
  if (found !== null) evidence.push({ role: "speaker", span: found });
  evidence.sort((a, b) => a.span.start - b.span.start);
  const speaker = name === null ? null : { name, mention };
  return { ...mark, speaker, evidence, confidence: "high", correctedBy: id };
}

function withQuantity(
  mark: NumericClaim,
  { id, verdict }: PlacedCorrection & { readonly verdict: VerdictThat<"quantity"> },
): NumericClaim {
  const quantity = correctedQuantity(mark.quantity, verdict);
  // A unit that the reader replaced was not read from those words.
  const evidence = mark.evidence.filter(
    ({ role }) => role !== "unit" || quantity.unit === mark.quantity.unit,
  );
  return { ...mark, quantity, evidence, confidence: "high", correctedBy: id };
}

function withOfficial(
  marks: readonly Mark[],
  correction: PlacedCorrection & { readonly verdict: VerdictThat<"official"> },
): Mark[] {
  const { id, verdict, spans } = correction;
  const { name, office } = verdict;
  const meant = mentionAt(marks, correction);
  const [span] = spans;
  if (meant === null && span !== undefined) {
    const mention: OfficialMention = {
      kind: "official",
      span,
      name,
      office,
      officeFrom: null,
      evidence: [],
      confidence: "high",
      correctedBy: id,
    };
    return [...marks, mention].sort((a, b) => extentOf(a).start - extentOf(b).start);
  }
  return marks.map((mark) => {
    if (mark.kind !== "official" || mark.name !== meant?.name) return mark;
    const evidence = mark.evidence.filter(
      ({ role }) => role !== "office" || office === mark.office,
    );
    const officeFrom = office === mark.office ? mark.officeFrom : null;
    return { ...mark, name, office, officeFrom, evidence, confidence: "high", correctedBy: id };
  });
}
