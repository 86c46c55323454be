// The office in front of a name as a title: "former Irish president Mary Robinson".

import { isUnitOrTime } from "../person/beside-name.ts";
import { isAbbreviation } from "../person/capital-words.ts";
import { opensFirm, singular } from "../person/classes-in-place.ts";
import { officeOfSeat } from "../person/seat.ts";
import { BODY, NATIONALITY, OPENING, PLACE } from "../person/word-classes.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { judgeOffice } from "./judge-office.ts";
import type { Strength } from "./judged-phrase.ts";
import {
  joinsPortfolios,
  MODIFIER,
  OFFICE,
  type OfficeWord,
  OTHER_CALLING,
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
  STATE_OFFICE,
} from "./office-words.ts";
import { PORTFOLIOS } from "./offices.ts";

export interface FoundOffice {
  /** Indexes of tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
  /** Both as in Judgement. */
  readonly serves: string | null;
  readonly bare: boolean;
  /** "Sens.", "ministers": the names that follow share it. */
  readonly plural: boolean;
  /** Only party and state, or "Hon.": it proves an office and does not word it. */
  readonly tag?: true;
  /** The words say what else the person is: "professor". */
  readonly otherCalling: boolean;
}

/** Words of the longest title. */
const LONGEST_TITLE = 14;
/** Plurals too short to be told by their ending. */
const SHORT_PLURALS = wordSet("govs meps mlas mps reps sens tds");

/** The title that ends before `tokens[name]`; null: no office word stands there. */
export function titleBefore(tokens: readonly Token[], at: number): FoundOffice | null {
  if (tokens[at]?.opensLine) return null;
  const name = beforeChief(tokens, beforeBracket(tokens, at));
  const head = headBefore(tokens, name) ?? headOfSeat(tokens, name - 1);
  if (head === null) return null;
  const from = withState(tokens, titleStart(tokens, head));
  const to = name;
  const first = officeHead(tokens, from, head);
  const judgement = judgeOffice({
    tokens,
    from: ownerBefore(tokens, from),
    head: first,
    to,
    asTitle: true,
  });
  const { folded } = officeWord(tokens[head] as Token);
  const title = {
    from,
    to,
    ...judgement,
    plural: isPlural(officeWord(tokens[first] as Token).folded),
    otherCalling: false,
  };
  // "Hon. Okoye": it proves an office and does not say which.
  return folded === "hon" ? { ...title, strength: 2, tag: true } : title;
}

/** "ministers", "MPs"; not "princess", "chargé d’affaires". */
export const isPlural = (office: string): boolean =>
  (singular(office) !== office && !/(?:affaires|ss)$/.test(office)) || SHORT_PLURALS.has(office);

