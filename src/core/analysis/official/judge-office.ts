// Whether an office is a public one: a mayor always, a director only of an agency, a president not of a club.

import { NATIONALITY, OPENING, PLACE, TITLE } from "../person/word-classes.ts";
import { isWordAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import {
  MODIFIER,
  OFFICE,
  type OfficeWord,
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
  STATE_OFFICE,
} from "./office-words.ts";

/** 3: public by its own words; 2: public by the body it belongs to; 1: likely; 0: not public. */
export type Strength = 0 | 1 | 2 | 3;

export interface Judgement {
  readonly strength: Strength;
  /** Folded surname of the one served, where the office is public if that person is an official: "Okoye's
   * spokesman"; else null. */
  readonly serves: string | null;
  /** An office of no body at all: "the commissioner". It proves nothing, but words what is known. */
  readonly bare: boolean;
}

export interface JudgedPhrase {
  readonly tokens: readonly Token[];
  /** Indexes of tokens, half-open; `head` within. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** It stands directly before the name: "Commissioner Okoye". */
  readonly asTitle: boolean;
}

interface Surroundings {
  readonly publicBody: boolean;
  readonly privateBody: boolean;
  readonly nation: boolean;
  /** The last capitalised word that no list knows, folded: "citigroup"; empty: none. */
  readonly unknownName: string;
  readonly words: ReadonlySet<string>;
}

/** Those who speak for or run the campaign of the person named before them: "Okoye campaign manager". */
const SERVING = wordSet(
  "adviser advisor chair chairman chairwoman chief counsel director manager secretary spokesman spokesperson spokeswoman treasurer",
);

/** Heads that say nothing without a body: "the bill's manager", "a member". */
const PLAIN_HEADS = wordSet("agent deputy head investigator manager member officer official");

/** How surely the phrase is a public office. */
export function judgeOffice(phrase: JudgedPhrase): Judgement {
  const token = phrase.tokens[phrase.head];
  if (token === undefined) return { strength: 0, serves: null, bare: false };
  const head = officeWord(token);
  const around = surroundings(phrase);
  const strength = strengthOf(head, phrase, around);
  const mayServe = strength === 0 && around.unknownName !== "" && SERVING.has(head.folded);
  return {
    strength,
    serves: mayServe ? around.unknownName : null,
    bare:
      strength === 0 &&
      !around.privateBody &&
      around.unknownName === "" &&
      !PLAIN_HEADS.has(head.folded),
  };
}

function strengthOf(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  const inPrivate = around.privateBody && !around.publicBody;
  if (isBorrowed(head, around)) return 0;
  if (head.folded === "general") return inPrivate ? 0 : judgeGeneral(phrase, around);
  if ((head.office & PUBLIC_OFFICE) !== 0)
    return inPrivate && isPrivately(head.folded, around) ? 0 : 3;
  if (inPrivate) return 0;
  if (around.words.has("executive") && !around.publicBody && COMPANY_OFFICERS.has(head.folded))
    return 0;
  if ((head.office & STATE_OFFICE) !== 0) return judgeState(head, phrase, around);
  return judgeOpen(head, phrase, around);
}

/** "beauty contest queen", "the DanceHour judge": small letters, and no state to serve. */
function isBorrowed({ folded, capital }: OfficeWord, around: Surroundings): boolean {
  if (capital || around.nation) return false;
  return (
    CROWNED.has(folded) || (folded === "judge" && around.unknownName !== "" && !around.publicBody)
  );
}

/** "Queen Ada", "the Danish queen"; not "beauty contest queen Ada Okoye". */
const CROWNED = wordSet("king queen");

/** Public offices whose words private life borrows: "beauty queen", "brand ambassador", "talent show judge". */
const ALSO_PRIVATE = wordSet("ambassador captain emperor judge king marshal queen");
const CHURCHES = ["cathedral", "church", "congregation", "seminary"];

/** "brand ambassador", "a minister at the church"; a sports minister has an office. */
const isPrivately = (office: string, { words }: Surroundings): boolean =>
  ALSO_PRIVATE.has(office) ||
  (isOneOf("ministers minister", office) && CHURCHES.some((church) => words.has(church)));

/** "chief executive officer", "executive director" of no public body: a company's or a charity's. */
const COMPANY_OFFICERS = wordSet("chief director officer");

function surroundings(phrase: JudgedPhrase): Surroundings {
  let publicBody = false;
  let privateBody = false;
  let nation = false;
  let unknownName = "";
  const words = new Set<string>();
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = phrase.tokens[at];
    if (token === undefined || at === phrase.head || token.kind === "punctuation") continue;
    const word = officeWord(token);
    words.add(word.folded);
    const body = bodyAt(phrase.tokens, at, word);
    publicBody ||= body === "public";
    privateBody ||= body === "private";
    if ((word.classes & (NATIONALITY | PLACE)) !== 0) nation = true;
    else if (isUnknownName(word)) unknownName = word.folded;
  }
  return { publicBody, privateBody, nation, unknownName, words };
}

