// The fullest name of whoever a mention stands for: "she" and "who" for the person spoken of before,
// "they" and "it" for the subject of the sentence, "the IAEA" for the body that the article spelled out.

import { type Span, textOf } from "../../model/span.ts";
import { NATIONALITIES } from "../official/nationalities.ts";
import { PLACE_WORDS } from "../person/not-person-words.ts";
import type { Person } from "../person/person.ts";
import { apostropheIn } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { Attribution } from "./attribute-speaker.ts";
import { type Cast, genderOf, indexAt } from "./cast.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { type Antecedent, antecedentOf, type Wanted } from "./find-antecedent.ts";
import type { Gender } from "./genders.ts";
import { type NamedMention, nameIndexAt } from "./names.ts";
import { canBe, nounGoneBackBy } from "./somebody.ts";
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
    return (
      (DEFINITE.test(words) ? resolveDefinite(cast, mention, words) : null) ?? describe(cast, words)
    );
  }
  // "He’s claiming": the pronoun without its auxiliary.
  const pronoun = words.slice(0, apostropheIn(`${words}'`));
  const lower = pronoun.toLowerCase();
  if (lower === "i") return found(turnOf(cast, mention.start), pronoun);
  const gender = SINGULAR.get(lower);
  if (gender === undefined) return found(null, pronoun);
  return resolveSingular(cast, attribution, before, gender) ?? found(null, pronoun);
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
  { read: { text } }: Cast,
  { cue, mention }: Attribution,
  described: Span,
  gender: Gender,
): boolean {
  if (!canBe(textOf(text, described), gender)) return false;
  if (cue !== null && GOES_ON.has(textOf(text, cue).toLowerCase())) return true;
  return !text.slice(described.end, mention.start).includes("\n");
}

