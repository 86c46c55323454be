// Whether an office is a public one: a mayor always, a director only of an agency, a president not of a club.

import { isCapitalAt } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { judgeOpen } from "./judge-open-office.ts";
import type { JudgedPhrase, Strength } from "./judged-phrase.ts";
import { isAtLaw } from "./occasion.ts";
import {
  MODIFIER,
  type OfficeWord,
  officeWord,
  PUBLIC_BODY,
  PUBLIC_OFFICE,
  STATE_OFFICE,
} from "./office-words.ts";
import { PORTFOLIOS } from "./offices.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

export interface Judgement {
  readonly strength: Strength;
  /** Folded surname of the one served, where the office is public if that person is an official: "Okoye's
   * spokesman"; else null. */
  readonly serves: string | null;
  /** An office of no body at all: "the commissioner". It proves nothing, but words what is known. */
  readonly bare: boolean;
}

/** Those who speak for or run the campaign of the person named before them: "Okoye campaign manager". */
const SERVING = wordSet(
  "adviser advisor chair chairman chairwoman chief counsel counterpart deputy director manager secretary spokesman spokesperson spokeswoman treasurer",
);

/** Heads that say nothing without a body: "the bill's manager", "a member". */
const PLAIN_HEADS = wordSet("agent deputy head investigator manager member officer official");

/** How surely the phrase is a public office. */
export function judgeOffice(phrase: JudgedPhrase): Judgement {
  const token = phrase.tokens[phrase.head];
  if (token === undefined) return { strength: 0, serves: null, bare: false };
  const word = officeWord(token);
  const head = isOfSecretary(phrase) ? { ...word, folded: "secretary-general" } : word;
  const around = surroundings(phrase);
  const judged = isForPortfolio(head, phrase) ? 3 : strengthOf(head, phrase, around);
  const strength = judged === 2 && head.folded === "secretary-general" ? 3 : judged;
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
  if (isBorrowed(head, around, phrase)) return 0;
  if (head.folded === "general") return inPrivate ? 0 : judgeGeneral(phrase, around);
  if ((head.office & PUBLIC_OFFICE) !== 0)
    return inPrivate && isPrivately(head.folded, around) ? 0 : 3;
  // "the special adviser to the governor on media".
  if (around.office && COUNSELS.has(head.folded)) return 2;
  if (inPrivate) return 0;
  if (around.words.has("executive") && !around.publicBody && COMPANY_OFFICERS.has(head.folded))
    return 0;
  if ((head.office & STATE_OFFICE) !== 0) return judgeState(head, phrase, around);
  return judgeOpen(head, phrase, around);
}

/** Those who counsel or speak for a holder of office, whatever on. */
const COUNSELS = wordSet("adviser advisor aide assistant spokesman spokesperson spokeswoman");

/** "USS Admiral Roe" is a ship, a "brand ambassador" a face; "beauty contest queen", "the DanceHour judge": small letters, and no state to serve. */
function isBorrowed(
  { folded, capital }: OfficeWord,
  around: Surroundings,
  { tokens, head }: JudgedPhrase,
): boolean {
  const before = tokens[head - 1];
  if (isOneOf("HMAS HMCS HMS RMS USS", before?.text ?? "")) return true;
  if (folded === "ambassador" && isOneOf("brand goodwill", before?.lower ?? "")) return true;
  if (capital || around.nation) return false;
  if (CROWNED.has(folded)) return true;
  return (
    isOneOf("judge judges", folded) &&
    !around.publicBody &&
    (around.unknownName !== "" || !isAtLaw(tokens))
  );
}

/** "Queen Ada", "the Danish queen"; not "beauty contest queen Ada Okoye". */
const CROWNED = wordSet("king queen");

/** Public offices whose words private life borrows: "beauty queen", "festival ambassador", "talent show judge". */
const ALSO_PRIVATE = wordSet("ambassador captain emperor judge king marshal queen");
const CHURCHES = ["cathedral", "church", "congregation", "seminary"];

/** "festival ambassador", "a minister at the church"; a sports minister has an office. */
const isPrivately = (office: string, { words }: Surroundings): boolean =>
  ALSO_PRIVATE.has(office) ||
  (isOneOf("ministers minister", office) && CHURCHES.some((church) => words.has(church)));

/** "chief executive officer", "executive director" of no public body: a company's or a charity's. */
const COMPANY_OFFICERS = wordSet("chief director officer");

/** Offices whose second word is "general", and ranks: "attorney general", "retired Air Force general". */
const BEFORE_GENERAL = wordSet(
  "adjutant attorney comptroller consul governor inspector lieutenant major postmaster prosecutor solicitor surgeon",
);

