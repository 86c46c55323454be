// What holds of every format that is written; what each of them writes is its own test's.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { finish } from "../../src/core/model/steps.ts";
import { safeFileName } from "../../src/exchange/file-names.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import { readLocales } from "../locales/read-locales.ts";
import { ARTICLES, HOSTILE_ARTICLES, OPTIONS } from "./examples.ts";

const ENGLISH = readLocales().get("en") ?? {};
/** The first cell of each row of the help's page on it. */
const ROWS = readFileSync(path.resolve("docs/EXPORT.md"), "utf8")
  .split("\n")
  .flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1] ?? []);

describe.each(Object.entries(FORMATS))("%s", (_format, { write, name }) => {
  it.each([
    ["what a reader saved", ARTICLES],
    ["a hostile page", HOSTILE_ARTICLES],
  ])("writes files of %s, under names that every file system takes", (_what, articles) => {
    const files = finish(write(articles, OPTIONS));
    expect(files.map(({ text }) => text === "")).toEqual([false]);
    expect(files.map((file) => safeFileName(file.name.replace(/\.\w+$/, "")))).toEqual(
      files.map((file) => file.name.replace(/\.\w+$/, "")),
    );
  });

  it("stands in the help's table of formats", () => {
    expect(ROWS).toContain(ENGLISH[name]?.message);
  });
});