/** "State’s | Attorney Okoye": the owner is a part of the office. */
const withState = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.text === "Attorney" &&
  /^(?:Commonwealth|State)['’]s$/.test(tokens[from - 1]?.text ?? "")
    ? from - 1
    : from;

/** "Minister of Works | Chief Okoye": in Nigeria a rank of honour, where an office stands before it. */
const beforeChief = (tokens: readonly Token[], name: number): number =>
  tokens[name - 1]?.text === "Chief" && officeOfSeat(tokens, name - 2) !== null ? name - 1 : name;

/** Longest bracket between an office and its name, its own marks included. */
const LONGEST_BRACKET = 6;

/** Index of the bracket between office and name: "Vice President (then-Senator) Okoye"; `name` where there is none. */
function beforeBracket(tokens: readonly Token[], name: number): number {
  if (tokens[name - 1]?.text !== ")") return name;
  for (let at = name - 2; at > name - LONGEST_BRACKET; at--)
    if (tokens[at]?.text === "(") return at;
  return name;
}

/** Index of the owner before `tokens[from]`, "Acme's" or "Greens’"; `from` where there is none. "Acme's president Lee Carr" is judged with its owner, and worded without. */
export function ownerBefore(tokens: readonly Token[], from: number): number {
  const owner = tokens[from - 1];
  if (owner === undefined) return from;
  const isPlural = isMarkOf("'’", owner.text) && /s$/.test(tokens[from - 2]?.text ?? "");
  if (isPlural && tokens[from - 2]?.end === owner.start) return from - 2;
  return officeWord(owner).possessive ? from - 1 : from;
}

/** The last word of the title, past the stop of "Sen."; null: it is no office. */
function headBefore(tokens: readonly Token[], name: number): number | null {
  const stopped = tokens[name - 1]?.text === ".";
  // "a presidential nominee. Ada Okoye": that stop ends a sentence.
  if (stopped && !isAbbreviationBefore(tokens, name - 1)) return null;
  const near = stopped ? name - 2 : name - 1;
  const token = tokens[near];
  if (token === undefined || token.kind !== "word") return null;
  const word = officeWord(token);
  if (word.possessive || isUnitOrTime(tokens, near)) return null;
  if (isOtherWord(tokens, near, word.folded) || isComputer(tokens, near)) return null;
  if (opensFirm(tokens, near)) return null;
  if (isOneOf("designate elect in-charge", word.folded)) return near;
  if ((word.office & OFFICE) !== 0 || isPartisans(tokens, near, word.folded)) return near;
  return headByNeighbour(tokens, near, word.folded);
}

/** The office's word at `near` where the word before makes it one; null: it is none. */
function headByNeighbour(tokens: readonly Token[], near: number, folded: string): number | null {
  const before = tokens[near - 1];
  if (folded === "critic") return isOfShadow(tokens, near) ? near : null;
  // "Det Con Ada Okoye".
  if (folded === "con" || folded === "ch") return before?.text === "Det" ? near : null;
  if (folded !== "executive") return null;
  // "Elkhart County Executive Ada Okoye".
  if (before?.text === "County") return CLUBS.has(tokens[near - 2]?.text ?? "") ? null : near;
  // "Ofgem chief executive Ada Okoye": the office stands before its last word.
  return before?.lower === "chief" ? near - 1 : null;
}

/** Words of "Ada | J. | Okoye". */
const LONGEST_NAME = 5;

/** "Republicans Ada Okoye of Ohio and Lee Carr of Maine"; not "Democrats Ada Okoye helped". */
function isPartisans(tokens: readonly Token[], at: number, folded: string): boolean {
  if (!isOneOf("democrats republicans", folded)) return false;
  let end = at + 1;
  while (end <= at + LONGEST_NAME && isNamePart(tokens[end])) end++;
  return end > at + 2 && isOneOf("& ( , and from of", tokens[end]?.text ?? "");
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "." || isCapitalAt(token.text, 0));

/** Football clubs: "Derby County executive". */
const CLUBS = wordSet("Derby Newport Notts Stockport");

/** Words of "foreign affairs critic". */
const SHADOW_REACH = 4;

/** "NDP health critic", "Liberal foreign affairs critic": in Canada, who answers a minister for a party. */
function isOfShadow(tokens: readonly Token[], critic: number): boolean {
  if (!PORTFOLIOS.hasKey(tokens[critic - 1]?.key ?? 0)) return false;
  for (let at = critic - 2; at >= critic - SHADOW_REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (isCapitalAt(token.text, 0)) return SHADOWS.hasKey(token.key);
  }
  return false;
}

/** Parties that sit across from a government; a paper or a magazine has critics of food and culture. */
const SHADOWS = wordSet("bloc conservative democrat green labour liberal ndp opposition tory ucp");

/** "PC Gamer", "PC Makers": who plays on it or makes it; "PC Harper" is a constable. */
const isComputer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "pc" && isOneOf("gamer gamers maker makers", tokens[at + 1]?.lower ?? "");

/** An office's word that is another here: "a Major Maths Puzzle", "dig Marlow Field", "House of Representatives", "Hon Hai", "TD Marlow". */
function isOtherWord(tokens: readonly Token[], at: number, folded: string): boolean {
  const before = tokens[at - 1];
  if (folded === "major") return isOneOf("a an the", before?.lower ?? "");
  // "Sho Marlow" bears a given name.
  if (folded === "dig" || folded === "sho") return /[a-z]/.test(tokens[at]?.text ?? "");
  if (folded === "representatives") return before?.text === "of";
  if (folded !== "hon" && folded !== "td") return false;
  if (tokens[at + 1]?.text === ".") return false;
  if (before === undefined) return true;
  const { office, capital, classes } = officeWord(before);
  // "Minister Hon Okoye", "Rt Hon Okoye": without its stop the word alone opens many a firm's name.
  if (folded === "hon") return before.text !== "Rt" && (office & OFFICE) === 0;
  // "Elkhart North TD Ada Okoye": in the other TDs no seat or party stands before it.
  return !capital || (classes & OPENING) !== 0;
}

/** "Secretary of State Okoye", "Chairman Roads Authority Okoye": the office stands before what it is of. */
function headOfSeat(tokens: readonly Token[], last: number): number | null {
  const at = officeOfSeat(tokens, last) ?? officeOfBody(tokens, last);
  const token = at === null ? undefined : tokens[at];
  return token !== undefined && (officeWord(token).office & OFFICE) !== 0 ? at : null;
}

/** Words of "Deputy Director General | Roads and Harbours Safety Authority". */
const LONGEST_BODY = 5;

/**
 * Index of the office before a body that stands without "of" or "for", as in South Asia and East Africa: "MoS Finance
 * Okoye", "Deputy Director General Intelligence Bureau Okoye"; null: none stands there.
 */
function officeOfBody(tokens: readonly Token[], last: number): number | null {
  const end = tokens[last];
  if (end === undefined || !isCapitalAt(end.text, 0)) return null;
  const { classes, folded, office } = officeWord(end);
  if ((office & OFFICE) !== 0 || !((classes & BODY) !== 0 || PORTFOLIOS.has(folded))) return null;
  for (let at = last - 1; at >= last - LONGEST_BODY; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !isCapitalAt(token.text, 0)) return null;
    const word = officeWord(token);
    if (word.possessive || (word.classes & OPENING) !== 0) return null;
    if ((word.office & OFFICE) !== 0) return withBody(tokens, at);
  }
  return null;
}

