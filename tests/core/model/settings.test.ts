import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, restoredSettings } from "../../../src/core/model/settings.ts";

const DESK = "00000000-0000-4000-8000-00000000000a";

it("takes all from a file but the library that the next note goes to", () => {
  const file = { ...DEFAULT_SETTINGS, colour: "rose", saveTo: DESK } as const;
  expect(restoredSettings(file, DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, colour: "rose" });
  const here = { ...DEFAULT_SETTINGS, saveTo: DESK };
  expect(restoredSettings(DEFAULT_SETTINGS, here)).toEqual(here);
});
