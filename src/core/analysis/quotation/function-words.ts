// The small words of English that show where a noun phrase or a clause begins and ends. Written for
// Pressmark; no outside list was used.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const PERSONAL_PRONOUNS = words("he i it she they we you");
/** "who", and pronouns for one of several speakers. */
export const OTHER_PRONOUNS = words(
  "another both everyone many most neither nobody none one others several some someone somebody who",
);
export const DETERMINERS = words(
  "a all an another any both each either every her his its many most my no one our several some such that the their these this those two three four five your",
);
export const PREPOSITIONS = words(
  "about above across after against ahead alongside amid among around at before behind below beside besides between beyond by concerning despite down during except following for from given in including inside into like near of off on onto out outside over per regarding since through throughout to toward towards under unlike until up upon via with within without",
);
export const CONJUNCTIONS = words(
  "although and as because but even if lest nor once or since so than that though unless until when whenever where whereas whether while why yet how what",
);
export const AUXILIARIES = words(
  "am are be been being can cannot could did do does had has have having is may might must shall should was were will would won't didn't doesn't don't hadn't hasn't haven't isn't wasn't weren't couldn't wouldn't shouldn't can't didn’t doesn’t don’t hadn’t hasn’t haven’t isn’t wasn’t weren’t couldn’t wouldn’t shouldn’t can’t won’t",
);
export const PASSIVE_AUXILIARIES = words("am are be been being got is was were isn't wasn't");
const ADVERBS = words(
  "ago again all almost already also always both even ever famously first further here instead just last later never next not now often once only perhaps quite rather simply sometimes soon still then there today tomorrow tonight too twice usually yesterday monday tuesday wednesday thursday friday saturday sunday since n't have",
);
/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = words(
  "ally assembly butterfly daily early elderly family friendly italy july monthly only rally reply supply weekly",
);

/** "also", "repeatedly", and the days that newspapers put before the verb ("Roe Tuesday said"). */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word));

/** First words of a phrase that no subject of the main clause begins: "In Ohio, …", "Asked why, …". */
export const isAdverbialOpener = (word: string): boolean =>
  PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || isAdverb(word) || OPENERS.has(word);
const OPENERS = words(
  "according asked based citing compared describing earlier elsewhere facing finally first however indeed initially instead later meanwhile moments moreover nonetheless nevertheless originally otherwise perhaps previously pressed questioned recently rather second similarly speaking still therefore third thus told together unlike until",
);

/** Past tenses without -ed, which end a noun phrase as "issued" does. */
export const IRREGULAR_PAST = words(
  "became began broke brought came chose drew drove fell fought gave got grew held hit kept laid led left lost made met paid put ran rose sat sent set shot spent spoke stood struck sued took went won wrote",
);

/** True for what is more often a past tense than part of a noun phrase, unless it comes right after the determiner. */
export const isPastTense = (word: string): boolean =>
  IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith("ed"));

/** Words that begin a new clause after a comma: "Roe said no, and Lu called it “a mess”". */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "while",
  "although",
  "though",
  "whereas",
  "as",
  "so",
]);
