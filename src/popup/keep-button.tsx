// Whether the article is kept, and why; keeping it at the reader's word, and forgetting it.

import type { JSX } from "preact";
import { askPage } from "../messages/send.ts";
import { ForgetButton } from "../ui/forget-button.tsx";
import { message } from "../ui/message.ts";
import type { SavedEditor } from "../ui/saved-editor.ts";
import { useRemembered } from "../ui/use-remembered.ts";

export function KeepButton(props: {
  readonly tabId: number;
  /** Null: nothing of the article is kept. */
  readonly articleId: string | null;
  /** Something is saved on it, so that it is kept anyway. */
  readonly isSaved: boolean;
  readonly editor: SavedEditor;
  readonly onKept: (articleId: string) => void;
}): JSX.Element | null {
  const { tabId, articleId, isSaved, editor, onKept } = props;
  const remembered = useRemembered(articleId, editor);
  if (remembered === undefined) return null;
  if (remembered === null && isSaved) return null;
  const keep = () =>
    void editor.attempt({
      work: async () => onKept(await askPage(tabId, "keep-this-article", null)),
      done: message("noticeKeptArticle"),
      back: null,
    });
  if (remembered === null) {
    return (
      <button
        type="button"
        class="text-button keep-button"
        title={message("keepArticleMeans")}
        onClick={keep}
      >
        {message("keepArticle")}
      </button>
    );
  }
  return (
    <span class="keep-button">
      <span class="soft">
        {message(remembered.why === "asked" ? "articleKept" : "articleRemembered")}
      </span>
      <ForgetButton articleId={remembered.articleId} editor={editor} />
    </span>
  );
}
