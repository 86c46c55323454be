// Offices that are public only of a public body: directors, spokespeople, chiefs, leaders, managers.

import { isCapitalAt, isWordAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import type { JudgedPhrase, Strength } from "./judged-phrase.ts";
import { isAtLaw, isAtPolls, isInCouncil } from "./occasion.ts";
import { MODIFIER, OFFICE, type OfficeWord, officeWord, PUBLIC_OFFICE } from "./office-words.ts";
import { PORTFOLIOS } from "./offices.ts";
import type { Surroundings } from "./surroundings.ts";

/** Open offices that a nation alone makes public: "the Norwegian negotiator", not "the Norwegian director". */
const OF_NATION = wordSet(
  "agent candidate challenger chief commander commissioner contender counterpart delegate deputy emissary head leader nominee negotiator officer official officials president representative ruler secretary-general spokesman spokeswoman spokesperson treasurer whip",
);
/** Open offices that are public as a capitalised title: "Commissioner Okoye". */
const AS_TITLE = wordSet(
  "administrator captain collector commander commissioner commissioners deputies deputy inspector investigator leader lieutenant major marshal registrar representative secretary-general sergeant superintendent supervisor supervisors treasurer warden whip",
);
const PARTY_HEADS = wordSet("democrat democrats republican republicans");
const RANKED = wordSet("freshman house junior ranking senate senior top");
const CHOSEN = wordSet("appointee choice pick");

export function judgeOpen(head: OfficeWord, phrase: JudgedPhrase, around: Surroundings): Strength {
  const special = judgeSpecial(head, phrase, around);
  if (special !== null) return special;
  if (around.privateBody) return NEVER_MIXED.has(head.folded) ? 0 : 1;
  if (isPublic(head.folded, around)) return 2;
  // "Met Commissioner Okoye", "RFS commissioner"; the commissioners of leagues are private ones.
  if (around.unknownName !== "") return head.folded === "commissioner" && phrase.asTitle ? 2 : 0;
  if (around.holder && (OF_HOLDER.has(head.folded) || isForOffice(phrase))) return 2;
  if (around.nation && OF_NATION.has(head.folded)) return 2;
  return isTitle(head, phrase) ? 2 : 0;
}

const isTitle = (head: OfficeWord, phrase: JudgedPhrase): boolean =>
  phrase.asTitle && ((head.capital && AS_TITLE.has(head.folded)) || isOfCouncil(head, phrase));

/** "Trustee Okoye", "members Ada Okoye and Lee Carr", "Vice Chair Okoye": with no other word, of the council or the school board that the article is about. */
function isOfCouncil(
  { capital, folded }: OfficeWord,
  { tokens, from, head }: JudgedPhrase,
): boolean {
  const isChair = capital && /^chair(?:man|person|woman)?$/.test(folded);
  const first = isChair && tokens[head - 1]?.text === "Vice" ? head - 1 : head;
  return (
    from === first &&
    (isChair || IN_COUNCIL.has(folded)) &&
    isInCouncil(tokens) &&
    !isOfOther(tokens, head + 1)
  );
}

/** Tokens of "Ada Okoye, Ben Carr, and Jo Roe". */
const LIST_REACH = 24;

/** "Members | Ada Okoye and Lee Carr of the band", "Chairman | Lee Carr of Acme". */
function isOfOther(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + LIST_REACH && isInList(tokens[at])) at++;
  return isOneOf("at from of", tokens[at]?.text ?? "") && !isDivision(tokens[at + 1]);
}
const isInList = (token: Token | undefined): boolean =>
  token !== undefined && (isCapitalAt(token.text, 0) || isOneOf("and , .", token.text));
const isDivision = (token: Token | undefined): boolean =>
  isOneOf("District Precinct Ward", token?.text ?? "");
const IN_COUNCIL = wordSet("members representatives trustee trustees");

