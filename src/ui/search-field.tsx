// The search box: "/" brings the reader here from anywhere, Escape empties it, the arrow goes down into
// what was found.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { message } from "./message.ts";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

export function SearchField(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}): JSX.Element {
  const { query, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <search class="search">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.5 10.5l3 3" />
      </svg>
      <input
        ref={field}
        type="search"
        class="field"
        aria-label={message("searchEverything")}
        aria-keyshortcuts="/"
        placeholder={message("searchEverything")}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query === "") return;
          // Else the browser closes the popup, with what was found still wanted.
          event.preventDefault();
          onQuery("");
        }}
      />
      {query === "" ? (
        <span class="key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          class="icon-button search-clear"
          aria-label={message("clearSearch")}
          title={message("clearSearch")}
          onClick={() => {
            onQuery("");
            field.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </search>
  );
}
