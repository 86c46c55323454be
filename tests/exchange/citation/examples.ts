// A quotation of an invented paper, with all that a citation can hold, and one by a hostile page.

import type { Citation, CitationWords } from "../../../src/exchange/citation/citation.ts";
import { HOSTILE } from "../examples.ts";

export const QUOTED: Citation = {
  words: "“We will mend it,\n“and soon.”",
  speaker: "Mara Quell",
  cue: "said",
  reading: null,
  title: "The pier at Dunmarsh: closed?",
  outlet: "The Paper",
  byline: "Ada Moss, Ben Lode",
  published: "2031-04-01T06:00:00Z",
  language: "en",
  address: "https://paper.example/2031/pier?a=1&b=2#:~:text=We%20will%20mend%20it,and%20soon.",
  captured: "2031-04-02T08:15:30.250Z",
  sha256: "7c1a".repeat(16),
};

/** What little a page may give. */
export const BARE: Citation = {
  ...QUOTED,
  words: "closed",
  speaker: null,
  cue: null,
  outlet: "",
  byline: null,
  published: "last Monday",
  language: null,
};

export const FORGED: Citation = {
  ...QUOTED,
  words: HOSTILE,
  speaker: HOSTILE,
  cue: HOSTILE,
  title: HOSTILE,
  outlet: HOSTILE,
  byline: HOSTILE,
  published: HOSTILE,
  language: '"><script>',
  address: "javascript:alert(1)",
};

export const WORDS: CitationWords = { captured: "Captured", hash: "SHA-256 of the words" };
