// The analysis where the reader code runs: a file of its own (analysis.js), which the background loads beside it.

import { ask } from "../messages/send.ts";
import { type Analysis, globals } from "./globals.ts";

/** Ends when it is here. @throws what asking the background throws */
export async function loadAnalysis(): Promise<void> {
  if (globals.pressmarkAnalysis === undefined) await ask("load-analysis", null);
}

/** @throws Error where it is not loaded */
export function loadedAnalysis(): Analysis {
  if (globals.pressmarkAnalysis === undefined) throw new Error("Expected analysis.js, found none");
  return globals.pressmarkAnalysis;
}
