import { describe, expect, it } from "vitest";
import { plainSpelling } from "../../../src/core/model/plain-spelling.ts";

describe("plainSpelling", () => {
  it.each([
    ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"],
    ["Binali Yıldırım", "Binali Yildirim"],
    ["Lech Wałęsa", "Lech Walesa"],
    ["Jonas Gahr Støre", "Jonas Gahr Store"],
    ["Đuro Macut", "Duro Macut"],
    ["Benoît Cœuré", "Benoit Coeure"],
    ["Petr Nečas", "Petr Necas"],
    ["Angela Merkel", "Angela Merkel"],
  ])("spells %s as %s", (name, plain) => {
    expect(plainSpelling(name)).toBe(plain);
  });
});
