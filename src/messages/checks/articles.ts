// Articles, as they are open and as they are kept.

import * as v from "valibot";
import type { Article, ArticleRecord } from "../../core/model/article.ts";
import type { Remembered } from "../../core/model/remembered.ts";
import type { MarkCounts, PageMark } from "../page-article.ts";
import type { ArticleRequests } from "../requests/articles.ts";
import {
  address,
  type Check,
  count,
  type InputChecks,
  ids,
  line,
  MOST_HISTORIES,
  manyIds,
  offset,
  orNull,
  revision,
  text,
  time,
  uuid,
} from "./fields.ts";
import { sightingFields } from "./histories.ts";
import { reading, selectorList, state } from "./readings.ts";

/** A live blog of 200,000 words has some ten thousand marks. */
export const MOST_MARKS = 20_000;

export const article: Check<Article> = v.object({
  source: address,
  title: line,
  publisher: line,
  published: v.nullable(line),
  byline: v.nullable(line),
  language: v.nullable(line),
});

export const pageMark: Check<PageMark> = v.object({ reading, text, start: offset, end: offset });

const pageMarks = v.pipe(v.array(pageMark), v.maxLength(MOST_MARKS));

export const counts: Check<MarkCounts> = v.object({
  quotation: count,
  official: count,
  claim: count,
});

export const words = count;

const MOST_HASHES = 500;

const fingerprint = v.pipe(v.array(line), v.maxLength(MOST_HASHES));

export const articleRecord: Check<ArticleRecord> = v.object({
  id: uuid,
  revision,
  created: time,
  changed: time,
  removed: v.nullable(time),
  seen: time,
  addresses: v.array(address),
  addressKeys: v.array(line),
  fingerprint,
  words,
  source: address,
  title: line,
  publisher: line,
  published: v.nullable(line),
  byline: v.nullable(line),
  language: v.nullable(line),
});

/** That an article is kept whether or not anything is saved on it. */
export const remembered: Check<Remembered> = v.object({
  articleId: uuid,
  why: v.picklist(["asked", "read"]),
  when: time,
  site: line,
  marks: count,
  bytes: count,
  forgotten: v.nullable(time),
});

export const wholeArticle = {
  address,
  article,
  words,
  fingerprint,
  marks: pageMarks,
  markSelectors: v.pipe(v.array(selectorList), v.maxLength(MOST_MARKS)),
};

export const ARTICLE_INPUTS: InputChecks<ArticleRequests> = {
  "read-saved": v.object({ address, article }),
  "open-article": v.object({
    ...{ address, article, marks: pageMarks, counts, fingerprint },
    known: orNull(line),
  }),
  "keep-article": v.object(wholeArticle),
  "remember-article": v.object(wholeArticle),
  "forget-articles": v.object({ ids: manyIds }),
  "bring-back-articles": v.object({ ids: manyIds }),
  "erase-articles": v.object({ ids: manyIds }),
  "report-visit": v.object({
    articleId: uuid,
    address,
    source: address,
    title: line,
    words,
    fingerprint,
    states: v.pipe(v.array(v.object({ id: uuid, state })), v.maxLength(MOST_HISTORIES)),
    seen: v.pipe(v.array(v.object({ id: uuid, ...sightingFields })), v.maxLength(MOST_HISTORIES)),
  }),
  "show-badge": v.object({ articleId: v.nullable(uuid), counts }),
  "acknowledge-changes": v.object({ ids, known: v.boolean() }),
  "hold-version": v.object({ id: uuid, version: offset }),
};
