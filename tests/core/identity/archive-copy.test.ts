import { describe, expect, it } from "vitest";
import { archiveCopy } from "../../../src/core/identity/archive-copy.ts";

const ARTICLE = "https://paper.example/a/dam-holds";

describe("archiveCopy", () => {
  it.each([
    ["to the second", `https://web.archive.org/web/20310504090807/${ARTICLE}`, "09:08:07"],
    ["of a raw copy", `https://web.archive.org/web/20310504090807id_/${ARTICLE}`, "09:08:07"],
    ["with one slash", "https://web.archive.org/web/20310504/https:/paper.example/a", "00:00:00"],
    ["without a scheme", "https://web.archive.org/web/20310504090807/paper.example/a", "09:08:07"],
    ["with points", `https://archive.ph/2031.05.04-090807/${ARTICLE}`, "09:08:07"],
    ["to the day", `https://archive.today/20310504/${ARTICLE}`, "00:00:00"],
    [
      "of an archive of a country",
      `https://kept.example/all/20310504090807/${ARTICLE}`,
      "09:08:07",
    ],
    [
      "of an escaped address",
      "https://kept.example/20310504/https%3a//paper.example/a",
      "00:00:00",
    ],
    [
      "of a copy of a copy",
      `https://archive.ph/20330101/https://web.archive.org/web/20310504090807/${ARTICLE}`,
      "09:08:07",
    ],
    [
      "that only passes by",
      `https://reader.example/https://archive.ph/20310504/${ARTICLE}`,
      "00:00:00",
    ],
  ])("tells the moment %s", (_name, address, time) => {
    expect(archiveCopy([address])).toEqual({ made: `2031-05-04T${time}.000Z` });
  });

  it.each([
    ["a short address", "https://archive.ph/Ab3dE"],
    ["the newest", `https://archive.ph/newest/${ARTICLE}`],
    ["a year", `https://web.archive.org/web/2031/${ARTICLE}`],
    ["a day that no calendar has", `https://archive.ph/20310231/${ARTICLE}`],
    ["an hour that no clock has", `https://archive.ph/20310504250000/${ARTICLE}`],
    [
      "a number in the article's own address",
      "https://archive.ph/o/Ab3dE/https://paper.example/20310504/a",
    ],
    [
      "a search engine's cache",
      `https://webcache.googleusercontent.com/search?q=cache:Ab3:${ARTICLE}`,
    ],
    ["who shows other sites' pages", `https://reader.example/${ARTICLE}`],
  ])("knows a copy without a moment by %s", (_name, address) => {
    expect(archiveCopy([address])).toEqual({ made: null });
  });

  it.each([
    ["the article itself", ARTICLE],
    ["its day in the address", "https://paper.example/2031/05/04/dam-holds"],
    ["its day in one part of the address", "https://paper.example/20310504/dam-holds"],
    ["its own address as a parameter", `https://paper.example/share?u=https://other.example/a`],
    ["its own site inside", `https://www.paper.example/20310504/https://paper.example/a`],
    [
      "AMP's cache, which is of today",
      "https://paper-example.cdn.ampproject.org/c/s/paper.example/a",
    ],
    ["about archives", "https://paper.example/archive.ph/20310504/dam"],
    ["a scheme and nothing behind it", "https://paper.example/a/https:/"],
    ["no address", "about:blank"],
    ["nothing", ""],
  ])("is null for %s", (_name, address) => {
    expect(archiveCopy([address])).toBeNull();
  });

  it("takes the moment from the address that has it", () => {
    const canonical = `https://archive.ph/2031.05.04-090807/${ARTICLE}`;
    expect(archiveCopy(["https://archive.ph/Ab3dE", canonical])).toEqual({
      made: "2031-05-04T09:08:07.000Z",
    });
  });

  it("reads a megabyte of slashes and schemes in linear time", () => {
    const long = `https://paper.example/${"https:/20310504/".repeat(60_000)}`;
    const before = process.cpuUsage();
    archiveCopy([long]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
