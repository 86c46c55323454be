// Whose office it is: the public and private bodies, countries and unknown names beside its head.

import { possessiveLength } from "../person/capital-words.ts";
import { NATIONALITY, OPENING, PLACE, TITLE } from "../person/word-classes.ts";
import { isCapitalAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { JudgedPhrase } from "./judged-phrase.ts";
import { isInCouncil } from "./occasion.ts";
import {
  type OfficeWord,
  officeWord,
  PRIVATE_BODY,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
} from "./office-words.ts";
import { PORTFOLIOS } from "./offices.ts";
import { publicNames } from "./public-names.ts";

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
  let society = false;
  const words = new Set<string>();
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = phrase.tokens[at];
    if (token === undefined || at === phrase.head || token.kind === "punctuation") continue;
    const word = officeWord(token);
    words.add(word.folded);
    holder ||= isHolder(word);
    office ||= isServed(phrase.tokens, at, word);
    const body = bodyBeside(phrase, at, word, society);
    privateBody ||= body === "private";
    society ||= body === "private" && isSociety(phrase, at, word);
    publicBody = body === "public" || (publicBody && !society);
    if ((word.classes & (NATIONALITY | PLACE)) !== 0) nation = true;
    else if (isShownPublic(phrase, token.text, word)) publicBody = true;
    else if (isUnknownName(word)) unknownName = word.folded;
  }
  publicBody ||= isOfCouncil(phrase, { privateBody, unknownName, words });
  const isFirm = isFirmsOffice(phrase);
  publicBody &&= !isFirm && !isTopic(phrase);
  return {
    publicBody,
    privateBody: privateBody || isFirm,
    nation,
    holder,
    office,
    unknownName,
    words,
  };
}

/** "the board's chairman": of the school board that the article is about. */
const isOfCouncil = (
  { tokens }: JudgedPhrase,
  { privateBody, unknownName, words }: Pick<Surroundings, "privateBody" | "unknownName" | "words">,
): boolean => words.has("board") && !privateBody && unknownName === "" && isInCouncil(tokens);

/** "chairman of U.S. Toys Elkhart, | Inc." */
const isFirmsOffice = ({ tokens, to }: JudgedPhrase): boolean =>
  tokens[to]?.text === "," &&
  isOneOf("Co Corp Inc LLC LLP Ltd PLC plc", tokens[to + 1]?.text ?? "");

/** What the word at `at` is of; "the Medical Association council" is private, "the university police" is not. */
function bodyBeside(
  { tokens }: JudgedPhrase,
  at: number,
  word: OfficeWord,
  isOfSociety: boolean,
): "public" | "private" | null {
  return isOfSociety && word.folded !== "police" ? null : bodyAt(tokens, at, word);
}

/** True for the holder of an office that no private body has. */
const isServed = (tokens: readonly Token[], at: number, { office }: OfficeWord): boolean =>
  ((office & PUBLIC_OFFICE) !== 0 && isOfHolder(tokens, at)) || isThePresident(tokens, at);

/** True for a name that no list knows and the article shows to be public, and for a department's letters. */
function isShownPublic(phrase: JudgedPhrase, text: string, word: OfficeWord): boolean {
  if (!isUnknownName(word)) return false;
  // "the NRA’s regional director".
  const name = word.possessive ? text.slice(0, -possessiveLength(text)) : text;
  return publicNames(phrase.tokens).has(name) || isDepartment(phrase, text);
}

/** "DWP permanent secretary", "DepEd Secretary": a department's letters; a union's secretary is a general one. */
const isDepartment = ({ tokens, head }: JudgedPhrase, letters: string): boolean =>
  tokens[head]?.lower === "secretary" &&
  tokens[head - 1]?.lower !== "general" &&
  /^D(?:[A-Z]{1,4}|ep[A-Z][a-z]+)$/.test(letters);

/** What a private body is, whatever else is in its name. */
const SOCIETIES = wordSet("association federation foundation society union university");

/**
 * True where such a word ends a name or goes on with "of": "Police Federation chair", "Union of Public Employees", "the non-profit
 * Environmental Group"; not "Federation Council", "Union Public Service Commission".
 */
function isSociety(phrase: JudgedPhrase, at: number, word: OfficeWord): boolean {
  const { capital, folded, possessive } = word;
  if (isOneOf("non-profit nonprofit", folded)) return true;
  // "Committee for a Responsible Budget".
  if (folded === "committee") return true;
  if (!capital || !SOCIETIES.has(folded)) return false;
  if (possessive || at + 1 === phrase.head) return true;
  return !isCapitalAt(phrase.tokens[at + 1]?.text ?? "", 0);
}

/** "the governor", "to the Governor on Media"; not "Dairy Queen", "the Premier League". */
const isOfHolder = (tokens: readonly Token[], at: number): boolean =>
  !isCapitalAt(tokens[at]?.text ?? "", 0) ||
  (tokens[at - 1]?.text === "the" && !isCapitalAt(tokens[at + 1]?.text ?? "", 0));

