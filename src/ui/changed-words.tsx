// A passage that the page changed since it was saved: what went, struck through, and what came, underlined.

import type { JSX } from "preact";
import { compareWords, type WordPart } from "../core/anchoring/compare-words.ts";
import { splitSpace } from "./split-space.ts";

export function ChangedWords(props: {
  readonly saved: string;
  readonly today: string;
}): JSX.Element {
  return (
    <p class="words">
      {compareWords(props.saved, props.today).parts.map((part, at) => (
        // Parts have no identity of their own; their place is all there is.
        <Part key={at} part={part} />
      ))}
    </p>
  );
}

function Part({ part }: { readonly part: WordPart }): JSX.Element {
  const [words, space] = splitSpace(part.text);
  switch (part.change) {
    case "removed":
      return (
        <>
          <del>{words}</del>
          {space}
        </>
      );
    case "added":
      return (
        <>
          <ins>{words}</ins>
          {space}
        </>
      );
    case "none":
      return <>{part.text}</>;
  }
}
