import { describe, expect, it } from "vitest";
import {
  articleHash,
  hashOf,
  linkingHash,
  markHash,
  officialHash,
  placeIn,
} from "../../src/library/place.ts";
import { official, quotation } from "../core/linking/readings.ts";

const ID = "00000000-0000-4000-8000-000000000011";

describe("an address", () => {
  it.each([
    ["of an annotation", hashOf(ID), { page: "annotation", id: ID, isLinking: false }],
    [
      "of an annotation to be linked",
      linkingHash(ID),
      { page: "annotation", id: ID, isLinking: true },
    ],
    ["of an article", articleHash(ID), { page: "article", id: ID, at: null }],
    ["of a mark in its article", articleHash(ID, 120), { page: "article", id: ID, at: 120 }],
    [
      "of an official",
      officialHash({ name: "José Muñoz & Söhne", office: "mayor of Brill = Tessin" }),
      { page: "official", name: "José Muñoz & Söhne", office: "mayor of Brill = Tessin" },
    ],
    [
      "of an official without an office",
      markHash({ reading: official("Dana Hale", null), articleId: ID, start: 3 }),
      { page: "official", name: "Dana Hale", office: null },
    ],
    [
      "of a quotation",
      markHash({ reading: quotation(null), articleId: ID, start: 7 }),
      { page: "quotation", articleId: ID, at: 7 },
    ],
  ])("%s is read as it was written", (_, hash, place) => {
    expect(placeIn(hash)).toEqual(place);
  });

  it.each([
    ["nothing", "", { page: "list" }],
    ["no page of ours", "#elsewhere=1", { page: "list" }],
    ["an offset that is none", `#article=${ID}&at=-4`, { page: "article", id: ID, at: null }],
    [
      "a quotation without a place",
      `#quotation=${ID}`,
      { page: "quotation", articleId: ID, at: 0 },
    ],
  ])("that names %s opens all the same", (_, hash, place) => {
    expect(placeIn(hash)).toEqual(place);
  });
});
