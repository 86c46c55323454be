// When an article was published, or that its page does not say.

import type { JSX } from "preact";
import type { ArticleRecord } from "../core/model/article.ts";
import { message } from "./message.ts";
import { formatDay, ShownDate } from "./shown-date.tsx";

export function ArticleDate(props: {
  readonly article: Pick<ArticleRecord, "published" | "created">;
}): JSX.Element {
  const { published, created } = props.article;
  if (published !== null) return <ShownDate iso={published} />;
  return <span title={message("noDateHint", formatDay(created))}>{message("noDate")}</span>;
}

/** The same in words alone. */
export function formatArticleDate({ published }: Pick<ArticleRecord, "published">): string {
  return published === null ? message("noDate") : formatDay(published);
}
