// The lines in which systems give their marks to the scorers.

import type { Scored } from "./markdown.ts";
import { evaluate, type Json, readLines, runMeasure, writeLines } from "./system.ts";

export type MarkLine = Json & {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
};

export interface MarkedArticle {
  readonly id: string;
  readonly marks: readonly MarkLine[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
}

/** A system that marks a text and is no part of Pressmark. */
export interface MarkingPeer {
  readonly name: string;
  readonly find: (text: string) => readonly MarkLine[];
}

/** Our marks of the articles of a gold file. */
export function markByPressmark(name: string, articles: readonly GoldArticle[]): MarkedArticle[] {
  const input = writeLines(
    `${name}.in.jsonl`,
    articles.map(({ id, text }) => ({ id, text })),
  );
  return readLines<MarkedArticle>(evaluate("analyze", input));
}

/** A peer's marks of the same articles. */
export function markBy(
  articles: readonly GoldArticle[],
  find: (text: string) => readonly MarkLine[],
): MarkedArticle[] {
  return articles.map(({ id, text }) => ({ id, marks: find(text) }));
}

/** Our score and that of each peer, ours first. `name` keeps the files of two sections apart. */
export function scoreAll(
  { name, scorer, gold }: { readonly name: string; readonly scorer: string; readonly gold: string },
  ours: readonly MarkedArticle[],
  peers: readonly MarkingPeer[],
): Scored[] {
  const articles = readLines<GoldArticle>(gold);
  const score = (system: string, marked: readonly MarkedArticle[]): Scored => ({
    name: system,
    score: runMeasure(scorer, gold, writeLines(`${name}.system.jsonl`, marked)),
  });
  return [
    score("Pressmark", ours),
    ...peers.map((peer) => score(peer.name, markBy(articles, peer.find))),
  ];
}