/** "the shadow treasurer": of an opposition; a shadow director has a say in a firm. */
const isPublic = (head: string, { publicBody, words }: Surroundings): boolean =>
  publicBody || (words.has("shadow") && head !== "director");

/** Those who speak for or counsel a holder of office: "the governor’s spokesman", "adviser to the president". */
const OF_HOLDER = wordSet("adviser advisor chief spokesman spokesperson spokeswoman");

/** "candidates for president Ada Okoye and Lee Carr"; "their candidate for president, Lee Carr," may be a club's. */
const isForOffice = ({ asTitle, tokens, head }: JudgedPhrase): boolean =>
  asTitle && tokens[head + 1]?.text === "for";

/** Heads that a public word beside a private one leaves private: "member of the mosque's board". */
const NEVER_MIXED = wordSet("attorney counsel head lawyer manager member");

/** Heads with a rule of their own; null: this is none. */
function judgeSpecial(
  head: OfficeWord,
  phrase: JudgedPhrase,
  around: Surroundings,
): Strength | null {
  const isServant = servesPublic(head, phrase, around);
  if (isServant !== null) return isServant ? 2 : 0;
  if (ROYAL.has(head.folded)) return around.words.has("crown") ? 3 : 0;
  if (isNamesake(head.folded, phrase)) return 0;
  if (isOfOneSeat(head.folded, phrase)) return 2;
  return around.publicBody ? null : judgeByShape(head, phrase, around);
}

/** Whether a head that most often serves somebody private is public here, whatever public word stands beside it; null: another head. */
function servesPublic(
  head: OfficeWord,
  phrase: JudgedPhrase,
  around: Surroundings,
): boolean | null {
  if (PARTY_HEADS.has(head.folded)) return isPartisan(phrase, around);
  if (head.folded === "manager") return managesPublicly(phrase, around);
  if (CHOSEN.has(head.folded)) return holdsOffice(phrase);
  if (/^newcomers?$/.test(head.folded)) return isNewToPolitics(phrase, around);
  return /^trustees?$/.test(head.folded) ? isElectedTrustee(head, phrase) : null;
}

/** "Labour newcomer Okoye"; not "Derby County newcomer Okoye", "a newcomer to the county". */
const isNewToPolitics = ({ asTitle, tokens }: JudgedPhrase, { words }: Surroundings): boolean =>
  asTitle &&
  (isAtPolls(tokens) ||
    ["conservative", "democratic", "labour", "political", "republican"].some((word) =>
      words.has(word),
    ));

/** Whose trustees are voted for. */
const TRUSTED = wordSet("city county district school town township village");

/** "school board trustee", "trustee of the hospital district", and whom a town's article calls "Trustee Okoye"; not "trustee of the police museum". */
const isElectedTrustee = (head: OfficeWord, phrase: JudgedPhrase): boolean =>
  TRUSTED.has(wordBefore(phrase)) ||
  (wordBefore(phrase) === "board" && phrase.tokens[phrase.head - 2]?.lower === "school") ||
  (phrase.to > phrase.head + 1 &&
    isOneOf("district town township village", phrase.tokens[phrase.to - 1]?.lower ?? "")) ||
  isTitle(head, phrase);

/** "the member for Elkhart", "the Commissioner for Works": of a parliament, of a government. */
const isOfOneSeat = (head: string, { tokens, head: at }: JudgedPhrase): boolean =>
  tokens[at + 1]?.text === "for" &&
  (head === "member"
    ? isCapitalAt(tokens[at + 2]?.text ?? "", 0) && !OF_GROUPS.hasKey(tokens[at - 1]?.key ?? 0)
    : head === "commissioner" && PORTFOLIOS.hasKey(tokens[at + 2]?.key ?? 0));

/** "a board member for Habitat", "a cast member for Macbeth". */
const OF_GROUPS = wordSet(
  "band board cast charter club committee crew faculty family founding life lifetime panel squad staff team union",
);

