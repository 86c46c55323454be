// Which offices the article gives each person: those beside each mention, and the plural title that a
// list of names shares ("Sens. Ada Okoye (Ohio), Jon Brix and Lee Carr").

import { pastBracket } from "../person/beside-name.ts";
import { isCueVerb } from "../person/cue-verbs.ts";
import { AUXILIARIES } from "../person/find-names.ts";
import { isSeatAt } from "../person/inside-name.ts";
import { continuesList } from "../person/name-lists.ts";
import type { PersonMention } from "../person/person.ts";
import { classesOf, HONORIFIC } from "../person/word-classes.ts";
import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { apposedBefore, identifiedBefore } from "./apposed-before.ts";
import { nameWords } from "./match-known.ts";
import { officesAfter } from "./office-after.ts";
import { type FoundOffice, ownerBefore, titleBefore } from "./office-before.ts";
import { opensParagraph } from "./office-phrase.ts";
import { officeWord, PUBLIC_BODY } from "./office-words.ts";
import { portfoliosOfLists } from "./portfolio-lists.ts";
import { isRevel } from "./public-names.ts";
import { rivalry } from "./rivals.ts";

/** The offices found beside each mention; `mentions` ordered by start, of whichever persons. */
export function recognizeOffices(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): FoundOffice[][] {
  const portfolios = portfoliosOfLists(tokens, mentions);
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
    const beside = inService(tokens, apposed(tokens, opening, after), before);
    const set = ownOffice(tokens, beside, { shared, name: before });
    shared = ofAll(set, shared);
    const offices = [
      inService(tokens, besideApposed(title, set), before) ?? shared,
      set,
      partyBefore(tokens, opening, after),
      partyBehind(tokens, at, after),
      ...served(
        tokens,
        withOwner(tokens, opening, officesAfter(tokens, { first: opening, after: behind })),
        before,
      ),
      seat,
      portfolios[index] ?? null,
      rivalry(tokens, { first: opening, after }),
    ];
    return offices.filter((office) => office !== null);
  });
}

/** "the party’s two MPs, Ada Okoye and Lee Carr": what those who follow share. */
const ofAll = (office: FoundOffice | null, shared: FoundOffice | null): FoundOffice | null =>
  office?.plural === true && office.strength > 0 && !office.tag ? office : shared;

/** Null for "Members of Parliament Ada Okoye, | Lee Carr": no office of hers but the list's. */
const ownOffice = (
  tokens: readonly Token[],
  office: FoundOffice | null,
  list: { readonly shared: FoundOffice | null; readonly name: PersonMention | undefined },
): FoundOffice | null =>
  list.shared !== null &&
  office !== null &&
  list.name !== undefined &&
  list.name.start >= (tokens[office.from]?.start ?? 0) &&
  list.name.end <= (tokens[office.to - 1]?.end ?? 0)
    ? null
    : office;

/** "The President of the Senate, Senator Ada Okoye": the longer of two words the office, the other is a rank. */
const besideApposed = (
  title: FoundOffice | null,
  apposed: FoundOffice | null,
): FoundOffice | null =>
  title !== null &&
  apposed !== null &&
  !apposed.tag &&
  apposed.strength > 0 &&
  apposed.to - apposed.from > title.to - title.from
    ? { ...title, tag: true }
    : title;

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

/** The title before the name at `at`, past knighthood and degree: "Defence Secretary Sir Ben Okoye", "Health Minister Dr. Ada Okoye". */
function titleAt(tokens: readonly Token[], at: number): FoundOffice | null {
  const found = titleBefore(tokens, beforeRanks(tokens, at));
  if (found !== null && !found.tag) return found;
  const opening = beforeHonorifics(tokens, at);
  return opening < at ? (titleBefore(tokens, opening) ?? found) : found;
}

/** Honorifics before one name: "Datuk Seri Dr". */
const MOST_HONORIFICS = 3;

/** Index of the first honorific of those that end before `name`; `name` where none does. */
function beforeHonorifics(tokens: readonly Token[], name: number): number {
  let at = name;
  for (let skipped = 0; skipped < MOST_HONORIFICS; skipped++) {
    const word = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
    if (!isHonorific(tokens[word])) break;
    at = word;
  }
  return at;
}

const RANKS = wordSet(
  "adm admiral brig brigadier capt captain col colonel gen general lieutenant lt maj major",
);

/** "Defence Minister | Gen. Okoye": index of a soldier's rank between an office and the name; `name` where none stands there. */
function beforeRanks(tokens: readonly Token[], name: number): number {
  let at = name;
  while (at > name - 2 * MOST_HONORIFICS) {
    const word = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
    if (!RANKS.hasKey(tokens[word]?.key ?? 0)) break;
    at = word;
  }
  return isOneOf("minister premier president", tokens[at - 1]?.lower ?? "") ? at : name;
}

