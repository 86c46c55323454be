// Tags as chips in one field: comma or Enter makes a chip, Backspace in the empty field takes the last one
// away, and each has its own button for it.

import type { JSX, TargetedKeyboardEvent } from "preact";
import { useId, useState } from "preact/hooks";
import { MOST_TAGS } from "../core/model/annotation.ts";
import { formatCount, message } from "./message.ts";
import { addTags } from "./tags.ts";

export function TagField(props: {
  readonly tags: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}): JSX.Element {
  const { tags, onTags } = props;
  const [typed, setTyped] = useState("");
  const tooManyId = useId();
  const isFull = tags.length >= MOST_TAGS && typed !== "";

  const addTyped = (text: string) => {
    if (text === "") return;
    const added = addTags(tags, text);
    if (added.tags !== tags) onTags(added.tags);
    setTyped(added.left);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // Enter also ends a word that an input method is composing; that one makes no chip.
    if (event.key === "Enter" && !event.isComposing) {
      // Ctrl+Enter goes on to whoever saves, with the word made a tag first.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      addTyped(typed);
    } else if (event.key === "Backspace" && typed === "" && tags.length > 0) {
      onTags(tags.slice(0, -1));
    }
  };
  return (
    <div class="field tag-field">
      {tags.map((tag) => (
        <span class="chip" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="chip-remove"
            aria-label={message("removeTag", tag)}
            onClick={() => onTags(tags.filter((other) => other !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        type="text"
        aria-label={message("tags")}
        aria-describedby={isFull ? tooManyId : undefined}
        placeholder={tags.length === 0 ? message("addTags") : ""}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (text.includes(",") && tags.length < MOST_TAGS) addTyped(text);
          else setTyped(text);
        }}
        onKeyDown={onKeyDown}
        // A word left in the field is meant as a tag: Save must not lose it.
        onBlur={() => addTyped(typed)}
      />
      <p id={tooManyId} class="soft" role="status">
        {isFull ? message("errorTooManyTags", formatCount(MOST_TAGS)) : null}
      </p>
    </div>
  );
}