/** "Democrat Ada Okoye", "Republicans Ada Okoye and Lee Carr", "the Ohio Republican", "the top Democrat". */
const isPartisan = ({ asTitle }: JudgedPhrase, { nation, words }: Surroundings): boolean =>
  asTitle || nation || [...words].some((word) => RANKED.has(word));

/** "City boss Lee Carr", "the City captain" serve a football club; a defence attorney defends a suspect. */
const isNamesake = (head: string, phrase: JudgedPhrase): boolean =>
  (TEAM_HEADS.has(head) && CLUBS.has(phrase.tokens[phrase.head - 1]?.text ?? "")) ||
  (LAWYERS.has(head) && /^defen[cs]e$/.test(wordBefore(phrase)));

const CLUBS = wordSet("City County Town");
const TEAM_HEADS = wordSet("boss captain");
const LAWYERS = wordSet("attorney counsel lawyer");

const wordBefore = ({ tokens, from, head }: JudgedPhrase): string =>
  head > from ? (tokens[head - 1]?.lower ?? "") : "";

/** "Officer Okoye", "chief inspector", "chief whip", "medical examiner", "Assistant Chief Okoye"; not "Chief Financial Officer". */
function isRank(head: string, phrase: JudgedPhrase, { words }: Surroundings): boolean {
  const chief = words.has("chief");
  // "Officers Ada Okoye and Lee Carr": in an article without a word of the law, a club's.
  if (head === "officers")
    return phrase.asTitle && phrase.from === phrase.head && isAtLaw(phrase.tokens);
  if (head === "officer")
    return phrase.asTitle && !chief && /^O/.test(phrase.tokens[phrase.head]?.text ?? "");
  if (head === "inspector" || head === "whip") return chief;
  if (head === "examiner") return wordBefore(phrase) === "medical";
  if (head === "commissioner")
    return isOneOf("crime high national", phrase.tokens[phrase.head - 1]?.lower ?? "");
  if (head !== "chief" || !phrase.asTitle) return false;
  return (
    CHIEFS.has(wordBefore(phrase)) || FIRST_NATION.has(phrase.tokens[phrase.head - 1]?.text ?? "")
  );
}

/** "Special Agent Okoye"; "special agent Ada Okoye" as often plays one in a film. */
const isSpecialAgent = (head: string, phrase: JudgedPhrase, { words }: Surroundings): boolean =>
  head === "agent" &&
  words.has("special") &&
  isCapitalAt(phrase.tokens[phrase.head]?.text ?? "", 0);

const CHIEFS = wordSet("assistant battalion deputy fire");
/** "Grand Chief Okoye", of a people; a firm has regional chiefs in small letters. */
const FIRST_NATION = wordSet("Grand National Paramount Regional");

/** "candidate Ada Okoye": in an article on an election; a firm has candidates, too. */
const isCandidate = (head: string, phrase: JudgedPhrase, around: Surroundings): boolean =>
  CANDIDATES.has(head) &&
  (seeksOffice(phrase) ||
    isOutsider(around) ||
    (phrase.asTitle && around.unknownName === "" && isAtPolls(phrase.tokens)));

/** "independent candidate Ada Okoye". */
const CANDIDATES = wordSet(
  "candidate candidates challenger challengers contender contenders hopeful hopefuls incumbent incumbents newcomer newcomers nominee nominees",
);
const isOutsider = ({ words }: Surroundings): boolean =>
  ["independent", "libertarian", "write-in"].some((word) => words.has(word));

/** "their nominee for governor"; a club, too, has candidates for president. */
const seeksOffice = ({ tokens, head }: JudgedPhrase): boolean => {
  const office = tokens[head + 2];
  return (
    tokens[head + 1]?.text === "for" &&
    office !== undefined &&
    (officeWord(office).office & PUBLIC_OFFICE) !== 0
  );
};

