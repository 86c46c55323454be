// The page's elements of one tag. Live collections: the browser scans for a tag faster than for any selector, and keeps what it
// found.

export const elementsOf = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  document.getElementsByTagName(tag);

/** Those that come first, at most so many, one by one: whoever has seen enough asks for no more. */
export function* firstOf<Found extends Element>(
  elements: ArrayLike<Found>,
  most: number,
): Generator<Found> {
  for (let index = 0; index < most; index += 1) {
    const element = elements[index];
    if (element === undefined) return;
    yield element;
  }
}
