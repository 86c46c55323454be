// What an article is about: which country or body, so that a bare surname is not taken for a stranger far away,
// whether its judges sit in a court, and its boards in a town hall.

import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-sets.ts";

/** The article that a bare surname stands in. */
export interface Occasion {
  /** ISO 8601 date; null: not known. */
  readonly published: string | null;
  /** Whether the article speaks of a country or body: "Christie" is no prime minister far from the Bahamas. */
  readonly isAbout: (of: string) => boolean;
}

/** What else an article calls a country or a body whose adjective is another word. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  Denmark: /Danish|Denm/,
  "European Commission": /Europ|\bE\.?U\b/,
  "European Council": /Europ|\bE\.?U\b/,
  France: /Fran|French|Paris/,
  Ireland: /\bIr(?:el|ish)|Dublin/,
  Netherlands: /Dutch|Nether/,
  Philippines: /Filip|Philip/,
  Spain: /Spain|Spani/,
  "United Kingdom": /Brexit|Brit|England|London|Scot|Tor(?:y|ies)|\bU\.?K\b|Wales|Westminster/,
};
/** Words of many names of countries and bodies, which name none. */
const COMMON =
  /^(?:Bank|Central|Democratic|East|Federal|North|People|Republic|Reserve|South|United)/;

/**
 * Tells of a country or body whether `text` speaks of it, by the first letters of its words ("Fiji", "Fijian").
 * The United States are what news speaks of unless it says otherwise. Each is looked for once.
 */
export function aboutness(text: string): (of: string) => boolean {
  const known = new Map([["United States", true]]);
  return (of) => {
    const asked = known.get(of);
    if (asked !== undefined) return asked;
    const words = (of.match(/[A-Z][A-Za-z\u00c0-\u024f]{3,}/g) ?? []).filter(
      (word) => !COMMON.test(word),
    );
    const found = of.includes("Bank")
      ? text.includes(of)
      : (OTHERWISE[of]?.test(text) ??
        (words.length === 0 || words.some((word) => text.includes(word.slice(0, 4)))));
    known.set(of, found);
    return found;
  };
}

const COUNCIL_OF = wordSet(
  "borough city county district independent municipal parish school town township village",
);
const COUNCILS = wordSet("board commission council councils district supervisors trustees");
const BOARD_OF = wordSet("aldermen commissioners education selectmen supervisors");

const IN_COUNCIL = new WeakMap<readonly Token[], boolean>();

/** True for an article on what a town, a county or its schools decide: "city council", "school board", "board of supervisors". Found once for each text. */
export function isInCouncil(tokens: readonly Token[]): boolean {
  const known = IN_COUNCIL.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(
    ({ key }, at) =>
      (COUNCILS.hasKey(key) && COUNCIL_OF.hasKey(tokens[at - 1]?.key ?? 0)) ||
      (BOARD_OF.hasKey(key) && tokens[at - 1]?.text === "of" && tokens[at - 2]?.lower === "board"),
  );
  IN_COUNCIL.set(tokens, found);
  return found;
}

const POLLS = wordSet("election elections poll polls pollster primary race survey surveys");
const VOTERS = wordSet(
  "ballot ballots electorate gubernatorial mayoral precincts re-election runoff voter voters",
);
const AT_POLLS = new WeakMap<readonly Token[], boolean>();

/** What is voted for: no award, and no club's or union's seat. */
const SEATS = wordSet(
  "congress council democrat democratic democrats governor gubernatorial labour mayor mayoral parliament party republican republicans senate senator",
);

/** True for an article on how people vote for those who govern them; whoever leads in it plays no game. Found once for each text. */
export function isAtPolls(tokens: readonly Token[]): boolean {
  const known = AT_POLLS.get(tokens);
  if (known !== undefined) return known;
  const found = [POLLS, VOTERS, SEATS].every((words) =>
    tokens.some(({ key }) => words.hasKey(key)),
  );
  AT_POLLS.set(tokens, found);
  return found;
}

const COURT = wordSet(
  "appeal attorney attorneys bail charges convicted court courts custody defendant injunction inmate jail jury law lawsuit lawyer lawyers legal " +
    "magistrate pleaded prison prosecutor prosecutors ruled ruling sentence sentenced trial",
);

const AT_LAW = new WeakMap<readonly Token[], boolean>();

/** False for an article that has no word of the law: its judges are those of a contest. Found once for each text. */
export function isAtLaw(tokens: readonly Token[]): boolean {
  const known = AT_LAW.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(({ key }) => COURT.hasKey(key));
  AT_LAW.set(tokens, found);
  return found;
}