/** What capitals show where no public body is named; null: nothing. */
function judgeByShape(
  head: OfficeWord,
  phrase: JudgedPhrase,
  around: Surroundings,
): Strength | null {
  if (isRank(head.folded, phrase, around) || isSpecialAgent(head.folded, phrase, around)) return 2;
  if (isCandidate(head.folded, phrase, around)) return 2;
  // A firm has a finance director.
  if (head.folded === "member" && wordBefore(phrase) === "ranking") return 2;
  // "Budget Director Okoye"; a firm of which only the name is said has one, too.
  if (head.folded === "director" && around.unknownName === "" && isOfState(phrase, around))
    return 2;
  if (advisesState(head, phrase, around)) return 2;
  if (head.folded === "leader" && leadsParty(phrase, around)) return 2;
  // "Captain Okoye will miss three weeks": only inside a sentence does the capital show a rank.
  return head.folded === "captain" && phrase.asTitle && opensSentence(phrase) ? 0 : null;
}

/** "Budget Director", "Emergency Management Director". */
const isOfState = (phrase: JudgedPhrase, { words }: Surroundings): boolean =>
  wordBefore(phrase) === "budget" ||
  (wordBefore(phrase) === "management" && words.has("emergency"));

/** "Chief Adviser Okoye" of a caretaker government, "Home Adviser Okoye". */
const advisesState = (
  { capital, folded }: OfficeWord,
  phrase: JudgedPhrase,
  { unknownName }: Surroundings,
): boolean =>
  isOneOf("adviser advisor", folded) &&
  phrase.asTitle &&
  capital &&
  unknownName === "" &&
  (wordBefore(phrase) === "chief" || PORTFOLIOS.has(wordBefore(phrase)));

/** "NDP Leader", "Green Left leader", "interim leader": of a party or a nation more often than of a firm. */
const leadsParty = (phrase: JudgedPhrase, { words, unknownName }: Surroundings): boolean =>
  isAcronymBefore(phrase) ||
  PARTY_ENDS.has(phrase.tokens[phrase.head - 1]?.text ?? "") ||
  (words.has("interim") && unknownName === "");

/** Last words of the names of parties: "Green Left leader". */
const PARTY_ENDS = wordSet("Alliance Bloc Coalition Democrat Front Left Movement");

const ACRONYM = /^(?:[A-Z]{2,5}|[A-Z][a-z]+[A-Z]{2})$/;

/** "NDP leader", "Alliance for Change (AFC) leader". */
const isAcronymBefore = ({ tokens, from, head }: JudgedPhrase): boolean =>
  head > from && ACRONYM.test(tokens[beforeBracket(tokens, head - 1)]?.text ?? "");

const beforeBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ")" && tokens[at - 2]?.text === "(" ? at - 1 : at;

function opensSentence({ tokens, head }: JudgedPhrase): boolean {
  const before = tokens[head - 1];
  const token = tokens[head];
  return (
    before === undefined ||
    token === undefined ||
    !(before.text === "," || isWordAt(before.text, 0))
  );
}

/** "campaign manager", "city manager"; not "Elkhart City manager", who trains a football club. */
function managesPublicly(phrase: JudgedPhrase, around: Surroundings): boolean {
  const [before, head] = phrase.tokens.slice(phrase.head - 1, phrase.head + 1);
  // "City Manager Okoye" too: the club's is "the City manager".
  const place = /^[A-Z]/.test(head?.text ?? "") ? before?.lower : before?.text;
  return around.words.has("campaign") || isOneOf("city county town village", place ?? "");
}

/** A crown prince governs or will; a prince need not. */
const ROYAL = wordSet("prince princess");

/** "pick for attorney general": an office stands after the head. */
function holdsOffice(phrase: JudgedPhrase): boolean {
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const token = phrase.tokens[at];
    if (token !== undefined && (officeWord(token).office & (OFFICE | MODIFIER)) !== 0) return true;
  }
  return false;
}
