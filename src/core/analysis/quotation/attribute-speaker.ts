// Who said it. First asks the quotation's own sentence (find-cue.ts), then what stands before it: the
// speaker who was just quoted goes on, or the sentence before announces the words.

import type { Span } from "../../model/span.ts";
import { findReport, lastReport, type Place, type Report, type Tie } from "./find-cue.ts";
import { clauseSubject, MAIN_HEADS, takesVerb } from "./find-subject.ts";
import type { Frame, Piece } from "./frame.ts";
import type { Names } from "./names.ts";
import { firstNameIn, lastNameIn, type NamedMention, nameAt } from "./names.ts";
import { lower, type NounPhrase } from "./noun-phrase.ts";
import type { Passage } from "./passage.ts";

/** Who is reported to have said a passage, before pronouns and descriptions are resolved. */
export interface Attribution {
  readonly tie: Tie;
  readonly mention: Span;
  readonly kind: NounPhrase["kind"];
  readonly named: NamedMention | null;
  /** What "it" or "they" stands for: the subject of the sentence; null where the mention says it itself. */
  readonly antecedent: { readonly span: Span; readonly named: NamedMention | null } | null;
  readonly cue: Span | null;
  /** Index of the frame that the mention stands in. */
  readonly frame: number;
}

const spanOf = (pieces: readonly Piece[], range: { from: number; to: number }): Span => ({
  start: pieces[range.from]?.start ?? 0,
  end: pieces[range.to - 1]?.end ?? 0,
});

function toAttribution(search: Search, at: number, report: Report): Attribution {
  const pieces = search.frames[at]?.pieces ?? [];
  const { speaker, cue, tie } = report;
  return {
    tie,
    mention: spanOf(pieces, speaker),
    kind: speaker.kind,
    named: speaker.named,
    antecedent: antecedentOf(pieces, speaker, search.place.names),
    cue: cue === null ? null : spanOf(pieces, cue),
    frame: at,
  };
}

const NOUN_PRONOUNS: ReadonlySet<string> = new Set(["it", "they"]);

/** "The council condemned what it called “a breach”": the subject that "it" goes back to. */
function antecedentOf(
  pieces: readonly Piece[],
  speaker: NounPhrase,
  names: Names,
): Attribution["antecedent"] {
  if (!NOUN_PRONOUNS.has(lower(pieces[speaker.from]))) return null;
  const subject = clauseSubject(pieces, speaker.from, names, MAIN_HEADS);
  if (subject === null || subject.kind === "pronoun" || subject.to > speaker.from) return null;
  return { span: spanOf(pieces, subject), named: subject.named };
}

const hasOwnWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind === "word" || piece.kind === "number");

/** The attributions of all passages, by index; null where the article does not say. */
export function attributeSpeakers(
  frames: readonly Frame[],
  names: Names,
  passages: readonly Passage[],
): (Attribution | null)[] {
  const found: (Attribution | null)[] = passages.map(() => null);
  for (const [index, frame] of frames.entries()) {
    for (const [at, piece] of frame.pieces.entries()) {
      if (piece.kind !== "quotation") continue;
      const before = found[piece.passage] ?? null;
      const place: Place = { pieces: frame.pieces, quotation: at, names };
      const next = attribute({
        place,
        frames,
        index,
        found,
        label: passages[piece.passage]?.label ?? null,
      });
      // A quotation over several paragraphs is attributed in any of them, often the last.
      if (before === null || (isWeak(before) && next !== null && !isWeak(next)))
        found[piece.passage] = next;
    }
  }
  return found;
}

const isWeak = ({ tie }: Attribution): boolean =>
  tie === "carried" || tie === "subject" || tie === "nearby";

interface Search {
  readonly place: Place;
  readonly frames: readonly Frame[];
  readonly index: number;
  readonly found: readonly (Attribution | null)[];
  readonly label: Span | null;
}

function attribute(search: Search): Attribution | null {
  const { place, frames, index } = search;
  const frame = frames[index];
  if (frame === undefined) return null;
  if (search.label !== null) return labelled(search, search.label);
  const report = findReport(place);
  if (report !== null) return toAttribution(search, index, report);
  if (!hasOwnWords(place.pieces)) return carriedOn(search) ?? announced(search) ?? resumed(search);
  const subject = clauseSubject(place.pieces, place.quotation, place.names);
  if (subject !== null)
    return toAttribution(search, index, { tie: "subject", cue: null, speaker: subject });
  return carriedOn(search) ?? announced(search) ?? nearby(search);
}

/** "“ROE: Well, …”". */
function labelled(search: Search, label: Span): Attribution {
  const named = nameAt(search.place.names, label.start);
  return {
    tie: "label",
    mention: label,
    kind: named === null ? "description" : "name",
    named,
    antecedent: null,
    cue: null,
    frame: search.index,
  };
}

/** "“A,” Roe said. “B.”": the speaker of the last quotation of the sentence before goes on. */
function carriedOn(search: Search): Attribution | null {
  const before = search.frames[search.index - 1];
  const here = search.frames[search.index];
  if (before === undefined || here === undefined || here.paragraph - before.paragraph > 1)
    return null;
  const last = before.pieces.findLast((piece) => piece.kind === "quotation");
  if (last?.kind !== "quotation") return null;
  const attribution = search.found[last.passage] ?? null;
  return attribution === null ? null : { ...attribution, tie: "carried", cue: null };
}

/** "Roe was angry. “B.”": whom the sentence before is about, if that is a person. */
function announced(search: Search): Attribution | null {
  const { frames, index, place } = search;
  const before = frames[index - 1];
  const here = frames[index];
  if (before === undefined || here === undefined || here.paragraph - before.paragraph > 1)
    return null;
  const { pieces } = before;
  const report = lastReport(pieces, place.names);
  if (report !== null) return toAttribution(search, index - 1, { ...report, tie: "carried" });
  const subject = clauseSubject(pieces, pieces.length, place.names, MAIN_HEADS);
  if (subject === null) return null;
  const person =
    subject.kind === "name" ||
    (subject.kind === "pronoun" && PERSONS.has(lower(pieces[subject.from])));
  const announces = pieces.at(-1)?.text === ":" || (person && takesVerb(pieces, subject.to));
  const known = announces ? null : resumed(search);
  return known ?? toAttribution(search, index - 1, { tie: "carried", cue: null, speaker: subject });
}

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "they", "who"]);

/** The speaker of an earlier quotation of the paragraph. */
function resumed(search: Search): Attribution | null {
  const { frames, index, found } = search;
  for (let at = index - 1; at >= 0 && frames[at]?.paragraph === frames[index]?.paragraph; at--) {
    const last = frames[at]?.pieces.findLast((piece) => piece.kind === "quotation");
    const attribution = last?.kind === "quotation" ? (found[last.passage] ?? null) : null;
    if (attribution !== null) return { ...attribution, tie: "carried", cue: null };
  }
  return null;
}

/** The nearest name in the sentence. */
function nearby(search: Search): Attribution | null {
  const { pieces, quotation, names } = search.place;
  const quoted = pieces[quotation];
  const first = pieces[0];
  const last = pieces.at(-1);
  if (quoted === undefined || first === undefined || last === undefined) return null;
  const named =
    lastNameIn(names, { start: first.start, end: quoted.start }) ??
    firstNameIn(names, { start: quoted.end, end: last.end });
  if (named === null) return null;
  const { start, end } = named.mention;
  return {
    tie: "nearby",
    mention: { start, end },
    kind: "name",
    named,
    antecedent: null,
    cue: null,
    frame: search.index,
  };
}
