// What was found in the article, in the order of reading; a click scrolls the page there.

import type { JSX } from "preact";
import type { PageMark } from "../messages/page-article.ts";
import type { PageSummary } from "../messages/requests/page.ts";
import { askPage } from "../messages/send.ts";
import { confidenceWord } from "../ui/describe-reading.ts";
import { GrowingList } from "../ui/growing-list.tsx";
import { KindBar } from "../ui/mark-glyph.tsx";
import { message } from "../ui/message.ts";
import { ReadingLine } from "../ui/reading-line.tsx";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

export function MarksList(props: {
  readonly summary: PageSummary;
  readonly tabId: number;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { summary, tabId, editor } = props;
  if (summary.marks.length === 0) return <p class="empty">{message("emptyMarks")}</p>;
  const show = async (index: number) => {
    try {
      const shown = await askPage(tabId, "scroll-to-mark", { index });
      if (!shown) editor.tell({ tone: "quiet", text: message("stateLost"), undo: false });
    } catch (error) {
      editor.tell(alarmOf(error));
    }
  };
  return (
    <GrowingList
      rows={summary.marks}
      label={message("tabMarks")}
      draw={(mark, index) => (
        <li class="row" key={index}>
          <KindBar kind={mark.reading.kind} colour={null} />
          <div class="row-body">
            <button
              type="button"
              class="row-open words clamped"
              data-row
              onClick={() => void show(index)}
            >
              {mark.text}
            </button>
            <ReadingLine reading={mark.reading} text={mark.text}>
              <Doubt mark={mark} />
            </ReadingLine>
          </div>
        </li>
      )}
    />
  );
}

/** Only doubt is worth a word in a list. */
function Doubt({ mark }: { readonly mark: PageMark }): JSX.Element | null {
  const { reading } = mark;
  if (reading.kind === "highlight" || reading.confidence !== "low") return null;
  return <span class="piece">{confidenceWord(reading)}</span>;
}
