// What a press changes of what is saved, without an editor being open: each is said, and taken back where that says anything.

import type { Annotation } from "../core/model/annotation.ts";
import { type Correction, contentOf } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import { ask } from "../messages/send.ts";
import { quietly } from "./long-change.ts";
import { counted, message } from "./message.ts";
import type { SavedEditor } from "./saved-editor.ts";

/**
 * It stays, though it was removed on another device. Without an undo: nothing of the annotation was changed, and what
 * stood beside this choice, to remove it, still stands in its row.
 */
export async function keepIt(editor: SavedEditor, { id }: Annotation): Promise<void> {
  await editor.attempt({
    work: () => ask("keep-annotation", { id }),
    done: message("noticeKeptIt"),
    back: null,
  });
}

/** The reader knows of these changes, or takes that back. */
export async function acknowledge(
  editor: SavedEditor,
  ids: readonly string[],
  known: boolean,
): Promise<void> {
  await editor.attempt({
    work: () => ask("acknowledge-changes", { ids, known }),
    done: known ? message("noticeKnown") : null,
    back: known ? () => ask("acknowledge-changes", { ids, known: false }) : null,
  });
}

/** Of a mark, headline or length the reader holds on to this version from now on. */
export async function holdVersion(
  editor: SavedEditor,
  { id, base }: History,
  version: number,
): Promise<void> {
  await editor.attempt({
    work: () => ask("hold-version", { id, version }),
    done: message("noticeKept"),
    back: () => ask("hold-version", { id, version: base }),
  });
}

/** Removes all that is saved on one article. */
export async function removeArticle(editor: SavedEditor, articleId: string): Promise<void> {
  await editor.attemptLong(async () => {
    const ids = await ask("remove-article", { articleId });
    const text = counted("noticeArticleRemoved", ids.length);
    return {
      notice: { tone: "quiet", text, undo: true },
      back: quietly(() => ask("restore-annotations", { ids })),
    };
  });
}

/** The mark is again as Pressmark read it. */
export async function takeBack(editor: SavedEditor, correction: Correction): Promise<void> {
  const { id } = correction;
  await editor.attempt({
    work: () => ask("remove-correction", { id }),
    done: message("noticeTakenBack"),
    back: () => ask("save-correction", { id, content: contentOf(correction) }),
  });
}

/** True when it is kept; else the reader was told why not. One that was there already is not taken back: it was drawn before. */
export async function drawLink(
  editor: SavedEditor,
  { from, to, reason }: { readonly from: string; readonly to: string; readonly reason: string },
): Promise<boolean> {
  return await editor.attemptLong(async () => {
    const { link, isNew } = await ask("add-own-link", { ends: [from, to], reason });
    return {
      notice: { tone: "quiet", text: message("noticeLinked"), undo: isNew },
      back: isNew ? quietly(() => ask("remove-own-link", { id: link.id })) : null,
    };
  });
}
