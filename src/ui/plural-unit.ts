// A unit as the model has it, singular and lower case -> as English writes it beside a number: "people",
// "miles per hour", "degrees Celsius". English, because the analysis is.

/** Nouns that news counts and that take no plain ending. */
const IRREGULAR: Readonly<Record<string, string>> = {
  aircraft: "aircraft",
  child: "children",
  crisis: "crises",
  degree: "degrees",
  fish: "fish",
  foot: "feet",
  half: "halves",
  hertz: "hertz",
  life: "lives",
  man: "men",
  percent: "percent",
  person: "people",
  police: "police",
  series: "series",
  serviceman: "servicemen",
  sheep: "sheep",
  spokesman: "spokesmen",
  wife: "wives",
  woman: "women",
};

/** "city", "country", but not "day". */
const CONSONANT_Y = /[^aeiou]y$/;
/** "loss", "box", "church", "wish". */
const HISSING = /(?:s|x|z|ch|sh)$/;
/** Abbreviations of measures stand as they are: "km", "mph", "kWh". */
const ABBREVIATION = /^(?:[a-z]{1,2}|[kmg]w?h|mph|kph|bpd|ppm|bps|mbps|gbps|rpm|psi|mmhg)$/i;

function pluralWord(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (ABBREVIATION.test(word)) return word;
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return HISSING.test(word) ? `${word}es` : `${word}s`;
}

/** What follows the noun and stays as it is: "mile per hour", "barrel of oil", "degree Celsius". */
const TAIL = / (?:per|of|in|a) .*$| (?:celsius|fahrenheit)$/;

/** The unit as it stands beside `count`; singular beside exactly one. */
export function pluralUnit(unit: string, count: number): string {
  if (Math.abs(count) === 1) return unit;
  const tail = TAIL.exec(unit)?.[0] ?? "";
  const words = unit.slice(0, unit.length - tail.length).split(" ");
  const last = words.pop() ?? "";
  return [...words, pluralWord(last)].join(" ") + tail;
}
