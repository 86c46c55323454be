// What is found, filtered and sorted, grouped by article; only what is in sight is drawn.

import type { JSX } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { Answer, LibraryIndex, Question } from "../../core/search/library-index.ts";
import { counted, message } from "../../ui/message.ts";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { NothingFound } from "../empty-page.tsx";
import type { Export } from "../in-and-out/use-export.ts";
import type { Bulk } from "../use-bulk.ts";
import { type DrawnRange, NOTHING_DRAWN, readingOrder } from "./drawn-range.ts";
import { countItems, headsOf, itemAt } from "./item-place.ts";
import { ListHead, ListRow } from "./list-item.tsx";
import { questionHash } from "./question.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { SortChoice } from "./sort-choice.tsx";
import { useRows } from "./use-rows.ts";
import { useSelection } from "./use-selection.ts";
import { VirtualList } from "./virtual-list.tsx";

/** CSS pixels: a head with one line of title, a row with two of words and one below. */
const HEAD_HEIGHT = 76;
const ROW_HEIGHT = 92;

export function FoundList(props: {
  readonly index: LibraryIndex;
  readonly answer: Answer;
  readonly question: Question;
  readonly bulk: Bulk;
  readonly exporting: Export;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { index, answer, question, editor, state } = props;
  const [range, setRange] = useState<DrawnRange>(NOTHING_DRAWN);
  const count = countItems(answer);
  const ids = useMemo(() => idsIn(index, answer, range), [index, answer, range]);
  const rows = useRows(ids, index, editor);
  const selection = useSelection(index, answer);
  const heads = useMemo(() => headsOf(answer), [answer]);
  const heightOf = useCallback(
    (at: number) => (heads[at] === 1 ? HEAD_HEIGHT : ROW_HEIGHT),
    [heads],
  );
  const draw = (at: number) => {
    if (at >= count) return null;
    const item = itemAt(answer, at);
    if (item.is === "head") return <ListHead saved={rows.get(index.idAt(item.firstRow))} />;
    const id = index.idAt(item.row);
    return (
      <ListRow
        saved={rows.get(id)}
        isLast={item.isLast}
        editor={editor}
        state={state}
        selection={{
          selected: selection.has(id),
          onSelect: (selected) => selection.set(id, selected),
        }}
      />
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
        onRange={setRange}
        draw={draw}
      />
    </>
  );
}

/** Of the rows that are drawn, in the order in which they are wanted; a head shows the article of its first row. */
function idsIn(index: LibraryIndex, answer: Answer, range: DrawnRange): readonly string[] {
  const count = countItems(answer);
  const ids = readingOrder(range)
    .filter((at) => at < count)
    .map((at) => {
      const item = itemAt(answer, at);
      return index.idAt(item.is === "head" ? item.firstRow : item.row);
    });
  return [...new Set(ids)];
}
