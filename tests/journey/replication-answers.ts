// Every bad answer of a server has a sentence for the reader, loses nothing, and is followed by another try by itself: the
// soak waits for that one, which the browser's alarm begins half a minute later at the earliest.

import { createServer } from "node:https";
import type { Page } from "puppeteer";
import type { Annotation } from "../../src/core/model/annotation.ts";
import type { LibraryStatus } from "../../src/core/model/replication.ts";
import type { Couch } from "../replication/couch/couch.ts";
import type { FaultProxy } from "../replication/fault-proxy.ts";
import type { Fault } from "../replication/faults.ts";
import { replicateNow, rowsOf, startReplicating, untilStatus } from "../replication/in-browser.ts";
import { makeSelfSigned } from "../replication/self-signed.ts";
import { listen } from "../site/listen.ts";
import type { Site } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import type { Driver } from "./driver.ts";
import { POLL_MS } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const BY_ITSELF_WITHIN_MS = 180_000;

export interface Answering {
  readonly steps: Steps;
  readonly couch: Couch;
  readonly proxy: FaultProxy;
  readonly site: Site;
  /** A browser on a profile of its own. */
  start(profile: string): Promise<Driver>;
}

/** What is answered to everything, and by which name the reader is told. */
const BAD_ANSWERS: readonly (readonly [error: string, fault: Fault])[] = [
  ["UnauthorizedServerError", { kind: "status", status: 401 }],
  ["ForbiddenServerError", { kind: "status", status: 403 }],
  ["NoRemoteDatabaseError", { kind: "status", status: 404 }],
  ["ConflictingServerError", { kind: "status", status: 409 }],
  ["TooLargeForServerError", { kind: "status", status: 413 }],
  ["ConflictingServerError", { kind: "status", status: 412 }],
  ["BusyServerError", { kind: "status", status: 429, retryAfter: 90 }],
  ["FailingServerError", { kind: "status", status: 500 }],
  ["StrangeAnswerError", { kind: "html" }],
  ["UnreachableServerError", { kind: "lost-request" }],
  ["StrangeAnswerError", { kind: "garbage" }],
  ["EndlessAnswerError", { kind: "endless" }],
  ["StrangeAnswerError", { kind: "other-json" }],
];

export async function badAnswers({ steps, couch, proxy, site, start }: Answering): Promise<void> {
  proxy.planNext([]);
  const remote = { ...(await couch.makeDatabase()), server: proxy.origin };
  const { control, openOwn } = await start("bad-answers");
  await fillSampleLibrary(control, site);
  const before = (await rowsOf<Annotation>(control, "annotations")).length;
  const options = await openOwn("options.html");
  let sentence = "";
  for (const [error, fault] of BAD_ANSWERS) {
    const said = JSON.stringify(fault);
    await steps.step(`the reader is told of ${said}`, async () => {
      proxy.plan(() => fault);
      await startReplicating(control, remote);
      const { problem, next } = await untilStatus(
        control,
        (status) => !status.running && status.problem?.name === error,
      );
      expectThat(waitsFor(fault, next), "another try, when the server may be asked", next);
      sentence = await otherProblem(options, sentence);
      expectThat(!sentence.includes("Error"), "a sentence", sentence);
      steps.see(`${problem?.name}: ${sentence}`);
    });
  }
  await steps.step("a certificate that nobody vouches for is not trusted", async () => {
    const server = createServer(makeSelfSigned(), (_request, response) => response.end("{}"));
    const port = await listen(server, 0);
    try {
      await startReplicating(control, { ...remote, server: `https://127.0.0.1:${port}` });
      await untilStatus(
        control,
        ({ running, problem }) => !running && problem?.name === "UnreachableServerError",
      );
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
  await steps.step("nothing was lost, and all of it goes when it can", async () => {
    proxy.plan(() => ({ kind: "status", status: 500 }));
    await startReplicating(control, remote);
    await untilStatus(control, ({ running, problem }) => !running && problem !== null);
    proxy.planNext([]);
    const { unsent } = SOAK ? await goneByItself(control) : await replicateNow(control);
    const after = (await rowsOf<Annotation>(control, "annotations")).length;
    expectThat(unsent === 0 && after === before, "all of it, and sent", { unsent, after, before });
  });
}

/** Whether it is tried again by itself, and not sooner than the server asked for. */
function waitsFor(fault: Fault, next: string | null): boolean {
  const asked = fault.kind === "status" ? (fault.retryAfter ?? 0) : 0;
  // The answer came some seconds ago.
  return next !== null && Date.parse(next) > Date.now() + Math.max(0, asked - 20) * 1000;
}

/** By the browser's alarm, with nobody asking. */
const goneByItself = (control: Page): Promise<LibraryStatus> =>
  untilStatus(
    control,
    ({ running, problem, last, unsent }) =>
      !running && problem === null && last !== null && unsent === 0,
    BY_ITSELF_WITHIN_MS,
  );

/** What the part of the options about replication says is wrong, once it is another sentence than before. */
async function otherProblem(options: Page, before: string): Promise<string> {
  const shown = await options.waitForFunction(
    (last) => {
      const said = document.querySelector<HTMLElement>("#replication [role=alert]")?.innerText;
      return said === undefined || said === last ? null : said;
    },
    { timeout: 8_000, polling: POLL_MS },
    before,
  );
  return (await shown.jsonValue()) ?? "";
}
