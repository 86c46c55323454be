// Which known official a name of the article means, and which office that person held at its date.

import type { KnownOfficial, Tenure } from "../../model/known-official.ts";
import { sameGivenName } from "../person/spelling.ts";
import {
  classesOf,
  FIRST_SURNAME,
  fold,
  GIVEN,
  INITIAL,
  NOT_NAME,
  PARTICLE,
} from "../person/word-classes.ts";
import { CharacterClass, classAt } from "../text/characters.ts";
import { remembered } from "../text/remembered.ts";
import { wordSet } from "../text/word-sets.ts";
import type { Occasion } from "./occasion.ts";

export interface KnownIndex {
  /** By all words that tell persons apart, and by the first and last of them. */
  readonly byName: ReadonlyMap<string, readonly KnownOfficial[]>;
  /** By surname; a double-barrelled one also by its first part. */
  readonly bySurname: ReadonlyMap<string, readonly KnownOfficial[]>;
  /** The first words of each official's spellings. */
  readonly givenNames: ReadonlyMap<KnownOfficial, readonly string[]>;
  /** By what follows the hyphen of a double-barrelled surname. */
  readonly byLastHalf: ReadonlyMap<string, readonly KnownOfficial[]>;
}

const INDEXES = new WeakMap<readonly KnownOfficial[], KnownIndex>();

interface GrowingIndex extends KnownIndex {
  readonly byName: Map<string, KnownOfficial[]>;
  readonly bySurname: Map<string, KnownOfficial[]>;
  readonly byLastHalf: Map<string, KnownOfficial[]>;
  readonly givenNames: Map<KnownOfficial, string[]>;
}

/** The index of a list, made once for each list: some milliseconds for a thousand officials. */
export function indexKnown(known: readonly KnownOfficial[]): KnownIndex {
  const cached = INDEXES.get(known);
  if (cached !== undefined) return cached;
  const index: GrowingIndex = {
    byName: new Map(),
    bySurname: new Map(),
    byLastHalf: new Map(),
    givenNames: new Map(),
  };
  for (const official of known)
    for (const spelling of [official.name, ...official.aliases])
      addSpelling(index, nameWords(spelling), official);
  INDEXES.set(known, index);
  return index;
}

function addSpelling(index: GrowingIndex, words: readonly string[], official: KnownOfficial): void {
  const [first = ""] = words;
  const surname = words.at(-1) ?? "";
  add(index.byName, words.join(" "), official);
  if (words.length > 2) add(index.byName, `${first} ${surname}`, official);
  if (words.length > 1)
    index.givenNames.set(official, [...(index.givenNames.get(official) ?? []), first]);
  add(index.bySurname, surname, official);
  if ((classesOf(first) & FIRST_SURNAME) !== 0) add(index.bySurname, first, official);
  const hyphen = surname.indexOf("-");
  if (hyphen < 0) return;
  add(index.bySurname, surname.slice(0, hyphen), official);
  add(index.byLastHalf, surname.slice(hyphen + 1), official);
}

function add(map: Map<string, KnownOfficial[]>, key: string, official: KnownOfficial): void {
  const officials = map.get(key);
  if (officials === undefined) map.set(key, [official]);
  else if (!officials.includes(official)) officials.push(official);
}

const GENERATION = wordSet("jr sr ii iii iv");
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.{3})/;

const COMMA = 0x2c;
const isGap = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COMMA || classAt(text, at) === CharacterClass.space;

function isLinking(word: string): boolean {
  const classes = classesOf(word);
  return (classes & (PARTICLE | INITIAL)) !== 0 && (classes & GIVEN) === 0;
}

/** In letters, nearly all full names. */
const LONGEST_NAME = 32;

/** The folded words of a name that tell persons apart: no initial, particle or "Jr.". */
export const nameWords = remembered(nameWordsAnew, LONGEST_NAME);

function nameWordsAnew(name: string): readonly string[] {
  const words: string[] = [];
  const folded = fold(name);
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !isGap(folded, at)) continue;
    const end = folded.charAt(at - 1) === "." ? at - 1 : at;
    const word = folded.slice(start, end);
    if (word.length > 1 && !word.includes(".") && !GENERATION.has(word) && !isLinking(word))
      words.push(word);
    start = at + 1;
  }
  const last = words.at(-1);
  if (last?.includes("-")) words[words.length - 1] = last.replace(ARABIC_ARTICLE, "");
  return words;
}