const isHonorific = (token: Token | undefined): boolean =>
  token !== undefined &&
  (BORNE.has(token.text) ||
    (isCapitalAt(token.text, 0) && (classesOf(token.lower, token.key) & HONORIFIC) !== 0));

/** Words of other classes that are borne as honorifics, too: "Police spokesperson Advocate Ada Okoye". */
const BORNE = wordSet("Advocate Chief Datin Dato Professor Seri Sri Tan");

/** Parties by the word that their possessive ends in. */
const PARTIES = wordSet(
  "aap afd aiadmk alp anc aontu apc bjp brs cdu conservatives csu cymru dap dem democrats dmk dup eff fail fein fidesz gael grc greens jdu labour liberals likud ncp ndp npp odm opposition party pdp plaid pti republicans rjd sdlp snp spd tmc ukip umno",
);

/** Small words that no noun opens with: what they follow is a phrase of its own. */
const PHRASE_ENDS = wordSet(
  "also and are as at but for from had has in is of on or to was were who will with would",
);

/** Two words, three before a verb of speech, or more with a particle between: "Ada Okoye", "Aodhán Ó Cuív". */
const isFirstAndLast = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 ||
  (to - from === 3 && isCueVerb(tokens[to])) ||
  (to - from > 2 && tokens.slice(from + 1, to - 1).every(({ text }) => isParticle(text)));
const isParticle = (word: string): boolean => word.length === 1 || !isCapitalAt(word, 0);

/** "Labour's Ada Okoye", "the Greens’ Ada Okoye": a name after its party; not "Labour's Ada Okoye joke", nor "Labour's Ada Okoye Lectures". */
function partyBefore(tokens: readonly Token[], name: number, after: number): FoundOffice | null {
  const at = ownerBefore(tokens, name);
  const owner = tokens[at];
  if (owner === undefined || at === name || !isFirstAndLast(tokens, name, after)) return null;
  const { capital, folded } = officeWord(owner);
  const isParty = (capital || folded === "opposition") && PARTIES.has(folded);
  return isParty && endsName(tokens[after]) ? partyOf(at, name) : null;
}

/** Only the party: it proves an office and does not word it. */
const partyOf = (from: number, to: number): FoundOffice => ({
  from,
  to,
  strength: 2,
  serves: null,
  bare: false,
  plural: false,
  otherCalling: false,
  tag: true,
});

/** True where the name or its party is at an end: a mark, a verb of speech or a small word follows. */
const endsName = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === "punctuation" ||
  isCueVerb(next) ||
  PHRASE_ENDS.has(next.text) ||
  /(?:[^e]ed|...ing)$/.test(next.text);

/** Words of "of the Elkhart Law and Order Party". */
const PARTY_REACH = 7;

/** "Ada Okoye of the Centre Party": a full name before its party; not "of the search party". */
function partyBehind(tokens: readonly Token[], name: number, after: number): FoundOffice | null {
  const link = tokens[after]?.text;
  if (link === "(") return partyInBrackets(tokens, after + 1);
  if (after - name < 2) return null;
  const next = link === "," ? tokens[after + 1]?.text : "";
  const apposed = next === "of" || next === "from";
  if (!apposed && link !== "of") return null;
  const of = apposed ? after + 1 : after;
  const from = of + (tokens[of + 1]?.text === "the" ? 2 : 1);
  const end = partyEnd(tokens, from);
  return end > from && endsName(tokens[end]) ? partyOf(from, end) : null;
}

/** Words that are a party's alone in brackets. */
const TAGS = wordSet("con conservative democrat green liberal republican", PARTIES);

/** "Okoye (Labour)", "Ada Okoye (PDP, Elkhart North)", "Mr Okoye (Elkhart South GRC)"; not "Ada Okoye (AAP)", who took the picture. */
function partyInBrackets(tokens: readonly Token[], from: number): FoundOffice | null {
  if (tokens[from]?.text === "AAP") return null;
  const end = partyEnd(tokens, from, TAGS);
  // "Lee Carr (Marlow Green)" is of a village.
  if (end > from + 1 && tokens[end - 1]?.text === "Green") return null;
  return end > from && isMarkOf("),/-–—", tokens[end]?.text ?? "") ? partyOf(from, end) : null;
}

/** Index after the party whose name begins at `from`; -1: none does. */
function partyEnd(tokens: readonly Token[], from: number, parties = PARTIES): number {
  for (let at = from; at < from + PARTY_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return -1;
    const capital = isCapitalAt(token.text, 0);
    if (parties.has(token.lower) && (at > from || capital))
      return isRevel(tokens, at) ? -1 : pastParty(tokens, at);
    if (!capital && !isOneOf("and for of", token.text)) return -1;
  }
  return -1;
}

/** Index after "Labour", "Labour | Party". */
const pastParty = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === "Party" ? at + 2 : at + 1;

