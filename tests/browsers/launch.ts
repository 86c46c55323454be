// Finds and starts the real browsers that tests run in: Debian's Chromium and Firefox, or whatever the
// environment names. The one place that knows how each browser is given an extension; a test never does.

import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser } from "puppeteer";

export interface LaunchOptions {
  /** Folder of a built extension (holds manifest.json); absent: none is installed. */
  readonly extension?: string;
  /** True: `extension` is made ready for, but the caller installs it (browser.installExtension). */
  readonly installLater?: boolean;
  /** True: `extension` is let into Chromium's private windows too; in Firefox the test does it. */
  readonly inPrivate?: boolean;
  /** True: pages are told that the system is dark. */
  readonly dark?: boolean;
  /** Profile folder, kept after the run; absent: a fresh one, removed afterwards. */
  readonly profile?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Port of a proxy on 127.0.0.1 that every request goes through, those to this machine among them. */
  readonly proxy?: number;
  /** More of the browser's own command-line arguments. */
  readonly args?: readonly string[];
  /** More of Firefox's preferences; Chromium has none of the kind. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/**
 * The host part of `moz-extension://` addresses of our extension in a Firefox started here. Firefox
 * draws a random one for each profile, and a test could then not open our pages.
 */
export const FIREFOX_UUID = "2f0d8f5c-7c1e-4c58-9d0a-5b8f2a4e6c31";

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOX_NAMES = ["firefox", "firefox-esr"];

/** No requests of its own: a test must see only what the page or the extension asks for. */
const CHROMIUM_QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Path of the Chromium to test in: $CHROMIUM, else the first on PATH. @throws Error if there is none. */
export function findChromium(): string {
  return findBrowser("CHROMIUM", CHROMIUM_NAMES);
}

/** Path of the Firefox to test in: $FIREFOX, else the first on PATH. @throws Error if there is none. */
export function findFirefox(): string {
  return findBrowser("FIREFOX", FIREFOX_NAMES);
}

/** @throws Error in one line when there is no Chromium. The caller closes the browser. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { extension, inPrivate = false, installLater = false } = options;
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: options.headless ?? true,
    // Chromium loads an unpacked extension only through the pipe (Extensions.loadUnpacked).
    pipe: true,
    args: [
      ...CHROMIUM_QUIET,
      ...sandboxArguments(),
      ...(options.dark === true ? ["--blink-settings=preferredColorScheme=0"] : []),
      ...(options.proxy === undefined ? [] : chromiumProxy(options.proxy)),
      ...(options.args ?? []),
    ],
    ...(extension === undefined
      ? {}
      : { enableExtensions: installLater || inPrivate ? true : [extension] }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  if (extension !== undefined && inPrivate) {
    const session = await browser.target().createCDPSession();
    await session.send("Extensions.loadUnpacked", { path: extension, enableInIncognito: true });
  }
  return browser;
}

/** @throws Error in one line when there is no Firefox. The caller closes the browser. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const { extension } = options;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: options.headless ?? true,
    // Lets a test reach the toolbar and the sidebar through BiDi's chrome scope.
    args: ["--remote-allow-system-access", ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...(extension === undefined ? {} : uuidPreference(extension)),
      "layout.css.prefers-color-scheme.content-override": options.dark === true ? 0 : 1,
      ...options.preferences,
      ...(options.proxy === undefined ? {} : firefoxProxy(options.proxy)),
    },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  if (extension !== undefined && options.installLater !== true) {
    await browser.installExtension(extension);
  }
  return browser;
}

/** `<-loopback>` takes this machine off the addresses that are asked directly. */
function chromiumProxy(port: number): string[] {
  return [`--proxy-server=127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"];
}

function firefoxProxy(port: number): Record<string, string | number | boolean> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    // A request that was refused is not to be tried past the proxy.
    "network.proxy.failover_direct": false,
  };
}

function findBrowser(variable: string, names: readonly string[]): string {
  const named = process.env[variable];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      if (isExecutable(candidate)) return candidate;
    }
  }
  const own = puppeteersOwn(variable === "FIREFOX" ? "firefox" : "chrome");
  if (own !== null) return own;
  throw new Error(`Expected ${names[0]} on PATH or its path in $${variable}, found neither`);
}

/** The browser that Puppeteer downloaded for this project; null: none. */
function puppeteersOwn(browser: "chrome" | "firefox"): string | null {
  try {
    const file = puppeteer.executablePath({ browser });
    return isExecutable(file) ? file : null;
  } catch {
    return null;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium refuses to start its sandbox as root, which is what containers run tests as. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

function uuidPreference(extension: string): Record<string, string> {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8"));
  const id = geckoId(manifest);
  return { "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_UUID }) };
}

function geckoId(manifest: unknown): string {
  const { browser_specific_settings: settings } = manifest as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: unknown } };
  };
  const id = settings?.gecko?.id;
  if (typeof id !== "string")
    throw new TypeError("Expected manifest.json to name browser_specific_settings.gecko.id");
  return id;
}
