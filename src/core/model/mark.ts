// What the analysis finds in an article: quotations, mentions of officials, numeric claims. Each mark
// shows the words that it rests on and how sure it is, so that a reader can judge and correct it.

import type { Span } from "./span.ts";

export type MarkKind = "quotation" | "official" | "claim";

/** In reading order of the interface. */
export const MARK_KINDS: readonly MarkKind[] = ["quotation", "official", "claim"];

/**
 * How sure the rule is. Wanted on the development sets: of the marks called high at least 97 % right, of
 * those called low at most 80 %; docs/ACCURACY.md tells how far that is reached, kind by kind.
 */
export type Confidence = "high" | "medium" | "low";

/** What a span of evidence is to its mark. */
export const EVIDENCE_ROLES = [
  "cue", // the reporting words: "said", "according to"
  "speaker", // the words that name the speaker nearest to the quotation
  "antecedent", // the name that a pronoun or description stands for
  "name", // the full name that a short mention stands for
  "office", // the words that give the office
  "numeral",
  "unit",
  "hedge",
] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

export interface Evidence {
  readonly role: EvidenceRole;
  readonly span: Span;
}

interface MarkBase {
  /** Ordered by start. Empty only where the shape of the mark itself is the evidence. */
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
  /** Id of the reader's correction that made it what it is; absent: as it was analysed. */
  readonly correctedBy?: string;
}

export interface Speaker {
  /** The fullest name that the article gives, or the description where there is no name. */
  readonly name: string;
  /**
   * The words nearest to the quotation that name the speaker, pronouns included; empty, at its start,
   * where the reader named somebody whom the article does not.
   */
  readonly mention: Span;
}

/** Words that the article presents as someone's, inside quotation marks. */
export interface Quotation extends MarkBase {
  readonly kind: "quotation";
  /** One per paragraph, in order, never empty; quotation marks included, outer white space not. */
  readonly spans: readonly Span[];
  /** Null where the article does not say who spoke. */
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
}

/** A mention by name of a person in, or running for, public office. */
export interface OfficialMention extends MarkBase {
  readonly kind: "official";
  /** The name without title and without a possessive 's. */
  readonly span: Span;
  /** The fullest form of the name in the article; all mentions of one person share it. */
  readonly name: string;
  /** The office as the article words it, else as the list of known officials does; null: not given. */
  readonly office: string | null;
  /** Where the office was found: in the article, or in a list of known officials. */
  readonly officeFrom: "article" | "list" | null;
}

export type Hedge =
  | "about"
  | "more-than"
  | "at-least"
  | "less-than"
  | "at-most"
  | "nearly"
  | "none";

export interface Quantity {
  /** The plain number ("1.5 million" is 1500000); null for a range and for a vague quantity. */
  readonly value: number | null;
  /** The ends of a range, else null. */
  readonly low: number | null;
  readonly high: number | null;
  /** What is counted or measured, singular and lower case ("person", "mile"), an ISO 4217 code, or "%". */
  readonly unit: string;
  readonly hedge: Hedge;
  /** "thousands of protesters": a magnitude with no figure. */
  readonly vague: boolean;
  /** The two numbers of a ratio, vote or score ("a 5-4 decision"), else null. */
  readonly pair: readonly [number, number] | null;
}

/** A quantity that the article, or somebody in it, asserts about the world. */
export interface NumericClaim extends MarkBase {
  readonly kind: "claim";
  /** Numeral with hedge, magnitude word and unit or counted noun, as one piece. */
  readonly span: Span;
  readonly quantity: Quantity;
}

export type Mark = Quotation | OfficialMention | NumericClaim;

/** The spans that a mark covers: several only for a quotation over several paragraphs. */
export function spansOf(mark: Mark): readonly Span[] {
  return mark.kind === "quotation" ? mark.spans : [mark.span];
}

/** From the first code unit of a mark to its last, gaps between paragraphs included. */
export function extentOf(mark: Mark): Span {
  const spans = spansOf(mark);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError(`Expected a ${mark.kind} with at least one span, found none`);
  }
  return { start: first.start, end: last.end };
}

/** The mark of a text as that of a longer one, in which the text begins at `by`. */
export function moveMark(mark: Mark, by: number): Mark {
  if (by === 0) return mark;
  const move = <Moved extends Span>(span: Moved): Moved => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const evidence = mark.evidence.map(({ role, span }) => ({ role, span: move(span) }));
  if (mark.kind !== "quotation") return { ...mark, span: move(mark.span), evidence };
  const { speaker, cue } = mark;
  return {
    ...mark,
    spans: mark.spans.map(move),
    speaker: speaker === null ? null : { ...speaker, mention: move(speaker.mention) },
    cue: cue === null ? null : move(cue),
    evidence,
  };
}
