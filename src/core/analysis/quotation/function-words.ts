// The small words of English that show where a noun phrase or a clause begins and ends. Written for
// Pressmark; no outside list was used.

import { apostropheIn } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";

export const PERSONAL_PRONOUNS = wordSet("he i it she they we you");
/** "who", and pronouns for one of several speakers. */
export const OTHER_PRONOUNS = wordSet(
  "another both everyone many most neither nobody none one others several some somebody " +
    "someone who",
);
export const DETERMINERS = wordSet(
  "a all an another any both each either every five four her his its many most my no one our " +
    "several some such that the their these this those three two your",
);
export const PREPOSITIONS = wordSet(
  "about above across after against ahead alongside amid among around at before behind below " +
    "beside besides between beyond by concerning despite down during except following for from " +
    "given in including inside into like near of off on onto out outside over per regarding " +
    "since through throughout to toward towards under unlike until up upon via with within " +
    "without",
);
export const CONJUNCTIONS = wordSet(
  "although and as because but even how if lest nor once or since so than that though unless " +
    "until what when whenever where whereas whether while why yet",
);
export const AUXILIARIES = wordSet(
  "am are be been being can can't cannot can’t could couldn't couldn’t did didn't didn’t do " +
    "does doesn't doesn’t don't don’t had hadn't hadn’t has hasn't hasn’t have haven't haven’t " +
    "having is isn't isn’t may might must shall should shouldn't shouldn’t was wasn't wasn’t " +
    "were weren't weren’t will won't won’t would wouldn't wouldn’t",
);
/** "He’s claiming", "they’ve called": a pronoun that holds the auxiliary. */
export function isContracted(word: string): boolean {
  if (word.length > LONGEST_CONTRACTED) return false;
  const mark = apostropheIn(word);
  return (
    mark > 0 &&
    isOneOf("he i she they we you", word.slice(0, mark)) &&
    isOneOf("d ll m re s ve", word.slice(mark + 1))
  );
}
/** Letters of "they’ve": most words are told by their length. */
const LONGEST_CONTRACTED = 7;
/** "he", "he’s" */
export const isPersonal = (word: string): boolean =>
  PERSONAL_PRONOUNS.has(word) || isContracted(word);
/** "who", "who’d" */
export const isWho = (word: string): boolean =>
  word === "who" || word.startsWith("who’") || word.startsWith("who'");
export const PASSIVE_AUXILIARIES = wordSet("am are be been being got is was were isn't wasn't");
const ADVERBS = wordSet(
  "again ago all almost already also always both earlier even ever famously first friday further " +
    "have here however instead just last later longer meanwhile monday n't never next nonetheless not " +
    "now often once only perhaps quite " +
    "rather saturday simply since sometimes soon still sunday then there thursday today " +
    "tomorrow tonight too tuesday twice usually wednesday yesterday",
);
/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = wordSet(
  "ally assembly butterfly daily early elderly family friendly italy july monthly only rally " +
    "reply supply weekly",
);

/** "also", "repeatedly", and the days that newspapers put before the verb ("Roe Tuesday said"). */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word));

/** First words of a phrase that no subject of the main clause begins: "In Ohio, …", "Asked why, …". */
export const isAdverbialOpener = (word: string): boolean =>
  PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || isAdverb(word) || OPENERS.has(word);
const OPENERS = wordSet(
  "according asked based because citing compared depending describing earlier elsewhere facing finally first " +
    "however indeed initially instead later meanwhile moments moreover nevertheless nonetheless " +
    "originally otherwise perhaps pressed previously questioned rather recently regardless second " +
    "similarly speaking still therefore third thus together told unlike until",
);

/** Past tenses without -ed, which end a noun phrase as "issued" does. */
export const IRREGULAR_PAST = wordSet(
  "became began blew bought broke brought came caught chose drew drove fell flew fought gave got grew held hit kept knew " +
    "laid led left lost made met paid put ran rose sat saw sent set shot slid sold sought spent spoke stood struck " +
    "sued swept taught threw took tore went won wore wrote",
);

/** True for what is more often a past tense than part of a noun phrase, unless it comes right after the determiner. */
export const isPastTense = (word: string): boolean =>
  IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith("ed"));

/** Words that begin a new clause after a comma: "Roe said no, and Lu called it “a mess”". */
export const CLAUSE_BREAKS = wordSet("and but while although though whereas as so");
