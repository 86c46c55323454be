// What the popup says of those whom an article quotes, and of those of whom it cannot say it.

import { parseHTML } from "linkedom";
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Quoted } from "../../src/core/sources/quoted.ts";
import type { SavedEditor } from "../../src/ui/saved-editor.ts";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("../ui/gallery/fake-browser.ts")).default,
}));
const { QuotedLine, SourcesList } = await import("../../src/popup/sources-list.tsx");

const NOTHING: Quoted = { sources: [], unattributed: 0, words: 0, unquoted: [] };
const UNCLEAR: Quoted = { ...NOTHING, unattributed: 12 };
const ENGLISH = [null, "", "en-gb", "und", "mul"];

let body: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("document", document);
  body = document.body;
});

function told(quoted: Quoted, language: string | null): string {
  const editor = {} as SavedEditor;
  render(<SourcesList quoted={quoted} language={language} tabId={1} editor={editor} />, body);
  return body.textContent ?? "";
}

function headed(quoted: Quoted, language: string | null): string {
  render(<QuotedLine quoted={quoted} language={language} />, body);
  return body.textContent ?? "";
}

describe("quotations whose speaker is unclear", () => {
  test.each(ENGLISH)("are told of an article in %j", (language) => {
    expect(told(UNCLEAR, language)).toContain("12 quotations whose speaker is unclear");
    expect(headed(UNCLEAR, language)).toBe("12 quotations whose speaker is unclear");
  });

  test("are not told in a language whose speakers nobody looked for", () => {
    expect(told(UNCLEAR, "de")).toMatch(/^In German: only /);
    expect(headed(UNCLEAR, "de")).toMatch(/^In German: only [^;\d]*$/);
  });
});

describe("officials who are not quoted", () => {
  const names = Array.from({ length: 150 }, (_, at) => `Ada Marsh${at}`);
  const unquoted = (count: number): Quoted => ({ ...NOTHING, unquoted: names.slice(0, count) });

  test("are told by name", () => {
    expect(told(unquoted(2), "en")).toContain(
      "Officials named, not quoted: Ada Marsh0, Ada Marsh1",
    );
  });

  test("are eight at most, and how many more", () => {
    expect(told(unquoted(8), "en")).toMatch(/Ada Marsh7$/);
    expect(told(unquoted(9), "en")).toMatch(/Ada Marsh7 and 1 more$/);
    expect(told(unquoted(150), "en")).toMatch(/Ada Marsh7 and 142 more$/);
  });

  test("are not told in a language whose officials nobody looked for", () => {
    expect(told(unquoted(2), "de")).not.toContain("Ada Marsh");
  });
});
