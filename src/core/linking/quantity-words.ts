// The words that decide what a numeric claim is about: which say nothing beside a figure, which units count
// alike, and which words speak of one matter. Our own lists, English; sorted.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words of reporting, counting, dating and paying, which stand beside every figure. */
export const COLOURLESS: ReadonlySet<string> = words(
  "according add added additional ahead announced approximately average billion call called candidate " +
    "candidates claim claimed claims come contributed contributes contribution contributions count " +
    "counted counting counts current currently day days donated donation donations dozen eight eighty " +
    "election eleven error estimate estimated estimates far fifty figure figures find five forty found " +
    "four friday full good group half hour hours hundred hundreds include included including is just " +
    "later lead leader leading leads left likely long lot majority man margin men million millions minute " +
    "minutes monday month months morning near nearly night nine ninety number numbers paid part pay " +
    "paying pays percent percentage place plus point points poll polled polling polls quarter race raise " +
    "raised raises raising recent recently remain remaining report reported reports respondents roughly " +
    "saturday second seconds seven seventy show showed shows single six sixty spend spending spends spent " +
    "spokesman spokeswoman statement sunday support supported supporters supports survey surveyed surveys " +
    "tally ten third thirty thousand thousands three thursday time times today told tonight total totals " +
    "trillion tuesday twelve twenty voter voters wednesday week weekend weeks whole woman women worked " +
    "yesterday",
);

/** Units that say only how, not what; "" where none is written. */
export const GENERIC_UNITS: ReadonlySet<string> = words(
  " CHF EUR GBP JPY USD acre candidate case centimeter country degree dollar euro foot inch job kilogram " +
    "kilometer member meter mile millimeter people percent person place point poll pound race seat state thing " +
    "ton vote voter",
);

/** Nouns for people: one article counts "lives", another "people" or "victims". */
export const PERSON_UNITS: ReadonlySet<string> = words(
  "adult casualty child civilian death fatality immigrant individual inhabitant life man migrant passenger people " +
    "person protester refugee resident soldier victim woman",
);

/** Parts of a whole: any two are numbers below a hundred, so that being alike says nothing. */
export const SHARE_UNITS: ReadonlySet<string> = new Set(["%", "percentage point", "point", "time"]);

/** What contests are counted in: each side, each place and each round has a count of its own. */
export const CONTEST_UNITS: ReadonlySet<string> = words(
  "ballot debate delegate goal poll point race seat state vote voter",
);

/** "Eight years", "two weeks" stand in every other article. */
export const SPANS_OF_TIME: ReadonlySet<string> = words(
  "century day decade hour minute month night second week weekend year",
);

/** Rows of words for one matter: one article writes "killed", another "dead". The first stands for all. */
export const SAME_MATTER: readonly (readonly string[])[] = [
  ["bigger", "double", "doubled", "doubling"],
  ["breach", "breached", "broke", "broken", "burst", "collapse", "collapsed"],
  ["cost", "costing", "costs", "price", "prices"],
  [
    "dead",
    "death",
    "deaths",
    "died",
    "dies",
    "fatalities",
    "kill",
    "killed",
    "killing",
    "kills",
    "lives",
  ],
  ["deleted", "delete", "deleting", "destroyed", "erased", "wiped"],
  [
    "displaced",
    "displacement",
    "evacuated",
    "fled",
    "flee",
    "fleeing",
    "homeless",
    "homes",
    "uprooted",
  ],
  ["hurt", "injured", "injures", "injuries", "wounded", "wounding", "wounds"],
  ["lose", "loses", "losing", "loss", "losses", "lost"],
  [
    "appeal",
    "appealed",
    "appeals",
    "asked",
    "begging",
    "begs",
    "plea",
    "seeking",
    "seeks",
    "sought",
  ],
];

/** Counts of these can only rise as more becomes known. */
export const TOLL_WORDS: ReadonlySet<string> = words("dead hurt");

/** Words that say that a figure was another one before. */
export const CHANGE_WORDS: ReadonlySet<string> = words(
  "climbed climbs fell fallen grew grown increased lowered now revised rise risen rises rising rose up " +
    "updated upgraded",
);
