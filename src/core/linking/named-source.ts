// A sentence with a figure -> who gives it, where the sentence itself says so: "…, the World Relief Office
// said", "according to the harbour board". Quotations name their speakers in the analysis; this is for what
// an article reports in its own words.

/** "Ilse Maranz", "World Relief Office", "Bank of Merrow", "U.N.". */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:(?:of|for|and|on)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,6}";
const VERBS =
  "said|says|reported|reports|announced|estimated|estimates|told|claimed|claims|confirmed|warned|counted|put";

/** "according to the World Relief Office", "according to Ilse Maranz". */
const ACCORDING_TO = new RegExp(`\\b[Aa]ccording to (?:the )?(${NAME})`, "u");
/** "Ilse Maranz, said", "the World Relief Office said", "Maranz, the prime minister, said". */
const NAME_SAID = new RegExp(`(${NAME})(?:, (?:[^,“”"]{3,60}),|,)? (?:${VERBS})\\b`, "u");
/** "said Ilse Maranz". */
const SAID_NAME = new RegExp(`\\b(?:${VERBS}) (?:the )?(${NAME})`, "u");

/** Days and pronouns have a capital, too: "On Friday she said". */
const NO_SOURCE =
  /^(?:He|She|They|It|We|I|This|That|The|A|An|On|In|At|But|And|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/u;

/** A sentence of a newspaper is shorter; what stands past this belongs to another thought. */
const LONGEST = 800;
/** "The U.N."; "Orla Venn." at the end of a sentence, but not "U.N.". */
const ARTICLE_BEFORE = /^The /u;
const FULL_STOP = /(?<=\p{Ll})\.$/u;

/** The name as the sentence has it; null: the sentence names nobody. Reads the first 800 code units. */
export function namedSource(sentence: string): string | null {
  for (const pattern of [ACCORDING_TO, NAME_SAID, SAID_NAME]) {
    const name = pattern.exec(sentence.slice(0, LONGEST))?.[1];
    const bare = name
      ?.replace(ARTICLE_BEFORE, "")
      .replace(FULL_STOP, "")
      .replace(/['’]s$/u, "");
    if (bare !== undefined && !NO_SOURCE.test(bare)) return bare;
  }
  return null;
}
