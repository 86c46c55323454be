// How a language of the interface writes its quotation marks, apostrophes and the space before its marks. Sources: the
// Chicago Manual of Style 6 and 13 (en), Duden, "Anführungszeichen" (de), RAE, Ortografía 2010, III (es), and the
// Lexique des règles typographiques en usage à l'Imprimerie nationale (fr): a space before ":" and within « »,
// a narrow one before ";", "?" and "!", none of which may end a line.

interface Rule {
  /** What is wrong, as a failing test says it. */
  readonly wrong: string;
  readonly found: RegExp;
}

const EVERYWHERE: readonly Rule[] = [
  { wrong: "a straight quotation mark", found: /"/ },
  { wrong: "a straight apostrophe", found: /'/ },
  { wrong: "three points for an ellipsis", found: /\.\.\./ },
  { wrong: "a hyphen for a dash", found: / -+ / },
  { wrong: "two spaces", found: /\s{2}/ },
  { wrong: "a space before a comma or a full stop", found: /\s[,.](?!\p{L})/u },
  { wrong: "a space before a closing bracket, or after an opening one", found: /\s[)\]]|[([]\s/ },
];

const NO_SPACE_BEFORE: Rule = { wrong: "a space before a mark", found: /\s[:;?!]/ };

const IN: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    NO_SPACE_BEFORE,
    { wrong: "marks of another language", found: /[„«»‹›¿¡]/ },
    { wrong: "“ ” not in pairs, or with space within", found: unpaired("“", "”") },
  ],
  de: [
    NO_SPACE_BEFORE,
    { wrong: "marks of another language", found: /[”«»‹›¿¡]/ },
    { wrong: "„ “ not in pairs, or with space within", found: unpaired("„", "“") },
  ],
  es: [
    NO_SPACE_BEFORE,
    { wrong: "marks of another language", found: /[„“”‹›’]/ },
    { wrong: "« » not in pairs, or with space within", found: unpaired("«", "»") },
    { wrong: "a question or a cry without its opening mark", found: /^[^¿]*\?|^[^¡]*!/ },
  ],
  fr: [
    { wrong: "marks of another language", found: /[„“”‹›¿¡]/ },
    { wrong: "« » not in pairs, or without their spaces", found: unpaired("«\u00a0", "\u00a0»") },
    { wrong: "no unbreakable space before a colon", found: /(?<!\u00a0):/ },
    { wrong: "no narrow unbreakable space before ; ? !", found: /(?<!\u202f)[;?!]/ },
  ],
};

/** The languages that these rules know. */
export const RULED: readonly string[] = Object.keys(IN);

/** Matches a text in which a mark stands alone or is doubled, or has a space on its inner side beyond its own. */
function unpaired(open: string, close: string): RegExp {
  const marks = `${open}${close}`.replace(/\s/g, "");
  const pair = `${open}(?!\\s)[^${marks}]*?(?<!\\s)${close}`;
  return new RegExp(`^(?!(?:[^${marks}]|${pair})*$)`, "u");
}

/** What is wrong with the sentence in that language ("fr"); empty: nothing that these rules know. */
export function typographicFaults(language: string, sentence: string): readonly string[] {
  const rules = [...EVERYWHERE, ...(IN[language] ?? [])];
  return rules.filter(({ found }) => found.test(sentence)).map(({ wrong }) => wrong);
}
