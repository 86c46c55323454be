// Firefox paints a highlight inside a shadow root only from a style sheet of that root; Chromium from ours of the whole
// page. So that an article in an open shadow root is marked there too, the root adopts a sheet of ours as long as we are
// here. That is the one thing besides our host that a page's script can see of us, and no node is changed by it.

import { browser } from "../browser.ts";
import highlights from "./highlights.css";

const isFirefox = (): boolean => browser.runtime.getURL("").startsWith("moz-extension:");

export class ShadowStyles {
  private readonly roots = new Set<ShadowRoot>();
  private sheet: CSSStyleSheet | null = null;

  /** The article's text stands in these roots now. */
  follow(roots: ReadonlySet<ShadowRoot>): void {
    if (!isFirefox()) return;
    for (const root of roots) {
      this.roots.add(root);
      this.adopt(root);
    }
  }

  /** Again where a page that sets its own sheets took ours away. */
  private adopt(root: ShadowRoot): void {
    this.sheet ??= sheetOf(highlights);
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.sheet)) root.adoptedStyleSheets = [...sheets, this.sheet];
  }

  remove(): void {
    for (const root of this.roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((own) => own !== this.sheet);
    }
    this.roots.clear();
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
