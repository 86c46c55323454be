// How a language of the interface writes its quotation marks, apostrophes and the space before its marks: what holds
// everywhere. The rules of a language stand in typography/LANGUAGE.ts, with sentences that are right and wrong by them.

export interface Rule {
  /** What is wrong, as a failing test says it. */
  readonly wrong: string;
  readonly found: RegExp;
}

export interface Typography {
  readonly rules: readonly Rule[];
  /** A sentence with every mark that the language writes in its own way. */
  readonly right: string;
  /** Sentences with one fault each, and which it is: of the language's own rules, or of those that hold everywhere. */
  readonly wrong: readonly (readonly [sentence: string, fault: string])[];
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

/** Of all languages but French. */
export const NO_SPACE_BEFORE: Rule = { wrong: "a space before a mark", found: /\s[:;?!]/ };

/** Matches a text in which a mark stands alone or is doubled, or has a space on its inner side beyond its own. */
export function unpaired(open: string, close: string): RegExp {
  const marks = `${open}${close}`.replace(/\s/g, "");
  const pair = `${open}(?!\\s)[^${marks}]*?(?<!\\s)${close}`;
  return new RegExp(`^(?!(?:[^${marks}]|${pair})*$)`, "u");
}

/** What is wrong with the sentence by the rules of its language; empty: nothing that these rules know. */
export function typographicFaults({ rules }: Typography, sentence: string): readonly string[] {
  return [...EVERYWHERE, ...rules]
    .filter(({ found }) => found.test(sentence))
    .map(({ wrong }) => wrong);
}
