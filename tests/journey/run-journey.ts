// The command behind `npm run test:browser`: every part of the journey, in both browsers (alike.ts: but for these in Firefox).
// Options: --browser chromium|firefox (else both beside each other, see lanes.ts), --only PART[,PART…].

import path from "node:path";
import { someBadPages } from "../bad-pages/some-bad-pages.ts";
import { walkUnderProxy } from "../privacy/walk-under-proxy.ts";
import { spyingPages } from "../proof/spying-pages.ts";
import { untouchedPages } from "../proof/untouched-pages.ts";
import { ALIKE } from "./alike.ts";
import { atStart } from "./at-start.ts";
import { backButton } from "./back-button.ts";
import { badInput } from "./broken-library.ts";
import { buildForTests, builtForTests } from "./build-for.ts";
import { citing } from "./citing.ts";
import { corrections } from "./corrections.ts";
import { damagedRows } from "./damaged-rows.ts";
import { diagnosis } from "./diagnosis.ts";
import type { BrowserName } from "./driver.ts";
import { durableStore } from "./durable-store.ts";
import { editAlarm } from "./edit-alarm.ts";
import { fullDisk } from "./full-disk.ts";
import { help } from "./help.ts";
import { importCutOff } from "./import-cut-off.ts";
import { inOut } from "./in-out.ts";
import { keysOnly } from "./keys-only.ts";
import { type WalkedPart, walkBeside, walkParts } from "./lanes.ts";
import { lateInstallation } from "./late-installation.ts";
import { layouts } from "./layouts.ts";
import { libraryPages } from "./library-pages.ts";
import { liveBlog } from "./live-blog.ts";
import { livePages } from "./live-pages.ts";
import { manyMarks } from "./many-marks.ts";
import { manyWriters } from "./many-writers.ts";
import { movingPages } from "./moving-pages.ts";
import { officialsList } from "./officials-list.ts";
import { olderLibrary } from "./older-library.ts";
import { ownAnnotations } from "./own-annotations.ts";
import { privateWindow } from "./private-window.ts";
import { reachable } from "./reachable.ts";
import { realButton } from "./real-button.ts";
import { remembering } from "./remembering.ts";
import { replication } from "./replication.ts";
import { replicationFullDisk } from "./replication-full-disk.ts";
import { replicationOptions } from "./replication-options.ts";
import { scheduledBrowsers } from "./scheduled-browsers.ts";
import { seedArticle } from "./seed-article.ts";
import { senses } from "./senses.ts";
import { sharedLibrary } from "./shared-library.ts";
import { sideView } from "./side-view.ts";
import { makeSteps, type Steps } from "./steps.ts";
import { stoppedBackground } from "./stopped-background.ts";
import { storeProofs } from "./store-proofs.ts";
import { topLayer } from "./top-layer.ts";
import { twoEditors } from "./two-editors.ts";
import { welcome } from "./welcome.ts";
import { whatHolds } from "./what-holds.ts";

type Part = (name: BrowserName, extension: string, steps: Steps) => Promise<void>;

const PARTS: Readonly<Record<string, Part>> = {
  journey: walkUnderProxy,
  "at-start": atStart,
  "back-button": backButton,
  corrections,
  citing,
  "bad-input": badInput,
  "damaged-rows": damagedRows,
  diagnosis,
  "durable-store": durableStore,
  "full-disk": fullDisk,
  help,
  "import-cut-off": importCutOff,
  "in-out": inOut,
  "edit-alarm": editAlarm,
  "keys-only": keysOnly,
  "late-installation": lateInstallation,
  layouts,
  library: libraryPages,
  "live-blog": liveBlog,
  "live-pages": livePages,
  "many-marks": manyMarks,
  "many-writers": manyWriters,
  "moving-pages": movingPages,
  "officials-list": officialsList,
  "older-library": olderLibrary,
  "own-annotations": ownAnnotations,
  reachable,
  "private-window": privateWindow,
  "real-button": realButton,
  remembering,
  replication,
  "replication-full-disk": replicationFullDisk,
  "replication-options": replicationOptions,
  "scheduled-browsers": scheduledBrowsers,
  "seed-article": seedArticle,
  senses,
  "shared-library": sharedLibrary,
  "side-view": sideView,
  "bad-pages": someBadPages,
  "spying-pages": spyingPages,
  "untouched-pages": untouchedPages,
  "stopped-background": stoppedBackground,
  "store-proofs": storeProofs,
  "top-layer": topLayer,
  "two-editors": twoEditors,
  welcome,
  "what-holds": whatHolds,
};

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

const only = option("--only")?.split(",");
const SOAK = process.env.PRESSMARK_SOAK === "1";
/** Nobody looks at those of a whole run, and they take a minute of it. */
const takesPictures = SOAK || only !== undefined;
const PICTURES = path.join("tests", "pictures");
const parts = Object.keys(PARTS).filter((part) => only?.includes(part) ?? true);
const partsIn = (name: BrowserName): string[] =>
  name === "chromium" || SOAK || only !== undefined
    ? parts
    : parts.filter((part) => !ALIKE.includes(part));

/** Walks parts in one browser, one after another; how each went is printed. */
function walker(name: BrowserName): (part: string) => Promise<WalkedPart> {
  const extension = process.argv.includes("--built") ? builtForTests(name) : buildForTests(name);
  return async (part) => {
    const steps = makeSteps(takesPictures ? path.resolve(PICTURES) : null, name);
    // A failed step is printed and counted where it happened; what comes after it in its part rests on it.
    await PARTS[part]?.(name, extension, steps).catch((error: unknown) => {
      if (steps.failed === 0) steps.fail(part, error);
    });
    return { passed: steps.passed, failed: steps.failed };
  };
}

async function walkAlone(name: BrowserName): Promise<boolean> {
  const walk = walker(name);
  let [passed, failed] = [0, 0];
  for (const part of partsIn(name)) {
    const walked = await walk(part);
    passed += walked.passed;
    failed += walked.failed;
  }
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0;
}

const browser = option("--browser");
const isTold = process.argv.includes("--told");
if (browser === "chromium" || browser === "firefox") {
  if (isTold) walkParts(walker(browser));
  else process.exit((await walkAlone(browser)) ? 0 : 1);
} else {
  const isWhole = await walkBeside(partsIn, process.argv.slice(1));
  if (takesPictures) console.log(`Pictures: ${PICTURES}`);
  process.exit(isWhole ? 0 : 1);
}
