// Whose office it is: the public and private bodies, countries and unknown names beside its head.

import { NATIONALITY, OPENING, PLACE, TITLE } from "../person/word-classes.ts";
import { isCapitalAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { JudgedPhrase } from "./judged-phrase.ts";
import {
  type OfficeWord,
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
} from "./office-words.ts";
import { publicAcronyms } from "./spelled-out.ts";

export interface Surroundings {
  readonly publicBody: boolean;
  readonly privateBody: boolean;
  readonly nation: boolean;
  /** The holder of a public office, whom the head serves: "the governor’s spokesman". */
  readonly holder: boolean;
  /** The same, of an office that no private body has: "the governor". */
  readonly office: boolean;
  /** The last capitalised word that no list knows, folded: "citigroup"; empty: none. */
  readonly unknownName: string;
  readonly words: ReadonlySet<string>;
}

/** What the words of the phrase besides its head say of it. */
export function surroundings(phrase: JudgedPhrase): Surroundings {
  let publicBody = false;
  let privateBody = false;
  let nation = false;
  let holder = false;
  let office = false;
  let unknownName = "";
  const words = new Set<string>();
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = phrase.tokens[at];
    if (token === undefined || at === phrase.head || token.kind === "punctuation") continue;
    const word = officeWord(token);
    words.add(word.folded);
    holder ||= isHolder(word);
    office ||= (word.office & PUBLIC_OFFICE) !== 0 && isOfHolder(phrase.tokens, at);
    const body = bodyAt(phrase.tokens, at, word);
    publicBody ||= body === "public";
    privateBody ||= body === "private";
    if ((word.classes & (NATIONALITY | PLACE)) !== 0) nation = true;
    else if (isUnknownName(word)) {
      if (publicAcronyms(phrase.tokens).has(token.text)) publicBody = true;
      else unknownName = word.folded;
    }
  }
  if (publicBody && isTopic(phrase)) publicBody = false;
  return { publicBody, privateBody, nation, holder, office, unknownName, words };
}

/** "the governor", "to the Governor on Media"; not "Dairy Queen", "the Premier League". */
const isOfHolder = (tokens: readonly Token[], at: number): boolean =>
  !isCapitalAt(tokens[at]?.text ?? "", 0) ||
  (tokens[at - 1]?.text === "the" && !isCapitalAt(tokens[at + 1]?.text ?? "", 0));

/** "governor", and "president" as long as no private body stands beside it. */
const isHolder = ({ folded, office }: OfficeWord): boolean =>
  (office & PUBLIC_OFFICE) !== 0 || isOneOf("chancellor premier president speaker", folded);

/** What a firm's department may be for, too. */
const TOPICS = wordSet(
  "defence defense education energy environment environmental fraud health immigration infrastructure intelligence planning policy safety security trade transport transportation",
);

/**
 * "director of global security for Vegas Palms", "head of public policy at Googol": a public word is only what the
 * office is about, and whose it is a name says that no list knows.
 */
function isTopic({ tokens, from, head, to }: JudgedPhrase): boolean {
  const tie = tokens.slice(head, to).findLastIndex(({ text }) => isOneOf("at for with", text));
  if (tie < 0) return false;
  const words = (first: number, end: number) => tokens.slice(first, end).map(officeWord);
  const owner = words(head + tie + 1, to);
  return (
    owner.some(isUnknownName) &&
    !owner.some(
      ({ office, classes }) => (office & PUBLIC_BODY) !== 0 || (classes & NATIONALITY) !== 0,
    ) &&
    [...words(from, head), ...words(head + 1, head + tie)].every(
      ({ office, capital, folded }) =>
        (office & PUBLIC_BODY) === 0 || (!capital && TOPICS.has(folded)),
    )
  );
}

function bodyAt(
  tokens: readonly Token[],
  at: number,
  word: OfficeWord,
): "public" | "private" | null {
  // "the business secretary" of Britain; a firm's is the company secretary.
  if (word.folded === "business" && tokens[at + 1]?.lower === "secretary") return "public";
  if (word.folded === "school" && tokens[at + 1]?.lower === "board") return "public";
  if (word.folded === "office" && tokens[at - 1]?.lower === "rights") return "public";
  // "a former board member", "elected board chairman": any firm has a board.
  if (word.folded === "board" && !word.capital && isBoardSeat(tokens, at)) return null;
  if (isAdvocacy(tokens, at) || isBranch(tokens, at, word) || isParibas(tokens, at))
    return "private";
  if ((word.office & PUBLIC_BODY) !== 0 || POLICE_ACRONYM.test(tokens[at]?.text ?? ""))
    return "public";
  if ((word.office & PRIVATE_BODY) === 0) return null;
  return isPublicNamesake(tokens, at, word) ? "public" : "private";
}

/** "BNP Paribas": a bank; the BNP alone is a party. */
const isParibas = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "Paribas";

const isBoardSeat = (tokens: readonly Token[], at: number): boolean =>
  /^(?:chair|director|member|president)/.test(tokens[at + 1]?.text ?? "");

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
/** "Former US president": words that open a title with a capital where it opens its sentence. */
const AT_SOME_TIME = wordSet(
  "acting current ex former incoming late new outgoing senior then top veteran",
);

/** "Warm Homes UK": a country behind a name that no list knows is where a body is, not whose. */
function isBranch(tokens: readonly Token[], at: number, word: OfficeWord): boolean {
  const before = tokens[at - 1];
  if (!BRANCHES.has(word.folded) || before === undefined) return false;
  // "Assistant U.S. Attorney".
  const { capital, classes, folded } = officeWord(before);
  return capital && (classes & TITLE) === 0 && !AT_SOME_TIME.has(folded);
}

/** "NYPD", "LAPD"; "KPCC", a party in one of the states of India. */
const POLICE_ACRONYM = /^(?:[A-Z]{2,3}PD|[A-Z]{1,3}PCC)$/;

const PUBLIC_BANKS = wordSet("central development national reserve world");

/** "European Union" is no trade union, "central bank" no company. */
function isPublicNamesake(tokens: readonly Token[], at: number, word: OfficeWord): boolean {
  // "Coalition spokeswoman": in Australia two parties; of the Food Coalition and the Coalition for Peace she is a club's.
  if (tokens[at]?.text === "Coalition")
    return (
      !isCapitalAt(tokens[at - 1]?.text.replace(/^The$/, "") ?? "", 0) &&
      !isOneOf("against for of on to", tokens[at + 1]?.text ?? "")
    );
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (word.folded === "bank") return PUBLIC_BANKS.has(officeWord(before).folded);
  return word.folded === "union" && (officeWord(before).classes & (NATIONALITY | PLACE)) !== 0;
}
