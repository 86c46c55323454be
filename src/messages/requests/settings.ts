// What the reader chose, everywhere and at one place.

import type { PlaceRule, Scope, Settings } from "../../core/model/settings.ts";
import type { PlaceChange } from "../../core/place/change-place.ts";

export interface SettingsRequests {
  "change-settings": { input: Partial<Omit<Settings, "rules">>; reply: Settings };
  /** All settings and rules as Pressmark came. Our views only. */
  "reset-settings": { input: null; reply: Settings };
  /** What is to hold at the page of this address, at its site or everywhere, at once in every tab. Our views only. */
  "change-place": {
    input: { readonly address: string; readonly scope: Scope; readonly change: PlaceChange };
    reply: Settings;
  };
  /** Takes back one rule. Our views only. */
  "forget-rule": { input: Pick<PlaceRule, "scope" | "place">; reply: Settings };
  /** Takes back all that the reader said of the page of this address and of its site. Our views only. */
  "forget-place": { input: { readonly address: string }; reply: Settings };
  /** What the reader saves in private windows is kept until the browser ends. */
  "allow-private-windows": { input: null; reply: null };
  /** The keys of our commands as they are today, by the command's name; one without a key is left out. */
  "read-keys": { input: null; reply: Readonly<Record<string, string>> };
}
