// Where on the page the article's text stands, as far as one has to know to tell a change of it from a change beside it.

import type { Block } from "./body/block.ts";

export interface Places {
  /** True for a node in the article's text, and for an element whose children its paragraphs are. */
  holds(node: Node): boolean;
  /** The open shadow roots that hold some of it. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

/** Linear in the number of blocks; asking is linear in the depth of the node. */
export function placesOf(blocks: readonly Block[]): Places {
  const elements = new Set<Node>();
  const parents = new Set<Node>();
  const shadowRoots = new Set<ShadowRoot>();
  for (const { element, texts } of blocks) {
    elements.add(element);
    const parent = element.parentNode;
    if (parent !== null) parents.add(parent);
    const text = texts.find((part) => part !== "break");
    const root = text?.getRootNode();
    if (root instanceof ShadowRoot) shadowRoots.add(root);
  }
  return {
    shadowRoots,
    holds(node) {
      if (parents.has(node)) return true;
      for (let at: Node | null = node; at !== null; at = at.parentNode) {
        if (elements.has(at)) return true;
      }
      return false;
    },
  };
}