/** "Ada Okoye MP": letters that say whose member she is. */
function seatBehind(tokens: readonly Token[], at: number): FoundOffice | null {
  if (!isSeatAt(tokens, at)) return null;
  const seat = { from: at, to: at + 1, serves: null, bare: false, plural: false } as const;
  return { ...seat, strength: 3, otherCalling: false };
}

const SERVANTS = /^(?:advis[eo]r|chief|counterpart|deputy|predecessor|press|spokes|successor)/;
/** Whoever holds the like elsewhere, or held it before or after: no word for the office. */
const LIKE_OFFICES = wordSet("counterpart counterparts predecessor successor");

/** "Ada Okoye, his spokeswoman": most names have no office behind them. */
const served = (
  tokens: readonly Token[],
  offices: readonly FoundOffice[],
  master: PersonMention | undefined,
): readonly (FoundOffice | null)[] =>
  offices.length === 0 ? offices : offices.map((office) => inService(tokens, office, master));

/** "his spokeswoman, Ada Okoye": she serves whoever was named last before her. */
function inService(
  tokens: readonly Token[],
  office: FoundOffice | null,
  master: PersonMention | undefined,
): FoundOffice | null {
  if (office === null) return null;
  const words = tokens.slice(office.from, office.to);
  const isLike = words.some(({ lower }) => LIKE_OFFICES.has(lower));
  const found = isLike ? { ...office, bare: false, tag: true as const } : office;
  if (master === undefined || !isOneOf("her his their", tokens[office.from - 1]?.lower ?? ""))
    return found;
  // "Acme's head Ada Okoye met her Chinese counterpart": a country alone makes no official of him.
  const isOpen = office.strength === 0 || (isLike && isInSentence(tokens, master, office.from));
  if (!isOpen || !words.some(({ lower }) => SERVANTS.test(lower))) return found;
  return { ...found, strength: 0, serves: nameWords(master.text).at(-1) ?? null };
}

/** Words between somebody and his counterpart. */
const MASTER_REACH = 24;

/** True where no sentence ends between the mention and `tokens[at]`. */
function isInSentence(tokens: readonly Token[], { end }: PersonMention, at: number): boolean {
  for (let before = at - 1; before > at - MASTER_REACH; before--) {
    const token = tokens[before];
    if (token === undefined || isMarkOf(".!?", token.text)) return false;
    if (token.start < end) return true;
  }
  return false;
}

/**
 * What stands before the comma is not she where a verb follows ("unlike the mayor, Okoye said"), nor where what some
 * official did ends there ("as told by an official, Okoye answered").
 */
function apposed(tokens: readonly Token[], opening: number, after: number): FoundOffice | null {
  const end = pastBracket(tokens, after);
  const next = tokens[end];
  const found = apposedBefore(tokens, opening) ?? identifiedBefore(tokens, opening, after);
  if (isCueVerb(next) && !(found !== null && opensLine(tokens, found))) return null;
  if (found === null || next === undefined || next.kind === "punctuation") return found;
  if (isOfAnother(tokens, found, end)) return null;
  return isOneOf("a an", tokens[found.from - 1]?.text ?? "") ? null : found;
}

/** "in a team under Elkhart DGP, Okoye reiterated that", "Before the magistrate, Okoye wept": a clause begins at the name. */
function isOfAnother(tokens: readonly Token[], { from }: FoundOffice, after: number): boolean {
  const at = isOneOf("the a an", tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  const [verb, object] = [tokens[after], tokens[after + 1]];
  if (verb === undefined || verb.opensLine || !LINKS.hasKey(tokens[at]?.key ?? 0)) return false;
  // "Thanks to the mayor, Okoye won": the main clause follows what opens its sentence.
  if (opensSentence(tokens, at) || opensSentence(tokens, at - 1))
    return !isCapitalAt(verb.text, 0) && !GOES_ON.hasKey(verb.key);
  if (AUXILIARIES.has(verb.text)) return true;
  // "the mayor, Ada Okoye elected in May": a participle has no object.
  return (
    /[^e]ed$/.test(verb.text) &&
    isOneOf("a an her his its so that the their this", object?.text ?? "")
  );
}
const LINKS = wordSet("about after against before by for from of to under unlike with without");
/** Words behind a name that are no verb: "Thanks to the mayor, Ada Okoye of Elkhart, it ended". */
const GOES_ON = wordSet("and as at but by during for from in of on or since to who whose with");

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || isMarkOf('.!?”"', tokens[at - 1]?.text ?? "") || opensParagraph(tokens, at);

/** "Minister of Works, Ada Okoye said so": a title that opens its line, with no article before it. */
const opensLine = (tokens: readonly Token[], { from, to }: FoundOffice): boolean =>
  to - from > 1 && isCapitalAt(tokens[to - 1]?.text ?? "", 0) && opensSentence(tokens, from);

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
