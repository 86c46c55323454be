// A tab says what its page is, and asks for what a page cannot do by itself.

import type { Diagnosis } from "../../core/model/diagnosis.ts";

/** What the detector makes of a page. */
export type PageKind = "news" | "article" | "none";

export interface TabRequests {
  /** The detector judged the page, or a frame of it; the reader code is loaded there when it is an article. */
  "report-page": {
    input: {
      /**
       * "late": no article yet, and one may come, as text or into a frame of the page's own site; "framed": such a frame
       * has text, and the detector is asked for there.
       */
      readonly found: PageKind | "late" | "framed";
      readonly address: string;
    };
    reply: null;
  };
  /** The reader code was loaded and found no article's text. */
  "report-no-article": { input: null; reply: null };
  /** The reader code rests here, since the reader of the page said so. */
  "report-never": { input: null; reply: null };
  /** The reader code goes: the detector is to say anew whether the page is an article. */
  "judge-again": { input: null; reply: null };
  /** Loads the analysis into the page's own tab, beside the reader code. */
  "load-analysis": { input: null; reply: null };
  /** Loads the list of known officials into the page's own tab, beside the reader code. */
  "load-officials": { input: null; reply: null };
  /** SHA-256 of the words in UTF-8, 64 hexadecimal digits: pages without TLS have no crypto.subtle. */
  "hash-words": { input: { readonly words: string }; reply: string };
  /** Reads a tab at the reader's word, whatever the detector thinks. Our views only. */
  "read-tab": { input: { readonly tabId: number }; reply: null };
  /** What speaks for and against the page in a tab being an article. Our views only. */
  "diagnose-tab": { input: { readonly tabId: number }; reply: Diagnosis };
}