/** "secretary general": of a party and of the United Nations, and of a union and a charity. */
const isOfSecretary = ({ tokens, from, head }: JudgedPhrase): boolean =>
  head > from && tokens[head]?.lower === "general" && tokens[head - 1]?.lower === "secretary";

function judgeGeneral(phrase: JudgedPhrase, around: Surroundings): Strength {
  const before = phrase.tokens[phrase.head - 1];
  if (before !== undefined && phrase.head > phrase.from && BEFORE_GENERAL.hasKey(before.key))
    return 3;
  if (around.words.has("director") && around.publicBody) return 2;
  if (phrase.asTitle && /^G/.test(phrase.tokens[phrase.head]?.text ?? ""))
    return around.unknownName === "" ? 3 : 0;
  if (around.words.has("director")) return 0;
  return around.publicBody ||
    around.nation ||
    around.words.has("retired") ||
    around.words.has("army")
    ? 3
    : 1;
}

function judgeState(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  if (around.privateBody) return 0;
  if (around.words.has("vice") && isOtherVice(head, phrase, around)) return 0;
  if (isOfSome(phrase) && !ownsPresident(around)) return 0;
  if (around.publicBody || around.words.has("shadow") || isOfPortfolio(head, phrase)) return 3;
  const named = around.unknownName !== "";
  if (around.words.has("press") && head.folded === "secretary") return named ? 0 : 2;
  if (named) return 0;
  if (around.nation || (head.capital && phrase.asTitle)) return 3;
  return judgeBareState(head, phrase, around);
}

/** "division vice president", "Vice President of Clinical Development at Acme"; "Vice Chancellor Okoye" heads a university, "Austrian Vice Chancellor Okoye" governs. */
const isOtherVice = (
  { folded }: OfficeWord,
  { tokens, head, to }: JudgedPhrase,
  { nation, publicBody, words }: Surroundings,
): boolean =>
  words.has("division") ||
  tokens.slice(head, to).some(({ text }) => text === "at") ||
  (folded === "chancellor" && !nation && !publicBody);

/** "the culture secretary, Ada Okoye". */
const isOfPortfolio = ({ folded }: OfficeWord, { tokens, head }: JudgedPhrase): boolean =>
  folded === "secretary" && PORTFOLIOS.has(tokens[head - 1]?.lower ?? "");

/** "Principal Secretary for Mining Ada Okoye"; not "the union's Secretary for Mining", "the club secretary for sport". */
const isForPortfolio = (
  { capital, folded }: OfficeWord,
  { tokens, from, head }: JudgedPhrase,
): boolean =>
  folded === "secretary" &&
  capital &&
  tokens[head + 1]?.text === "for" &&
  PORTFOLIOS.hasKey(tokens[head + 2]?.key ?? 0) &&
  isCapitalAt(tokens[head + 2]?.text ?? "", 0) &&
  tokens
    .slice(from, head)
    .every((token) => (officeWord(token).office & (MODIFIER | PUBLIC_BODY)) !== 0);

/** "president of a Boston housing development": of one among many. */
const isOfSome = ({ tokens, head }: JudgedPhrase): boolean =>
  tokens[head + 1]?.text === "of" && isOneOf("a an", tokens[head + 2]?.text ?? "");

const ownsPresident = ({ words }: Surroundings): boolean =>
  ["country", "court", "nation", "party", "republic", "state"].some((word) => words.has(word));

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

/** "then-president Okoye". */
const WAS_ONCE = /^(?:ex|then)-/;

const hasArticle = ({ tokens, from }: JudgedPhrase): boolean =>
  isOneOf("a former the then", tokens[from]?.lower ?? "") ||
  isOneOf("a former the then", tokens[from - 1]?.lower ?? "");

/** "says president Lee Carr" is as often a club's president; "the president, Lee Carr," is a country's. */
function judgeBareState(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  if (COMPANY_RANKS.some((rank) => around.words.has(rank))) return 0;
  // ", vice president and counsel of Acme,": the country's has an article or a capital.
  if (around.words.has("vice")) return phrase.asTitle || head.capital || hasArticle(phrase) ? 2 : 0;
  if (phrase.asTitle) return around.words.has("former") || WAS_ONCE.test(head.folded) ? 2 : 0;
  // "Ada Okoye, President": so firms sign.
  if (head.capital && phrase.to - phrase.from === 1 && !hasArticle(phrase)) return 0;
  return head.folded === "president" || head.folded === "chancellor" ? 1 : 0;
}
