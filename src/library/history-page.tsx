// All that was ever seen of one article in more than one wording: its headline, its length, its marks, and what
// the reader saved of it.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ArticleRecord } from "../core/model/article.ts";
import type { History } from "../core/model/history.ts";
import { hearEvents } from "../messages/serve.ts";
import { articlesById } from "../store/articles.ts";
import { library } from "../store/database.ts";
import { ArticleLine } from "../ui/article-line.tsx";
import { VersionList } from "../ui/change-view.tsx";
import { changeWord, subjectName } from "../ui/describe-change.ts";
import { message } from "../ui/message.ts";
import { readHistories } from "../ui/read-changes.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { EmptyPage } from "./empty-page.tsx";

interface Found {
  readonly article: ArticleRecord | null;
  readonly histories: readonly History[];
}

async function find(articleId: string): Promise<Found> {
  const [article = null] = await articlesById(await library(), [articleId]);
  const histories = await readHistories(articleId);
  return { article, histories: histories.filter(({ versions }) => versions.length > 1) };
}

export function HistoryPage(props: {
  readonly articleId: string;
  readonly editor: SavedEditor;
}): JSX.Element | null {
  const { articleId, editor } = props;
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const read = () => {
      find(articleId).then(setFound, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({ "histories-changed": read, "library-changed": read });
  }, [articleId, editor]);
  if (found === null) return null;
  const { article, histories } = found;
  if (article === null)
    return <EmptyPage sentence={message("notInLibrary")} isLibraryEmpty={false} />;
  return (
    <article class="panel changed">
      <header class="group-head">
        <h2 class="words">{article.title}</h2>
        <ArticleLine article={article} words={article.words} />
      </header>
      {histories.length === 0 ? <p class="empty">{message("emptyVersions")}</p> : null}
      {histories.map((history) => (
        <section key={history.id} class="change">
          <p class="change-head">
            <strong>{subjectName(history, null)}</strong>
            <span class="soft">{changeWord(history)}</span>
          </p>
          <VersionList history={history} />
        </section>
      ))}
    </article>
  );
}
