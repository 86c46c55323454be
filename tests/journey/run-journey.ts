// The command behind `npm run test:browser`: every part of the journey, in both browsers.
// Options: --browser chromium|firefox, --only PART.

import path from "node:path";
import { someBadPages } from "../bad-pages/some-bad-pages.ts";
import { walkUnderProxy } from "../privacy/walk-under-proxy.ts";
import { spyingPages } from "../proof/spying-pages.ts";
import { untouchedPages } from "../proof/untouched-pages.ts";
import { badInput } from "./broken-library.ts";
import { citing } from "./citing.ts";
import { corrections } from "./corrections.ts";
import { diagnosis } from "./diagnosis.ts";
import type { BrowserName } from "./driver.ts";
import { durableStore } from "./durable-store.ts";
import { editAlarm } from "./edit-alarm.ts";
import { inOut } from "./in-out.ts";
import { buildForTests, extensionIn } from "./journey.ts";
import { keysOnly } from "./keys-only.ts";
import { lateInstallation } from "./late-installation.ts";
import { layouts } from "./layouts.ts";
import { libraryPages } from "./library-pages.ts";
import { livePages } from "./live-pages.ts";
import { movingPages } from "./moving-pages.ts";
import { officialsList } from "./officials-list.ts";
import { olderLibrary } from "./older-library.ts";
import { reachable } from "./reachable.ts";
import { realButton } from "./real-button.ts";
import { remembering } from "./remembering.ts";
import { seedArticle } from "./seed-article.ts";
import { sideView } from "./side-view.ts";
import { makeSteps, type Steps } from "./steps.ts";
import { storeProofs } from "./store-proofs.ts";
import { welcome } from "./welcome.ts";

type Part = (name: BrowserName, extension: string, steps: Steps) => Promise<void>;

const PARTS: Readonly<Record<string, Part>> = {
  journey: walkUnderProxy,
  corrections,
  citing,
  "bad-input": badInput,
  diagnosis,
  "durable-store": durableStore,
  "in-out": inOut,
  "edit-alarm": editAlarm,
  "keys-only": keysOnly,
  "late-installation": lateInstallation,
  layouts,
  library: libraryPages,
  "live-pages": livePages,
  "moving-pages": movingPages,
  "officials-list": officialsList,
  "older-library": olderLibrary,
  reachable,
  "real-button": realButton,
  remembering,
  "seed-article": seedArticle,
  "side-view": sideView,
  "bad-pages": someBadPages,
  "spying-pages": spyingPages,
  "untouched-pages": untouchedPages,
  "store-proofs": storeProofs,
  welcome,
};

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

const browser = option("--browser");
const browsers: readonly BrowserName[] =
  browser === "chromium" || browser === "firefox" ? [browser] : ["chromium", "firefox"];
const only = option("--only");
const parts = Object.entries(PARTS).filter(([name]) => only === undefined || name === only);

const build = buildForTests();
const pictures = path.resolve("tests", "pictures");
let passed = 0;
let failed = 0;
for (const name of browsers) {
  const steps = makeSteps(pictures, name);
  for (const [part, run] of parts) {
    // A failed step is printed and counted where it happened; what comes after it in its part rests on it.
    await run(name, extensionIn(build, name), steps).catch((error: unknown) => {
      if (steps.failed === 0) steps.fail(part, error);
    });
  }
  passed += steps.passed;
  failed += steps.failed;
}
console.log(`Pictures: ${path.relative(process.cwd(), pictures)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
