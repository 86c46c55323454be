// Pressmark's own words, in the reader's language: every string of the interface comes through here from
// _locales. The names are checked by the compiler against the English file, which is complete.

import type messages from "../_locales/en/messages.json";
import { browser } from "../browser.ts";

export type MessageName = keyof typeof messages;

/** Names that have a form per number: `x_one` and `x_other` are counted as `x`. */
export type CountedName = MessageName extends infer Name
  ? Name extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** What was said before: a card that outlives its extension can still be drawn (page/orphan.ts). */
const said = new Map<string, string>();

/** Asks the browser; where the extension was taken away under us, says what was said before. */
function remembered(key: string, ask: () => string): string {
  try {
    const answer = ask();
    said.set(key, answer);
    return answer;
  } catch {
    return said.get(key) ?? "";
  }
}

function text(name: string, substitutions: readonly string[]): string {
  const key = `${name} ${substitutions.join(" ")}`;
  return remembered(key, () => browser.i18n.getMessage(name, [...substitutions]));
}

/** The sentence of that name, `$1` to `$9` replaced by the substitutions in order. */
export function message(name: MessageName, ...substitutions: readonly string[]): string {
  return text(name, substitutions);
}

/**
 * BCP 47 tag that dates, numbers and plurals are written by: the reader's own where our words are in that
 * language ("en-GB"), else the language of our words, so that no English sentence holds an Italian date.
 */
export function locale(): string {
  const ours = message("interfaceLanguage");
  const theirs = remembered("locale", () => browser.i18n.getUILanguage());
  return theirs === ours || theirs.startsWith(`${ours}-`) ? theirs : ours;
}

/** Says to the browser and to screen readers in which language and direction our words run below `element`. */
export function tellLanguage(element: { lang: string; dir: string }): void {
  element.lang = message("interfaceLanguage");
  element.dir = message("interfaceDirection");
}

/** The language's name in the reader's own; the tag itself where it names no language. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: "language" }).of(tag) ?? tag;
  } catch {
    // A page may claim any tag; one of no valid shape throws.
    return tag;
  }
}

/** A count as the reader writes it: "1,370". */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** A count where there is room for four characters: "1.4K". */
export function formatShort(count: number): string {
  return new Intl.NumberFormat(locale(), { notation: "compact" }).format(count);
}

/** "12.5%" as the reader writes it. `percent`: 12.5, not 0.125, which binary fractions would blur. */
export function formatPercent(percent: number, digits: number): string {
  const style = { style: "unit", unit: "percent", maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale(), style).format(percent);
}

/**
 * The sentence in the form that goes with the count, which stands at `$1`. The one place that knows of
 * plurals: `x_one`, `x_few` and so on are named as Intl.PluralRules names the forms of that language.
 */
export function counted(name: CountedName, count: number): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const exact = text(`${name}_${form}`, [formatCount(count)]);
  return exact === "" ? text(`${name}_other`, [formatCount(count)]) : exact;
}
