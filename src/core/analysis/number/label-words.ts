// Words that make the number beside them a name: "Article 5", "Highway 1", "Boeing 747". Our own list.

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns before a number that is a label, in lower case; the text may capitalise them. */
export const LABEL_NOUNS: ReadonlySet<string> = set(
  "airbus amendment amendments apartment apollo apt area article articles bill boeing box brigade bulletin " +
    "camp catch category cessna channel chapter chapters clause class code convoy " +
    "directive district division docket docs document episode exhibit exit figure film flat flight form formula fortune forbes " +
    "freeway ftse gate generation h.r grade grades gulfstream highway interstate ios iphone item kc level line list lot measure mi model " +
    "motorway nasdaq nikkei no nos number nr order p page pages paragraph part phase pier platform " +
    "playstation point precinct proposition prop protocol psalm quarter question regulation resolution room route rule russell scene " +
    "season section sections sector seq serial series slide species square stage step studio suite table terminal tier title tower track " +
    "type unit verse version volume ward windows xbox zone",
);

/** Label nouns that are as often a measure of time or a plain noun: "on day 3", but "every day 20 people". */
export const COUNTER_NOUNS: ReadonlySet<string> = set(
  "act book day game group inning lesson month night round set week year",
);

/** Street nouns that end an address: "1600 Pennsylvania Avenue". */
export const STREET_WORDS: ReadonlySet<string> = set(
  "alley ave avenue blvd boulevard court drive freeway highway hwy lane parkway place plaza rd road sq square st street " +
    "terrace turnpike way",
);

/** Numbers that name a form, a plan or a call when one of these follows. */
export const NUMBERED_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["401", set("( accounts k plan plans")],
  ["403", set("( b plan plans")],
  ["501", set("( c")],
  ["527", set("( committee committees group groups organization organizations")],
  ["529", set("account accounts college plan plans savings")],
  [
    "911",
    set(
      "call caller callers calls center dispatch dispatcher dispatchers emergency operator operators system tape tapes",
    ),
  ],
  ["990", set("form forms")],
  ["1040", set("form forms")],
  ["1099", set("form forms")],
]);
