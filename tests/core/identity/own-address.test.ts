import { describe, expect, it } from "vitest";
import { otherAddresses, ownAddress } from "../../../src/core/identity/own-address.ts";

const OWN = "https://paper.example/pier";
const MOBILE = "https://m.paper.example/pier";
const GAZETTE = "https://gazette.example/news/pier";
const ARCHIVED = `https://web.archive.org/web/20310402090000/${OWN}`;

describe("ownAddress", () => {
  it.each([
    ["its only one", [OWN], OWN],
    ["the last one of its site", [OWN, MOBILE], MOBILE],
    ["no other paper's that prints the same text", [OWN, GAZETTE], OWN],
    ["no archive's", [OWN, ARCHIVED], OWN],
    ["what it calls itself, where it was open elsewhere alone", [GAZETTE], OWN],
    ["an archive's of it, where it was open in that alone", [ARCHIVED], ARCHIVED],
    ["what it calls itself, where nobody here opened it", [], OWN],
  ])("is %s", (_name, addresses, own) => {
    expect(ownAddress({ source: OWN, addresses })).toBe(own);
  });

  it("is the page itself, once that was open, of an article that was kept in an archive", () => {
    expect(ownAddress({ source: ARCHIVED, addresses: [ARCHIVED, OWN] })).toBe(OWN);
  });
});

describe("otherAddresses", () => {
  it("are those of other papers and archives, the last one first", () => {
    const addresses = [OWN, GAZETTE, MOBILE, ARCHIVED];
    expect(otherAddresses({ source: OWN, addresses })).toEqual([ARCHIVED, GAZETTE]);
  });

  it("are none of an article that was only ever open in one place", () => {
    expect(otherAddresses({ source: ARCHIVED, addresses: [ARCHIVED] })).toEqual([]);
    expect(otherAddresses({ source: OWN, addresses: [] })).toEqual([]);
  });
});
