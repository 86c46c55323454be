// npm run soak: the random tests in full length, ten thousand bad pages, and the proofs of store and replication in both
// browsers. Its options are told in tests/soak/soak.ts; the result stands in docs/SOAK.md.

import { preparePackages, prepareServer, run } from "./prepare.mjs";

preparePackages();
prepareServer();
run(process.execPath, ["tests/run.mjs", "tests/soak/soak.ts", ...process.argv.slice(2)]);
