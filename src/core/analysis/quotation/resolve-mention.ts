// The fullest name of whoever a mention stands for: "she" and "who" for the person spoken of before,
// "they" and "it" for the subject of the sentence, "the IAEA" for the body that the article spelled out.

import { type Span, textOf } from "../../model/span.ts";
import type { Person } from "../person/person.ts";
import { apostropheIn } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import type { Attribution } from "./attribute-speaker.ts";
import { type Cast, genderOf, indexAt } from "./cast.ts";
import { type Antecedent, antecedentOf, type Wanted } from "./find-antecedent.ts";
import type { Gender } from "./genders.ts";
import { type NamedMention, nameIndexAt } from "./names.ts";
import { type Definite, resolveDefinite } from "./resolve-definite.ts";
import { canBe, canBeThe, isSeveral } from "./somebody.ts";
import { verbSet } from "./verb-forms.ts";

export interface Resolved {
  /** The fullest name, or the description. */
  readonly name: string;
  /** The words that the mention stands for, elsewhere in the text; null where it names the speaker itself. */
  readonly antecedent: Span | null;
  /** The person it is, else null. */
  readonly named: NamedMention | null;
}

const SINGULAR: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
]);

/** Who spoke before a quotation. */
export interface Before {
  /** Of the last quotation whose speaker has a name. */
  readonly previous: NamedMention | null;
  /** Of the last quotation, where only a description tells of its speaker. */
  readonly described: Span | null;
}

/** Who the mention of an attribution stands for. */
export function resolve(cast: Cast, attribution: Attribution, before: Before): Resolved {
  const { named, mention, kind } = attribution;
  if (named !== null) {
    const elsewhere = named.mention.text === named.person.name ? null : fullMention(named.person);
    return { name: named.person.name, antecedent: elsewhere, named };
  }
  const { text } = cast.read;
  const words = textOf(text, mention);
  const bearer = words.toLowerCase() === "who" ? nameBefore(cast, mention.start) : null;
  if (bearer !== null) return found(bearer, words);
  if (attribution.antecedent !== null) {
    const { span, named: other } = attribution.antecedent;
    return { name: other?.person.name ?? textOf(text, span), antecedent: span, named: other };
  }
  if (kind !== "pronoun") {
    const definite = resolveDefinite(cast, mention);
    return definite === null ? describe(cast, words) : resolvedTo(cast, definite, words);
  }
  // "He’s claiming": the pronoun without its auxiliary.
  const pronoun = words.slice(0, apostropheIn(`${words}'`));
  const lower = pronoun.toLowerCase();
  if (lower === "i") return found(turnOf(cast, mention.start), pronoun);
  const gender = SINGULAR.get(lower);
  const whom =
    gender === undefined
      ? resolveThey(cast, before, lower)
      : resolveSingular(cast, attribution, before, gender);
  return whom ?? found(null, pronoun);
}

/** "Officials in Ames said: “…” “…,” they added": who spoke last, if they are several. */
function resolveThey(
  { read: { text } }: Cast,
  { described }: Before,
  pronoun: string,
): Resolved | null {
  if (pronoun !== "they" || described === null || !isSeveral(textOf(text, described))) return null;
  return { name: textOf(text, described), antecedent: described, named: null };
}

/** Whom "he" or "she" stands for; null: nobody. */
function resolveSingular(
  cast: Cast,
  attribution: Attribution,
  { previous, described }: Before,
  gender: Gender,
): Resolved | null {
  const { mention } = attribution;
  const not = turnOf(cast, mention.start)?.person ?? null;
  const goesOn = described !== null && maySpeakOn(cast, attribution, described, gender);
  const wanted = { gender, previous, described: goesOn ? described : null, not };
  return resolvedAs(cast, antecedentOf(cast, mention.start, wanted), wanted);
}

/** Verbs of whoever spoke just now. */
const GOES_ON = verbSet("add continue conclude explain");

/** "A spokeswoman said: “…” “…,” she added.": in the same paragraph, or where the verb goes on. */
function maySpeakOn(
  cast: Cast,
  { cue, mention }: Attribution,
  described: Span,
  gender: Gender,
): boolean {
  const { text } = cast.read;
  const words = textOf(text, described);
  const since = { start: described.end, end: mention.start };
  if (!textOf(text, since).includes("\n")) {
    if (ASKS.test(text.slice(since.start, since.start + ASKS_REACH))) return false;
    return canBe(words, gender) || (canBeThe(words, gender) && !isNamedIn(cast, since, gender));
  }
  return cue !== null && GOES_ON.has(textOf(text, cue).toLowerCase()) && canBe(words, gender);
}

