// What rows/cold.ts runs inside the page: the analysis as the reader code calls it, once, with those of the
// list whom the article may name.

import { analyze } from "../../../src/core/analysis/analyze.ts";
import { officialsNamedIn } from "../../../src/core/analysis/official/known/built-in-officials.ts";

/** Milliseconds. */
function analyzeOnce(text: string): number {
  const started = performance.now();
  analyze({ text, language: "en", published: null }, officialsNamedIn(text));
  return performance.now() - started;
}

Object.assign(globalThis, { analyzeOnce });
