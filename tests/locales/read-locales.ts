// The files of src/_locales and what of them the code names.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SOURCE = path.resolve("src");
const LOCALES = path.join(SOURCE, "_locales");

/** What the files count as: `x_few` is the form `few` of `x`. */
const FORM = /_(zero|one|two|few|many|other)$/;

export interface Message {
  readonly message: string;
  readonly description?: string;
}

export type Locale = Readonly<Record<string, Message>>;

/** Folder name ("de", "pt_BR") -> its messages. */
export function readLocales(): ReadonlyMap<string, Locale> {
  return new Map(
    readdirSync(LOCALES).map((name) => {
      const file = path.join(LOCALES, name, "messages.json");
      return [name, JSON.parse(readFileSync(file, "utf8")) as Locale];
    }),
  );
}

/** Paths below src/ of every file whose name ends so, with its text. */
export function sources(
  ending: RegExp,
): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(SOURCE, file), "utf8") }));
}

/** "words" for "words_few"; null where the name has no plural form. */
export function countedAs(name: string): string | null {
  return FORM.test(name) ? name.replace(FORM, "") : null;
}

/** "few" for "words_few"; null where the name has no plural form. */
export function formOf(name: string): string | null {
  return FORM.exec(name)?.[1] ?? null;
}

/** In order, each as often as it stands there: "$1 of $2" has "$1" and "$2". */
export function placeholders(message: string): readonly string[] {
  return (message.match(/\$\d/g) ?? []).toSorted();
}

/**
 * The forms that a count of the language can take. A form that no count below a million selects ("many" in
 * French, for "1 000 000 de mots") may be left out: the form "other" stands in.
 */
export function neededForms(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 1001 }, (_, count) => count);
  return [...new Set(counts.map((count) => rules.select(count)))].concat("other");
}
