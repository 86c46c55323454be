// What the reader wants to see on this page: their settings as they hold here, and the key that hides every mark for a while.

import { DEFAULT_SETTINGS, type Settings } from "../core/model/settings.ts";
import { type SettingsHere, settingsAt } from "../core/place/settings-at.ts";
import { takeColourNames } from "../ui/colour-names.ts";
import type { Passage } from "./passages.ts";
import { tabAddress } from "./tab-address.ts";

const NO_KINDS = { quotation: false, official: false, claim: false, highlight: false };

export class ShownMarks {
  /** As they hold on this page. */
  settings: SettingsHere = settingsAt(DEFAULT_SETTINGS, tabAddress());
  private hidden = false;

  take(settings: Settings): void {
    this.settings = settingsAt(settings, tabAddress());
    takeColourNames(settings);
  }

  toggle(): void {
    this.hidden = !this.hidden;
  }

  /** By which marks are painted now. */
  get painted(): Settings {
    return this.hidden ? { ...this.settings, kinds: NO_KINDS, paintSaved: false } : this.settings;
  }

  /** Those of the kinds that are shown; what is saved counts whichever kinds are off, but for the key that hides all. */
  among(passages: readonly Passage[]): Passage[] {
    if (this.hidden) return [];
    const { kinds } = this.settings;
    return passages.filter(({ annotation, reading }) => annotation !== null || kinds[reading.kind]);
  }
}
