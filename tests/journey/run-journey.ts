// The command behind `npm run test:browser`.

import path from "node:path";
import type { BrowserName } from "./driver.ts";
import { buildForTests, walkJourney } from "./journey.ts";

const at = process.argv.indexOf("--browser");
const named = at > 0 ? process.argv[at + 1] : undefined;
const browsers: readonly BrowserName[] =
  named === "chromium" || named === "firefox" ? [named] : ["chromium", "firefox"];

const build = buildForTests();
const pictures = path.resolve("tests", "pictures");
let passed = 0;
let failed = 0;
for (const name of browsers) {
  const steps = await walkJourney({ name, build, pictures });
  passed += steps.passed;
  failed += steps.failed;
}
console.log(`Pictures: ${path.relative(process.cwd(), pictures)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
