// Two tellings side by side: the words of one, those that the other lacks in a neutral tint. Neither
// telling is an error, so nothing is struck and nothing is red.

import { diffWords } from "diff";
import type { JSX } from "preact";

interface Part {
  readonly words: string;
  readonly differs: boolean;
}

/** Beyond so many changed words two tellings have nothing in common, and tinting all says nothing. */
const MOST_CHANGES = 300;

/** `words` in pieces; all one piece, not differing, where the two texts are too far apart to compare. */
export function compareWords(words: string, against: string): readonly Part[] {
  const changes = diffWords(against, words, { ignoreCase: true, maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [{ words, differs: false }];
  return changes
    .filter((change) => !change.removed)
    .map((change) => ({ words: change.value, differs: change.added }));
}

export function WordDifference(props: {
  readonly words: string;
  readonly against: string;
}): JSX.Element {
  return (
    <>
      {compareWords(props.words, props.against).map((part, at) =>
        // Pieces have no identity of their own; their place is all there is.
        part.differs ? (
          <mark key={at} class="differs">
            {part.words}
          </mark>
        ) : (
          part.words
        ),
      )}
    </>
  );
}
