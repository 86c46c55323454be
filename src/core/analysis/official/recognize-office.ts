// Which offices the article gives each person: those beside each mention, and the plural title that a
// list of names shares ("Sens. Ada Okoye (Ohio), Jon Brix and Lee Carr").

import { isCueVerb } from "../person/cue-verbs.ts";
import { isSeatAt } from "../person/inside-name.ts";
import { continuesList } from "../person/name-lists.ts";
import type { PersonMention } from "../person/person.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { apposedBefore } from "./apposed-before.ts";
import { nameWords } from "./match-known.ts";
import { officesAfter } from "./office-after.ts";
import { type FoundOffice, titleBefore } from "./office-before.ts";
import { opensParagraph } from "./office-phrase.ts";
import { officeWord, PUBLIC_BODY } from "./office-words.ts";

/** The offices found beside each mention; `mentions` ordered by start, of whichever persons. */
export function recognizeOffices(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): FoundOffice[][] {
  let at = 0;
  let shared: FoundOffice | null = null;
  let listEnd = 0;
  return mentions.map((mention, index) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < mention.start) at++;
    const after = tokenAfter(tokens, at, mention.end);
    const title = titleAt(tokens, at);
    if (title !== null) shared = title.plural ? title : null;
    else if (shared !== null && !continuesList(tokens, listEnd, at)) shared = null;
    listEnd = after;
    const seat = seatBehind(tokens, after);
    const behind = seat?.to ?? after;
    const opening = title?.from ?? honorificStart(tokens, at, mention);
    const before = mentions[index - 1];
    const offices = [
      inService(tokens, title, before) ?? shared,
      inService(tokens, apposed(tokens, opening, after), before),
      partyBefore(tokens, opening, after),
      ...withOwner(tokens, opening, officesAfter(tokens, { first: opening, after: behind })),
      seat,
    ];
    return offices.filter((office) => office !== null);
  });
}

/** "NASA’s Ada Okoye, deputy administrator": the body that is hers makes the office a public one. */
function withOwner(
  tokens: readonly Token[],
  opening: number,
  offices: readonly FoundOffice[],
): readonly FoundOffice[] {
  const owner = tokens[opening - 1];
  if (owner === undefined || offices.length === 0) return offices;
  const { possessive, capital, office } = officeWord(owner);
  if (!possessive || !capital || (office & PUBLIC_BODY) === 0) return offices;
  return offices.map((found) =>
    found.strength === 0 && !found.otherCalling ? { ...found, strength: 2 } : found,
  );
}

/** The title before the name at `at`, past a knighthood: "Defence Secretary Sir Ben Okoye". */
function titleAt(tokens: readonly Token[], at: number): FoundOffice | null {
  const isKnight = KNIGHTS.has(tokens[at - 1]?.text ?? "");
  return titleBefore(tokens, at) ?? (isKnight ? titleBefore(tokens, at - 1) : null);
}

const KNIGHTS = wordSet("Baroness Chief Dame Dr Lady Lord Mallam Sheikh Sir");

/** Parties by the word that their possessive ends in. */
const PARTIES = wordSet(
  "afd anc apc bjp cdu csu cymru dup eff fail fein fidesz gael labour likud ndp odm party pdp pti sdlp snp spd ukip",
);

/** Small words that no noun opens with: what they follow is a phrase of its own. */
const PHRASE_ENDS = wordSet(
  "also and are as at but for from had has in is of on or to was were who will with would",
);

/** "Labour's Ada Okoye": a name after its party; not "Labour's Ada Okoye joke", nor "Labour's Ada Okoye Lectures". */
function partyBefore(tokens: readonly Token[], name: number, after: number): FoundOffice | null {
  const owner = tokens[name - 1];
  if (owner === undefined || after - name !== 2) return null;
  const { capital, folded, possessive } = officeWord(owner);
  if (!possessive || !capital || !PARTIES.has(folded)) return null;
  const next = tokens[after];
  const ends = next?.kind === "punctuation" || isCueVerb(next) || PHRASE_ENDS.has(next?.text ?? "");
  if (next !== undefined && !ends) return null;
  const party = { from: name - 1, to: name, serves: null, bare: false, plural: false } as const;
  return { ...party, strength: 2, otherCalling: false, tag: true };
}

/** "Ada Okoye MP": letters that say whose member she is. */
function seatBehind(tokens: readonly Token[], at: number): FoundOffice | null {
  if (!isSeatAt(tokens, at)) return null;
  const seat = { from: at, to: at + 1, serves: null, bare: false, plural: false } as const;
  return { ...seat, strength: 3, otherCalling: false };
}

const SERVANTS = /^(?:advis[eo]r|chief|deputy|press|spokes)/;

/** "his spokeswoman, Ada Okoye": she serves whoever was named last before her. */
function inService(
  tokens: readonly Token[],
  office: FoundOffice | null,
  master: PersonMention | undefined,
): FoundOffice | null {
  if (office === null || master === undefined || office.strength > 0) return office;
  if (!isOneOf("her his their", tokens[office.from - 1]?.lower ?? "")) return office;
  const words = tokens.slice(office.from, office.to);
  if (!words.some(({ lower }) => SERVANTS.test(lower))) return office;
  return { ...office, serves: nameWords(master.text).at(-1) ?? null };
}

/**
 * What stands before the comma is not she where a verb follows ("unlike the mayor, Okoye said"), nor where what some
 * official did ends there ("as told by an official, Okoye answered").
 */
function apposed(tokens: readonly Token[], opening: number, after: number): FoundOffice | null {
  const next = tokens[after];
  const found = apposedBefore(tokens, opening);
  if (isCueVerb(next) && !(found !== null && opensLine(tokens, found))) return null;
  if (found === null || next === undefined || next.kind === "punctuation") return found;
  return isOneOf("a an", tokens[found.from - 1]?.text ?? "") ? null : found;
}

/** "Minister of Works, Ada Okoye said so": a title that opens its line, with no article before it. */
const opensLine = (tokens: readonly Token[], { from, to }: FoundOffice): boolean =>
  to - from > 1 &&
  isCapitalAt(tokens[to - 1]?.text ?? "", 0) &&
  (from === 0 || isMarkOf('.!?”"', tokens[from - 1]?.text ?? "") || opensParagraph(tokens, from));

/** Where "Prince" or "Dr." before the name begins, else the name itself. */
function honorificStart(tokens: readonly Token[], name: number, { title }: PersonMention): number {
  let at = name;
  while (title !== null && (tokens[at - 1]?.start ?? -1) >= title.start) at--;
  return at;
}

function tokenAfter(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++;
  return at;
}
