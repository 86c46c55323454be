// The settings after the reader chose something for a page, a site or everywhere. What was chosen more
// narrowly at this address gives way, since the switch that was just pressed must do what it says.

import { ANNOTATION_KINDS, type AnnotationKind } from "../model/annotation.ts";
import type { PlaceRule, Scope, Settings, Wake } from "../model/settings.ts";
import { placesOf } from "./settings-at.ts";

/** One or more choices; what is left out stays. */
export interface PlaceChange {
  /** "judged" takes back what was said of this page and its site. For a page or a site only. */
  readonly wake?: Wake;
  readonly kinds?: Partial<Readonly<Record<AnnotationKind, boolean>>>;
  readonly paintSaved?: boolean;
}

const NOTHING: Pick<PlaceRule, "wake" | "kinds" | "paintSaved"> = {
  wake: null,
  kinds: { quotation: null, official: null, claim: null, highlight: null },
  paintSaved: null,
};

const saysNothing = (rule: PlaceRule): boolean =>
  rule.wake === null &&
  rule.paintSaved === null &&
  ANNOTATION_KINDS.every((kind) => rule.kinds[kind] === null);

/** Unchanged where `address` is no http(s) address and the scope needs one. */
export function changePlace(
  settings: Settings,
  address: string,
  { scope, change }: { readonly scope: Scope; readonly change: PlaceChange },
): Settings {
  if (scope === "everywhere") return changeEverywhere(settings, address, change);
  if (change.wake === "judged") return forgetWake(settings, address);
  if (scope === "page") return withRule(settings, address, { scope, edit: merged(change) });
  const wider = withRule(settings, address, { scope, edit: merged(change) });
  return withRule(wider, address, { scope: "page", edit: without(change) });
}

/** Takes back all that was said of the page and of its site. */
export function forgetPlace(settings: Settings, address: string): Settings {
  const edit = () => NOTHING;
  const site = withRule(settings, address, { scope: "site", edit });
  return withRule(site, address, { scope: "page", edit });
}

function changeEverywhere(settings: Settings, address: string, change: PlaceChange): Settings {
  const { kinds, paintSaved } = change;
  const changed = {
    ...settings,
    kinds: { ...settings.kinds, ...kinds },
    paintSaved: paintSaved ?? settings.paintSaved,
  };
  const site = withRule(changed, address, { scope: "site", edit: without(change) });
  return withRule(site, address, { scope: "page", edit: without(change) });
}

function forgetWake(settings: Settings, address: string): Settings {
  const edit = (rule: PlaceRule): PlaceRule => ({ ...rule, wake: null });
  const site = withRule(settings, address, { scope: "site", edit });
  return withRule(site, address, { scope: "page", edit });
}

type Edit = (rule: PlaceRule) => Pick<PlaceRule, "wake" | "kinds" | "paintSaved">;

const merged =
  (change: PlaceChange): Edit =>
  (rule) => ({
    wake: change.wake ?? rule.wake,
    kinds: { ...rule.kinds, ...change.kinds },
    paintSaved: change.paintSaved ?? rule.paintSaved,
  });

/** Takes out of a narrower rule what the change says. */
const without =
  (change: PlaceChange): Edit =>
  (rule) => {
    const named = Object.keys(change.kinds ?? {});
    const kept = ANNOTATION_KINDS.filter((kind) => !named.includes(kind));
    return {
      wake: change.wake === undefined ? rule.wake : null,
      kinds: {
        ...NOTHING.kinds,
        ...Object.fromEntries(kept.map((kind) => [kind, rule.kinds[kind]])),
      },
      paintSaved: change.paintSaved === undefined ? rule.paintSaved : null,
    };
  };

/** A rule that says nothing any more is dropped: no address is kept for nothing. */
function withRule(
  settings: Settings,
  address: string,
  { scope, edit }: { readonly scope: "page" | "site"; readonly edit: Edit },
): Settings {
  const place = placesOf(address)?.[scope];
  if (place === undefined) return settings;
  const isIts = (rule: PlaceRule) => rule.scope === scope && rule.place === place;
  const before = settings.rules.find(isIts) ?? { scope, place, ...NOTHING };
  const after = { ...before, ...edit(before) };
  const others = settings.rules.filter((rule) => !isIts(rule));
  return { ...settings, rules: saysNothing(after) ? others : [...others, after] };
}
