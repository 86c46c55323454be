import { describe, expect, it } from "vitest";
import { lastOfEach, type PersonDecision } from "../../../src/core/model/person-decision.ts";

const ADA = { name: "Ada Wick", office: "mayor" };
const A_WICK = { name: "A. Wick", office: null };
const BRAM = { name: "Bram Oort", office: null };

function decision(
  says: PersonDecision["says"],
  one: PersonDecision["one"],
  other: PersonDecision["one"],
  created: string,
): PersonDecision {
  const own = { id: created, revision: 1, created, changed: created, removed: null };
  return { ...own, says, one, other, personKeys: [] };
}

describe("what the reader says of two namings", () => {
  it("is what they said last, whichever they named first", () => {
    const parted = decision("two", ADA, A_WICK, "2031-04-02T08:00:00.000Z");
    const joined = decision("one", A_WICK, ADA, "2031-04-02T09:00:00.000Z");
    expect(lastOfEach([joined, parted])).toEqual([joined]);
    expect(lastOfEach([parted])).toEqual([parted]);
  });

  it("says nothing of two others", () => {
    const parted = decision("two", ADA, A_WICK, "2031-04-02T08:00:00.000Z");
    const other = decision("one", ADA, BRAM, "2031-04-02T09:00:00.000Z");
    expect(lastOfEach([parted, other])).toEqual([parted, other]);
  });
});
