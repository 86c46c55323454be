// Random tests: a seed that is printed and can be given back, and how many runs each takes. `npm run soak`
// runs ten times as many as `npm test`.

import fc from "fast-check";

const RUNS = process.env.PRESSMARK_SOAK === "1" ? 1_000 : 100;
const seed = Number(process.env.PRESSMARK_SEED ?? Date.now() % 2 ** 31);

fc.configureGlobal({ seed, numRuns: RUNS });
