import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  countedAs,
  formOf,
  neededForms,
  placeholders,
  readLocales,
  sources,
} from "./read-locales.ts";

const locales = readLocales();
const english = locales.get("en") ?? {};
/** A plain name, or what a counted one is called by. */
const base = (name: string) => countedAs(name) ?? name;
const basesOf = (locale: object) => [...new Set(Object.keys(locale).map(base))].toSorted();

test("every message of the English file is described", () => {
  const bare = Object.entries(english).filter(([, { description = "" }]) => description === "");
  expect(bare.map(([name]) => name)).toEqual([]);
});

/** For who hands Pressmark in to the stores (docs/store/LISTING.md). */
const FOR_STORES = ["storeSummary"];

test("every message is named in the code, in the manifest or for the stores", () => {
  const code = sources(/(?<!\.d)\.tsx?$/)
    .map(({ text }) => text)
    .join("\n");
  const manifest = readFileSync(path.resolve("manifest.json"), "utf8");
  const unused = basesOf(english).filter(
    (name) =>
      !code.includes(`"${name}"`) &&
      !manifest.includes(`__MSG_${name}__`) &&
      !FOR_STORES.includes(name),
  );
  expect(unused).toEqual([]);
});

test("the manifest names messages that are there, and says nothing itself", () => {
  const manifest = JSON.parse(readFileSync(path.resolve("manifest.json"), "utf8")) as {
    readonly name: string;
    readonly description: string;
    readonly action: { readonly default_title: string };
    readonly commands: Readonly<Record<string, { readonly description?: string }>>;
  };
  const said = [
    manifest.name,
    manifest.description,
    manifest.action.default_title,
    ...Object.values(manifest.commands).flatMap(({ description = [] }) => description),
  ];
  const names = said.map((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? `not a message: ${text}`);
  expect(names.filter((name) => !(name in english))).toEqual([]);
});

/** Says the name of a column, which is the same in every language. */
const OF_FILES = ["faultNoHighlightColumn"];

/** For each of the words in “ ”: the messages that say just that. A button and a title may share theirs. */
function namedIn(message: string): readonly (readonly string[])[] {
  return [...message.matchAll(/“([^”]+)”/g)].flatMap(([, words]) => {
    const names = Object.keys(english).filter((name) => english[name]?.message === words);
    return names.length === 0 ? [] : [names];
  });
}

describe.each([...locales].map(([folder, locale]) => ({ folder, locale })))(
  "$folder",
  ({ folder, locale }) => {
    const language = folder.replace("_", "-");

    test("has the messages of the English file and no other", () => {
      expect(basesOf(locale)).toEqual(basesOf(english));
    });

    test("says which language it is", () => {
      expect(locale.interfaceLanguage?.message).toBe(language);
      expect(["ltr", "rtl"]).toContain(locale.interfaceDirection?.message);
    });

    test("has each form that a count takes, and none that the language does not know", () => {
      const counted = new Set(Object.keys(english).flatMap((name) => countedAs(name) ?? []));
      const needed = [...counted].flatMap((name) =>
        neededForms(language).map((form) => `${name}_${form}`),
      );
      expect(needed.filter((name) => !(name in locale))).toEqual([]);
      const known: readonly string[] = new Intl.PluralRules(language).resolvedOptions()
        .pluralCategories;
      const strange = Object.keys(locale).filter(
        (name) => !known.includes(formOf(name) ?? "other"),
      );
      expect(strange).toEqual([]);
    });

    test("fills the same places as the English file", () => {
      const differing = Object.entries(locale).filter(([name, { message }]) => {
        const model = english[name] ?? english[`${base(name)}_other`];
        return String(placeholders(message)) !== String(placeholders(model?.message ?? ""));
      });
      expect(differing.map(([name]) => name)).toEqual([]);
    });

    test("names buttons and titles by its own words where the English file names them", () => {
      const differing = Object.entries(english).filter(([name, { message }]) => {
        if (OF_FILES.includes(name)) return false;
        const own = locale[name]?.message ?? "";
        return namedIn(message).some(
          (names) => !names.some((named) => own.includes(locale[named]?.message ?? "")),
        );
      });
      expect(differing.map(([name]) => name)).toEqual([]);
    });

    test("says something everywhere, without stray space", () => {
      const empty = Object.entries(locale).filter(
        ([, { message }]) => message === "" || message !== message.trim(),
      );
      expect(empty.map(([name]) => name)).toEqual([]);
    });

    test("leaves the popup's last line in one line", () => {
      const words = ["backupNone", "openPlace", "openLibrary"].map(
        (name) => locale[name]?.message ?? "",
      );
      // Beside its two buttons, in the 400 pixels of a popup; in a wide typeface.
      expect(words.join("").length).toBeLessThanOrEqual(38);
    });

    test("keeps to what the stores take as name and description", () => {
      expect(locale.extensionName?.message).toBe("Pressmark");
      expect((locale.extensionDescription?.message ?? "").length).toBeLessThanOrEqual(132);
    });
  },
);
