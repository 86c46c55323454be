// What rows/cold.ts runs inside the page: the analysis as the reader code calls it, once.

import { analyze } from "../../../src/core/analysis/analyze.ts";
import { builtInOfficials } from "../../../src/core/analysis/official/known/built-in-officials.ts";

/** Milliseconds. */
function analyzeOnce(text: string): number {
  const started = performance.now();
  analyze({ text, language: "en", published: null }, builtInOfficials());
  return performance.now() - started;
}

Object.assign(globalThis, { analyzeOnce });
