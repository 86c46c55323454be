// What the list shows until it has an index: what was saved last, laid out as it will be then, so that nothing jumps.

import { Fragment, type JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { message } from "../../ui/message.ts";
import { groupByArticle, type Saved } from "../../ui/saved.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../../ui/saved-editor.ts";
import { firstRows } from "./first-rows.ts";
import { ListHead, ListRow } from "./list-item.tsx";

/** Those that a common screen shows; the others follow in the next frame, below it. */
const DRAWN_FIRST = 10;

export function FirstRows(props: {
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { editor, state } = props;
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const [drawn, setDrawn] = useState(DRAWN_FIRST);
  // Mostly they are read by now: they are there in the first frame.
  useLayoutEffect(() => {
    firstRows().then(setSaved, (error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);
  useEffect(() => {
    if (saved.length <= drawn) return;
    const frame = requestAnimationFrame(() => setDrawn(saved.length));
    return () => cancelAnimationFrame(frame);
  }, [saved, drawn]);
  if (saved.length === 0) return null;
  return (
    <div class="first-rows">
      <header class="list-head">
        <p class="summary" role="status">
          {message("lastSaved")}
        </p>
      </header>
      {groupByArticle(saved.slice(0, drawn)).map(({ article, annotations }) => (
        <Fragment key={article.id}>
          <ListHead saved={saved.find((one) => one.article.id === article.id)} />
          {annotations.map((annotation, at) => (
            <ListRow
              key={annotation.id}
              saved={{ annotation, article }}
              isLast={at === annotations.length - 1}
              editor={editor}
              state={state}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
