import { describe, expect, it } from "vitest";
import { finish } from "../../src/core/model/steps.ts";
import { safeFileName, uniqueNames } from "../../src/exchange/file-names.ts";
import { writeMarkdown } from "../../src/exchange/write-markdown.ts";
import { ARTICLES, HOSTILE_ARTICLES, NOW, OPTIONS, PIER, saved, TEXT } from "./examples.ts";

describe("Markdown", () => {
  it("has the properties of Obsidian's clipper, then each passage with its note", () => {
    const [file] = finish(writeMarkdown(ARTICLES, OPTIONS));
    expect(file?.name).toBe("The pier at Dunmarsh closed.md");
    expect(file?.text).toBe(`---
title: "The \\"pier\\" at Dunmarsh: closed?"
source: "https://paper.example/2031/pier?a=1&b=2"
author:
  - "[[Ada Moss]]"
  - "[[Ben Lode]]"
published: 2031-04-01
created: 2031-04-02
description:
tags:
  - "clippings"
---

> “We will mend it,”
> — Mara Quell

Ask when.

#north-shore #pier
`);
  });

  it("has every wording of a note, with its day", () => {
    const otherNotes = [{ note: "Ask <whom>.", changed: NOW }];
    const annotations = [saved("We will mend it", { note: "Ask when.", otherNotes })];
    const [file] = finish(writeMarkdown([{ article: PIER, annotations }], OPTIONS));
    expect(file?.text).toContain("Ask when.\n\n*Written elsewhere on 2031-04-02*\n\nAsk <whom>.");
  });

  it("says what the reader calls a colour, as words", () => {
    const annotations = [saved("We will mend it", { colour: "rose" })];
    const [file] = finish(writeMarkdown([{ article: PIER, annotations }], OPTIONS));
    expect(file?.text).toContain("\\<Key\\> claims");
  });

  it("keeps what the article says from being read as markup", () => {
    const words = TEXT.slice(TEXT.indexOf("It took"));
    const [file] = finish(writeMarkdown([{ article: PIER, annotations: [saved(words)] }], OPTIONS));
    expect(file?.text).toContain("> It took \\*four\\* \\[piles\\](x).");
  });

  it("does not let a page out of its quotation, nor out of the front matter", () => {
    const [file] = finish(writeMarkdown(HOSTILE_ARTICLES, OPTIONS));
    const [, front = "", ...rest] = (file?.text ?? "").split(/^---$/m);
    expect(front.trim().split("\n")[0]).toMatch(/^title: ".*"$/);
    const quote = rest
      .join("---")
      .split("\n")
      .filter((line) => line.startsWith(">"));
    expect(quote.join("\n")).toContain("\\<script\\>");
    expect(quote.join("\n")).toContain("\\[x\\](javascript");
    expect(quote.join("\n")).toContain("> \\---");
  });
});

describe("file names", () => {
  it.each([
    ["A/B\\C: d* e?", "A B C d e"],
    ["...hidden", "hidden"],
    ["con", "con (article)"],
    ["\u202eexe.txt", "exe.txt"],
    ["", "article"],
    ["🚢".repeat(80), "🚢".repeat(60)],
    ["half \ud83d an emoji", "half an emoji"],
  ])("%j becomes %j", (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it("are told apart where only case differs", () => {
    expect(uniqueNames(["Pier", "pier", "Pier 2", "PIER"])).toEqual([
      "Pier",
      "pier 2",
      "Pier 2 2",
      "PIER 3",
    ]);
  });
});
