import { expect, test } from "vitest";
import { readLocales } from "./read-locales.ts";
import { RULED, typographicFaults } from "./typography.ts";

test.each([
  { language: "en", sentence: "Pressmark’s card: “why?” (2 of 3) …" },
  { language: "de", sentence: "Wählen Sie „Speichern“ und „warum?“: fertig." },
  { language: "es", sentence: "¿Olvidar $1 ($2)? Elija «Guardar»." },
  {
    language: "fr",
    sentence: "Oublier\u202f? «\u00a0pourquoi\u202f?\u00a0»\u00a0: l’autre\u202f; ici.",
  },
])("$language: $sentence is right", ({ language, sentence }) => {
  expect(typographicFaults(language, sentence)).toEqual([]);
});

test.each([
  { language: "en", sentence: "Pressmark's card", wrong: "a straight apostrophe" },
  { language: "en", sentence: 'Choose "Save"', wrong: "a straight quotation mark" },
  { language: "en", sentence: "Choose “Save", wrong: "“ ” not in pairs, or with space within" },
  { language: "en", sentence: "Why ?", wrong: "a space before a mark" },
  { language: "en", sentence: "One - two", wrong: "a hyphen for a dash" },
  { language: "en", sentence: "Searching...", wrong: "three points for an ellipsis" },
  { language: "de", sentence: "„Speichern”", wrong: "marks of another language" },
  { language: "de", sentence: "“Speichern“", wrong: "„ “ not in pairs, or with space within" },
  {
    language: "es",
    sentence: "Olvidar $1?",
    wrong: "a question or a cry without its opening mark",
  },
  {
    language: "es",
    sentence: "Elija « Guardar »",
    wrong: "« » not in pairs, or with space within",
  },
  { language: "fr", sentence: "Oublier ?", wrong: "no narrow unbreakable space before ; ? !" },
  { language: "fr", sentence: "Ici : là", wrong: "no unbreakable space before a colon" },
  { language: "fr", sentence: "« ici »", wrong: "« » not in pairs, or without their spaces" },
])("$language: $sentence is wrong: $wrong", ({ language, sentence, wrong }) => {
  expect(typographicFaults(language, sentence)).toContain(wrong);
});

test("the languages of the interface are those that have rules", () => {
  expect([...readLocales().keys()].toSorted()).toEqual([...RULED].toSorted());
});

test.each([...readLocales()])("%s is written as its language is", (language, locale) => {
  const faults = Object.entries(locale).flatMap(([name, { message }]) =>
    typographicFaults(language, message).map((wrong) => `${name}: ${wrong}: ${message}`),
  );
  expect(faults).toEqual([]);
});
