// Whom "the senator" and "the prime minister" stand for: the last whom the article called one.

import { type Span, textOf } from "../../model/span.ts";
import { NATIONALITIES } from "../official/nationalities.ts";
import { PORTFOLIOS } from "../official/offices.ts";
import { PLACE_WORDS } from "../person/not-person-words.ts";
import { classesOf, TITLE } from "../person/word-classes.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { type Cast, indexAt } from "./cast.ts";
import { CUE_NOUNS } from "./cue-verbs.ts";
import { isPastTense, PREPOSITIONS } from "./function-words.ts";
import { type NamedMention, nameIndexAt } from "./names.ts";
import { isSomebody, nounGoneBackBy } from "./somebody.ts";

/** Who it is, by name or as the article described them first. */
export type Definite = { readonly named: NamedMention } | { readonly described: Span };

/** "the former strategist", "the MP", "the Serbian President"; not "a senator", "the senators", "the UN". */
const DEFINITE =
  /^[Tt]he (?:[A-Za-z\u00c0-\u024f-]+ ){0,3}(?:[a-z\u00df-\u024f]+[^s\s]|M(?:[EKLS]?P|[LN]A|PP)|[CP]M|DA|VP|([A-Z][a-z]+[^s\s]))$/;

/** True for the phrase of one person who was spoken of; a noun with a capital is a title: not "the Herald". */
function isDefinite(phrase: string): boolean {
  const definite = DEFINITE.exec(phrase);
  const capital = definite?.[1]?.toLowerCase();
  return definite !== null && (capital === undefined || (classesOf(capital) & TITLE) !== 0);
}

const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ["CM", "chief minister"],
  ["DA", "district attorney"],
  ["PM", "prime minister"],
  ["VP", "vice president"],
]);
/** How many names back a description reaches. */
const DESCRIPTION_REACH = 40;
/** Characters beside a name that can describe it: "strategist Jan Lu", "Jan Lu, a former strategist". */
const BESIDE_NAME = 40;
/** Titles that news words otherwise, by the word that a description uses. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["congressman", "rep"],
  ["congresswoman", "rep"],
  ["general", "gen"],
  ["governor", "gov"],
  ["lawyer", "attorney"],
  ["premier", "prime"],
  ["representative", "rep"],
  ["senator", "sen"],
]);

/** Whom "the MP" stands for: the last who was called one, by name or as "a Labour MP"; null: nobody was. */
export function resolveDefinite(cast: Cast, mention: Span): Definite | null {
  const { text } = cast.read;
  // Nearly all that is asked about are names: three letters spare them, and most articles, the patterns.
  if (!text.startsWith("he ", mention.start + 1)) return null;
  const written = textOf(text, mention).replace(/ (?:him|her)self$/, "");
  if (OF_AGE.test(written)) return lastNamed(cast, mention);
  if (!isDefinite(written)) return null;
  const words = written.replace(/[A-Z]{2}$/, (letters) => SPELLED_OUT.get(letters) ?? letters);
  const named = personDescribed(cast, mention, words);
  const found = named === null ? null : { named };
  const [, ...more] = words.toLowerCase().split(" ");
  const noun = more.pop() ?? "";
  const described = cast.unnamed.get(nounGoneBackBy(noun)) ?? null;
  if (described === null || (named !== null && named.mention.start > described.start)) return found;
  const name = textOf(text, described);
  const since = text.slice(Math.max(described.end, mention.start - NEWCOMER_REACH), mention.start);
  // "a former minister" is not "the minister".
  const isOther = name.includes("former ") && !more.includes("former");
  if (isOther || bringsAnother(since, noun)) return found;
  // "a Labour MP" is not "the Green MP".
  return more.every((word) => name.toLowerCase().includes(word)) ? { described } : found;
}

/** "the 57-year-old defence minister": told of just before, whatever else is said. */
const OF_AGE = /^[Tt]he \d\d-year-old(?: [A-Za-z\u00c0-\u024f-]+){0,3}$/;