function bodyAt(
  tokens: readonly Token[],
  at: number,
  word: OfficeWord,
): "public" | "private" | null {
  // "the business secretary" of Britain; a firm's is the company secretary.
  if (word.folded === "business" && tokens[at + 1]?.lower === "secretary") return "public";
  if (isAdvocacy(tokens, at) || isBranch(tokens, at, word)) return "private";
  if ((word.office & PUBLIC_BODY) !== 0 || POLICE_ACRONYM.test(tokens[at]?.text ?? ""))
    return "public";
  if ((word.office & PRIVATE_BODY) === 0) return null;
  return isPublicNamesake(tokens, at, word) ? "public" : "private";
}

/** Capitalised words of a country's name or a compass point: no name of a body. */
const DIRECTIONS = wordSet("central east eastern new north northern south southern west western");

function isUnknownName(word: OfficeWord): boolean {
  if (!word.capital || word.office !== 0 || DIRECTIONS.has(word.folded)) return false;
  return (word.classes & OPENING) === 0;
}

/** "Committee for a Responsible Budget", "Council on Foreign Relations"; not "Committee on Ways and Means". */
function isAdvocacy(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text;
  if (tokens[at]?.text === "Committee") return next === "for" || next === "to";
  return tokens[at]?.text === "Council" && (next === "for" || next === "on");
}

const BRANCHES = wordSet("uk us u.s u.s.");

/** "Warm Homes UK": a country behind a name that no list knows is where a body is, not whose. */
function isBranch(tokens: readonly Token[], at: number, word: OfficeWord): boolean {
  const before = tokens[at - 1];
  if (!BRANCHES.has(word.folded) || before === undefined) return false;
  // "Assistant U.S. Attorney".
  const { capital, classes } = officeWord(before);
  return capital && (classes & TITLE) === 0;
}

/** "NYPD", "LAPD". */
const POLICE_ACRONYM = /^[A-Z]{2,3}PD$/;

const PUBLIC_BANKS = wordSet("central development national reserve world");

/** "European Union" is no trade union, "central bank" no company. */
function isPublicNamesake(tokens: readonly Token[], at: number, word: OfficeWord): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (word.folded === "bank") return PUBLIC_BANKS.has(officeWord(before).folded);
  return word.folded === "union" && (officeWord(before).classes & (NATIONALITY | PLACE)) !== 0;
}

/** Offices whose second word is "general", and ranks: "attorney general", "retired Air Force general". */
const BEFORE_GENERAL = wordSet(
  "adjutant attorney comptroller consul governor inspector lieutenant major postmaster prosecutor secretary solicitor surgeon",
);

function judgeGeneral(phrase: JudgedPhrase, around: Surroundings): Strength {
  const before = phrase.tokens[phrase.head - 1];
  if (
    before !== undefined &&
    phrase.head > phrase.from &&
    BEFORE_GENERAL.has(before.text.toLowerCase())
  )
    return 3;
  if (phrase.asTitle && /^G/.test(phrase.tokens[phrase.head]?.text ?? "")) return 3;
  if (around.words.has("director")) return around.publicBody ? 2 : 0;
  return around.publicBody ||
    around.nation ||
    around.words.has("retired") ||
    around.words.has("army")
    ? 3
    : 1;
}

function judgeState(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  if (around.privateBody) return 0;
  if (around.words.has("vice") && around.words.has("division")) return 0;
  if (around.publicBody || around.words.has("shadow")) return 3;
  const named = around.unknownName !== "";
  if (around.words.has("press") && head.folded === "secretary") return named ? 0 : 2;
  if (named) return 0;
  if (around.nation || (head.capital && phrase.asTitle)) return 3;
  return judgeBareState(head, phrase, around);
}

/** "division vice president", "senior vice president": a company's. */
const COMPANY_RANKS = [
  "assistant",
  "division",
  "executive",
  "group",
  "regional",
  "sales",
  "senior",
];

/** "says president Lee Carr" is as often a club's president; "the president, Lee Carr," is a country's. */
function judgeBareState(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  if (COMPANY_RANKS.some((rank) => around.words.has(rank))) return 0;
  if (around.words.has("vice")) return 2;
  if (phrase.asTitle) return around.words.has("former") ? 2 : 0;
  return head.folded === "president" || head.folded === "chancellor" ? 1 : 0;
}

/** Open offices that a nation alone makes public: "the Norwegian negotiator", not "the Norwegian director". */
const OF_NATION = wordSet(
  "agent candidate challenger chief commander commissioner contender counterpart delegate deputy emissary head leader nominee negotiator officer official officials president representative ruler secretary-general spokesman spokeswoman spokesperson treasurer whip",
);
/** Open offices that are public as a capitalised title: "Commissioner Okoye". */
const AS_TITLE = wordSet(
  "administrator captain collector commander commissioner coroner deputy inspector investigator leader lieutenant major marshal registrar representative sergeant superintendent supervisor treasurer warden whip",
);
const PARTY_HEADS = wordSet("democrat republican");
const RANKED = wordSet("freshman house junior ranking senate senior top");
const CHOSEN = wordSet("appointee choice pick");

