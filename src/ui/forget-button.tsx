// Forgetting one article that is remembered; what is saved on it stays.

import type { JSX } from "preact";
import { ask } from "../messages/send.ts";
import { message } from "./message.ts";
import type { SavedEditor } from "./saved-editor.ts";

export function ForgetButton(props: {
  readonly articleId: string;
  readonly editor: SavedEditor;
}): JSX.Element {
  const ids = [props.articleId];
  const forget = () =>
    void props.editor.attempt({
      work: () => ask("forget-articles", { ids }),
      done: message("noticeForgottenOne"),
      back: () => ask("bring-back-articles", { ids }),
    });
  return (
    <button
      type="button"
      class="text-button"
      title={message("forgetArticleMeans")}
      onClick={forget}
    >
      {message("forget")}
    </button>
  );
}