/** Who alone is named in the nearest sentence before with a name, of two; null: nobody, or several. */
function lastNamed({ names, read }: Cast, mention: Span): Definite | null {
  const { sentences } = read;
  const own = indexAt(sentences, mention.start);
  for (let index = own; index >= Math.max(0, own - 2); index--) {
    const from = sentences[index]?.start ?? 0;
    const to = index === own ? mention.start : (sentences[index]?.end ?? 0);
    const within = names.slice(nameIndexAt(names, from), nameIndexAt(names, to));
    const [named] = within;
    if (named === undefined) continue;
    const since = read.text.slice(named.mention.end, mention.start);
    // "A 57-year-old nurse left.": who is as old is new.
    const isNew = since.includes(textOf(read.text, mention).slice(4, "the 57-year-old".length));
    const isAlone = within.every(({ person }) => person === named.person);
    const isMain = isForemost(read.text.slice(from, named.mention.start));
    return !isNew && isAlone && isMain ? { named } : null;
  }
  return null;
}

/** "On Monday, nurse | Ada Roe", "Acme hired | Ada Roe"; not "held over the death of | Ada Roe", "A man hit | Ada Roe". */
function isForemost(before: string): boolean {
  const words = wordsOf(before.slice(before.lastIndexOf(", ") + 1));
  if (words.some((word) => PREPOSITIONS.has(word) || word === "and" || word.endsWith("ing")))
    return false;
  return !(words.some(acts) && words.some((word) => isOneOf("he she", word) || isSomebody(word)));
}

/** Characters before "the MP" in which a newcomer is looked for. */
const NEWCOMER_REACH = 400;

/** "A lawyer for the firm left.": the last one called so is new, and has not spoken. */
function bringsAnother(since: string, noun: string): boolean {
  const at = since.toLowerCase().lastIndexOf(` ${noun}`);
  return at >= 0 && NEWCOMER.test(since.slice(Math.max(0, at - BESIDE_NAME), at));
}
const NEWCOMER = /\b[Aa](?:n|nother)?(?: [\w-]+){0,2}$/;

/** The last person before `mention` whom the article gave the office or noun that `words` end with. */
function personDescribed(cast: Cast, mention: Span, words: string): NamedMention | null {
  const noun = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  if (CUE_NOUNS.has(noun) || noun === "source") return null;
  const sought = { mention, words, nouns: [noun, SHORT_TITLES.get(noun) ?? noun] };
  const wanted = rankBefore(wordsOf(words), sought.nouns);
  let other: NamedMention | null = null;
  const last = nameIndexAt(cast.names, mention.start) - 1;
  for (let index = last; index >= Math.max(0, last - DESCRIPTION_REACH); index--) {
    const named = cast.names[index];
    const rank = named === undefined ? null : rankBeside(cast.read.text, named.mention, sought);
    if (named === undefined || rank === null) continue;
    const isSame = isSameRank(wanted, rank);
    if (isSame && isOfParty(cast.read.text, named.mention, words)) return named;
    if (isSame || mayBeCalled(wanted, rank)) other ??= named;
  }
  return other;
}

/** "Jan Lu, a Labour MP" before "Jan Roe, an MP": of the two "the Labour MP" is Lu. */
function isOfParty(text: string, { start, end }: Span, words: string): boolean {
  const party = partyIn(words);
  if (party === null) return true;
  const title =
    text
      .slice(Math.max(0, start - BESIDE_NAME), start)
      .split(CLAUSE_END)
      .at(-1) ?? "";
  const apposed = /^, ([^,.;]*)/.exec(text.slice(end, end + BESIDE_NAME))?.[1] ?? "";
  return wordsOf(`${title} ${apposed}`).some((word) => partyOf(word) === party);
}

/** The end of a clause; not of "GOP Sen. | Jan Lu". */
const CLAUSE_END = /[,;] |(?<=[a-z]{4})\. /;

interface Sought {
  readonly mention: Span;
  readonly words: string;
  /** The noun that the words end with, and its short form. */
  readonly nouns: readonly string[];
}

/** The rank that the article gives whoever `named` names, as far as it is an office of the noun; null: of none. */
function rankBeside(text: string, named: Span, { mention, words, nouns }: Sought): Rank | null {
  if (!isNear(text, named, nouns)) return null;
  // "In a statement by Jan Lu, the party said": the phrase itself describes nobody before it.
  const isOwn = mention.start === named.end + ", ".length;
  const beside = wordsBeside(text, named, isOwn, nouns);
  if (beside === null) return null;
  const title = text.slice(Math.max(0, named.start - BESIDE_NAME), named.start);
  return isAnother(title, words) || isElsewhere(title, words, nouns)
    ? null
    : rankBefore(beside, nouns);
}

