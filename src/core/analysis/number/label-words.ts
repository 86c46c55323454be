// Words that make the number beside them a name: "Article 5", "Highway 1", "Boeing 747". Our own list.

import { type WordSet, wordSet } from "../text/word-sets.ts";

/** Nouns before a number that is a label, in lower case; the text may capitalise them. */
export const LABEL_NOUNS = wordSet(
  "airbus amendment amendments apartment apollo apt area article articles bill boeing box " +
    "brigade bulletin cal caliber calibre camp catch category cessna channel chapter chapters clause class code " +
    "convoy directive dist district division docket docs document episode exhibit exit figure film " +
    "flat flight form formula fortune forbes freeway ftse gate generation h.r hb hjr hr grade grades " +
    "gulfstream highway image interstate ios iphone item junction junctions kc level line " +
    "list lot marker measure mi milepost model motorway nasdaq nikkei no nos number nr order p page pages " +
    "paragraph part phase photo picture pier platform playstation point precinct proposition " +
    "prop protocol psalm quarter question radio reference regulation resolution rfc room route " +
    "rule russell sb scene season section sections sector seq serial series slide species square " +
    "stage step studio suite table terminal tier title tower track type unit verse version " +
    "volume ward windows xbox zone",
);

/** Label nouns that are as often a measure of time or a plain noun: "on day 3", but "every day 20 people". */
export const COUNTER_NOUNS = wordSet(
  "act book bug day game group inning lesson month night round set week year",
);

/** Street nouns that end an address: "1600 Pennsylvania Avenue". */
export const STREET_WORDS = wordSet(
  "alley ave avenue blvd boulevard court drive freeway highway hwy lane parkway place plaza rd road sq square st street " +
    "terrace turnpike way",
);

/** Numbers that name a form, a plan or a call when one of these follows. */
export const NUMBERED_THINGS: ReadonlyMap<string, WordSet> = new Map([
  ["401", wordSet("( accounts k plan plans")],
  ["403", wordSet("( b plan plans")],
  ["501", wordSet("( c")],
  ["527", wordSet("( committee committees group groups organization organizations")],
  ["529", wordSet("account accounts college plan plans savings")],
  [
    "911",
    wordSet(
      "call caller callers calls center dispatch dispatcher dispatchers emergency operator operators system tape tapes",
    ),
  ],
  ["990", wordSet("form forms")],
  ["1040", wordSet("form forms")],
  ["1099", wordSet("form forms")],
]);
