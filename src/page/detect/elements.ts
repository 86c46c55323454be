// The page's elements of one tag. Live collections: the browser scans for a tag faster than for any selector, and keeps what it
// found.

export const elementsOf = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  document.getElementsByTagName(tag);

/**
 * Shows `look` those that come first, at most so many, one by one, until it answers true: it has seen enough. No iterator, which
 * costs as much as the look itself where nothing is compiled.
 */
export function lookAtFirst(
  elements: ArrayLike<Element>,
  most: number,
  look: (element: Element) => unknown,
): boolean {
  for (let index = 0; index < most; index += 1) {
    const element = elements[index];
    if (element === undefined) return false;
    if (look(element) === true) return true;
  }
  return false;
}