/** The office at `at` of "Director General Roads Authority"; null: no body stands behind the rank of "General Motors Finance". */
const withBody = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.lower !== "general" || isOfficeAt(tokens, at - 1) ? at : null;

const isOfficeAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (officeWord(token).office & OFFICE) !== 0;
};

/** The word that says what the office is: "Secretary" of "Secretary of State". */
function officeHead(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head; at >= from; at--) {
    const token = tokens[at];
    if (token !== undefined && (officeWord(token).office & OFFICE) !== 0) {
      const before = tokens[at - 1];
      // The last office of "Speaker of the House" is the one before "of".
      if (before === undefined || at === from) return at;
      if (before.text !== "of" && before.text !== "for" && before.text !== "the") return at;
    }
  }
  return head;
}

/** Where the title begins: leftward over everything that can be part of an office. */
function titleStart(tokens: readonly Token[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= 0 && at > head - LONGEST_TITLE; at--) {
    const step = stepLeft(tokens, at, head);
    if (step === "stop" || cutsBefore(tokens, at)) break;
    if (step === "word") from = at;
  }
  // "Ohio Democrats re-elected Governor Okoye": the office begins after the verb.
  for (let at = head - 1; at > from; at--)
    if (isOneOf("re-elected reelected elected", tokens[at]?.text ?? "")) return at + 1;
  return from;
}

/** "the state | former President Okoye carried": what stands before "former" is no part of the office. */
const cutsBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "former" &&
  !isCapitalAt(tokens[at]?.text ?? "", 0) &&
  !isOneOf("late then", tokens[at]?.text ?? "");

/** The comma of "Sports, Arts, and Culture Minister"; not of "in Health, Trade and Industry Minister Okoye". */
function isInList(tokens: readonly Token[], comma: number, head: number): boolean {
  const [before, field] = [tokens[comma - 2], tokens[comma - 1]];
  if (tokens[comma]?.text !== "," || field === undefined || head - comma > LONGEST_LIST)
    return false;
  return (
    PORTFOLIOS.hasKey(field.key) &&
    isCapitalAt(field.text, 0) &&
    joinsFields(tokens, head - 2, head) &&
    !isOneOf("at for from in into of on to with", before?.lower ?? "")
  );
}

/** Words of "| , Arts, and Culture Minister". */
const LONGEST_LIST = 6;

