// The prose that stands in open shadow roots, for pages that declare an article and show none outside of them.

import { shadowRootOf } from "../plain-dom.ts";
import { measure, type Prose, paragraphsIn } from "./page-text.ts";

/** Of elements that are looked at in all. */
const MOST_ELEMENTS = 20_000;

/** Costs one look at each element of the page: not for every page that is opened. */
export function readShadowProse(document: Document): Prose {
  const texts: string[] = [];
  const roots: ParentNode[] = [document.body];
  let looked = 0;
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    for (const element of root.querySelectorAll("*")) {
      looked += 1;
      if (looked > MOST_ELEMENTS) return measure(texts);
      const shadow = shadowRootOf(element);
      if (shadow === null) continue;
      texts.push(...paragraphsIn(shadow));
      roots.push(shadow);
    }
  }
  return measure(texts);
}