/** "adviser to the President on Strategy": with a capital and nothing that it presides over, the country's. */
const isThePresident = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "President" &&
  isOfHolder(tokens, at) &&
  tokens[at - 1]?.text === "the" &&
  tokens[at + 1]?.text !== "of";

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
  if (isPublicPair(tokens, at, word.folded)) return "public";
  const next = tokens[at + 1];
  // "Board chairman": the capital of its sentence.
  const isSmall = !word.capital || !isCapitalAt(next?.text ?? "", 0);
  if (isSmall && isOfAnyFirm(word.folded, next?.lower ?? "")) return null;
  if (isAdvocacy(tokens, at) || isBranch(tokens, at, word) || isParibas(tokens, at))
    return "private";
  if ((word.office & PUBLIC_BODY) !== 0 || isPolice(tokens[at]?.text ?? "")) return "public";
  if ((word.office & PRIVATE_BODY) === 0) return null;
  return isPublicNamesake(tokens, at, word) ? "public" : "private";
}

/** "the business secretary" of Britain (a firm's is the company secretary), "the school board", "the schools superintendent", "the human rights office", "the disease control centre". */
const isPublicPair = (tokens: readonly Token[], at: number, word: string): boolean =>
  (word === "business" && tokens[at + 1]?.lower === "secretary") ||
  (isOneOf("school schools", word) &&
    (isOneOf("board superintendent", tokens[at + 1]?.lower ?? "") ||
      (tokens[at - 1]?.text === "of" && tokens[at - 2]?.lower === "superintendent"))) ||
  (word === "office" && tokens[at - 1]?.lower === "rights") ||
  (isOneOf("center centre", word) && tokens[at - 1]?.lower === "control");

/** "BNP Paribas": a bank; the BNP alone is a party. */
const isParibas = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "Paribas";

/** "a former board member", "elected board chairman", "country director", "regional manager": any firm or charity has them. */
const isOfAnyFirm = (word: string, next: string): boolean =>
  (word === "board" && /^(?:chair|director|member|president)/.test(next)) ||
  (isOneOf("country regional", word) && isOneOf("director manager", next));

/** Capitalised words of a country's name or a compass point: no name of a body. */
const DIRECTIONS = wordSet(
  "central coast east eastern faso new north northern south southern west western",
);

function isUnknownName(word: OfficeWord): boolean {
  if (!word.capital || word.office !== 0 || DIRECTIONS.has(word.folded)) return false;
  return (word.classes & OPENING) === 0;
}

/** "Committee for a Responsible Budget", "Council on Foreign Relations", "Refugee Council", "Doctors Without Borders"; not "Committee on Ways and Means". */
function isAdvocacy(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1]?.text, tokens[at]?.text, tokens[at + 1]?.text];
  if (word === "Committee") return next === "for" || next === "to";
  if (word === "Borders") return before === "Without";
  return (
    word === "Council" &&
    (next === "for" || next === "on" || isOneOf("Bar Press Refugee", before ?? ""))
  );
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
  // "Reform UK" is a party.
  return (
    capital &&
    (classes & TITLE) === 0 &&
    folded !== "reform" &&
    !AT_SOME_TIME.has(folded) &&
    // "Elkhart-based U.S. Magistrate Judge", "Republican-appointed U.S. Attorney".
    !/-(?:appointed|based)$/.test(folded)
  );
}

/** "NYPD", "LAPD"; "KPCC", a party in one of the states of India. */
const isPolice = (text: string): boolean =>
  isCapitalAt(text, 1) && /^(?:[A-Z]{2,3}PD|[A-Z]{1,3}PCC)$/.test(text);

const PUBLIC_BANKS = wordSet("central development national reserve world");

/** "European Union" is no trade union, "Attorney General of the Federation" no sport's, "central bank" no company. */
function isPublicNamesake(tokens: readonly Token[], at: number, word: OfficeWord): boolean {
  // "Coalition spokeswoman": in Australia two parties; of the Food Coalition and the Coalition for Peace she is a club's.
  if (tokens[at]?.text === "Coalition")
    return (
      !isCapitalAt(tokens[at - 1]?.text.replace(/^The$/, "") ?? "", 0) &&
      !isOneOf("against for of on to", tokens[at + 1]?.text ?? "")
    );
  const before = tokens[at - 1];
  if (word.folded === "bank")
    return before !== undefined && PUBLIC_BANKS.has(officeWord(before).folded);
  return isOneOf("federation union", word.folded) && isOfStates(tokens, at, word.folded);
}

/** True for the union of states that "federation" or "union" at `at` names. */
function isOfStates(tokens: readonly Token[], at: number, body: string): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (body === "federation" && before?.text === "the") return tokens[at - 2]?.text === "of";
  // "the Canadian Union of Hauliers".
  if (next?.text === "of") return false;
  if (before !== undefined && isCapitalAt(before.text, 0))
    return (officeWord(before).classes & (NATIONALITY | PLACE)) !== 0;
  // "Federation Council" of Russia, "Union Health Secretary" of India.
  return body === "federation"
    ? next?.text === "Council"
    : isOneOf("Cabinet Public", next?.text ?? "") || PORTFOLIOS.hasKey(next?.key ?? 0);
}
