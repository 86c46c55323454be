// Replication as a reader sets it up: the form, what it says of a server that cannot be used, the connection tried, a run
// that ends with a problem, and off again: by keys alone. The server is a few lines; what is replicated is the replication
// part's.

import { createServer, type Server } from "node:http";
import path from "node:path";
import type { Page } from "puppeteer";
import { closeServer, listen } from "../site/listen.ts";
import { fillByKeys, pressOn } from "./by-keys.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { viewText, waitForText } from "./in-view.ts";
import { POLL_MS } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const NAME = "reader-of-the-test";
const PASSWORD = "correct horse";
const SIGNED_IN = `Basic ${Buffer.from(`${NAME}:${PASSWORD}`).toString("base64")}`;

export async function replicationOptions(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const server = serveDatabase();
  const port = await listen(server, 0);
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  try {
    const options = await driver.openOwn("options.html#replication");
    await options.setViewport({ width: 720, height: 800 });
    await options.bringToFront();
    await steps.step(
      "an address without TLS is refused, and the server asked nothing",
      async () => {
        await pressOn(options, "Replicate it", "Enter");
        await fillByKeys(options, "Address of the server", "http://sync.example");
        await fillByKeys(options, "Database", "library");
        await pressOn(options, "Test the connection", "Enter");
        await waitForText(options, "Use an address that begins with https");
        await picture(driver, steps, options);
      },
    );
    await steps.step("a wrong password is told, a right one is let in", async () => {
      await fillByKeys(options, "Address of the server", `http://127.0.0.1:${port}`, true);
      await fillByKeys(options, "User name", NAME);
      await fillByKeys(options, "Password", "guessed");
      await pressOn(options, "Test the connection", "Enter");
      await waitForText(options, "does not know this name and password");
      await fillByKeys(options, "Password", PASSWORD, true);
      await pressOn(options, "Test the connection", "Enter");
      await waitForText(options, "The server answers");
    });
    await steps.step(
      "turned on, it says what is in its way and when it is tried again",
      async () => {
        await pressOn(options, "Start replicating", "Enter");
        await waitForText(options, "What answers at this address is no CouchDB");
        await waitForText(options, "It is tried again on");
        await waitForFocus(options, "Private library");
        const text = await viewText(options);
        expectThat(!text.includes(PASSWORD), "no password in the view", text);
        const popup = await driver.openOwn("popup.html");
        await waitForText(popup, "Replication is halted");
        await popup.close();
      },
    );
    await steps.step("turned off, it is forgotten, and says so", async () => {
      await pressOn(options, "Turn off and forget the password", " ");
      await waitForText(options, "Replication is off");
      const kept = await driver.control.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get(null)),
      );
      expectThat(!kept.includes(PASSWORD) && !kept.includes(NAME), "nothing kept of it", kept);
    });
    await steps.step("a shared library is added, and left again with what is in it", async () => {
      await addLibrary(options, "City desk", port);
      await waitForFocus(options, "City desk");
      await steps.picture(options, "shared-library");
      await pressOn(options, "Leave…", "Enter");
      await pressOn(options, "Leave this library", "Enter");
      await waitForText(options, "Not replicated any more");
      const kept = await driver.control.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get(null)),
      );
      expectThat(!kept.includes(PASSWORD), "no password kept", kept);
    });
    await steps.step("added anew, the library that was kept is taken up again", async () => {
      await addLibrary(options, "Night desk", port);
      await waitForText(options, "“City desk” is on this device already");
      await steps.picture(options, "kept-library");
      await pressOn(options, "Take it up again", "Enter");
      await waitForFocus(options, "City desk");
      const text = await viewText(options);
      expectThat(!text.includes("Night desk"), "no other library beside it", text);
    });
  } finally {
    await driver.close();
    await closeServer(server);
  }
}

/** With keys, from wherever the focus is. */
async function addLibrary(options: Page, name: string, port: number): Promise<void> {
  await pressOn(options, "Add a shared library", "Enter");
  await fillByKeys(options, "Name of the library", name);
  await fillByKeys(options, "Address of the server", `http://127.0.0.1:${port}`);
  await fillByKeys(options, "Database", "library");
  await fillByKeys(options, "User name", NAME);
  await fillByKeys(options, "Password", PASSWORD);
  await pressOn(options, "Start replicating", "Enter");
}

/** Knows one name, has one database, and beyond that is no CouchDB. */
function serveDatabase(): Server {
  return createServer((request, response) => {
    const isSignedIn = request.headers.authorization === SIGNED_IN;
    const isDatabase = request.url === "/library" && request.method === "GET";
    response.writeHead(isSignedIn ? 200 : 401, { "Content-Type": "application/json" });
    response.end(isSignedIn && isDatabase ? '{"db_name":"library"}' : '{"greeting":"hello"}');
  });
}

/** The form is gone, and Tab goes on from the library's name. */
async function waitForFocus(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.activeElement?.matches("h2") && document.activeElement.textContent?.includes(wanted),
    { timeout: 20_000, polling: POLL_MS },
    words,
  );
}

/** In light and in dark, which Firefox does not emulate. */
async function picture(driver: Driver, steps: Steps, page: Page): Promise<void> {
  await steps.picture(page, "replication-options");
  if (driver.name === "firefox") return;
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await steps.picture(page, "replication-options-dark");
  await page.emulateMediaFeatures([]);
}
