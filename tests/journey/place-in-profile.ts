// Pressmark in a profile from the start, as a reader's browser has it: a browser forgets an extension that a driver installs,
// and does not tell one that it started.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserName } from "./driver.ts";

/** Puts Pressmark into a profile that was never started; the preferences that Firefox needs for it. */
export function placeIn(
  profile: string,
  name: BrowserName,
  extension: string,
): Readonly<Record<string, unknown>> {
  if (name === "chromium") {
    mkdirSync(path.join(profile, "Default"), { recursive: true });
    const own = { location: UNPACKED, path: extension, state: 1 };
    const settings = { [chromiumId(extension)]: own };
    const extensions = { ui: { developer_mode: true }, settings };
    writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify({ extensions }));
    return {};
  }
  mkdirSync(path.join(profile, "extensions"), { recursive: true });
  // A file in the place of a packed extension names the folder of an unpacked one.
  writeFileSync(path.join(profile, "extensions", firefoxId(extension)), `${extension}/`);
  return {
    "extensions.autoDisableScopes": 0,
    "extensions.enabledScopes": 15,
    "extensions.startupScanScopes": 15,
    "xpinstall.signatures.required": false,
  };
}

/** Manifest::Location of Chromium. */
const UNPACKED = 4;

/** As Chromium makes it of the folder of an extension that has no key. */
function chromiumId(extension: string): string {
  const hash = createHash("sha256").update(extension).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

function firefoxId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8"));
  const { browser_specific_settings: settings } = manifest as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return settings.gecko.id;
}
