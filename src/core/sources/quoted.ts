// The marks of an article -> whom it quotes, how often and in how many words, and what kind of source each
// is: countable facts, and no verdict on them.

import type { Reading } from "../model/annotation.ts";
import { personsAmong, unquotedAmong } from "./unquoted.ts";

/** `official`: an official whom the article names; `named`: anybody else with a name; `unnamed`: a description. */
export type SourceKind = "official" | "named" | "unnamed";

export interface Source {
  /** As the article names or describes them. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Of an official, as the article gives it; null: it gives none, or this is no official. */
  readonly office: string | null;
  readonly quotations: number;
  /** Quoted words. */
  readonly words: number;
  /** Place of the first quotation among the marks. */
  readonly firstMark: number;
}

export interface Quoted {
  /** The most quoted words first. */
  readonly sources: readonly Source[];
  /** Quotations of which it is not made out who spoke: the article does not say, or says "she". */
  readonly unattributed: number;
  /** Words of the sources; those without a speaker are nobody's. */
  readonly words: number;
  /**
   * Officials whom the article names and does not quote, in the order of their first mention; none as long as it is not
   * made out of some quotation who spoke, since it may be any of them.
   */
  readonly unquoted: readonly string[];
}

interface MarkText {
  readonly reading: Reading;
  readonly text: string;
}

/** Personal, reflexive, demonstrative and relative ones; "another", "some" and the like are somebody without a name. */
const PRONOUNS = new Set(
  (
    "he her hers herself him himself his i it its itself me mine myself one oneself our ours ourselves " +
    "she that their theirs them themself themselves these they this those us we what which who whoever whom " +
    "whose you yours yourself yourselves"
  ).split(" "),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/** Linear in the quoted text. */
export function quotedIn(marks: readonly MarkText[]): Quoted {
  const officials = officesByName(marks);
  const sources = new Map<string, Source>();
  let unattributed = 0;
  let total = 0;
  for (const [at, { reading, text }] of marks.entries()) {
    if (reading.kind !== "quotation") continue;
    const name = reading.speaker;
    if (name === null || PRONOUNS.has(name.toLowerCase())) {
      unattributed += 1;
      continue;
    }
    const words = text.match(WORD)?.length ?? 0;
    total += words;
    const before = sources.get(name);
    sources.set(name, {
      name,
      kind: before?.kind ?? kindOf(name, officials),
      office: officials.get(name) ?? null,
      quotations: (before?.quotations ?? 0) + 1,
      words: (before?.words ?? 0) + words,
      firstMark: before?.firstMark ?? at,
    });
  }
  const byWords = [...sources.values()].sort((a, b) => b.words - a.words);
  const unquoted = unattributed > 0 ? [] : unquotedAmong(officials, [...sources.keys()]);
  return { sources: byWords, unattributed, words: total, unquoted };
}

/** The first office that the article gives each; null: none. */
function officesByName(marks: readonly MarkText[]): ReadonlyMap<string, string | null> {
  const offices = new Map<string, string | null>();
  for (const { reading } of marks) {
    if (reading.kind !== "official") continue;
    offices.set(reading.name, offices.get(reading.name) ?? reading.office);
  }
  return offices;
}

/** How many sources of each kind. */
export function countKinds({ sources }: Quoted): Readonly<Record<SourceKind, number>> {
  const counts: Record<SourceKind, number> = { official: 0, named: 0, unnamed: 0 };
  for (const { kind } of sources) counts[kind] += 1;
  return counts;
}

/** "Ilse Maranz", "Rui de la Cruz y Soto", "Office for Flood Relief and Repair"; not "a spokesman", "The aide", "Pryle's lot". */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|al|and|bin|da|das|de|del|den|der|di|do|dos|du|e|el|for|ibn|la|las|le|los|of|ter|the|van|von|y))*$/u;
const ARTICLE = /^(?:An?|One|Some|The|Their|Two) /u;

function kindOf(name: string, officials: ReadonlyMap<string, unknown>): SourceKind {
  if (officials.has(name)) return "official";
  return NAME.test(name) && !ARTICLE.test(name) ? "named" : "unnamed";
}

/** How many persons in public office the article names. */
export function countOfficials(marks: readonly MarkText[]): number {
  return personsAmong([...officesByName(marks).keys()]).length;
}
