// Which of the reader's choices hold at an address? What was said of the page goes before what was said of
// its site, and that before what holds everywhere, one choice at a time.

import { addressKey } from "../identity/address-key.ts";
import { ANNOTATION_KINDS, type AnnotationKind } from "../model/annotation.ts";
import type { Kinds, PlaceRule, Scope, Settings, Wake } from "../model/settings.ts";

/** The settings as they hold at one address. */
export interface SettingsHere extends Settings {
  readonly wake: Wake;
  /** Where the reader said so; "everywhere": nowhere, it is what holds of itself. */
  readonly wakeSaid: Scope;
}

/** What a page and its site are known by; null for an address that is no http(s) address. */
export function placesOf(address: string): { readonly page: string; readonly site: string } | null {
  const page = addressKey(address);
  return page === null ? null : { page, site: page.replace(/[/?].*$/s, "") };
}

/** The rules for the page at `address` and for its site; null: the reader made none. */
export function rulesAt(
  settings: Settings,
  address: string,
): { readonly page: PlaceRule | null; readonly site: PlaceRule | null } {
  const places = placesOf(address);
  const find = (scope: "page" | "site") =>
    settings.rules.find((rule) => rule.scope === scope && rule.place === places?.[scope]) ?? null;
  return { page: find("page"), site: find("site") };
}

/** Linear in the number of rules. */
export function settingsAt(settings: Settings, address: string): SettingsHere {
  const { page, site } = rulesAt(settings, address);
  const kinds = kindsOf((kind) => page?.kinds[kind] ?? site?.kinds[kind] ?? settings.kinds[kind]);
  const paintSaved = page?.paintSaved ?? site?.paintSaved ?? settings.paintSaved;
  const wake = page?.wake ?? site?.wake ?? "judged";
  return { ...settings, kinds, paintSaved, wake, wakeSaid: saidAt(page, site) };
}

function saidAt(page: PlaceRule | null, site: PlaceRule | null): Scope {
  if ((page?.wake ?? null) !== null) return "page";
  return (site?.wake ?? null) === null ? "everywhere" : "site";
}

function kindsOf(shown: (kind: AnnotationKind) => boolean): Kinds {
  const entries = ANNOTATION_KINDS.map((kind) => [kind, shown(kind)]);
  return Object.fromEntries(entries) as Record<AnnotationKind, boolean>;
}
