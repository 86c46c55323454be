// Words beside a quoted name that show it to be a name: of a programme, a film, a book, an event. Written
// for Pressmark; no outside list was used.

import { wordSet } from "../text/word-sets.ts";

/** Kinds of works, before or after their titles: "the film “…”", "“…” host". */
export const WORK_NOUNS = wordSet(
  "ad advert album anthem ballad ballet bestseller biopic blockbuster blog book broadcast " +
    "cartoon chapter classic column comedy commercial concert conference drama edition episode " +
    "essay exhibit exhibition film forum franchise gala game hit hymn initiative magazine " +
    "memoir miniseries movie movies musical name newscast newsletter newspaper novel opera page painting " +
    "paperback play playlist podcast poem production program programme programs project quartet " +
    "radio reality remake report section segment sequel series show shows single sitcom sketch " +
    "soap song songs soundtrack special spinoff spot star summit symposium theme thriller tour track " +
    "trilogy tune video website",
);

/** People who belong to a work: "host of “…”". With "of", "on" or "in" after them. */
export const WORK_PEOPLE = wordSet(
  "actor actress anchor author cast co-anchor co-author co-host creator director editor " +
    "episode fans guest host moderator narrator panelist presenter producer singer star starred " +
    "starring stars viewers writer",
);

/** "a paper titled “…”". */
export const TITLE_VERBS = wordSet("entitled headlined retitled subtitled tagged themed titled");

/** What introduces a name, not an utterance: "nicknamed “…”". */
export const NAMING_WORDS = wordSet(
  "aka alias nickname nicknamed nicknames pseudonym so-called word",
);

/** Nouns after the words that say they were uttered: "his “47 percent” comment". */
export const UTTERANCES = wordSet(
  "accusation accusations allegation attack barb call catchphrase chant chants claim claims " +
    "comment comments complaint criticism description insult jab joke label line mantra message " +
    "motto phrase pledge promise pronouncement pronouncements quip quote remark remarks retort " +
    "rhetoric sign signs slogan slur statement talk tweet warning words",
);
