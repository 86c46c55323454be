// compromise, a rule-based NLP library for the browser: the nearest thing to Pressmark that a reader could
// install today. It gives quotations, people and numbers; it has no speakers, offices or hedges.

import nlp from "compromise";
import { peerName } from "./peer-name.ts";

export const COMPROMISE = peerName("compromise", "compromise");

/** What compromise writes of a match: its words (with neighbouring marks) and where they stand. */
export interface CompromiseMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The value, for numbers only. */
  readonly value: number | null;
  readonly unit: string;
}

export interface CompromiseReading {
  readonly quotations: readonly CompromiseMatch[];
  readonly people: readonly CompromiseMatch[];
  readonly numbers: readonly CompromiseMatch[];
}

interface MatchJson {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null; readonly unit: string };
}

interface View {
  json(options: { readonly offset: true }): unknown;
}

/** Reads `text` once and asks for all three kinds, as one who shows them all would. */
export function readByCompromise(text: string): CompromiseReading {
  const doc = nlp(text);
  return {
    quotations: matchesOf(doc.quotations()),
    people: matchesOf(doc.people()),
    numbers: matchesOf(doc.numbers()),
  };
}

function matchesOf(view: View): CompromiseMatch[] {
  const matches = view.json({ offset: true }) as readonly MatchJson[];
  return matches.map(({ text, offset, number }) => ({
    text,
    start: offset.start,
    end: offset.start + offset.length,
    value: number?.num ?? null,
    unit: number?.unit ?? "",
  }));
}
