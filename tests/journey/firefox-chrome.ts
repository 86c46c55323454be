// What only Firefox's own windows can do: extension commands and the real popup, reached through BiDi's
// chrome scope, which puppeteer starts with --remote-allow-system-access.

import type { Browser } from "puppeteer";

interface Bidi {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

/** puppeteer keeps its BiDi connection to itself; nothing else reaches the chrome scope. */
function bidiOf(browser: Browser): Bidi {
  if ("connection" in browser) return browser.connection as Bidi;
  throw new Error("Expected a Firefox driven by WebDriver BiDi");
}

const EXTENSION_ID = "pressmark@pressmark.example";

/** Runs `body` in the browser window, where `extension` is Pressmark's own object. @throws Error with what it threw */
export async function inFirefoxWindow(browser: Browser, body: string): Promise<unknown> {
  const bidi = bidiOf(browser);
  const { result } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = result as { contexts: readonly { readonly context: string }[] };
  const window = contexts[0];
  if (window === undefined) throw new Error("Expected a browser window, found none");
  const expression = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
    ${body}
  })()`;
  const answer = await bidi.send("script.evaluate", {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const outcome = answer.result as {
    readonly type: string;
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
  if (outcome.type !== "success") throw new Error(outcome.exceptionDetails?.text ?? "unknown");
  return outcome.result?.value;
}

/** Fires an extension command as its key would: Firefox keeps one key element for each, named by its key alone. */
export async function firefoxCommand(browser: Browser, command: string): Promise<void> {
  const outcome = await inFirefoxWindow(
    browser,
    `const name = ${JSON.stringify(command)};
     const { shortcuts } = extension;
     const all = await shortcuts.allCommands();
     // A command that comes without a key gets one, as the reader would give it.
     const own = all.find((other) => other.name === name);
     const spare = "Alt+Shift+" + "ABCDEFGHILNOPQRTUVWXYZ"[all.indexOf(own)];
     if (!own.shortcut) await shortcuts.updateCommand({ name, shortcut: spare });
     const wanted = (own.shortcut || spare).split("+").at(-1);
     const keys = [...document.querySelectorAll("keyset[id^='ext-keyset-id'] key")];
     const key = keys.find((own) => own.getAttribute("key") === wanted);
     key?.doCommand();
     return key ? "fired" : "none";`,
  );
  if (outcome !== "fired") throw new Error(`Expected a key for ${command}, found none`);
}
