// "Keep today's words instead": of a passage its page does it, which alone can say what it is found by; of a
// mark, headline or length there is nothing to find.

import { currentOf } from "../core/model/history.ts";
import { ask, askPage } from "../messages/send.ts";
import { holdVersion } from "../ui/change-saved.ts";
import type { ShownChange } from "../ui/changes.ts";
import { message } from "../ui/message.ts";
import type { SavedEditor } from "../ui/saved-editor.ts";

/** What went wrong is told by the editor; so is the way back. */
export async function keepTodaysWords(
  { history, annotation }: ShownChange,
  tabId: number,
  editor: SavedEditor,
): Promise<void> {
  const { id } = history;
  if (annotation === null) return holdVersion(editor, history, history.current);
  const { text, target, state } = annotation;
  const { text: words, before, after } = currentOf(history);
  const today = { text: words, before, after };
  await editor.attempt({
    work: () => askPage(tabId, "keep-todays-words", { id }),
    done: message("noticeKept"),
    back: () => ask("change-target", { id, text, target, state, today }),
  });
}
