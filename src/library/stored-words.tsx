// A saved passage with what stood around it when it was saved.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { surroundingsOf } from "../ui/surroundings.ts";

export function StoredWords({ annotation }: { readonly annotation: Annotation }): JSX.Element {
  const { before, after } = surroundingsOf(annotation.target);
  return (
    <blockquote class="words surroundings">
      <span class="soft">{before}</span>
      <mark class={`saved-words colour-${annotation.colour}`}>{annotation.text}</mark>
      <span class="soft">{after}</span>
    </blockquote>
  );
}
