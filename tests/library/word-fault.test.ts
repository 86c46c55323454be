import { beforeEach, describe, expect, it, vi } from "vitest";
import { DownloadError } from "../../src/backup/save-backup.ts";
import type { OfficialFault } from "../../src/core/import-officials/fault.ts";
import { failureOf } from "../../src/core/model/failure.ts";
import type { FileFault } from "../../src/exchange/fault.ts";
import { wordFault as wordFileFault } from "../../src/library/in-and-out/word-fault.ts";
import { wordFault as wordOfficialFault } from "../../src/library/officials/word-fault.ts";
import { RequestError } from "../../src/messages/send.ts";
import { DatabaseError, NewerLibraryError } from "../../src/store/database.ts";
import { sentenceOf } from "../../src/ui/error-sentence.ts";
import { readLocales } from "../locales/read-locales.ts";

const own = vi.hoisted(() => ({
  language: "en",
  messages: {} as Record<string, { message: string }>,
}));

vi.mock("../../src/browser.ts", () => ({
  isPrivateView: () => false,
  browser: {
    i18n: {
      getMessage: (name: string, values: readonly string[]) =>
        (own.messages[name]?.message ?? "").replace(
          /\$(\d)/g,
          (_all, at) => values[Number(at) - 1] ?? "",
        ),
      getUILanguage: () => own.language,
    },
  },
}));

const locales = readLocales();

function speak(language: string): void {
  own.language = language;
  own.messages = { ...locales.get(language) };
}

const FILE_FAULTS: readonly FileFault[] = [
  { is: "empty-file" },
  { is: "breaks-off" },
  { is: "none-of-ours" },
  { is: "not-json" },
  { is: "not-json-here" },
  { is: "too-deep" },
  { is: "after-end" },
  { is: "unopened-bracket" },
  { is: "nameless-field" },
  { is: "too-long", limit: 16_000_000 },
  { is: "endless-row" },
  { is: "open-field" },
  { is: "fields", fields: 4, columns: 1 },
  { is: "no-highlight-column" },
  { is: "no-highlight" },
  { is: "no-address" },
  { is: "no-date", found: "SOON" },
  { is: "reply" },
  { is: "whole-page" },
  { is: "no-version" },
  { is: "newer-version" },
  { is: "newer-table", table: "MOODS" },
  { is: "newer-fields", fields: ["MOOD", "TONE"] },
  { is: "missing", field: "ID" },
  { is: "wrong", field: "ID", found: "7" },
  { is: "wrong", field: "", found: "7" },
];

const OFFICIAL_FAULTS: readonly OfficialFault[] = [
  { is: "empty-file" },
  { is: "not-json" },
  { is: "no-list" },
  { is: "no-columns", columns: ["office", "from"] },
  { is: "open-field" },
  { is: "fields", fields: 7, columns: 6 },
  { is: "missing", field: "office" },
  { is: "not-text", field: "name" },
  { is: "not-a-list", field: "aliases" },
  { is: "too-long", field: "office", limit: 200 },
  { is: "too-many", field: "aliases", limit: 50 },
  { is: "not-a-full-name", field: "name", found: "HOLT" },
  { is: "no-date", field: "from", found: "5/2009" },
  { is: "ends-first", from: "2013", to: "2009" },
  { is: "unknown-seat" },
];

const said = () => [...FILE_FAULTS.map(wordFileFault), ...OFFICIAL_FAULTS.map(wordOfficialFault)];

describe.each([...locales.keys()])("%s", (language) => {
  beforeEach(() => speak(language));

  it("has a sentence for every fault, in which each of its values stands", () => {
    for (const sentence of said()) {
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/\$\d/);
    }
    const all = said().join("\n");
    for (const value of ["SOON", "MOODS", "MOOD, TONE", "HOLT", "5/2009", "2013", "office, from"]) {
      expect(all).toContain(value);
    }
  });

  it("says other words than English for all of them", () => {
    const own = said();
    speak("en");
    const english = said();
    const same = own.filter((sentence, at) => sentence === english[at]);
    expect(same).toEqual(language === "en" ? english : []);
  });

  it("names the failures of store, backup and messages, here and across contexts", () => {
    const newer = new NewerLibraryError([]);
    const closed = new DatabaseError(["UnknownError"]);
    const failed = new DownloadError(["FILE_NO_SPACE"]);
    const messages = locales.get(language);
    expect(sentenceOf(newer)).toBe(messages?.errorNewerLibrary?.message);
    for (const error of [closed, failed]) {
      const crossed = new RequestError(structuredClone(failureOf(error)));
      expect(sentenceOf(crossed)).toBe(sentenceOf(error));
      expect(sentenceOf(error)).toContain(error.values[0]);
    }
    const silent = new RequestError({ name: "NoAnswerError", message: "read-tab", values: [] });
    expect(sentenceOf(silent)).toBe(messages?.errorNoAnswer?.message);
  });
});

it("counts as the language does", () => {
  const fields = (): string => wordFileFault({ is: "fields", fields: 4, columns: 1 });
  speak("en");
  expect(fields()).toBe("There are 4 fields for 1 column.");
  speak("de");
  expect(fields()).toBe("Es sind 4 Felder für 1 Spalte.");
  expect(wordFileFault({ is: "too-long", limit: 16_000_000 })).toContain("16.000.000 Zeichen");
});

it("shows what the browser itself says where no name of ours is known", () => {
  expect(sentenceOf(new TypeError("Failed to fetch"))).toBe("Failed to fetch");
  expect(sentenceOf("gone")).toBe("gone");
});
