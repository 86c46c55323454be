// One Markdown file for each article, with the properties of Obsidian's web clipper (obsidian-clipper:
// src/managers/template-manager.ts, the default template, and generateFrontmatter): title, source, author,
// published, created, description, tags. What the article says is escaped; what the reader wrote is theirs.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { safeFileName, uniqueNames } from "./file-names.ts";
import {
  eachArticle,
  otherNoteHead,
  type SavedArticle,
  type Words,
  type WriteOptions,
  type WritingSteps,
} from "./saved-article.ts";

export function* writeMarkdown(
  articles: readonly SavedArticle[],
  { words }: WriteOptions,
): WritingSteps {
  const names = uniqueNames(articles.map(({ article }) => safeFileName(article.title)));
  return yield* eachArticle(articles, (one, at) => ({
    name: `${names[at] ?? "article"}.md`,
    text: noteOf(one, words),
  }));
}

function noteOf({ article, annotations }: SavedArticle, words: Words): string {
  const passages = annotations.map((annotation) => passageOf(annotation, words));
  return [frontMatter(article), ...passages].join("\n");
}

function frontMatter(article: ArticleRecord): string {
  const authors = (article.byline ?? "").split(", ").filter((name) => name.trim() !== "");
  return [
    "---",
    `title: ${quoted(article.title)}`,
    `source: ${quoted(article.source)}`,
    ["author:", ...authors.map((name) => `  - ${quoted(`[[${name.trim()}]]`)}`)].join("\n"),
    `published:${dayOf(article.published)}`,
    `created:${dayOf(article.created)}`,
    "description:",
    'tags:\n  - "clippings"',
    "---",
    "",
  ].join("\n");
}

/** A double-quoted text of YAML 1.2, which takes all of JSON's (7.3.1). */
const quoted = (text: string): string => JSON.stringify(text);

/** " 2031-04-02"; empty where it is no date that begins with a day. */
function dayOf(iso: string | null): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? "");
  return day === null ? "" : ` ${day[0]}`;
}

function passageOf(annotation: Annotation, words: Words): string {
  const quote = annotation.text.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
  const about = [
    words.reading(annotation),
    words.state(annotation),
    words.colour(annotation),
  ].filter((part) => part !== null);
  const { otherNotes = [] } = annotation;
  const tags = annotation.tags.map(tagOf).filter((tag) => tag !== "#");
  return [
    quote.join("\n>\n"),
    ...(about.length > 0 ? [`> — ${escapeMarkdown(about.join(" · "))}`] : []),
    ...(annotation.note === "" ? [] : ["", annotation.note]),
    ...otherNotes.flatMap((other) => ["", `*${otherNoteHead(other, words)}*`, "", other.note]),
    ...(tags.length === 0 ? [] : ["", tags.join(" ")]),
    "",
  ].join("\n");
}

/** A tag as Obsidian reads it: letters, digits, "_", "-", "/", no spaces; one of digits alone is none. */
function tagOf(tag: string): string {
  const word = tag.trim().replace(/[^\p{L}\p{N}_/-]+/gu, "-");
  return `#${/^\d+$/.test(word) ? `${word}_` : word}`;
}
