// What the stores are told keeps to their limits, speaks of every permission, and has its pictures.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { readLocales } from "../locales/read-locales.ts";

const LISTING = readFileSync(path.resolve("docs/store/LISTING.md"), "utf8");
const SECTIONS = new Map(
  LISTING.split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      return [section.slice(0, end), section.slice(end + 1).trim()] as const;
    }),
);
const LOCALES = readLocales();
/** Of Chrome's store, of addons.mozilla.org, and of Chrome's description. */
const LONGEST = { short: 132, long: 250, description: 16_000 };

describe.each([...LOCALES.keys()])("the summary in %s", (locale) => {
  it("keeps to 132 characters in the manifest, which Chrome's store shows", () => {
    const { message } = LOCALES.get(locale)?.extensionDescription ?? { message: "" };
    expect(message.length).toBeGreaterThan(40);
    expect(message.length).toBeLessThanOrEqual(LONGEST.short);
  });

  it("keeps to 250 characters for addons.mozilla.org", () => {
    const text = LOCALES.get(locale)?.storeSummary?.message ?? "";
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThanOrEqual(LONGEST.long);
  });
});

test("the description is there and short enough", () => {
  const text = SECTIONS.get("Description") ?? "";
  expect(text.length).toBeGreaterThan(500);
  expect(text.length).toBeLessThanOrEqual(LONGEST.description);
});

test("the single purpose is one sentence", () => {
  expect(SECTIONS.get("Single purpose")).toMatch(/^[^.]+\.$/);
});

test("each permission of the manifest is accounted for, and no other", () => {
  const manifest = JSON.parse(readFileSync(path.resolve("manifest.json"), "utf8")) as {
    readonly permissions: readonly string[];
    readonly optional_permissions: readonly string[];
    readonly host_permissions: readonly string[];
  };
  const wanted = [
    manifest.host_permissions.join(" and "),
    ...manifest.permissions,
    ...manifest.optional_permissions,
  ];
  const told = [...SECTIONS.keys()].flatMap((name) => /^Permission: (.*)$/.exec(name)?.[1] ?? []);
  expect(told.toSorted()).toEqual(wanted.toSorted());
});

const PICTURES = path.resolve("docs/store/pictures");
const SCENES = ["1-card", "2-popup", "3-library", "4-ledger", "5-changed"];

/** Width and height in pixels, from the frame header of a JPEG. */
function jpegSize(bytes: Buffer): readonly [number, number] {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2)
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  throw new Error("Expected a JPEG");
}

describe.each(["chromium", "firefox"])("the pictures of %s", (browser) => {
  it.each(["light", "dark"])("are 1280 by 800 pixels, %s", (look) => {
    for (const scene of SCENES) {
      const file = path.join(PICTURES, `${scene}-${browser}-${look}.jpg`);
      expect(existsSync(file), file).toBe(true);
      expect(jpegSize(readFileSync(file)), file).toEqual([1280, 800]);
    }
  });
});

test("there is no picture that nothing makes any more", () => {
  expect(readdirSync(PICTURES)).toHaveLength(SCENES.length * 4);
});
