// The links that the reader drew from what is saved here, before those that Pressmark found.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { ask } from "../messages/send.ts";
import type { ShownOwnLink } from "../messages/shown-link.ts";
import { KindBar } from "../ui/mark-glyph.tsx";
import { message } from "../ui/message.ts";
import { OwnLinkView } from "../ui/own-link-view.tsx";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { openAnnotation } from "./open-annotation.ts";

export function OwnLinksList(props: {
  readonly own: readonly ShownOwnLink[];
  readonly here: readonly Annotation[];
  readonly tabId: number;
  readonly editor: SavedEditor;
}): JSX.Element | null {
  const { own, here, tabId, editor } = props;
  if (own.length === 0) return null;
  const tell = (error: unknown) => editor.tell(alarmOf(error));
  const remove = (id: string) =>
    void editor.attempt({
      work: () => ask("remove-own-link", { id }),
      done: message("noticeLinkRemoved"),
      back: () => ask("restore-own-link", { id }),
    });
  return (
    <>
      <h2 class="list-label">{message("yourLinks")}</h2>
      <ul class="own-links" aria-label={message("yourLinks")}>
        {own.map((one) => {
          const annotation = here.find(({ id }) => id === one.annotationId);
          if (annotation === undefined) return null;
          return (
            <li class="row" key={`${one.link.id} ${one.annotationId}`}>
              <KindBar kind={annotation.reading.kind} colour={annotation.colour} />
              <div class="row-body">
                <button
                  type="button"
                  class="row-open words clamped"
                  data-row
                  onClick={() => void openAnnotation(annotation, tabId).catch(tell)}
                >
                  {annotation.text}
                </button>
                <OwnLinkView
                  own={one}
                  onShow={({ other }) => void openAnnotation(other, null).catch(tell)}
                  onRemove={() => remove(one.link.id)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
