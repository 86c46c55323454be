// Which mentions name one person: full names first, then the short forms that an article uses after them.

import { inParts, type Steps } from "../../model/steps.ts";
import type { CapitalizedWord } from "./capitalized-runs.ts";
import type { NameCandidate } from "./find-names.ts";
import { type Group, LONGEST_NAME, NameGroups, significantWords } from "./name-groups.ts";
import { GIVEN, INITIAL } from "./word-classes.ts";

interface Named {
  readonly candidate: NameCandidate;
  readonly words: readonly string[];
}

const CANDIDATES_A_STEP = 64;

/** Gathers the candidates of one article into persons, in order of their first mention. */
export function* groupMentions(candidates: readonly NameCandidate[]): Steps<Group[]> {
  const named = namedBy(candidates);
  const groups = new NameGroups();
  yield;
  introduceAll(groups, named);
  yield* inParts(named.length, CANDIDATES_A_STEP, (from, to) => {
    for (const { candidate, words } of named.slice(from, to))
      if (candidate.titleCase) groups.attachParts(candidate);
      else groups.attach(words, candidate);
  });
  return groups.inOrder();
}

/** The candidates that may name somebody, with the words that tell who. */
function namedBy(candidates: readonly NameCandidate[]): Named[] {
  const plain = withoutEpithet(candidates);
  const named: Named[] = [];
  for (const candidate of candidates) {
    const { insideName, titleCase } = candidate;
    if (insideName || (!titleCase && candidate.words.length > LONGEST_NAME + 2)) continue;
    const words = significantWords(candidate.words);
    if (words.length > 0) named.push(plain({ candidate, words }));
  }
  return named;
}

/** A headline's capitals say little, so the body introduces persons first. */
function introduceAll(groups: NameGroups, named: readonly Named[]): void {
  introducePersons(
    groups,
    named.filter(({ candidate }) => !candidate.titleCase),
  );
  for (const { candidate, words } of named)
    if (candidate.titleCase && words.length === 2 && candidate.strength === "person")
      if (!hasVerb(candidate) && !groups.knowsAny(words)) groups.addFull(words, candidate);
}

/** "Attorney Files Motion", "Mayor Okoye Vetoes Plan", "Judge Tossed Suit": a headline's verb, where no given name opens a name. */
const hasVerb = ({ words: [first, last] }: NameCandidate): boolean =>
  first !== undefined &&
  last !== undefined &&
  (first.classes & GIVEN) === 0 &&
  (/(?:[^aious]s|[^e]ed)$/.test(first.folded) || /[^aious]s$/.test(last.folded));

/**
 * "Crooked Ada Okoye" is Ada Okoye, where the article names her so: a word before a given name is no name. Nor are
 * the letters of an office: "CJP Okoye".
 */
function withoutEpithet(candidates: readonly NameCandidate[]): (named: Named) => Named {
  // Asked for in few articles.
  let names: ReadonlySet<string> | null = null;
  return (named) => {
    const [first, second] = named.candidate.words;
    if (named.words.length < 2 || first === undefined || second === undefined) return named;
    const opensName = (first.classes & GIVEN) !== 0 || (second.classes & GIVEN) === 0;
    if (named.words.length === 2 ? !isLetters(first) : opensName) return named;
    const words = named.words.slice(1);
    names ??= fullNamesOf(candidates);
    if (!names.has(words.join(" "))) return named;
    return { words, candidate: { ...named.candidate, words: named.candidate.words.slice(1) } };
  };
}

/** "CJP"; two letters are as often initials. */
const isLetters = ({ shouted, folded }: CapitalizedWord): boolean => shouted && folded.length > 2;

/** The full names of the article, and the surnames that they end in. */
const fullNamesOf = (candidates: readonly NameCandidate[]): ReadonlySet<string> =>
  new Set(
    candidates
      .filter(
        ({ words: [first, second], strength }) =>
          strength === "person" && first !== undefined && second !== undefined && !isLetters(first),
      )
      .flatMap(({ words }) => {
        const named = significantWords(words);
        return [named.join(" "), named.at(-1) ?? ""];
      }),
  );

/** Opens the persons that the body of the article shows: full names first, then lone surnames. */
function introducePersons(groups: NameGroups, body: readonly Named[]): void {
  const proof = proofOf(body);
  for (const { candidate, words } of body)
    if (isFull(candidate, words) && mayOpen(candidate, words, proof))
      groups.addFull(words, candidate, proof.vouched);
  for (const { candidate, words } of body)
    if (
      words.length === 1 &&
      (candidate.reports || candidate.introduced || candidate.title !== null)
    ) {
      const [word = ""] = words;
      if (!groups.knowsSpelling(word) && isTrusted(candidate, words, proof))
        groups.introduce(word, candidate.titleWord);
    }
}

/** What the short forms of an article prove of the long ones. */
interface Proof {
  /** Short forms with a title or a reporting verb, and lone names with an age or an office: "Mr. Ban", "Suu Kyi said", "Ban, 21,". */
  readonly vouched: ReadonlySet<string>;
  /** Lone words whose capital does not come from opening a sentence. */
  readonly inside: ReadonlySet<string>;
}

function proofOf(body: readonly Named[]): Proof {
  const vouched = new Set<string>();
  const inside = new Set<string>();
  for (const { candidate, words } of body) {
    if (words.length > 2) continue;
    const key = words.join(" ");
    const isShown = words.length === 1 && candidate.strength === "person";
    if (candidate.reports || candidate.title !== null || isShown) vouched.add(key);
    if (words.length === 1 && candidate.words[0]?.opens === false) inside.add(key);
  }
  return { vouched, inside };
}

function mayOpen(candidate: NameCandidate, words: readonly string[], proof: Proof): boolean {
  if (candidate.strength === "person") return true;
  const shortForms = [words.at(-1) ?? "", words[0] ?? "", words.slice(-2).join(" ")];
  return shortForms.some((form) => proof.vouched.has(form));
}

/** Two words that tell, or an initial with a surname: "J. Rowland". */
function isFull(candidate: NameCandidate, words: readonly string[]): boolean {
  if (words.length >= 2) return true;
  return candidate.words.length >= 2 && ((candidate.words[0]?.classes ?? 0) & INITIAL) !== 0;
}

/** A lone word that opens a sentence must stand elsewhere too: "Demonstrators said" is no person. */
function isTrusted(candidate: NameCandidate, words: readonly string[], proof: Proof): boolean {
  const [first] = candidate.words;
  if (first === undefined) return false;
  if (first.shouted) return candidate.label;
  if (candidate.title !== null || candidate.introduced) return true;
  return candidate.reports && (!first.opens || proof.inside.has(words[0] ?? ""));
}
