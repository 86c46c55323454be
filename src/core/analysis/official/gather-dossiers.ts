// What is gathered about each person before it is judged: the mentions, and the known official that the
// name means. Known officials correct the grouping by name: "President Clinton" is not Hillary Clinton.

import type { KnownOfficial } from "../../model/known-official.ts";
import { inOrder, textOf } from "../../model/span.ts";
import type { NameCandidate } from "../person/find-names.ts";
import type { Person, PersonMention } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";
import {
  hasHeld,
  isLaterOfficial,
  type KnownIndex,
  matchFullName,
  matchOnlyBearer,
  matchSurname,
  matchTitle,
  nameWords,
} from "./match-known.ts";
import type { Occasion } from "./occasion.ts";

export interface Dossier {
  readonly name: string;
  /** Of the name, folded: those that tell persons apart. */
  readonly words: readonly string[];
  /** In order of the text. */
  readonly mentions: readonly PersonMention[];
  readonly known: KnownOfficial | null;
  /** Whether the article gives the full name, or the surname alone had to do. */
  readonly knownBy: "full name" | "surname" | null;
}

export interface KnownContext extends Occasion {
  readonly index: KnownIndex;
}

/** Who is named in an article, and the names that they were found by. */
interface Named {
  readonly persons: readonly Person[];
  readonly names: readonly NameCandidate[];
}

/** One dossier for each person, and for each known official that the article names by surname alone. */
export function gatherDossiers({ text }: ReadText, named: Named, context: KnownContext): Dossier[] {
  const dossiers = named.persons.flatMap((person) => openDossiers(text, person, context));
  return mergeSame([...dossiers, ...findStrays(text, named, context)], context.index);
}

function openDossiers(text: string, person: Person, context: KnownContext): Dossier[] {
  const words = nameWords(person.name);
  const main = identify(person.name, words, context);
  const namesakes = context.index.bySurname.get(words.at(-1) ?? "") ?? [];
  // Nearly every person: no other official of the name, so nothing to tell apart.
  if (words.length < 2 || !namesakes.some((official) => official !== main.known))
    return [{ name: person.name, words, mentions: person.mentions, ...main }];
  const ownTitles = titlesOfFullForms(text, person);
  const strangers = new Map<KnownOfficial, PersonMention[]>();
  const own: PersonMention[] = [];
  for (const mention of person.mentions) {
    const title = titleOf(text, mention);
    const holder =
      title === "" || ownTitles.has(title) || (main.known !== null && hasHeld(main.known, title))
        ? null
        : titleHolder(mention, title, context.index);
    if (holder === null) own.push(mention);
    else strangers.set(holder, [...(strangers.get(holder) ?? []), mention]);
  }
  const others = [...strangers].map(([holder, mentions]): Dossier => {
    const name = mentions[0]?.text ?? holder.name;
    return { name, words: nameWords(name), mentions, known: holder, knownBy: "surname" };
  });
  return [{ name: person.name, words, mentions: own, ...main }, ...others].filter(
    ({ mentions }) => mentions.length > 0,
  );
}

const titleOf = (text: string, { title }: PersonMention): string =>
  title === null ? "" : text.slice(title.start, title.end).toLowerCase();

/** The titles that stand before the full name, which are surely the person's own. */
function titlesOfFullForms(text: string, person: Person): ReadonlySet<string> {
  const full = person.mentions.filter((mention) => nameWords(mention.text).length > 1);
  return new Set(full.map((mention) => titleOf(text, mention)));
}

/** The official whom "President Clinton" means where the article has named only Hillary Clinton. */
function titleHolder(
  mention: PersonMention,
  title: string,
  index: KnownIndex,
): KnownOfficial | null {
  const words = nameWords(mention.text);
  return words.length === 1 ? matchTitle(index, words[0] ?? "", title) : null;
}

type Identity = Pick<Dossier, "known" | "knownBy">;

function identify(name: string, words: readonly string[], context: KnownContext): Identity {
  const byName = matchFullName(context.index, words, context);
  if (byName !== null && !isLaterOfficial(byName, context.published))
    return { known: byName, knownBy: "full name" };
  const known = words.length === 1 ? matchLoneSurname(name, context) : null;
  return { known, knownBy: known === null ? null : "surname" };
}

