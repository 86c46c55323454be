// The entry of shipped-analysis.test.ts: the analysis as a page gets it.

import { analyze } from "../../../src/core/analysis/analyze.ts";

Object.assign(globalThis, { shippedAnalyze: analyze });
