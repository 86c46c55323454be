// Surnames that are words of another class, standing alone: "King said", where the article names Steve King. A
// capital alone shows no name there ("Green voters", "Love is all"), so what stands beside it must: somebody speaks, is
// spoken to, does or owns something. A preposition shows nothing: "from King to Main", "due by May".

import type { Token } from "../text/tokens.ts";
import { isOneOf, type WordSet, wordSet } from "../text/word-sets.ts";
import { hasCueVerb } from "./beside-name.ts";
import { isCapitalized, possessiveLength } from "./capital-words.ts";
import type { CapitalizedRun, CapitalizedWord } from "./capitalized-runs.ts";
import { isCueVerb } from "./cue-verbs.ts";
import type { NameCandidate } from "./find-names.ts";
import { classesOf, GIVEN, NATIONALITY, NOT_NAME, PLACE, SURNAME } from "./word-classes.ts";

/** The surnames of full names that alone would be another word, folded. */
export function wordSurnames(names: readonly NameCandidate[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { words, strength, titleCase, titleWord } of names) {
    const last = words.at(-1);
    const isFull = words.length > 1 || isOneOf("mr mrs ms", titleWord);
    if (!isFull || last === undefined || strength !== "person" || titleCase) continue;
    if (isOtherWord(last)) surnames.add(last.folded);
  }
  return surnames;
}

/** No place and no people: "England said" is the country, whoever bears the name. */
function isOtherWord({ folded, shouted }: CapitalizedWord): boolean {
  const classes = classesOf(folded);
  return (classes & NOT_NAME) !== 0 && (classes & (PLACE | NATIONALITY)) === 0 && !shouted;
}

/** "the King", "his Love", "every Day". */
const DETERMINERS = wordSet(
  "a an another any each every her his its my no our some that the their these this those your",
);
/** Capitalised without an article, whoever bears the name: only speech tells the person from them. */
const TIMES = wordSet(
  "apr april aug august autumn christmas dec december easter fall feb february friday jan january jul july jun june mar march may monday nov november oct october saturday sept september spring summer sunday thursday tuesday wednesday winter",
);
/** "passed House", "sued by Justice": bodies that American news names without an article. */
const BODIES = wordSet(
  "commerce commons congress defense education energy house interior justice labor labour parliament police senate state transportation treasury",
);
/** "a report last May said". */
const BEFORE_TIME = wordSet(
  "after before between by during early for from in last late mid next of on since through till to until",
);

/** True where the last word of the run, alone or behind "Dr.", is one of `surnames` by what stands beside it. */
export function namesByWord(
  tokens: readonly Token[],
  { words, titleCase }: CapitalizedRun,
  surnames: ReadonlySet<string>,
): boolean {
  const word = words.at(-1);
  if (word === undefined || words.length > 2 || titleCase || !surnames.has(word.folded))
    return false;
  // "Dr King" is known without him.
  if (words.length === 2)
    return (word.classes & (SURNAME | GIVEN)) === 0 && isOneOf("dr miss", words[0]?.folded ?? "");
  if (!isOtherWord(word) || isDetermined(tokens, word.token)) return false;
  const { folded, token } = word;
  if (isReported(tokens, token)) return true;
  const isTime = TIMES.has(folded) && BEFORE_TIME.has(tokens[token - 1]?.lower ?? "");
  if (!isTime && speaks(tokens, token)) return true;
  if (TIMES.has(folded) || BODIES.has(folded)) return false;
  return isPossessive(tokens[token]) ? owns(tokens, word) : acts(tokens, token);
}

/** "the King", "Ohio’s King"; a run ends at a possessive. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return DETERMINERS.has(before.lower) || (isCapitalized(before) && isPossessive(before));
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && possessiveLength(token.text) > 0;

/** "according to King", "told King that"; not "according to State officials". */
function isReported(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isPossessive(tokens[at]) || !endsPhrase(tokens[at + 1])) return false;
  if (before.lower === "to") return tokens[at - 2]?.lower === "according";
  if (isOneOf("asked tells told", before.text)) return true;
  // "“No,” warned King.", not "He recalled Love."
  return isCueVerb(before) && tokens[at - 2]?.kind === "punctuation";
}