/** What the token is on the way left through a title: a word of it, a joint between words, or its end. */
function stepLeft(tokens: readonly Token[], at: number, head: number): "word" | "joint" | "stop" {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.opensLine) return "stop";
  if (isAhead(tokens, at)) return "stop";
  if (isBracketed(tokens, at) || isInList(tokens, at, head)) return "joint";
  if (token.text === ".") return isAbbreviationBefore(tokens, at) ? "joint" : "stop";
  if (token.text === "the") return isJoint(tokens[at - 1]) ? "joint" : "stop";
  if (isJoint(token)) return joinsOffices(tokens, at, head) ? "joint" : "stop";
  return wordLeft(tokens, at, next);
}

/** "Democrat Ada Okoye | leads Sen. Roe", "Ada Okoye (R) | leading Sen. Roe": in a race, no "leading senator". */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (word?.text !== "leading" || before === undefined) return word?.text === "leads";
  const { capital, classes, office, possessive } = officeWord(before);
  return (
    isOneOf(") are be been is was were", before.text) ||
    (capital && !possessive && (classes | office) === 0)
  );
}

/** The same of what is no joint: "Workers’" of a party joins, too. */
function wordLeft(tokens: readonly Token[], at: number, next: Token): "word" | "joint" | "stop" {
  const token = tokens[at] as Token;
  const word = token.kind === "word" ? officeWord(token) : null;
  if (word === null || word.possessive) return isOfParty(tokens, at) ? "joint" : "stop";
  return belongsToTitle(word, next) ? "word" : "stop";
}

/** "Workers’ Party MP", "People’s Alliance leader": whose party it is, its mark alone or with the word. */
const isOfParty = (tokens: readonly Token[], at: number): boolean =>
  isCapitalAt(tokens[at + 1]?.text ?? "", 0) &&
  (isMarkOf("'’", tokens[at]?.text ?? "")
    ? OWNERS.hasKey(tokens[at - 1]?.key ?? 0)
    : isOneOf("People's People’s Women's Women’s Children's Children’s", tokens[at]?.text ?? ""));
const OWNERS = wordSet(
  "children citizens farmers nationals people pensioners veterans women workers",
);

/** "Elkhart Freedom Movement (EFM) leader", "Elkhart Party (Ram Marlow) chief": one word or two behind a body's name, with their marks. */
const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  [2, 3].some((close) => {
    for (let open = at; open >= at - close; open--)
      if (tokens[open]?.text === "(" && tokens[open + close]?.text === ")") return true;
    return false;
  });

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && isOneOf("& and for of on", token.text);

/** "Secretary of State", "Deputy Prime Minister and Foreign Minister": an office stands on the left. */
function joinsOffices(tokens: readonly Token[], at: number, head: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after === undefined) return false;
  if (before.text === "State" && tokens[at - 2]?.text === "of")
    return joinsOffices(tokens, at - 2, head);
  const word = officeWord(before);
  const joint = tokens[at]?.text;
  // "Bank of England governor Okoye", "Commission on Audit chair Okoye".
  if (joint === "of" || joint === "on") if (isBodyOf(tokens, at, head)) return true;
  if (joint === "on" || word.possessive) return false;
  if ((word.office & OFFICE) === 0)
    return (
      joinsPortfolios(tokens, at) || joinsFields(tokens, at, head) || joinsTasks(tokens, at, head)
    );
  // "the president and Vice President Okoye" are two persons.
  if (joint === "and" || joint === "&") return word.capital === officeWord(after).capital;
  return namesPost(word.folded, joint) || !holdsPerson(tokens, at + 1, head);
}

/** "Minister | for | Justice Okoye", "candidate | for | governor Okoye": what follows is of her own post; "the nominee | of | President Okoye" is another. */
const namesPost = (head: string, joint: string | undefined): boolean =>
  isOneOf("minister secretary", head) || (joint === "for" && SEEKERS.has(head));

const SEEKERS = wordSet("candidate candidates contender hopeful nominee nominees");

