// How a language writes the digits of a number: which sign groups thousands and which begins the
// decimals. After Unicode CLDR 45 (common/main/*.xml, numbers/symbols), languages of news sites only.

import { isOneOf, wordSet } from "../text/word-sets.ts";

export interface NumberFormat {
  /** Signs that may part groups of three digits. */
  readonly group: string;
  readonly decimal: "." | ",";
}

/** As English writes them. */
export const POINT: NumberFormat = { group: ",", decimal: "." };
/** Swiss papers of every language group with an apostrophe and keep the decimal point. */
const SWISS: NumberFormat = { group: "'’", decimal: "." };
const COMMA: NumberFormat = { group: ".", decimal: "," };

/** Languages that write a decimal comma; all others are read with a decimal point. */
const COMMA_LANGUAGES = wordSet(
  "af az be bg bs ca cs da de el es et eu fi fo fr fy gl hr hu hy id is it ka kk ky lb lt lv mk mn nb nl nn no " +
    "pl pt ro ru sk sl sq sr sv tk tr uk uz vi",
);

/** Spanish of Mexico and Central America keeps the decimal point. */
const POINT_REGIONS = wordSet(
  "es-419 es-cr es-do es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-sv es-us",
);

/** The number format of a BCP 47 tag in any case; null: English. */
export function numberFormatOf(language: string | null): NumberFormat {
  const tag = (language ?? "en").toLowerCase().replaceAll("_", "-");
  if (isOneOf("de-ch de-li fr-ch fr-li it-ch it-li rm-ch rm-li", tag)) return SWISS;
  if (POINT_REGIONS.has(tag)) return POINT;
  return COMMA_LANGUAGES.has(tag.split("-")[0] ?? "") ? COMMA : POINT;
}
