// Which of the persons named hold, held or seek public office: those whom the article gives one, and
// those whom readers know to have one (the list of known officials).

import type { KnownOfficial } from "../../model/known-official.ts";
import type { Evidence, OfficialMention } from "../../model/mark.ts";
import { inOrder, type Span, textOf } from "../../model/span.ts";
import { finish, type Steps } from "../../model/steps.ts";
import { findNames, type NameCandidate } from "../person/find-names.ts";
import type { Person, PersonMention } from "../person/person.ts";
import { isDigits, isMarkOf } from "../text/characters.ts";
import type { ReadText } from "../text/read.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf } from "../text/word-sets.ts";
import { confidenceOf, type Grounds } from "./confidence.ts";
import { type Dossier, gatherDossiers } from "./gather-dossiers.ts";
import { indexKnown, nameWords, officeAt } from "./match-known.ts";
import { aboutness } from "./occasion.ts";
import type { FoundOffice } from "./office-before.ts";
import { recognizeOffices } from "./recognize-office.ts";

export interface OfficialContext {
  /** Officials known without a title. */
  readonly known: readonly KnownOfficial[];
  /** ISO 8601 date of the article; null: not known, so any tenure may hold. */
  readonly published: string | null;
}

/** The mentions by name of the article's officials, ordered by start. Linear in the text's length. */
export function findOfficials(
  read: ReadText,
  persons: readonly Person[],
  context: OfficialContext,
): OfficialMention[] {
  return finish(
    findOfficialsInSteps(read, persons, { ...context, names: finish(findNames(read)) }),
  );
}

/** The same with rests, of the names that were found. */
export function* findOfficialsInSteps(
  read: ReadText,
  persons: readonly Person[],
  context: OfficialContext & { readonly names: readonly NameCandidate[] },
): Steps<OfficialMention[]> {
  const { published, names } = context;
  const dossiers = gatherDossiers(
    read,
    { persons, names },
    {
      index: indexKnown(context.known),
      published,
      isAbout: aboutness(read.text),
    },
  );
  yield;
  const offices = officesOf(read, dossiers);
  yield;
  const sharedNames = namesOfSeveral(dossiers);
  const moment = published ?? yearOf(read.tokens);
  const served = surnamesOfOfficials(dossiers, offices);
  const marks: OfficialMention[] = [];
  for (const [index, dossier] of dossiers.entries()) {
    const verdict = judge(dossier, raiseServants(offices[index] ?? [], served));
    if (verdict !== null) marks.push(...toMarks(read, { dossier, verdict, sharedNames, moment }));
  }
  return inOrder(marks, ({ span }) => span.start);
}

const isYear = (text: string): boolean =>
  text.length === 4 && isDigits(text) && isOneOf("19 20", text.slice(0, 2));

/**
 * The latest year that the article names twice: about its date, where none is given. It only words an
 * office ("president" or "former president"); it is too unsure to tell who is an official. Null: none.
 */
function yearOf(tokens: readonly Token[]): string | null {
  const seen = new Set<string>();
  let latest: string | null = null;
  for (const { kind, text } of tokens) {
    if (kind !== "number" || !isYear(text)) continue;
    if (seen.has(text) && (latest === null || text > latest)) latest = text;
    seen.add(text);
  }
  return latest;
}

/** The offices found for each dossier, in order of the text; those of a headline, which shortens them, last, and after them what a list shares. */
function officesOf(read: ReadText, dossiers: readonly Dossier[]): FoundOffice[][] {
  const places: { readonly dossier: number; readonly mention: PersonMention }[] = [];
  for (const [dossier, { mentions }] of dossiers.entries())
    for (const mention of mentions) places.push({ dossier, mention });
  inOrder(places, ({ mention }) => mention.start);
  const found = recognizeOffices(
    read.tokens,
    places.map(({ mention }) => mention),
  );
  const offices: FoundOffice[][] = dossiers.map(() => []);
  places.forEach(({ dossier }, index) => {
    offices[dossier]?.push(...(found[index] ?? []));
  });
  const end = endOfHeadline(read);
  const rank = ({ from, plural }: FoundOffice) =>
    plural ? 2 : (read.tokens[from]?.start ?? 0) < end ? 1 : 0;
  return offices.map((all) => (all.length > 1 ? [...all].sort((a, b) => rank(a) - rank(b)) : all));
}

/** Index after a first line that ends without a stop; 0: there is none. */
function endOfHeadline({ text, paragraphs }: ReadText): number {
  const end = paragraphs[0]?.end ?? 0;
  return isMarkOf('.!?”"', text.charAt(end - 1)) ? 0 : end;
}

function surnamesOfOfficials(
  dossiers: readonly Dossier[],
  offices: readonly (readonly FoundOffice[])[],
): ReadonlySet<string> {
  const officials = dossiers.filter(
    ({ known }, index) => known !== null || offices[index]?.some(({ strength }) => strength >= 2),
  );
  return new Set(officials.map(({ words }) => words.at(-1) ?? ""));
}

