import { describe, expect, it } from "vitest";
import { isIsoMoment, isLater, timeAfter } from "../../../src/core/model/iso-moment.ts";

describe("timeAfter", () => {
  const LAST = "2031-04-02T23:59:59.999Z";

  it("is now, where the clock went on", () => {
    expect(timeAfter(LAST, "2031-04-03T00:00:00.001Z")).toBe("2031-04-03T00:00:00.001Z");
  });

  it.each([LAST, "2031-04-02T20:00:00.000Z"])("is the moment after the last at %s", (now) => {
    expect(timeAfter(LAST, now)).toBe("2031-04-03T00:00:00.000Z");
  });
});

describe("isIsoMoment", () => {
  it.each(["2009", "2013-03", "2021-01-20", "2024-02-29", "2000-02-29"])("takes %s", (text) => {
    expect(isIsoMoment(text)).toBe(true);
  });

  it.each(["", "09", "2009-1", "2009-13", "2009-00", "2023-02-29", "1900-02-29", "2023-04-31"])(
    "refuses %s",
    (text) => {
      expect(isIsoMoment(text)).toBe(false);
    },
  );

  it("refuses a time and white space", () => {
    expect(isIsoMoment("2021-01-20T12:00")).toBe(false);
    expect(isIsoMoment("2021 ")).toBe(false);
  });
});

describe("isLater", () => {
  it.each([
    ["2010", "2009", true],
    ["2009-02", "2009-01", true],
    ["2009-02-01", "2009-01", true],
    ["2009-06", "2009", false],
    ["2009", "2009-06", false],
    ["2009", "2009", false],
  ])("says whether %s is certainly after %s: %s", (a, b, later) => {
    expect(isLater(a, b)).toBe(later);
  });
});
