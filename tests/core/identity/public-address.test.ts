import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey } from "../../../src/core/identity/address-key.ts";
import { publicAddress } from "../../../src/core/identity/public-address.ts";

describe("publicAddress", () => {
  it.each([
    ["https://paper.example/a?gift=9xY", "https://paper.example/a"],
    ["https://paper.example/a?id=7&share_token=a1#comments", "https://paper.example/a?id=7"],
    ["https://paper.example/a?mc_eid=5f&utm_source=mail", "https://paper.example/a"],
    ["https://paper.example/a?to=ada%40post.example", "https://paper.example/a"],
    ["https://paper.example/a;jsessionid=ABC123?id=7", "https://paper.example/a?id=7"],
    ["https://paper.example/a?id=7&amp;gift=abc", "https://paper.example/a?id=7"],
    ["https://paper.example/a?regi_id=81&user_id=5f&gift_recipient=ada", "https://paper.example/a"],
    ["https://ada:secret@paper.example/a", "https://paper.example/a"],
    ["https://m.paper.example:8080/A/?p=482", "https://m.paper.example:8080/A/?p=482"],
    ["file:///home/ada/a.html", "file:///home/ada/a.html"],
  ])("of %s is %s", (address, expected) => {
    expect(publicAddress(address)).toBe(expected);
  });

  it("is its own, and names the same article, whatever the query", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = publicAddress(address);
        expect(publicAddress(once)).toBe(once);
        if (!/@|%40/.test(address)) expect(addressKey(once)).toBe(addressKey(address));
      }),
    );
  });
});
