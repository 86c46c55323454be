// How sure a quotation and its speaker are. Set by counting which of them were right on the development
// and training sets (docs/ACCURACY.md): high is for what is right in 97 of 100 cases and more, low for
// what is wrong in one of five or more often.

import type { Confidence } from "../../model/mark.ts";
import type { Attribution } from "./attribute-speaker.ts";
import { EMBEDDING_VERBS, SPEECH_VERBS } from "./cue-verbs.ts";

export interface Grounds {
  readonly attribution: Attribution | null;
  /** The reporting word, lower case; empty where there is none. */
  readonly cue: string;
  /** Words inside the marks. */
  readonly words: number;
  /** False where the closing mark is missing, and its place was guessed. */
  readonly closed: boolean;
  /** The pronoun goes back to somebody without a name. */
  readonly unnamed: boolean;
  /** Fills its line without the end of a sentence. */
  readonly heading: boolean;
}

/** Fewer words than this can be a term or a title however they are introduced. */
const FEW_WORDS = 3;
/** A sentence or more: nobody else's words are likely to stand between cue and quotation. */
const SENTENCE_WORDS = 8;
const CLAUSE_WORDS = 5;

export function confidenceOf(grounds: Grounds): Confidence {
  const { attribution, closed } = grounds;
  if (attribution === null) return "low";
  if (isHigh(attribution, grounds)) return closed ? "high" : "medium";
  return isLow(attribution, grounds) ? "low" : "medium";
}

function isHigh(attribution: Attribution, { cue, words, heading, unnamed }: Grounds): boolean {
  const { tie, kind } = attribution;
  if (unnamed) return false;
  // "a Roe aide said" is as often somebody inside somebody else's account.
  if (kind === "description") return tie === "signed" || (tie === "label" && words >= FEW_WORDS);
  switch (tie) {
    case "after":
    case "signed":
      return true;
    case "label":
      return words >= FEW_WORDS;
    case "end":
      return words >= FEW_WORDS && (SPEECH_VERBS.has(cue) || EMBEDDING_VERBS.has(cue));
    case "carried":
      return words >= CLAUSE_WORDS && !heading;
    case "before":
      return kind === "name"
        ? isPlain(cue, words)
        : EMBEDDING_VERBS.has(cue) && words >= SENTENCE_WORDS;
    default:
      return false;
  }
}

/** A verb of saying before some words: "said" needs fewer of them than "mocked". */
const isPlain = (cue: string, words: number): boolean =>
  EMBEDDING_VERBS.has(cue) ? words >= FEW_WORDS : SPEECH_VERBS.has(cue) && words >= CLAUSE_WORDS;

/** What is as often wrong as right: no speaker, the subject of a verb that says nothing, a term beside a description. */
function isLow({ tie, kind }: Attribution, { cue, words }: Grounds): boolean {
  if (tie === "subject") return true;
  if (kind !== "description") return false;
  return (
    tie === "announced" ||
    tie === "colon" ||
    (tie === "before" && words < FEW_WORDS && !EMBEDDING_VERBS.has(cue))
  );
}
