// What rows/cold.ts runs inside the page, beside analysis.js and officials.js: the analysis as the reader code calls it, once, with
// those of the list whom the article may name.

import { globals } from "../../../src/page/globals.ts";

/** Milliseconds. */
function analyzeOnce(text: string): number {
  const { pressmarkAnalysis: analysis, pressmarkOfficials: officials } = globals;
  if (analysis === undefined || officials === undefined) throw new Error("Expected both scripts");
  const started = performance.now();
  const article = { text, language: "en", published: null };
  const steps = analysis.analyzeInSteps(article, officials.namedIn(text));
  while (steps.next().done !== true);
  return performance.now() - started;
}

Object.assign(globalThis, { analyzeOnce });