function judgeOpen(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  const special = judgeSpecial(head, phrase, around);
  if (special !== null) return special;
  if (around.privateBody) return NEVER_MIXED.has(head.folded) ? 0 : 1;
  if (around.publicBody) return 2;
  // "Met Commissioner Okoye", "RFS commissioner"; the commissioners of leagues are private ones.
  if (around.unknownName !== "") return head.folded === "commissioner" && phrase.asTitle ? 2 : 0;
  if (around.nation && OF_NATION.has(head.folded)) return 2;
  return phrase.asTitle && head.capital && AS_TITLE.has(head.folded) ? 2 : 0;
}

/** Heads that a public word beside a private one leaves private: "member of the mosque's board". */
const NEVER_MIXED = wordSet("attorney counsel head lawyer manager member");

/** Heads with a rule of their own; null: this is none. */
function judgeSpecial(
  head: OfficeWord,
  phrase: JudgedPhrase,
  around: Surroundings,
): Strength | null {
  if (PARTY_HEADS.has(head.folded))
    return phrase.asTitle || around.nation || [...around.words].some((word) => RANKED.has(word))
      ? 2
      : 0;
  if (head.folded === "manager") return managesPublicly(phrase, around) ? 2 : 0;
  if (CHOSEN.has(head.folded)) return holdsOffice(phrase) ? 2 : 0;
  if (ROYAL.has(head.folded)) return around.words.has("crown") ? 3 : 0;
  if (isNamesake(head.folded, phrase)) return 0;
  return around.publicBody ? null : judgeByShape(head, phrase, around);
}

/** "City boss Lee Carr", "the City captain" serve a football club; a defence attorney defends a suspect. */
const isNamesake = (head: string, phrase: JudgedPhrase): boolean =>
  (TEAM_HEADS.has(head) && CLUBS.has(phrase.tokens[phrase.head - 1]?.text ?? "")) ||
  (LAWYERS.has(head) && /^defen[cs]e$/.test(wordBefore(phrase)));

const CLUBS = wordSet("City County Town");
const TEAM_HEADS = wordSet("boss captain");
const LAWYERS = wordSet("attorney counsel lawyer");

const wordBefore = ({ tokens, from, head }: JudgedPhrase): string =>
  head > from ? (tokens[head - 1]?.lower ?? "") : "";

/** "Officer Okoye", "chief inspector", "chief whip", "Assistant Chief Okoye"; not "Chief Financial Officer". */
function isRank(head: string, phrase: JudgedPhrase, { words }: Surroundings): boolean {
  const chief = words.has("chief");
  if (head === "officer")
    return phrase.asTitle && !chief && /^O/.test(phrase.tokens[phrase.head]?.text ?? "");
  if (head === "inspector" || head === "whip") return chief;
  if (head === "commissioner") return phrase.tokens[phrase.head - 1]?.lower === "crime";
  return head === "chief" && phrase.asTitle && CHIEFS.has(wordBefore(phrase));
}

const CHIEFS = wordSet("assistant deputy fire");

/** What capitals show where no public body is named; null: nothing. */
function judgeByShape(
  head: OfficeWord,
  phrase: JudgedPhrase,
  around: Surroundings,
): Strength | null {
  if (isRank(head.folded, phrase, around)) return 2;
  // "NDP Leader Ada Okoye": capitals before a leader are a party's more often than a firm's.
  if (head.folded === "leader" && isAcronymBefore(phrase)) return 2;
  // "Captain Okoye will miss three weeks": only inside a sentence does the capital show a rank.
  return head.folded === "captain" && phrase.asTitle && opensSentence(phrase) ? 0 : null;
}

const ACRONYM = /^[A-Z]{2,5}$/;

const isAcronymBefore = ({ tokens, from, head }: JudgedPhrase): boolean =>
  head > from && ACRONYM.test(tokens[head - 1]?.text ?? "");

function opensSentence({ tokens, head }: JudgedPhrase): boolean {
  const before = tokens[head - 1];
  const token = tokens[head];
  return (
    before === undefined ||
    token === undefined ||
    !(before.text === "," || isWordAt(before.text, 0))
  );
}

/** "campaign manager", "city manager"; not "Elkhart City manager", who trains a football club. */
function managesPublicly(phrase: JudgedPhrase, around: Surroundings): boolean {
  const [before, head] = phrase.tokens.slice(phrase.head - 1, phrase.head + 1);
  // "City Manager Okoye" too: the club's is "the City manager".
  const place = /^[A-Z]/.test(head?.text ?? "") ? before?.lower : before?.text;
  return around.words.has("campaign") || isOneOf("city county town village", place ?? "");
}

/** A crown prince governs or will; a prince need not. */
const ROYAL = wordSet("prince princess");

/** "pick for attorney general": an office stands after the head. */
function holdsOffice(phrase: JudgedPhrase): boolean {
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const token = phrase.tokens[at];
    if (token !== undefined && (officeWord(token).office & (OFFICE | MODIFIER)) !== 0) return true;
  }
  return false;
}