/** "King said", "King: “…”", "King, who is 61". */
function speaks(tokens: readonly Token[], at: number): boolean {
  if (hasCueVerb(tokens, at, at)) return true;
  const [mark, next] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.text === ":") return next !== undefined && isOneOf("“ \" ‘ '", next.text);
  return mark?.text === "," && next !== undefined && isOneOf("who whose", next.text);
}

/** What is said to be somebody's, and hardly the property of love or law. */
const OWNED = wordSet(
  "aide aides allies ally announcement answer answers argument assertion attorney attorneys backers brother campaign candidacy car claim claims colleague colleagues comment comments constituents critics daughter death defeat deputy donors election email emails family father husband indictment interview lawyer lawyers letter letters memo mother office opponent opponents parents predecessor re-election remark remarks replies reply request resignation response responses rival rivals sister son speech spokesman spokesperson spokeswoman staff staffers statement statements successor supporters team testimony tweet tweets victory views voice vote wife words",
);

/** "after King’s defeat", "King’s reply"; not "King’s College", and where a sentence opens, not "Love’s end". */
function owns(tokens: readonly Token[], { token, opens }: CapitalizedWord): boolean {
  const owned = tokens[token + 1];
  if (owned?.kind !== "word" || isCapitalized(owned)) return false;
  // "at King’s in London".
  if (isOneOf("and at by for from in of on or to", owned.text)) return false;
  const hasOwnCapital = !opens && (tokens[token - 1]?.kind ?? "punctuation") === "word";
  return hasOwnCapital || OWNED.hasKey(owned.key);
}

/** Who or what is to, for or of a person. */
const STAFF = wordSet(
  "adviser advisers advisor advisors aide aides allies ally attorney attorneys backers brother counsel critics daughter deputy donor donors father friend friends lawyer lawyers letter letters mother opponent opponents rival rivals sister son spokesman spokesmen spokesperson spokeswoman supporter supporters wife",
);
/** "written by"; regular ones are told by their ending. Not "came by King". */
const PARTICIPLES = wordSet(
  "beaten begun bought brought built chosen cut done drawn driven fed felt fought found given heard held hit kept led left lost made met overseen paid put read run seen sent set shown sold spoken spread struck sung sworn taken taught thrown told understood won written",
);
/** "aides to King left". */
const PASTS = wordSet(
  "became began came fell gave grew knew rose saw spoke stood took went wrote",
  PARTICIPLES,
);

/** "sided with King"; not "lit with Green", "studied with Law". */
const DEALS = wordSet(
  "agreed agrees argued battled clashed disagreed disagrees meet meeting met negotiated quarreled quarrelled sided sides spoke speaking talked",
);

/** "written by King", "aides to King", "met with King"; not "by King county", "by Day 3". */
function acts(tokens: readonly Token[], at: number): boolean {
  const [word, by] = [tokens[at - 2], tokens[at - 1]];
  if (word === undefined || by === undefined || !endsPhrase(tokens[at + 1])) return false;
  if (by.text === "by") return isPast(word, PARTICIPLES);
  if (by.text === "with") return DEALS.has(word.text);
  return isOneOf("for of to", by.text) && STAFF.has(word.text);
}

/** Words that no name goes on with. */
const FUNCTION_WORDS = wordSet(
  "a about after although an and are as at because before but by did does during for from had has have he her his how if in into is it its last may my no not of on or our over she should since so than that the their then they this through to under until was we were what when where whether which while who why will with would you",
);

/** True where nothing goes on with the name before: a noun makes it something else’s, "Law students". */
const endsPhrase = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.kind === "punctuation"
    ? after.text !== "&"
    : FUNCTION_WORDS.has(after.text) || isPast(after, PASTS));

const isPast = ({ text }: Token, irregular: WordSet): boolean =>
  irregular.has(text) || /^[a-z]+[^e]ed$/.test(text);