/** "Okoye spokesman Lee Carr" speaks for public office where Okoye has one. */
function raiseServants(
  offices: readonly FoundOffice[],
  served: ReadonlySet<string>,
): readonly FoundOffice[] {
  return offices.map((office) =>
    office.serves !== null && served.has(office.serves) ? { ...office, strength: 2 } : office,
  );
}

/** Short forms that mentions of more than one person have. */
function namesOfSeveral(dossiers: readonly Dossier[]): ReadonlySet<string> {
  const owners = new Map<string, Dossier>();
  const several = new Set<string>();
  for (const dossier of dossiers) {
    const surname = dossier.words.at(-1) ?? "";
    if (owners.has(surname)) several.add(surname);
    owners.set(surname, dossier);
  }
  return several;
}

interface Verdict extends Omit<Grounds, "ambiguous"> {
  /** The words that name the office; null: none do, as where a party tag is the only proof. */
  readonly office: FoundOffice | null;
}

/** Null: no official. */
function judge(dossier: Dossier, found: readonly FoundOffice[]): Verdict | null {
  const best = strongest(found);
  if (best === null && dossier.known === null) return null;
  return {
    office: strongest(found.filter(({ tag }) => !tag)) ?? found.find(({ bare }) => bare) ?? null,
    strength: best?.strength ?? 0,
    knownBy: dossier.knownBy,
    otherCalling: found.some((one) => one.otherCalling),
  };
}

/** The first of those that prove most; null: none proves office. */
function strongest(found: readonly FoundOffice[]): FoundOffice | null {
  let best: FoundOffice | null = null;
  for (const office of found) if (office.strength > (best?.strength ?? 0)) best = office;
  return best;
}

interface Judged {
  readonly dossier: Dossier;
  readonly verdict: Verdict;
  readonly sharedNames: ReadonlySet<string>;
  /** ISO 8601 date or year of the article; null: not known. */
  readonly moment: string | null;
}

function toMarks(
  read: ReadText,
  { dossier, verdict, sharedNames, moment }: Judged,
): OfficialMention[] {
  const officeSpan = verdict.office === null ? null : spanOf(read, verdict.office);
  const office = officeSpan === null ? fromList(dossier, moment) : textOf(read.text, officeSpan);
  const full = dossier.mentions.find(({ text }) => text === dossier.name) ?? null;
  const mentions = dossier.mentions.filter(({ end }) => !isCredit(read.text, end));
  const sure = confidenceOf(groundsOf(verdict, false));
  return mentions.map((mention) => {
    const ambiguous = sharedNames.size > 0 && isShared(mention.text, sharedNames);
    return {
      kind: "official",
      span: { start: mention.start, end: mention.end },
      name: dossier.name,
      office,
      officeFrom: officeSpan === null ? (office === null ? null : "list") : "article",
      evidence: evidenceFor(mention, full, officeSpan),
      confidence: ambiguous ? confidenceOf(groundsOf(verdict, true)) : sure,
    };
  });
}

const fromList = ({ known }: Dossier, moment: string | null): string | null =>
  known === null ? null : officeAt(known, moment);

const groundsOf = ({ strength, knownBy, otherCalling }: Verdict, ambiguous: boolean): Grounds => ({
  strength,
  knownBy,
  otherCalling,
  ambiguous,
});

/** "Jim Okoye/AFP": who took the picture. */
const CREDIT =
  /^ ?\/ ?(?:AFP|AP|Associated|Bloomberg|EPA|Getty|PA|Reuters|Shutterstock|UPI)(?![a-z])/;

/** Asked of every mention: nearly all have no stroke behind them. */
const isCredit = (text: string, end: number): boolean =>
  (text.charAt(end) === "/" || text.charAt(end + 1) === "/") &&
  CREDIT.test(text.slice(end, end + 12));

function isShared(name: string, sharedNames: ReadonlySet<string>): boolean {
  const words = nameWords(name);
  return words.length === 1 && sharedNames.has(words[0] ?? "");
}

/** The words of the office, and for a short form the full name that it stands for. */
function evidenceFor(
  mention: PersonMention,
  full: PersonMention | null,
  office: Span | null,
): Evidence[] {
  const found: Evidence[] = office === null ? [] : [{ role: "office", span: office }];
  if (full === null || full.start === mention.start) return found;
  const name: Evidence = { role: "name", span: { start: full.start, end: full.end } };
  return office !== null && office.start <= full.start ? [...found, name] : [name, ...found];
}

function spanOf(read: ReadText, office: FoundOffice): Span {
  const first = read.tokens[office.from];
  const last = read.tokens[office.to - 1];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  // A line above is no part of the office.
  const line = read.text.lastIndexOf("\n", end - 1) + 1;
  return { start: Math.max(start, line), end };
}