/** What makes one office of a noun another: "deputy | prime | minister". */
interface Rank {
  readonly under: boolean;
  /** Null where nothing tells the field. */
  readonly field: string | null;
}

const UNDER = wordSet("assistant associate deputy lieutenant lt vice");
/** Fields that no minister has, and those that a general has who is no soldier. */
const OTHER_FIELDS = wordSet(
  "attorney chief district fire inspector interior police prime solicitor surgeon",
);

/** The rank that stands in the three words before the last of `nouns`. */
function rankBefore(words: readonly string[], nouns: readonly string[]): Rank {
  const at = words.findLastIndex((word) => nouns.includes(word));
  const before = words.slice(Math.max(0, at - 3), Math.max(0, at));
  const under = before.some((word) => UNDER.has(word));
  // "the premier" is a prime minister where nobody is Premier.
  const field =
    words[at] === "prime" && !under
      ? "prime"
      : (before.findLast((word) => PORTFOLIOS.has(word) || OTHER_FIELDS.has(word)) ?? null);
  return { under, field: field?.replace("defense", "defence").replace("labor", "labour") ?? null };
}

/** "the minister" is the finance minister, "the finance minister" may be "Minister Lu"; neither is the prime minister. */
function isSameRank(wanted: Rank, own: Rank): boolean {
  if (wanted.under !== own.under) return false;
  if (wanted.field === null) return own.field === null || !OTHER_FIELDS.has(own.field);
  return wanted.field === own.field || (own.field === null && !OTHER_FIELDS.has(wanted.field));
}

/** Where nobody is of the very rank: "the chief" may be the police chief, and "the mayor" a deputy. */
const mayBeCalled = (wanted: Rank, own: Rank): boolean =>
  !wanted.under && (wanted.field === null || wanted.field === own.field);

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
  const all = wordsOf(phrase);
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

const wordsOf = (phrase: string): string[] =>
  phrase.toLowerCase().match(/[a-z\u00df-\u024f-]+/g) ?? [];

/** "The senator | met | Jan Lu": what one does to another; not "a senator named Jan Lu". */
const acts = (word: string): boolean =>
  (isPastTense(word) || isOneOf("told said", word)) && !isOneOf("called named", word);

/** The words of the title before a name, or of the apposition after it unless `titleOnly`, that hold one of `nouns`; null: neither does. */
function wordsBeside(
  text: string,
  { start, end }: Span,
  titleOnly: boolean,
  nouns: readonly string[],
): string[] | null {
  const before = text.slice(Math.max(0, start - BESIDE_NAME), start);
  const title = wordsOf(before.split(/[^A-Za-z\u00c0-\u024f .-]/).at(-1) ?? "");
  const apposed = !titleOnly && text.charAt(end) === "," ? APPOSED.exec(before) : null;
  if (apposed !== null) title.push(apposed[1]?.toLowerCase() ?? "");
  // Only the two words next to the name: "senators met President Lu" makes Lu no senator.
  const near = acts(title.at(-1) ?? "") ? [] : title.slice(-2);
  if (near.some((word) => nouns.includes(word))) return title;
  if (titleOnly) return null;
  const after = /^, (?:an?|the|then|who was) ([^,.;]{0,40})/.exec(
    text.slice(end, end + BESIDE_NAME),
  );
  const own = wordsOf((after?.[1] ?? "").replace(OTHERS, ""));
  return own.some((word) => nouns.includes(word)) ? own : null;
}

/** "the | mayor’s | lawyer", "a friend | of the mayor": whom an apposition only names beside the one it is about. */
const OTHERS = /\S+['’]s? | (?:against|by|for|of|to|under|with) .*/g;

/** "his | lawyer|, Jan Lu,": what the name is apposed to; not "Like his lawyer, Jan Lu, 30,", which tells whose lawyer. */
const APPOSED =
  /(?:^| )(?:[Aa]n?|H(?:er|is)|[Tt]he|Their|(?<![A-Z][a-z]+ (?:(?:by|to|with) )?)(?:her|his|their)|\S+['’]s) (?:[\w-]+ ){0,2}([A-Za-z]+), $/;