/** "“Is it late?” the reporter | asked. “No,” she said.": somebody else answers. */
const ASKS = /^ (?:ask|enquire|inquire)(?:s|d|ed)?\b/;
const ASKS_REACH = 12;

/** "the driver | told Ada Roe. “I know,” | she said". */
function isNamedIn(cast: Cast, { start, end }: Span, gender: Gender): boolean {
  const { names } = cast;
  return names
    .slice(nameIndexAt(names, start), nameIndexAt(names, end))
    .some(({ person }) => (genderOf(cast, person) ?? gender) === gender);
}

/** Whoever surely was "she" once is so in the whole article; a guess would turn each later "he" to somebody else. */
function resolvedAs(cast: Cast, antecedent: Antecedent | null, wanted: Wanted): Resolved | null {
  if (antecedent === null) return null;
  if ("named" in antecedent && antecedent.sure) {
    const { person } = antecedent.named;
    if (genderOf(cast, person) === null) cast.genders.set(person, wanted.gender);
  }
  return resolvedTo(cast, antecedent, "");
}

function resolvedTo(cast: Cast, whom: Definite, words: string): Resolved {
  if ("named" in whom) return found(whom.named, words);
  // Evidence is saved: a span, without what else is known of the description.
  const { start, end } = whom.described;
  const span = { start, end };
  return { name: textOf(cast.read.text, span), antecedent: span, named: null };
}

function found(named: NamedMention | null, words: string): Resolved {
  if (named === null) return { name: words, antecedent: null, named: null };
  const { start, end } = named.mention;
  return { name: named.person.name, antecedent: { start, end }, named };
}

/** "ROE: I said “no”": whose turn it is in a transcript; null where the paragraph opens with no name. */
function turnOf({ read, names }: Cast, offset: number): NamedMention | null {
  const paragraph = read.paragraphs[indexAt(read.paragraphs, offset)];
  const named = paragraph === undefined ? undefined : names[nameIndexAt(names, paragraph.start)];
  if (named === undefined || named.mention.start >= offset) return null;
  const opens = named.mention.title?.start ?? named.mention.start;
  return opens === paragraph?.start && read.text.charAt(named.mention.end) === ":" ? named : null;
}

/** Where the article gives the full name. */
function fullMention(person: Person): Span | null {
  const full = person.mentions.find(({ text }) => text === person.name);
  return full === undefined ? null : { start: full.start, end: full.end };
}

/** Between a name and its "who": nothing, a comma, a bracket or a short phrase between commas. */
const APPOSITION = /^ ?(?:\([^()]{1,20}\))?(?:,[^,;“”"]{0,100})?,? $/;

/** "Roe, who": the last name before, in the same sentence. */
function nameBefore(cast: Cast, offset: number): NamedMention | null {
  const named = cast.names[nameIndexAt(cast.names, offset) - 1];
  if (named === undefined || named.mention.start < sentenceAt(cast.read, offset).start) return null;
  const gap = cast.read.text.slice(named.mention.end, offset);
  return APPOSITION.test(gap) ? named : null;
}

const sentenceAt = (read: ReadText, offset: number): Span =>
  read.sentences[indexAt(read.sentences, offset)] ?? { start: 0, end: 0 };

const ACRONYM = /^(?:[Tt]he )?([A-Z]{2,6})$/;

/** A body by its full name where the article spells it out: "the International Atomic Energy Agency (IAEA)". */
function describe(cast: Cast, words: string): Resolved {
  const letters = ACRONYM.exec(words)?.[1];
  // "in Acme’s words".
  if (letters === undefined) return found(null, words.replace(/['’]s?$/, ""));
  const { text } = cast.read;
  const bracket = text.indexOf(`(${letters})`);
  if (bracket < 0) return { name: words, antecedent: null, named: null };
  const start = spelledOut(text, bracket, letters);
  if (start === null) return { name: words, antecedent: null, named: null };
  const span = { start, end: start + text.slice(start, bracket).trimEnd().length };
  return { name: textOf(text, span), antecedent: span, named: null };
}

/** Where the words begin that the letters in brackets at `bracket` stand for. */
function spelledOut(text: string, bracket: number, letters: string): number | null {
  const before = text.slice(Math.max(0, bracket - 120), bracket);
  const capitals = [...before.matchAll(/(?<![A-Za-z\u00c0-\u024f])[A-Z]/g)];
  const first = capitals.at(-letters.length);
  if (first === undefined || first[0] !== letters[0]) return null;
  const start = bracket - before.length + first.index;
  return /[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) ? start - 4 : start;
}
