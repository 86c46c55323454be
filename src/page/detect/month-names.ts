// Month names by their first four or three letters, in the languages whose dates put them in words. Only
// beginnings that mean one month in every language here ("mar" is March in all that have it).

const NAMES: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen", "sty", "янв", "led", "oca"],
  ["feb", "fév", "fev", "lut", "фев", "úno", "şub"],
  ["mar", "mär", "mrz", "maa", "mrt", "мар", "bře"],
  ["apr", "avr", "abr", "kwi", "апр", "dub", "nis"],
  ["may", "mai", "maj", "maja", "mag", "mei", "мая", "май", "kvě"],
  ["jun", "juin", "giu", "cze", "июн", "haz"],
  ["jul", "juil", "lug", "lip", "июл"],
  ["aug", "août", "aou", "ago", "sie", "авг", "srp", "ağu"],
  ["sep", "set", "wrz", "сен", "zář", "eyl"],
  ["oct", "okt", "out", "ott", "paź", "окт", "říj", "eki"],
  ["nov", "lis", "ноя", "kas"],
  ["dec", "dez", "déc", "dic", "gru", "дек", "pro", "ara"],
];

/** Month number, 1 to 12, by the beginning of its name in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
