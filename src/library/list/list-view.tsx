// The list of what is saved: found, filtered and sorted as the address says, grouped by article. Its first
// rows are there before the index is: they are what was changed last.

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Answer, LibraryIndex, Question } from "../../core/search/library-index.ts";
import { AnnotationRow } from "../../ui/annotation-row.tsx";
import { ArticleGroup } from "../../ui/article-group.tsx";
import { ArticleLine } from "../../ui/article-line.tsx";
import { counted, message } from "../../ui/message.ts";
import { groupByArticle, type Saved } from "../../ui/saved.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../../ui/saved-editor.ts";
import { EmptyPage, NothingFound } from "../empty-page.tsx";
import type { Export } from "../in-and-out/use-export.ts";
import { articleHash, hashOf, linkingHash } from "../place.ts";
import { ProgressLine } from "../progress-line.tsx";
import type { Bulk } from "../use-bulk.ts";
import type { PageReading } from "../use-reading.ts";
import { firstRows } from "./first-rows.ts";
import { countItems, headsOf, itemAt } from "./item-place.ts";
import { isEverything, questionHash } from "./question.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { SortChoice } from "./sort-choice.tsx";
import { useRows } from "./use-rows.ts";
import { useSelection } from "./use-selection.ts";
import { VirtualList } from "./virtual-list.tsx";

export function ListView(props: {
  readonly question: Question;
  readonly reading: PageReading<LibraryIndex>;
  /** Null: no index yet. */
  readonly answer: Answer | null;
  readonly bulk: Bulk;
  readonly exporting: Export;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { question, reading, answer, editor, state } = props;
  const index = reading.value;
  if (index === null || answer === null) {
    return (
      <>
        <ProgressLine reading={reading} />
        {isEverything(question) ? <FirstRows editor={editor} state={state} /> : null}
      </>
    );
  }
  if (index.count === 0) return <EmptyPage sentence={message("emptyLibrary")} isLibraryEmpty />;
  const { bulk, exporting } = props;
  return (
    <>
      {/* Much was changed: what is shown is of before, until the index is made anew. */}
      <ProgressLine reading={reading} />
      <Found {...{ index, answer, question, bulk, exporting, editor, state }} />
    </>
  );
}

/** Those that a common screen shows; the others follow in the next frame, below it. */
const DRAWN_FIRST = 10;

function FirstRows(props: {
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { editor, state } = props;
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const [drawn, setDrawn] = useState(DRAWN_FIRST);
  useEffect(() => {
    firstRows().then(setSaved, (error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);
  useEffect(() => {
    if (saved.length <= drawn) return;
    const frame = requestAnimationFrame(() => setDrawn(saved.length));
    return () => cancelAnimationFrame(frame);
  }, [saved, drawn]);
  return (
    <>
      <p class="summary" role="status">
        {message("lastSaved")}
      </p>
      {groupByArticle(saved.slice(0, drawn)).map((group) => (
        <section key={group.article.id} class="panel">
          <ArticleGroup
            group={group}
            editor={editor}
            state={state}
            onOpen={({ id }) => {
              location.hash = hashOf(id);
            }}
          />
        </section>
      ))}
    </>
  );
}

/** CSS pixels: a head with one line of title, a row with two of words and one below. */
const HEAD_HEIGHT = 76;
const ROW_HEIGHT = 92;

function Found(props: {
  readonly index: LibraryIndex;
  readonly answer: Answer;
  readonly question: Question;
  readonly bulk: Bulk;
  readonly exporting: Export;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { index, answer, question, editor, state } = props;
  const [range, setRange] = useState({ first: 0, last: -1 });
  const count = countItems(answer);
  const ids = useMemo(() => idsIn(index, answer, range), [index, answer, range]);
  const rows = useRows(ids, index, editor);
  const selection = useSelection(index, answer);
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const heads = useMemo(() => headsOf(answer), [answer]);
  const heightOf = useCallback(
    (at: number) => (heads[at] === 1 ? HEAD_HEIGHT : ROW_HEIGHT),
    [heads],
  );
  const draw = (at: number) => {
    if (at >= count) return null;
    const item = itemAt(answer, at);
    if (item.is === "head") return <Head saved={rows.get(index.idAt(item.firstRow))} />;
    const id = index.idAt(item.row);
    const saved = rows.get(id);
    if (saved === undefined) return <div class="row-waiting" />;
    return (
      <ul class={item.isLast ? "panel-rows panel-end" : "panel-rows"}>
        <AnnotationRow
          annotation={saved.annotation}
          editor={editor}
          state={state}
          selection={{
            selected: selection.has(id),
            onSelect: (selected) => selection.set(id, selected),
          }}
          onLink={() => {
            location.hash = linkingHash(id);
          }}
          onOpen={() => {
            location.hash = hashOf(id);
          }}
        />
      </ul>
    );
  };
  return (
    <>
      <header class="list-head">
        <p class="summary" role="status">
          {answer.rows.length === 0
            ? counted("found", 0)
            : message(
                "savedIn",
                counted("annotations", answer.rows.length),
                counted("articles", answer.groupStarts.length),
              )}
        </p>
        <SortChoice
          sort={question.sort}
          hasQuery={question.query.trim() !== ""}
          onSort={(sort) => {
            location.hash = questionHash({ ...question, sort });
          }}
        />
      </header>
      <SelectionBar
        selection={selection}
        bulk={props.bulk}
        exporting={props.exporting}
        busy={state.busy}
      />
      {answer.rows.length === 0 ? <NothingFound /> : null}
      <VirtualList
        // Heights belong to rows of one answer.
        key={questionHash(question)}
        count={count}
        label={message("searchResults")}
        heightOf={heightOf}
        onRange={onRange}
        draw={draw}
      />
    </>
  );
}

function Head({ saved }: { readonly saved: Saved | undefined }): JSX.Element {
  if (saved === undefined) return <div class="head-waiting" />;
  const { article } = saved;
  return (
    <header class="group-head panel-start">
      <h2 class="words">
        <a class="quiet-link" href={articleHash(article.id)}>
          {article.title}
        </a>
      </h2>
      <ArticleLine article={article} />
    </header>
  );
}

/** Of the rows that are drawn; a head shows the article of its first row. */
function idsIn(
  index: LibraryIndex,
  answer: Answer,
  { first, last }: { readonly first: number; readonly last: number },
): readonly string[] {
  const ids = new Set<string>();
  const end = Math.min(last, countItems(answer) - 1);
  for (let at = first; at <= end; at += 1) {
    const item = itemAt(answer, at);
    ids.add(index.idAt(item.is === "head" ? item.firstRow : item.row));
  }
  return [...ids];
}
