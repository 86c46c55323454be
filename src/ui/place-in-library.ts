// Annotations to another library: moved, or copied and left where they are; and what takes either back.

import type { Annotation } from "../core/model/annotation.ts";
import type { Placed } from "../messages/requests/annotations.ts";
import { ask } from "../messages/send.ts";
import { libraryName } from "./library-names.ts";
import { quietly } from "./long-change.ts";
import { message } from "./message.ts";
import type { Way } from "./move-form.tsx";
import type { SavedEditor } from "./saved-editor.ts";

/** At most as many as one request may name; without those that stand in that library already. */
export function placeInLibrary(
  ids: readonly string[],
  library: string,
  way: Way,
): Promise<readonly Placed[]> {
  return ask(way === "move" ? "move-annotations" : "copy-annotations", { ids, library });
}

/** What was moved is where it was, and what was made is gone. */
export async function takeBackPlacing(placed: readonly Placed[], way: Way): Promise<void> {
  const made = placed.map(({ to }) => to);
  const moved = way === "move" ? placed.map(({ from }) => from) : [];
  await ask("take-back-placing", { made, moved });
}

/** What to say when it is done. */
export function placedSentence(library: string, way: Way): string {
  return message(way === "move" ? "noticeMoved" : "noticeCopiedTo", libraryName(library));
}

/** One, from its row. */
export async function placeOne(
  editor: SavedEditor,
  { id }: Annotation,
  { library, way }: { readonly library: string; readonly way: Way },
): Promise<void> {
  await editor.attemptLong(async () => {
    const placed = await placeInLibrary([id], library, way);
    return {
      notice: { tone: "quiet", text: placedSentence(library, way), undo: true },
      back: quietly(() => takeBackPlacing(placed, way)),
    };
  });
}
