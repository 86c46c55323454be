// The analysis as a file of its own, loaded beside reader.js once there is an article to read: the build has it compiled
// as a whole when it is loaded (build.mjs), which takes half the time of finding out function by function that nearly all are needed.

import { analyzeInSteps } from "../core/analysis/analyze.ts";
import { readingsOf } from "../core/analysis/readings.ts";
import { globals } from "./globals.ts";

globals.pressmarkAnalysis = { analyzeInSteps, readingsOf };
