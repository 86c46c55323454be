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

  const TOKENS = [
    "visit=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.x9Qz",
    "r=5f2b8c1e9a7d4f60b3c2",
    "x=9f8e7d6c-1234-4abc-9def-0123456789ab",
    "k=Zm9v4YmFyMTIzNDU2Nzg5MA%3D%3D",
    "p=31415926535897932384",
  ];
  it.each(TOKENS)("tells nobody %s where its path names the article", (token) => {
    for (const named of [
      "https://paper.example/2031/04/the-pier-will-close",
      "https://paper.example/the_pier_will_close.html",
      "https://paper.example/the-pier-will-close/amp",
      "https://paper.example/artikel/pier-schliesst-48213377",
      "https://paper.example/a/48213377/",
    ]) {
      expect(publicAddress(`${named}?${token}`)).toBe(named);
      expect(publicAddress(`${named}?page=2&${token}`)).toBe(`${named}?page=2`);
      expect(addressKey(`${named}?${token}`)).toBe(addressKey(named));
    }
  });

  it.each(TOKENS)("keeps %s where it may be what names the article", (token) => {
    for (const bare of [
      "https://paper.example/",
      "https://a-long-paper-name.example",
      "https://paper.example/article",
      "https://paper.example/show-article.php",
      "https://paper.example/news-of-the-world/story",
      "https://paper.example/2031/04/02/",
      "https://paper.example/archive/20310402",
    ]) {
      expect(publicAddress(`${bare}?${token}`)).toBe(`${bare}?${token}`);
    }
  });

  it.each(["q=the-pier-will-close-in-march", "id=4821337", "d=2031-04-02", "v=dQw4w9WgXcQ"])(
    "keeps %s, which is no secret",
    (parameter) => {
      const address = `https://paper.example/the-pier-will-close?${parameter}`;
      expect(publicAddress(address)).toBe(address);
    },
  );

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
