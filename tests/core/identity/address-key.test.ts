import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, addressKeys, isOfSites } from "../../../src/core/identity/address-key.ts";

describe("addressKey", () => {
  it.each([
    ["the scheme", "http://paper.example/a/dam-holds"],
    ["www.", "https://www.paper.example/a/dam-holds"],
    ["a slash at the end", "https://paper.example/a/dam-holds/"],
    ["a fragment", "https://paper.example/a/dam-holds#comments"],
    ["the default port", "https://paper.example:443/a/dam-holds"],
    ["capitals of the host", "https://Paper.Example/a/dam-holds"],
    ["where the reader came from", "https://paper.example/a/dam-holds?utm_source=x&fbclid=1"],
    ["whose link it is", "https://paper.example/a/dam-holds?gift=9xY&shareToken=a1&emc=edit_7"],
    ["a mobile host", "https://m.paper.example/a/dam-holds"],
    ["an AMP host", "https://amp.paper.example/a/dam-holds"],
    ["AMP at the end", "https://www.paper.example/a/dam-holds/amp/"],
    ["AMP in front", "https://paper.example/amp/a/dam-holds"],
    ["AMP as a file", "https://paper.example/a/dam-holds.amp"],
    ["AMP as a parameter", "https://paper.example/a/dam-holds?amp=1"],
    ["AMP as a bare parameter", "https://paper.example/a/dam-holds?amp"],
    ["AMP as an output type", "https://paper.example/a/dam-holds?outputType=amp"],
    ["AMP's cache", "https://paper-example.cdn.ampproject.org/c/s/paper.example/a/dam-holds?amp=1"],
    ["a search engine's AMP", "https://www.google.com/amp/s/amp.paper.example/a/dam-holds"],
    ["an archive", "https://web.archive.org/web/20310504090000/https://paper.example/a/dam-holds"],
    [
      "an archive's raw copy",
      "https://web.archive.org/web/20310504id_/http://www.paper.example/a/dam-holds/",
    ],
    [
      "an archive that drops a slash",
      "https://web.archive.org/web/2031/https:/paper.example/a/dam-holds",
    ],
    ["another archive", "https://archive.ph/2031.05.04-090000/https://paper.example/a/dam-holds"],
    [
      "another archive's newest",
      "https://archive.today/newest/https://m.paper.example/a/dam-holds",
    ],
    [
      "an archived AMP page",
      "https://web.archive.org/web/2031/https://amp.paper.example/a/dam-holds/amp",
    ],
  ])("is the same whatever %s says", (_name, address) => {
    expect(addressKey(address)).toBe("paper.example/a/dam-holds");
  });

  it.each([
    ["another article", "https://paper.example/a/dam-breaks"],
    ["another paper", "https://herald.example/a/dam-holds"],
    ["a paper's own subdomain", "https://sport.paper.example/a/dam-holds"],
    ["an article with its number", "https://paper.example/a/dam-holds?id=7"],
    ["an article with its number as some sites have it", "https://paper.example/a/dam-holds?sid=7"],
    ["an article about amplifiers", "https://paper.example/a/dam-holds-amp"],
    ["another port", "https://paper.example:8080/a/dam-holds"],
    ["a paper named amp", "https://amp.example/a/dam-holds"],
    ["an archive's short name, which says nothing", "https://archive.ph/Ab3dE"],
  ])("differs for %s", (_name, address) => {
    expect(addressKey(address)).not.toBe("paper.example/a/dam-holds");
  });

  it("does not hang on the order of parameters", () => {
    expect(addressKey("https://paper.example/?p=1&id=7")).toBe(
      addressKey("https://paper.example/?id=7&ref=x&p=1"),
    );
  });

  it.each(["", "about:blank", "javascript:alert(1)", "https://", "file:///a"])(
    "is null for %j",
    (address) => {
      expect(addressKey(address)).toBeNull();
    },
  );

  it("never throws, and comes to rest", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
        const key = addressKey(address);
        if (key !== null && !key.includes("archive") && !key.includes("google")) {
          expect(addressKeys([address, address])).toHaveLength(1);
        }
      }),
    );
  });
});

describe("isOfSites", () => {
  const sites = ["https://paper.example/2031/dam", "https://news.example/x"];
  it.each([
    ["the site under another path", "https://www.paper.example/other/dam", true],
    ["its mobile site", "https://m.paper.example/2031/dam", true],
    ["an archive of it", "https://web.archive.org/web/20310504/https://paper.example/a", true],
    ["the second one", "https://news.example/y", true],
    ["a number of it without a path", "https://www.paper.example/?p=71", true],
    ["another site", "https://daily.example/2031/dam", false],
    ["another port is another site", "https://paper.example:8443/2031/dam", false],
    ["no address says nothing", "about:blank", true],
  ])("%s", (_name, address, isOf) => {
    expect(isOfSites(address, sites)).toBe(isOf);
  });
});
