// What holds for the page under the popup, and changing it for the page, its site or everywhere.

import { useEffect, useState } from "preact/hooks";
import type { Scope } from "../core/model/settings.ts";
import type { PlaceChange } from "../core/place/change-place.ts";
import { rulesAt, type SettingsHere, settingsAt } from "../core/place/settings-at.ts";
import { ask } from "../messages/send.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import type { Place } from "./read-page.ts";
import { useSettings } from "./use-settings.ts";

export interface PlaceChoice {
  readonly here: SettingsHere;
  /** Null: no page that anything could be said of. */
  readonly place: Place | null;
  /** For which the switches hold. */
  readonly scope: Scope;
  /** Those that can be chosen: in a private window nothing is remembered of a page. */
  readonly scopes: readonly Scope[];
  /** Something was said of this page or its site. */
  readonly isSaid: boolean;
  readonly setScope: (scope: Scope) => void;
  readonly change: (change: PlaceChange, scope?: Scope) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Null is no address of a page, which no rule is for. */
const NO_ADDRESS = "about:blank";

export function usePlace(place: Place | null, editor: SavedEditor): PlaceChoice {
  const settings = useSettings(editor);
  useEffect(() => {
    document.documentElement.dataset.palette = settings.palette;
  }, [settings.palette]);
  const [chosen, setScope] = useState<Scope | null>(null);
  const address = place?.address ?? NO_ADDRESS;
  const rules = rulesAt(settings, address);
  const scopes: readonly Scope[] =
    place === null || place.isPrivate ? ["everywhere"] : ["page", "site", "everywhere"];
  // Until the reader chooses, the narrowest for which something was said.
  const said: Scope = rules.page !== null ? "page" : rules.site === null ? "everywhere" : "site";
  const scope = scopes.length === 1 ? "everywhere" : (chosen ?? said);
  const send = (sent: Promise<unknown>): Promise<void> =>
    sent.then(
      () => undefined,
      (error: unknown) => editor.tell(alarmOf(error)),
    );
  return {
    here: settingsAt(settings, address),
    place,
    scope,
    scopes,
    isSaid: rules.page !== null || rules.site !== null,
    setScope,
    change: (change, at = scope) => {
      if (place !== null) return send(ask("change-place", { address, scope: at, change }));
      const { kinds = {}, paintSaved = settings.paintSaved } = change;
      return send(ask("change-settings", { kinds: { ...settings.kinds, ...kinds }, paintSaved }));
    },
    forget: () => send(ask("forget-place", { address })),
  };
}
