// npm run soak: the random tests in full length. `npm test` runs a tenth of them. The seed is printed and can
// be given back: PRESSMARK_SEED=... npm run soak
import { preparePackages, root, run } from "./prepare.mjs";

preparePackages();
const seed = process.env.PRESSMARK_SEED ?? String(Date.now() % 2 ** 31);
console.log(`PRESSMARK_SEED=${seed}`);
const env = { ...process.env, PRESSMARK_SEED: seed, PRESSMARK_SOAK: "1" };
run("npx", ["vitest", "run", "--testTimeout=600000"], { cwd: root, env });
