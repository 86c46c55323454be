import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Scope, type Settings } from "../../../src/core/model/settings.ts";
import {
  changePlace,
  forgetPlace,
  type PlaceChange,
} from "../../../src/core/place/change-place.ts";
import { placesOf, settingsAt } from "../../../src/core/place/settings-at.ts";

const HERE = "https://www.tarn.example/politics/levy?utm_source=mail";
const SAME_PAGE = "https://m.tarn.example/politics/levy";
const SAME_SITE = "https://tarn.example/sport/regatta";
const ELSEWHERE = "https://fell.example/levy";
const ADDRESSES = [HERE, SAME_PAGE, SAME_SITE, ELSEWHERE];

const chosen = (...steps: readonly (readonly [Scope, PlaceChange])[]): Settings =>
  steps.reduce<Settings>(
    (settings, [scope, change]) => changePlace(settings, HERE, { scope, change }),
    DEFAULT_SETTINGS,
  );

describe("a choice holds where it was made for", () => {
  test.each<[Scope, readonly boolean[]]>([
    ["page", [false, false, true, true]],
    ["site", [false, false, false, true]],
    ["everywhere", [false, false, false, false]],
  ])("a kind switched off for: %s", (scope, shown) => {
    const settings = chosen([scope, { kinds: { claim: false } }]);
    expect(ADDRESSES.map((address) => settingsAt(settings, address).kinds.claim)).toEqual(shown);
    expect(ADDRESSES.map((address) => settingsAt(settings, address).kinds.official)).toEqual(
      ADDRESSES.map(() => true),
    );
  });

  test.each<[Scope, readonly string[]]>([
    ["page", ["never", "never", "judged", "judged"]],
    ["site", ["never", "never", "never", "judged"]],
  ])("never read: %s", (scope, wakes) => {
    const settings = chosen([scope, { wake: "never" }]);
    expect(ADDRESSES.map((address) => settingsAt(settings, address).wake)).toEqual(wakes);
    expect(settingsAt(settings, HERE).wakeSaid).toBe(scope);
  });
});

describe("what was said last holds", () => {
  test("a page is read on a site that never is", () => {
    const settings = chosen(["site", { wake: "never" }], ["page", { wake: "always" }]);
    expect(settingsAt(settings, HERE).wake).toBe("always");
    expect(settingsAt(settings, SAME_SITE).wake).toBe("never");
  });

  test("a wider choice takes the narrower one's place, and only for what it says", () => {
    const settings = chosen(
      ["page", { kinds: { claim: false, official: false }, paintSaved: false }],
      ["everywhere", { kinds: { claim: true } }],
    );
    const here = settingsAt(settings, HERE);
    expect(here.kinds).toMatchObject({ claim: true, official: false });
    expect(here.paintSaved).toBe(false);
  });

  test("a site's choice takes its page's place", () => {
    const settings = chosen(["page", { paintSaved: true }], ["site", { paintSaved: false }]);
    expect(settingsAt(settings, HERE).paintSaved).toBe(false);
  });
});

describe("nothing is kept for nothing", () => {
  test("taking back what was said of reading leaves no address behind", () => {
    const settings = chosen(
      ["site", { wake: "never" }],
      ["page", { wake: "always" }],
      ["page", { wake: "judged" }],
    );
    expect(settings.rules).toEqual([]);
  });

  test("forgetting a place keeps what was said of others", () => {
    const other = changePlace(chosen(["page", { paintSaved: false }]), ELSEWHERE, {
      scope: "site",
      change: { wake: "never" },
    });
    const settings = forgetPlace(other, HERE);
    expect(settings.rules.map(({ place }) => place)).toEqual(["fell.example"]);
  });
});

test.each(["about:blank", "file:///home/x.html", "", "javascript:alert(1)"])(
  "%s is no place",
  (address) => {
    expect(placesOf(address)).toBeNull();
    const change = { scope: "site", change: { wake: "never" } } as const;
    expect(changePlace(DEFAULT_SETTINGS, address, change)).toEqual(DEFAULT_SETTINGS);
  },
);
