// The article's marks that stand in other articles too, each with the words there.

import type { JSX } from "preact";
import type { PageSummary } from "../messages/requests/page.ts";
import { askPage } from "../messages/send.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import { GrowingList } from "../ui/growing-list.tsx";
import { LinkView } from "../ui/link-view.tsx";
import { KindBar } from "../ui/mark-glyph.tsx";
import { message } from "../ui/message.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { openOther } from "./open-annotation.ts";

export function LinkedList(props: {
  readonly summary: PageSummary;
  /** Each once. */
  readonly links: readonly ShownLink[];
  readonly tabId: number;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { summary, links, tabId, editor } = props;
  if (links.length === 0) return <p class="empty">{message("emptyLinked")}</p>;
  const tell = (error: unknown) => editor.tell(alarmOf(error));
  const showHere = (index: number) => void askPage(tabId, "scroll-to-mark", { index }).catch(tell);
  const showOther = (link: ShownLink) => void openOther(link).catch(tell);
  return (
    <GrowingList
      rows={links}
      label={message("tabLinked")}
      draw={(link) => {
        const mark = summary.marks[link.index];
        if (mark === undefined) return null;
        return (
          <li class="row" key={`${link.index} ${link.other.articleId} ${link.other.ordinal}`}>
            <KindBar kind={mark.reading.kind} colour={null} />
            <div class="row-body">
              <button
                type="button"
                class="row-open words clamped"
                data-row
                onClick={() => showHere(link.index)}
              >
                {mark.text}
              </button>
              <LinkView here={mark.text} link={link} onShow={showOther} />
            </div>
          </li>
        );
      }}
    />
  );
}
