// What our scripts share in the isolated world of a page: each is loaded into it on its own, and the page's
// scripts see none of it.

import type { analyzeInSteps } from "../core/analysis/analyze.ts";
import type { readingsOf } from "../core/analysis/readings.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";

/** What the detector made of the page, and told the background. */
export interface Judged {
  /** Of the page as it was judged, with its fragment. */
  readonly address: string;
  readonly found: BackgroundRequests["report-page"]["input"]["found"];
}

/** What of src/core/analysis is called from the page: it is a file of its own. */
export interface Analysis {
  readonly analyzeInSteps: typeof analyzeInSteps;
  readonly readingsOf: typeof readingsOf;
}

export interface PressmarkGlobals {
  /** Set by analysis.js. */
  pressmarkAnalysis?: Analysis;
  /** Set by officials.js: those of the built-in list whose surnames a text has. */
  pressmarkOfficials?: { readonly namedIn: (text: string) => readonly KnownOfficial[] };
  /** Set by the detector; undefined: the page has another address since. */
  pressmarkJudged?: Judged | undefined;
  /** Set by detector-again.js while it waits for the page to rest. */
  pressmarkWaiting?: AbortController | null;
  /** Set by reader.js: the reader that runs in this page. */
  pressmarkReader?: { readonly isAlive: () => boolean; readonly stop: () => void };
}

export const globals = globalThis as PressmarkGlobals & typeof globalThis;
