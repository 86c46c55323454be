// Who is named in the article.

import { finish, type Steps } from "../../model/steps.ts";
import type { ReadText } from "../text/read.ts";
import type { CapitalizedWord } from "./capitalized-runs.ts";
import { findNames, type NameCandidate } from "./find-names.ts";
import { groupMentions } from "./group-mentions.ts";
import type { Person, PersonMention } from "./person.ts";

/** All persons named in the article, each once, ordered by first mention. Linear in the text's length. */
export function findPersons(read: ReadText): Person[] {
  return finish(findPersonsInSteps(read, finish(findNames(read))));
}

/** The same with rests, of the names that were found. */
export function* findPersonsInSteps(
  read: ReadText,
  names: readonly NameCandidate[],
): Steps<Person[]> {
  const groups = yield* groupMentions(names);
  return groups.map((group) => {
    const mentions = group.mentions.map((candidate) => toMention(read.text, candidate));
    return { name: fullest(read.text, mentions), mentions };
  });
}

function toMention(text: string, candidate: NameCandidate): PersonMention {
  const start = (candidate.words[0] as CapitalizedWord).start;
  const end = (candidate.words.at(-1) as CapitalizedWord).end;
  return { start, end, text: text.slice(start, end), title: candidate.title };
}

/** The longest form; among forms of one length the first. Capitals for emphasis ("PENCE") count last. */
function fullest(text: string, mentions: readonly PersonMention[]): string {
  let best = mentions[0] as PersonMention;
  for (const mention of mentions) {
    if (mention.text !== best.text && isFuller(text, mention, best)) best = mention;
  }
  return best.text;
}

function isFuller(text: string, mention: PersonMention, best: PersonMention): boolean {
  const longer = wordsIn(mention.text) - wordsIn(best.text);
  if (longer > 0) return wordsIn(best.text) === 1 || !isOfThing(text, mention);
  if (longer < 0 && wordsIn(mention.text) > 1 && isOfThing(text, best)) return true;
  return isShouted(best.text) && !isShouted(mention.text);
}

/** "a Jane Roe Lego set": the name can go on into the thing's. */
const isOfThing = (text: string, { start }: PersonMention): boolean =>
  /(?:^|[^A-Za-z])[Aa]n? $/.test(text.slice(Math.max(0, start - 4), start));

/** Asked of every mention: no list of them is made. */
function wordsIn(name: string): number {
  let words = 1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) words++;
  return words;
}

/** The second letter tells of nearly every name that it is not. */
function isShouted(name: string): boolean {
  const second = name.charCodeAt(1);
  return !(second >= 0x61 && second <= 0x7a) && name === name.toUpperCase();
}