/** Whoever surely was "she" once is so in the whole article; a guess would turn each later "he" to somebody else. */
function resolvedAs(cast: Cast, antecedent: Antecedent | null, wanted: Wanted): Resolved | null {
  if (antecedent === null) return null;
  if ("described" in antecedent) {
    // Evidence is saved: a span, without what else is known of the description.
    const { start, end } = antecedent.described;
    const span = { start, end };
    return { name: textOf(cast.read.text, span), antecedent: span, named: null };
  }
  const { named, sure } = antecedent;
  if (sure && genderOf(cast, named.person) === null) cast.genders.set(named.person, wanted.gender);
  return found(named, named.person.name);
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
const APPOSITION = /^ ?(?:\([^()]{1,20}\))?(?:,[^,]{0,60})?,? $/;

/** "Roe, who": the last name before, in the same sentence. */
function nameBefore(cast: Cast, offset: number): NamedMention | null {
  const named = cast.names[nameIndexAt(cast.names, offset) - 1];
  if (named === undefined || named.mention.start < sentenceAt(cast.read, offset).start) return null;
  const gap = cast.read.text.slice(named.mention.end, offset);
  return APPOSITION.test(gap) ? named : null;
}

const sentenceAt = (read: ReadText, offset: number): Span =>
  read.sentences[indexAt(read.sentences, offset)] ?? { start: 0, end: 0 };

/** "the former strategist", "the senator", "the MP"; not "a senator", "the senators", "the UN". */
const DEFINITE =
  /^[Tt]he (?:[A-Za-z\u00c0-\u024f-]+ ){0,3}(?:[a-z\u00df-\u024f]+[^s\s]|M(?:[EKLS]?P|[LN]A|PP))$/;
/** How many names back a description reaches. */
const DESCRIPTION_REACH = 40;
/** Characters beside a name that can describe it: "strategist Jan Lu", "Jan Lu, a former strategist". */
const BESIDE_NAME = 40;
/** Titles that news shortens, by the word that a description uses. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["congressman", "rep"],
  ["congresswoman", "rep"],
  ["general", "gen"],
  ["governor", "gov"],
  ["lawyer", "attorney"],
  ["representative", "rep"],
  ["senator", "sen"],
]);

/** Whom "the MP" stands for: the last who was called one, by name or as "a Labour MP"; null: nobody was. */
function resolveDefinite(cast: Cast, mention: Span, words: string): Resolved | null {
  const person = personDescribed(cast, mention, words);
  const [, ...more] = words.toLowerCase().split(" ");
  const noun = more.pop() ?? "";
  const described = cast.unnamed.get(nounGoneBackBy(noun)) ?? null;
  if (described === null || (person !== null && person.mention.start > described.start))
    return person === null ? null : found(person, words);
  const { text } = cast.read;
  const name = textOf(text, described);
  const since = text.slice(Math.max(described.end, mention.start - NEWCOMER_REACH), mention.start);
  // "a former minister" is not "the minister".
  const isOther = name.includes("former ") && !more.includes("former");
  if (isOther || bringsAnother(since, noun)) return person === null ? null : found(person, words);
  // "a Labour MP" is not "the Green MP".
  if (!more.every((word) => name.toLowerCase().includes(word)))
    return person === null ? null : found(person, words);
  return { name, antecedent: described, named: null };
}

/** Characters before "the MP" in which a newcomer is looked for. */
const NEWCOMER_REACH = 400;

/** "A lawyer for the firm left.": the last one called so is new, and has not spoken. */
function bringsAnother(since: string, noun: string): boolean {
  const at = since.toLowerCase().lastIndexOf(` ${noun}`);
  return at >= 0 && NEWCOMER.test(since.slice(Math.max(0, at - BESIDE_NAME), at));
}
const NEWCOMER = /\b[Aa](?:n|nother)?(?: [\w-]+){0,2}$/;

/** The last person before `mention` whom the article gave the noun that `words` end with. */
function personDescribed(cast: Cast, mention: Span, words: string): NamedMention | null {
  const noun = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  if (CUE_NOUNS.has(noun) || noun === "source") return null;
  const short = SHORT_TITLES.get(noun) ?? noun;
  const last = nameIndexAt(cast.names, mention.start) - 1;
  for (let index = last; index >= Math.max(0, last - DESCRIPTION_REACH); index--) {
    const named = cast.names[index];
    if (named === undefined) return null;
    if (!isNear(cast.read.text, named.mention, [noun, short])) continue;
    // "In a statement by Jan Lu, the party said": the phrase itself describes nobody before it.
    const isOwn = mention.start === named.mention.end + ", ".length;
    const beside = wordsBeside(cast.read.text, named.mention, isOwn);
    if (!beside.some((word) => word === noun || word === short)) continue;
    const { start } = named.mention;
    const title = cast.read.text.slice(Math.max(0, start - BESIDE_NAME), start);
    if (!isAnother(title, words) && !isElsewhere(title, words, [noun, short])) return named;
  }
  return null;
}

/** "former mayor Jan Lu" is not "the mayor", "Labour leader Jan Lu" not "the Green leader", nor "Labour MP Jan Lu" "the Green MP". */
function isAnother(title: string, words: string): boolean {
  if (FORMER.test(title) && !words.includes("former")) return true;
  const [party, other] = [partyIn(words), partyIn(title)];
  if (party !== null && other !== null) return party !== other;
  const owner = / ([A-Z]\S*)(?: \S+)* leader$/.exec(words)?.[1];
  const own = /([A-Z]\S*) leader $/.exec(title)?.[1];
  return (
    owner !== undefined &&
    own !== undefined &&
    !title.includes(owner) &&
    areTwo(owner.toLowerCase(), own.toLowerCase())
  );
}

/** "Ohio governor Jan Lu" is not "the Texas governor", nor "French President Roe" "the Turkish president". */
function isElsewhere(title: string, words: string, nouns: readonly string[]): boolean {
  const [where, own] = [placeBefore(words, nouns), placeBefore(title, nouns)];
  return (
    where !== null &&
    own !== null &&
    where !== own &&
    NATIONALITIES.has(where) === NATIONALITIES.has(own)
  );
}

/** The place or nation that stands right before the noun, past "prime" and the like; null: none does. */
function placeBefore(phrase: string, nouns: readonly string[]): string | null {
  const all = phrase.toLowerCase().match(/[a-z\u00df-\u024f-]+/g) ?? [];
  let at = all.findLastIndex((word) => nouns.includes(word)) - 1;
  while (isOneOf("deputy finance foreign lieutenant prime vice", all[at] ?? "")) at--;
  const place = all[at] ?? "";
  const isPlace = PLACE_WORDS.has(place) || NATIONALITIES.has(place);
  return isPlace && !PARTIES.has(place) ? place : null;
}

/** "Former teacher and mayor Jan Lu" is the mayor now. */
const FORMER = /[Ff]ormer (?:(?! and )[^,.;])*$/;

const PARTIES = wordSet("conservative democratic gop green labour liberal republican tory");
const OTHER_NAMES = new Map([
  ["gop", "republican"],
  ["tory", "conservative"],
]);
const partyOf = (word: string): string => OTHER_NAMES.get(word) ?? word;

/** "the | Labour | MP"; null: no party. */
function partyIn(phrase: string): string | null {
  const party = /([A-Za-z]+) [A-Za-z]+ ?$/.exec(phrase)?.[1]?.toLowerCase() ?? "";
  return PARTIES.has(party) ? partyOf(party) : null;
}

/** True where what the two lead differs: "the Dutch leader" and "the Opposition leader" may lead any party. */
function areTwo(owner: string, own: string): boolean {
  if (PARTIES.has(owner) && PARTIES.has(own)) return partyOf(owner) !== partyOf(own);
  return !NATIONALITIES.has(owner) && !isOneOf("commons house opposition senate", owner);
}

/** True where one of `words` stands close by; most names are sent on by this. */
function isNear(text: string, { start, end }: Span, words: readonly string[]): boolean {
  const near = text.slice(Math.max(0, start - BESIDE_NAME), end + BESIDE_NAME).toLowerCase();
  return words.some((word) => near.includes(word));
}

/** The words of the title before a name, and of the apposition after it unless `titleOnly`. */
function wordsBeside(text: string, { start, end }: Span, titleOnly: boolean): string[] {
  const before =
    text
      .slice(Math.max(0, start - BESIDE_NAME), start)
      .split(/[^A-Za-z\u00c0-\u024f .-]/)
      .at(-1) ?? "";
  const after =
    /^, (?:an?|the|then|who was) ([^,.;]{0,40})/.exec(text.slice(end, end + BESIDE_NAME))?.[1] ??
    "";
  // Only the two words next to the name: "senators met President Lu" makes Lu no senator.
  const title: string[] = before.toLowerCase().match(/[a-z\u00df-\u024f-]+/g) ?? [];
  if (titleOnly) return title.slice(-2);
  const apposed =
    text.charAt(end) === ","
      ? APPOSED.exec(text.slice(Math.max(0, start - BESIDE_NAME), start))
      : null;
  if (apposed !== null) title.push(apposed[1]?.toLowerCase() ?? "");
  const own = after.replace(OTHERS, "").toLowerCase();
  return [...title.slice(-2), ...(own.match(/[a-z\u00df-\u024f-]+/g) ?? [])];
}

/** "the | mayor’s | lawyer", "a friend | of the mayor": whom an apposition only names beside the one it is about. */
const OTHERS = /\S+['’]s? | (?:against|by|for|of|to|under|with) .*/g;

/** "his | lawyer|, Jan Lu,": what the name is apposed to; not "Like his lawyer, Jan Lu, 30,", which tells whose lawyer. */
const APPOSED =
  /(?:^| )(?:[Aa]n?|H(?:er|is)|[Tt]he|Their|(?<![A-Z][a-z]+ (?:(?:by|to|with) )?)(?:her|his|their)|\S+['’]s) (?:[\w-]+ ){0,2}([A-Za-z]+), $/;

const ACRONYM = /^(?:[Tt]he )?([A-Z]{2,6})$/;

/** A body by its full name where the article spells it out: "the International Atomic Energy Agency (IAEA)". */
function describe(cast: Cast, words: string): Resolved {
  const letters = ACRONYM.exec(words)?.[1];
  // "in Acme’s words".
  if (letters === undefined) return found(null, words.replace(/['’]s$/, ""));
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
