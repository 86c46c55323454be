// One of several readers who share a library through a server, each under a name of their own and in a browser of their own.

import type { Page } from "puppeteer";
import type { LibraryStatus } from "../../src/core/model/replication.ts";
import type { Couch, TestRemote } from "../replication/couch/couch.ts";
import { askBackground } from "../replication/in-browser.ts";
import { fillByKeys, pressOn } from "./by-keys.ts";
import type { Driver } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import { POLL_MS } from "./on-page.ts";

/** What every reader calls the shared library. */
export const LIBRARY = "City desk";
const PASSWORD = "correct horse";
const RUN_WITHIN_MS = 20_000;

export interface LibraryReader {
  readonly driver: Driver;
  /** What this browser calls the shared library. */
  readonly library: string;
  /** The page of all that is saved. */
  readonly view: Page;
}

/** One that these may read and write, each under a name of their own. */
export async function sharedDatabase(couch: Couch, names: readonly string[]): Promise<TestRemote> {
  const remote = await couch.makeDatabase();
  for (const name of names) {
    const user = { name, password: PASSWORD, roles: [], type: "user" };
    // Of an earlier run, on a server that stays.
    await couch.asAdmin("PUT", `/_users/org.couchdb.user:${name}`, user).catch((error: unknown) => {
      if (!String(error).includes(": 409 ")) throw error;
    });
  }
  const nobody = { names: [], roles: [] };
  const security = { admins: nobody, members: { names, roles: [] } };
  await couch.asAdmin("PUT", `/${remote.database}/_security`, security);
  return remote;
}

/** Sets the library up in the options, by keys. */
export async function setUpLibrary(
  name: string,
  driver: Driver,
  { server, database }: TestRemote,
): Promise<LibraryReader> {
  const options = await driver.openOwn("options.html#replication");
  await options.bringToFront();
  await pressOn(options, "Add a shared library", "Enter");
  const typed = { "Name of the library": LIBRARY, "Address of the server": server };
  const signIn = { Database: database, "User name": name, Password: PASSWORD };
  for (const [label, text] of Object.entries({ ...typed, ...signIn }))
    await fillByKeys(options, label, text);
  await pressOn(options, "Start replicating", "Enter");
  await waitForText(options, "Last replicated");
  await options.close();
  const found = (await statuses(driver)).find((status) => status.name === LIBRARY);
  if (found === undefined) throw new Error(`Expected ${LIBRARY} among the libraries, found none`);
  const view = await driver.openOwn("library.html");
  await view.setViewport({ width: 1100, height: 900 });
  return { driver, library: found.library, view };
}

const statuses = ({ control }: Driver): Promise<readonly LibraryStatus[]> =>
  askBackground(control, "read-libraries", null);

/** One whole run of the shared library. */
export async function replicates({ driver, library }: LibraryReader): Promise<void> {
  const untilOwn = async (holds: (status: LibraryStatus) => boolean): Promise<LibraryStatus> => {
    const until = performance.now() + RUN_WITHIN_MS;
    for (;;) {
      const now = (await statuses(driver)).find((status) => status.library === library);
      if (now !== undefined && holds(now)) return now;
      if (performance.now() > until)
        throw new Error(`Expected a whole run, found ${JSON.stringify(now)}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };
  // One that a change began a moment ago may have missed what the other wrote meanwhile.
  const { last } = await untilOwn(({ running }) => !running);
  await askBackground(driver.control, "replicate-now", { library });
  await untilOwn((now) => !now.running && now.last !== last && now.problem === null);
}