/** "Industry | and | Competition Minister", "Arts, | and | Culture Minister": one field is known, the other stands before the head. */
function joinsFields(tokens: readonly Token[], and: number, head: number): boolean {
  if (!isOneOf("and &", tokens[and]?.text ?? "")) return false;
  const field = tokens[and - 1]?.text === "," ? and - 2 : and - 1;
  const [left, right] = [tokens[field], tokens[and + 1]];
  if (left === undefined || right === undefined || head !== and + 2) return false;
  // "the Department of Health and Acme Minister Okoye".
  if (tokens[field - 1]?.text === "of") return false;
  const { capital, classes, possessive } = officeWord(right);
  return (
    PORTFOLIOS.hasKey(left.key) &&
    isCapitalAt(left.text, 0) &&
    capital &&
    !possessive &&
    (classes & (NATIONALITY | PLACE)) === 0 &&
    isOneOf("Minister Secretary", tokens[head]?.text ?? "")
  );
}

/** Words of "Appropriations | and Government Revenue Committee Vice | Chair". */
const LONGEST_TASK = 6;
/** What committees of a parliament are for, besides the portfolios. */
const TASKS = wordSet(
  "armed appropriations budget foreign government judiciary management means natural oversight reform rules veterans ways",
);

/** "Appropriations | and | Revenue Committee Chair", "House Oversight | and | Government Reform Chairman": one committee. */
function joinsTasks(tokens: readonly Token[], and: number, head: number): boolean {
  const [left, right] = [tokens[and - 1], tokens[and + 1]];
  if (left === undefined || right === undefined || head - and > LONGEST_TASK) return false;
  return [left, right].every(
    ({ key, text }) => isCapitalAt(text, 0) && (TASKS.hasKey(key) || PORTFOLIOS.hasKey(key)),
  );
}

/** "Bank of England governor", "University of Ohio president": the words before and behind name one body. */
function isBodyOf(tokens: readonly Token[], of: number, head: number): boolean {
  const [before, after] = [tokens[of - 1], tokens[of + 1]];
  if (before === undefined || after === undefined || of + 1 >= head) return false;
  const word = officeWord(before);
  const names = (word.classes & BODY) !== 0 || (word.office & (PUBLIC_BODY | PRIVATE_BODY)) !== 0;
  return names && word.capital && (word.office & OFFICE) === 0 && isCapitalAt(after.text, 0);
}

/** "spokesman for House Speaker Okoye": the words on the right are her office, not his. Ranks are not. */
function holdsPerson(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at <= head; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const word = officeWord(token);
    const personal =
      (word.office & (PUBLIC_OFFICE | STATE_OFFICE)) !== 0 ||
      // "spokesman for U.S. Attorney Okoye", "aide of party leader Okoye".
      (at === head && isOneOf("attorney chief leader", word.folded));
    if (personal && !isOneOf("adm brig capt col gen lt maj state", word.folded)) return true;
  }
  return false;
}

const endsPhrase = (word: OfficeWord): boolean =>
  (word.office & PRIVATE_BODY) !== 0 && (word.office & (OFFICE | MODIFIER | PUBLIC_BODY)) === 0;

function isAbbreviationBefore(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  if (before === undefined || before.end !== tokens[stop]?.start) return false;
  return isAbbreviation(before.lower);
}

function belongsToTitle(word: OfficeWord, next: Token): boolean {
  if ((word.classes & (NATIONALITY | PLACE)) !== 0) return true;
  // "the network President Okoye formed": a common noun before a capital is another phrase.
  if (!word.capital)
    return (
      ((word.office & ~OTHER_CALLING) !== 0 && !(endsPhrase(word) && isCapitalAt(next.text, 0))) ||
      // "mineral | resources | and energy minister Ada Okoye", "state schools | Superintendent Ada Okoye".
      (next.text === "and" && PORTFOLIOS.has(word.folded)) ||
      (isOneOf("school schools", word.folded) && next.lower === "superintendent")
    );
  if (word.office !== 0 || (word.classes & OPENING) === 0) return true;
  // "New York mayor": an opening word of a place.
  return (
    word.folded === "new" &&
    ((officeWord(next).classes & PLACE) !== 0 || isOneOf("Democrat Democratic South", next.text))
  );
}

/** Words that say what else the person is. */
export function otherCallingFound(from: number, to: number): FoundOffice {
  return { from, to, strength: 0, serves: null, bare: false, plural: false, otherCalling: true };
}