/** The one known official of the words of a full name, also with another form of the given name ("Joe", "Joseph"). */
export function matchFullName(
  index: KnownIndex,
  words: readonly string[],
  { isAbout }: Pick<Occasion, "isAbout">,
): KnownOfficial | null {
  const namesakes = index.bySurname.get(words.at(-1) ?? "");
  // Most persons share their surname with no official.
  if (words.length < 2 || namesakes === undefined) return null;
  const whole = index.byName.get(words.join(" "));
  if (whole !== undefined) return whole[0] ?? null;
  const isHere = ({ tenures }: KnownOfficial) => tenures.some(({ of }) => isAbout(of));
  // "Ada Joy Okoye" is the Ada Okoye of the list in an article about her country, and so is "Addie Okoye".
  const around = index.byName.get(`${words[0]} ${words.at(-1)}`);
  if (around !== undefined) return around.find(isHere) ?? null;
  const alike = namesakes.filter(
    (official) =>
      index.givenNames
        .get(official)
        ?.some(
          (given) => sameGivenName(given, words[0] ?? "") && !isFeminine(given, words[0] ?? ""),
        ) && isHere(official),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** "Roberta" is no longer form of "Robert". */
const isFeminine = (a: string, b: string): boolean => a.endsWith("a") !== b.endsWith("a");

/** Offices whose holders the news names by surname alone from the first word on. */
const HEADS = new Set(["chancellor", "president", "presidential nominee", "prime minister"]);

/**
 * The one official whom a bare surname means in an article: a head of state or government, or a nominee for
 * it, then or within a year, or a former president of the United States. Null for a surname that is a given name or another word ("May"), and where
 * two share it.
 */
export function matchSurname(
  index: KnownIndex,
  surname: string,
  { published, isAbout }: Occasion,
): KnownOfficial | null {
  const bearers = bearersOf(index, surname);
  const heads = bearers.filter((official) =>
    official.tenures.some(
      (tenure) => HEADS.has(tenure.office) && holdsAbout(tenure, published) && isAbout(tenure.of),
    ),
  );
  if (heads.length > 0) return heads.length === 1 ? (heads[0] ?? null) : null;
  return bearers.length === 1
    ? (bearers.find((official) => isLasting(official, published)) ?? null)
    : null;
}

/** Presidents of the United States are named so long after they left. */
const isLasting = ({ tenures }: KnownOfficial, published: string | null): boolean =>
  published !== null &&
  tenures.some(
    ({ office, of, from }) =>
      office === "president" && of === "United States" && before(from, published),
  );

/**
 * The only known official of a surname, in office about `published`. For one whom the article quotes and
 * never names in full: that is done only with those whom every reader knows ("McConnell said").
 */
export function matchOnlyBearer(
  index: KnownIndex,
  surname: string,
  { published, isAbout }: Occasion,
): KnownOfficial | null {
  const [only, second] = bearersOf(index, surname);
  if (only === undefined || second !== undefined || published === null) return null;
  return only.tenures.some((tenure) => holdsAbout(tenure, published) && isAbout(tenure.of))
    ? only
    : null;
}

function bearersOf(index: KnownIndex, surname: string): readonly KnownOfficial[] {
  const word = nameWords(surname).at(-1) ?? "";
  if ((classesOf(word) & (NOT_NAME | GIVEN)) !== 0) return [];
  return index.bySurname.get(word) ?? [];
}

/** The official of this surname who held the office that the title says ("President Clinton"). */
export function matchTitle(
  index: KnownIndex,
  surname: string,
  office: string,
): KnownOfficial | null {
  const holders = (index.bySurname.get(surname) ?? []).filter((official) =>
    hasHeld(official, office),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** True where a tenure's office is the title's, "Vice President" and "President" told apart. */
export function hasHeld(official: KnownOfficial, title: string): boolean {
  const wanted = fold(title).replace(/^(?:former|ex|then|late)[ -]+/, "");
  return official.tenures.some(({ office }) => {
    const held = fold(office);
    // "Secretary Okoye" was secretary of something; "President Okoye" no vice president.
    return held === wanted || held.startsWith(`${wanted} of `);
  });
}

function holdsAbout(tenure: Tenure, published: string | null): boolean {
  if (published === null) return true;
  const year = Number(published.slice(0, 4));
  const from = Number(tenure.from.slice(0, 4));
  const to = tenure.to === null ? Number.POSITIVE_INFINITY : Number(tenure.to.slice(0, 4));
  return from <= year + 1 && year - 1 <= to;
}

/** The office that a known official is to be shown with, "former" where it had ended. */
export function officeAt(official: KnownOfficial, published: string | null): string | null {
  if (published === null) return wording(mostSenior(official.tenures), false);
  const begun = official.tenures.filter((tenure) => before(tenure.from, published));
  if (begun.length === 0) return wording(mostSenior(official.tenures), false);
  // "2016" ends with the year: still held on any day of it.
  const held = begun.filter((tenure) => tenure.to === null || before(published, tenure.to));
  return held.length > 0 ? wording(mostSenior(held), false) : wording(begun.at(-1), true);
}

/** True when an ISO 8601 moment lies before or in another, as far as both are precise. */
function before(moment: string, published: string): boolean {
  const precision = Math.min(moment.length, published.length);
  return moment.slice(0, precision) <= published.slice(0, precision);
}

/** A head of state or government before any other office, the latest of several. */
function mostSenior(tenures: readonly Tenure[]): Tenure | undefined {
  return tenures.findLast((tenure) => HEADS.has(tenure.office)) ?? tenures.at(-1);
}

function wording(tenure: Tenure | undefined, ended: boolean): string | null {
  if (tenure === undefined) return null;
  const named = tenure.office.toLowerCase().includes(tenure.of.toLowerCase());
  return `${ended ? "former " : ""}${tenure.office}${named ? "" : `, ${tenure.of}`}`;
}

/** True when every office of a known official began after `published`: no official yet. */
export function isLaterOfficial(official: KnownOfficial, published: string | null): boolean {
  if (published === null) return false;
  const first = official.tenures[0];
  return first !== undefined && Number(first.from.slice(0, 4)) > Number(published.slice(0, 4));
}
