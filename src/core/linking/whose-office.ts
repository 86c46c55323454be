// The words of an office -> what it is, and whose: "mayor" and "Port Merrow", "secretary" and "state". Capitals tell
// whose only right before a role that many have; headlines write every word with one.

import { countriesIn, wordsBesideCountries } from "./countries.ts";
import {
  CAPITAL,
  countryWords,
  isPlaceWord,
  PAST,
  PLACED_ROLES,
  WRITTEN_OUT,
} from "./read-office.ts";
import { isContentWord, wordsOf } from "./words.ts";

export interface OwnedOffice {
  /** What it is, without whose: "president", "foreign minister". Folded words, shortened titles written out. */
  readonly core: ReadonlySet<string>;
  /** Of which country, place or body; empty where it does not say. */
  readonly whose: ReadonlySet<string>;
  /** Held once, or not yet. */
  readonly isPast: boolean;
}

/** What stands behind is whose the office is: "of France", "at the harbour board", ", Ohio". */
const WHOSE = /\s(?:at|for|from|in|of|to)\s|,\s/u;

/** "The country's prime minister", "our mayor": which one, the article says elsewhere. */
const UNNAMED_OWNER =
  /^(?:[Tt]he\s+)?(?:(?:\p{Ll}+|City|Country|Nation|State|Town)['’]s|[Ii]ts|[Oo]ur|[Tt]heir)\s+/u;

/** "Scotland's first minister". */
const NAMED_OWNER = /^(?:[Tt]he\s+)?(\p{Lu}[^,]*?)['’]s\s+/u;

/** Reads the words of an office as an article has them. */
export function whoseOffice(office: string): OwnedOffice {
  const named = office.replace(UNNAMED_OWNER, "");
  const at = named.search(WHOSE);
  const [before, tail] = at < 0 ? [named, ""] : [named.slice(0, at), named.slice(at)];
  const owner = NAMED_OWNER.exec(before)?.[1] ?? "";
  const head = before.replace(NAMED_OWNER, "");
  const words = wordsBesideCountries(countryWords(head)).map((key) => WRITTEN_OUT.get(key) ?? key);
  const behind = [owner, tail].flatMap((part) => wordsBesideCountries(countryWords(part)));
  const countries = [
    ...countriesIn(countryWords(named)),
    // "Ambassador to France".
    ...countriesIn(countryWords(tail.replace(WHOSE, ""))),
  ];
  const owners = ownersIn(head);
  // The president of a senate is another than that of its country, however the article puts it.
  const isPresident = words.includes("president");
  const isOfChamber = (key: string) => isPresident && CHAMBERS.has(key);
  const isWhose = (key: string, place: number) =>
    place < words.length - 1 && !isOfChamber(key) && (owners.has(key) || CHAMBERS.has(key));
  const what = words.filter((key, place) => !isWhose(key, place));
  const core = new Set([...what, ...behind.filter(isOfChamber)].filter(isContentWord));
  const owning = [...words.filter(isWhose), ...behind.filter((key) => !isOfChamber(key))];
  const whose = new Set([...owning.filter(isContentWord), ...countries]);
  // "Premier", "PM" and "prime minister".
  if (core.has("prime")) core.delete("minister");
  return { core, whose, isPast: wordsOf(office).some(({ key }) => PAST.has(key)) };
}

/** "House Speaker", "Senate majority leader". */
const CHAMBERS = new Set("assembly chamber commons house lords parliament senate".split(" "));

/** Roles of many, each with its own town, state or firm before it. */
const OWNED_ROLES = new Set([...PLACED_ROLES, "attorney", "representative", "senator"]);

/** Words before a role that make it another: a shadow chancellor is no chancellor. */
const OTHER_ROLE = new Set(
  "attorney defence defense district founding honorary press shadow surgeon".split(" "),
);

/** The place or body before a role: "Port Merrow mayor", "White House press secretary". Folded words. */
function ownersIn(head: string): ReadonlySet<string> {
  const words = wordsOf(head).map(({ key, start, end }) => ({
    key: WRITTEN_OUT.get(key) ?? key,
    isCapital: CAPITAL.test(head.slice(start, end)),
  }));
  const roleAt = words.findIndex(({ key }) => OWNED_ROLES.has(key));
  const lowerAt = words.findIndex(({ isCapital }) => !isCapital);
  // One capital may be the sentence's: "Press secretary".
  const ownersEnd = roleAt >= 0 ? roleAt : lowerAt >= 2 ? lowerAt : 0;
  const before = words.slice(0, ownersEnd);
  // "Brave local governor" opens a sentence.
  const lastOther = before.findLastIndex(({ key, isCapital }) => !isCapital && isPlaceWord(key));
  const owners = before.slice(lastOther + 1).filter(({ isCapital }) => isCapital);
  return new Set(owners.map(({ key }) => key).filter(isOwner));
}

const isOwner = (key: string): boolean =>
  isPlaceWord(key) && !OTHER_ROLE.has(key) && !PAST.has(key);
