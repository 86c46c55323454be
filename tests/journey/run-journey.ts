// The command behind `npm run test:browser`: every part of the journey, in both browsers.
// Options: --browser chromium|firefox (else both at once), --only PART[,PART…].

import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { someBadPages } from "../bad-pages/some-bad-pages.ts";
import { walkUnderProxy } from "../privacy/walk-under-proxy.ts";
import { spyingPages } from "../proof/spying-pages.ts";
import { untouchedPages } from "../proof/untouched-pages.ts";
import { atStart } from "./at-start.ts";
import { badInput } from "./broken-library.ts";
import { buildForTests } from "./build-for.ts";
import { citing } from "./citing.ts";
import { corrections } from "./corrections.ts";
import { damagedRows } from "./damaged-rows.ts";
import { diagnosis } from "./diagnosis.ts";
import type { BrowserName } from "./driver.ts";
import { durableStore } from "./durable-store.ts";
import { editAlarm } from "./edit-alarm.ts";
import { fullDisk } from "./full-disk.ts";
import { help } from "./help.ts";
import { inOut } from "./in-out.ts";
import { keysOnly } from "./keys-only.ts";
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
import { reachable } from "./reachable.ts";
import { realButton } from "./real-button.ts";
import { remembering } from "./remembering.ts";
import { replication } from "./replication.ts";
import { replicationOptions } from "./replication-options.ts";
import { seedArticle } from "./seed-article.ts";
import { senses } from "./senses.ts";
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
  corrections,
  citing,
  "bad-input": badInput,
  "damaged-rows": damagedRows,
  diagnosis,
  "durable-store": durableStore,
  "full-disk": fullDisk,
  help,
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
  "real-button": realButton,
  remembering,
  replication,
  "replication-options": replicationOptions,
  "seed-article": seedArticle,
  senses,
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

/** Walks the parts in one browser; how many steps failed. */
async function walkIn(name: BrowserName, only: string | undefined): Promise<number> {
  const wanted = only?.split(",");
  const parts = Object.entries(PARTS).filter(([part]) => wanted?.includes(part) ?? true);
  const extension = buildForTests(name);
  const pictures = path.resolve("tests", "pictures");
  const steps = makeSteps(pictures, name);
  for (const [part, run] of parts) {
    // A failed step is printed and counted where it happened; what comes after it in its part rests on it.
    await run(name, extension, steps).catch((error: unknown) => {
      if (steps.failed === 0) steps.fail(part, error);
    });
  }
  console.log(`${name}: ${steps.passed} passed, ${steps.failed} failed`);
  return steps.passed === 0 ? 1 : steps.failed;
}

/** The same in a process of its own, so that both browsers are tried at once; its exit code. */
async function walkBeside(name: BrowserName): Promise<number> {
  const child = spawn(
    process.execPath,
    ["tests/run.mjs", ...process.argv.slice(1), "--browser", name],
    {
      stdio: "inherit",
    },
  );
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}

const browser = option("--browser");
if (browser === "chromium" || browser === "firefox") {
  process.exit((await walkIn(browser, option("--only"))) === 0 ? 0 : 1);
}
const codes = await Promise.all([walkBeside("chromium"), walkBeside("firefox")]);
console.log(`Pictures: ${path.join("tests", "pictures")}`);
process.exit(codes.every((code) => code === 0) ? 0 : 1);
