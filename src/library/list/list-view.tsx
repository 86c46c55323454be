// The list of what is saved: found, filtered and sorted as the address says, grouped by article. Its first
// rows are there before the index is: they are what was changed last.

import type { JSX } from "preact";
import type { Answer, LibraryIndex, Question } from "../../core/search/library-index.ts";
import { message } from "../../ui/message.ts";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { EmptyPage } from "../empty-page.tsx";
import type { Export } from "../in-and-out/use-export.ts";
import { loadedRest } from "../load-rest.ts";
import { ProgressLine } from "../progress-line.tsx";
import type { Bulk } from "../use-bulk.ts";
import type { PageReading } from "../use-reading.ts";
import { FirstRows } from "./first-rows-view.tsx";
import { isEverything } from "./question.ts";

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
  // Whoever made the index has loaded it.
  const rest = loadedRest();
  if (index === null || answer === null || rest === null) {
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
      <rest.FoundList {...{ index, answer, question, bulk, exporting, editor, state }} />
    </>
  );
}