function matchLoneSurname(name: string, context: KnownContext): KnownOfficial | null {
  const head = matchSurname(context.index, name, context);
  // A label in a transcript ("WALLACE:") is as often the journalist's.
  if (head !== null || name === name.toUpperCase()) return head;
  return matchOnlyBearer(context.index, name, context);
}

/** Bare surnames that no person of the article bears, of officials known by surname alone. */
function findStrays(whole: string, { persons, names }: Named, context: KnownContext): Dossier[] {
  const taken = new Set<number>();
  for (const { mentions } of persons) for (const { start } of mentions) taken.add(start);
  let given: ReadonlySet<string> | null = null;
  const strays = new Map<string, { known: KnownOfficial; mentions: PersonMention[] }>();
  for (const candidate of names) {
    const [word] = candidate.words;
    const last = candidate.words.at(-1);
    if (word === undefined || last === undefined || taken.has(word.start)) continue;
    if (candidate.insideName || candidate.determined) continue;
    const known = knownStray(whole, candidate, context);
    if (known === null) continue;
    // "Thank you, Ada!" is the article's Ada Okoye, whoever else has that for a surname.
    given ??= givenNamesOf(names);
    if (given.has(last.folded)) continue;
    const text = whole.slice(word.start, last.end);
    const key = nameWords(text).join(" ");
    const stray = strays.get(key) ?? { known, mentions: [] };
    stray.mentions.push({ start: word.start, end: last.end, text, title: candidate.title });
    strays.set(key, stray);
  }
  return [...strays.values()].map(({ known, mentions }) => {
    const name = mentions[0]?.text ?? "";
    const knownBy = name.includes(" ") ? "full name" : "surname";
    return { name, words: nameWords(name), mentions, known, knownBy };
  });
}

/** All words of persons' names but their last; not of a headline's "Okoye Inquiry Opens". */
function givenNamesOf(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { words, insideName, strength, titleCase } of candidates)
    if (!insideName && (strength === "person" || !titleCase))
      for (let at = 0; at < words.length - 1; at++) given.add(words[at]?.folded ?? "");
  return given;
}

/** By the whole name where nothing else shows a person ("Aung San Suu Kyi"), or by the surname of a head. */
function knownStray(
  text: string,
  { words }: NameCandidate,
  context: KnownContext,
): KnownOfficial | null {
  const { index, published } = context;
  const [word] = words;
  if (word === undefined) return null;
  if (words.length > 1) {
    const parts = nameWords(text.slice(word.start, words.at(-1)?.end));
    // Most names share their surname with no official.
    if (!index.bySurname.has(parts.at(-1) ?? "")) return null;
    const named = index.byName.get(parts.join(" "))?.[0] ?? null;
    return named === null || isLaterOfficial(named, published) ? null : named;
  }
  if (word.shouted || !index.bySurname.has(word.folded)) return null;
  return matchSurname(index, textOf(text, word), context);
}

/** Dossiers of one known official become one; "Thomas" and "Greenfield" are halves of one surname. */
function mergeSame(dossiers: readonly Dossier[], index: KnownIndex): Dossier[] {
  const merged: Dossier[] = [];
  const places = new Map<KnownOfficial, number>();
  for (const dossier of dossiers) {
    const known = dossier.known ?? bearerOfHalf(dossier, places, index);
    const at = known === null ? undefined : places.get(known);
    const before = at === undefined ? undefined : merged[at];
    if (at !== undefined && before !== undefined) {
      merged[at] = join(before, dossier);
      continue;
    }
    if (known !== null) places.set(known, merged.length);
    merged.push(dossier);
  }
  return merged;
}

/** The official already found whose double-barrelled surname ends in this lone surname. */
function bearerOfHalf(
  dossier: Dossier,
  found: ReadonlyMap<KnownOfficial, number>,
  index: KnownIndex,
): KnownOfficial | null {
  const [half] = dossier.words;
  if (half === undefined || dossier.words.length > 1) return null;
  const bearers = index.byLastHalf.get(half) ?? [];
  return bearers.find((bearer) => found.has(bearer)) ?? null;
}

function join(a: Dossier, b: Dossier): Dossier {
  const fuller = b.words.length > a.words.length ? b : a;
  const mentions = inOrder([...a.mentions, ...b.mentions], ({ start }) => start);
  return { ...fuller, mentions, known: a.known };
}
