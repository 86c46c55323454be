// Annotations as Hypothesis's own JSON export has them, which its client imports (hypothesis/client:
// src/sidebar/services/annotations-exporter.tsx, src/types/api.ts). Its offsets count UTF-16 code units of
// the whole page's text, which is not our article's: only the quotation is written.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { allNotes } from "../core/model/body.ts";
import {
  eachArticle,
  type SavedArticle,
  type WriteOptions,
  type WritingSteps,
} from "./saved-article.ts";

/** Hypothesis's importer puts the reader's own name in its place. */
const USER = "acct:reader@pressmark.example";

export function* writeHypothesis(
  articles: readonly SavedArticle[],
  { now }: WriteOptions,
): WritingSteps {
  const file = {
    export_date: now,
    export_userid: USER,
    client_version: "pressmark",
    annotations: (yield* eachArticle(articles, ({ article, annotations }) =>
      annotations.map((annotation) => toHypothesis(annotation, article)),
    )).flat(),
  };
  return [
    {
      name: `pressmark-hypothesis-${now.slice(0, 10)}.json`,
      text: `${JSON.stringify(file, null, 1)}\n`,
    },
  ];
}

function toHypothesis(annotation: Annotation, { source, title }: ArticleRecord): object {
  const { selectors } = annotation.target;
  return {
    id: annotation.id,
    created: annotation.created,
    updated: annotation.changed,
    user: USER,
    uri: source,
    text: allNotes(annotation),
    tags: annotation.tags,
    group: "__world__",
    permissions: { read: [USER], update: [USER], delete: [USER] },
    // The service sends a list, and its client reads the first of it.
    document: { title: [title] },
    target: [
      {
        source,
        selector: [
          {
            type: "TextQuoteSelector",
            exact: annotation.text,
            prefix: selectors[0]?.quote.prefix ?? "",
            suffix: selectors.at(-1)?.quote.suffix ?? "",
          },
        ],
      },
    ],
    references: [],
    links: {},
    hidden: false,
    flagged: false,
  };
}
