// Pages: news or not, and what the article says, all read in a real Chromium.

import { comparison, type Measure, type Scored, table } from "../markdown.ts";
import { readPagesByPeers } from "../peers/page-peers.ts";
import { loadSavedPages } from "../saved-rows.ts";
import type { Section } from "../section.ts";
import {
  evaluate,
  goldPath,
  type Json,
  numberAt,
  recordAt,
  runMeasure,
  writeLines,
} from "../system.ts";

const MEASURES: readonly Measure[] = [
  { name: "news or not, F1", wanted: "0.89", value: "all.news.f1" },
  { name: "news or not, F1, clear pages only", wanted: "", value: "clear.news.f1" },
  { name: "article or not, F1", wanted: "", value: "all.article.f1" },
  { name: "other pages called an article", wanted: "at most 3 %", value: "all.falseAlarmOnNon" },
  { name: "body, F1", wanted: "0.956", value: "body.independent.f1" },
  { name: "body of news, F1", wanted: "", value: "body.independent-news.f1" },
  { name: "title, loosely equal", wanted: "0.93", value: "meta.title.loose" },
  { name: "title, equal", wanted: "", value: "meta.title.exact" },
  { name: "date, same day", wanted: "0.85", value: "meta.published.day" },
  { name: "byline", wanted: "", value: "meta.byline.match" },
];

export const pageSection: Section = {
  name: "pages",
  title: "Pages",
  async write() {
    const pages = await loadSavedPages();
    const input = writeLines(
      "pages.in.jsonl",
      pages.map(({ id, html, url }) => ({ id, html, url })),
    );
    const systems: Scored[] = [{ name: "Pressmark", score: scoreOf(evaluate("pages", input)) }];
    for (const { name, lines } of await readPagesByPeers(pages)) {
      systems.push({ name, score: scoreOf(writeLines("pages.peer.jsonl", lines)) });
    }
    return [
      `${pages.length} pages. A page's scripts are at rest for every system.`,
      comparison(systems, MEASURES),
      "Readability's detector is its isProbablyReaderable; neither peer knows news from other articles, and Defuddle takes every page for one.",
      "What each kind of page was taken for by Pressmark:",
      byLabel(systems),
    ].join("\n\n");
  },
};

function scoreOf(lines: string): Json {
  const manifest = goldPath("pages-dev.jsonl");
  return runMeasure("score-pages.mjs", manifest, lines, "--bodies", goldPath("pages-dev"));
}

function byLabel([ours]: readonly Scored[]): string {
  const cells = Object.entries(recordAt(ours?.score ?? {}, "cells"));
  return table(
    ["page", "pages", "called news", "called an article"],
    cells.map(([label, counts]) => [
      label,
      ...["pages", "calledNews", "calledArticle"].map((key) => String(numberAt(counts, key))),
    ]),
  );
}
