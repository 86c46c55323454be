// Where and when an article stood: "Harbour Gazette · 7 Mar 2026 · 1,180 words".

import type { JSX } from "preact";
import type { Article } from "../core/model/article.ts";
import { counted } from "./message.ts";
import { ShownDate } from "./shown-date.tsx";

export function ArticleLine(props: {
  readonly article: Article;
  /** Null: not said. */
  readonly words?: number | null;
}): JSX.Element {
  const { article, words = null } = props;
  return (
    <p class="article-line soft">
      <bdi>{article.publisher}</bdi>
      {article.published === null ? null : <ShownDate iso={article.published} />}
      {words === null ? null : <span>{counted("words", words)}</span>}
    </p>
  );
}
