import { describe, expect, it } from "vitest";
import { foldOffices } from "../../../src/core/linking/fold-offices.ts";

/** "President of France @ 2031-03-01"; "-" is an office that is not given. "President of France: 0 1" comes out. */
function folded(sayings: readonly string[]): string[] {
  const said = sayings.map((saying) => {
    const [office = "", published = null] = saying.split(" @ ");
    return { office: office === "-" ? null : office, published };
  });
  return foldOffices(said).map(({ office, places }) => `${office ?? "-"}: ${places.join(" ")}`);
}

/** As a headline writes it. */
function capitalized(office: string): string {
  return office.replace(/\b(?<!['’])(?!(?:at|for|of|the|to)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

describe("one office, said in short and in full", () => {
  const cases = [
    ["a country behind it", ["President of France", "President"], "President of France: 0 1"],
    ["a country before it", ["president", "French president"], "French president: 0 1"],
    ["a country of two words", ["New Zealand's premier", "PM"], "New Zealand's premier: 0 1"],
    ["a town", ["mayor", "Port Merrow mayor", "mayor of Port Merrow"], "Port Merrow mayor: 0 1 2"],
    ["a body", ["director", "director of the harbour board"], "director of the harbour board: 0 1"],
    ["a department", ["Secretary", "US Secretary of State"], "US Secretary of State: 0 1"],
    ["an embassy", ["Ambassador", "ambassador to France"], "ambassador to France: 0 1"],
    ["in another order", ["House Speaker", "Speaker of the House"], "House Speaker: 0 1"],
    [
      "through one between",
      ["minister", "Danish minister of finance", "minister of finance"],
      "Danish minister of finance: 0 1 2",
    ],
    [
      "an owner without a name",
      ["country’s prime minister", "Prime Minister", "Prime Minister of Vardova"],
      "Prime Minister of Vardova: 0 1 2",
    ],
    ["a title that is cut", ["Gov.", "governor of Ohio"], "governor of Ohio: 0 1"],
    ["a state behind it", ["Senator", "Senator for Ohio"], "Senator for Ohio: 0 1"],
    ["a state before it", ["Ohio senator", "senator"], "Ohio senator: 0 1"],
    ["a court", ["Judge", "judge of the high court"], "judge of the high court: 0 1"],
    ["a field", ["Commissioner", "commissioner for trade"], "commissioner for trade: 0 1"],
    ["a chamber", ["Speaker", "House Speaker"], "House Speaker: 0 1"],
    [
      "a state with a law officer",
      ["Attorney General", "attorney general of Ohio", "Ohio attorney general"],
      "attorney general of Ohio: 0 1 2",
    ],
    [
      "an owner that is no country of the list",
      ["first minister", "Scotland's first minister", "First Minister of Scotland"],
      "Scotland's first minister: 0 1 2",
    ],
    [
      "a state that owns it",
      ["Ohio’s governor", "governor of Ohio", "Ohio governor"],
      "Ohio’s governor: 0 1 2",
    ],
    [
      "a country that owns it",
      ["France’s president", "French president"],
      "France’s president: 0 1",
    ],
  ] as const;

  it.each(cases)("is one by %s", (_, sayings, expected) => {
    expect(folded(sayings)).toEqual([expected]);
  });

  it.each(cases)("is one by %s, capitalized", (_, sayings) => {
    expect(folded(sayings.map(capitalized))).toHaveLength(1);
  });

  it("is one where only its role begins in lower case", () => {
    const sayings = ["press secretary", "White House press secretary"];
    expect(folded(sayings)).toEqual(["White House press secretary: 0 1"]);
  });

  it("is one in capitals or without", () => {
    expect(folded(["Senator", "senator", "senator"])).toEqual(["Senator: 0 1 2"]);
  });

  it("is named as most articles say it in full", () => {
    const sayings = ["President", "President", "President of France", "French president"];
    expect(folded([...sayings, "French president"])).toEqual(["French president: 0 1 2 3 4"]);
  });
});

describe("two offices", () => {
  const cases = [
    ["of another rank", ["President of France", "vice president"]],
    ["of a deputy", ["deputy director of the harbour board", "director"]],
    ["not held yet", ["president-elect of France", "president"]],
    ["of two towns", ["mayor of Dunmarsh", "mayor of Port Merrow"]],
    ["of two departments", ["finance minister", "foreign minister"]],
    ["without whose on either side", ["minister", "foreign minister"]],
    ["one of them not given", ["-", "President of France"]],
    ["of a doctor and a soldier", ["general", "surgeon general"]],
    ["of a lawyer and a soldier", ["general", "attorney general"]],
    ["in government and opposed to it", ["minister", "shadow minister"]],
    ["of a chancellor and who opposes one", ["chancellor", "shadow chancellor"]],
    ["of the press", ["secretary", "press secretary"]],
    ["of a state and of its senate", ["president", "Senate president"]],
    ["of a state and of its senate, at length", ["president", "president of the Senate"]],
    ["held and left", ["minister", "ex-minister"]],
    ["held and left, with whose", ["president", "ex-president of France"]],
  ] as const;

  it.each(cases)("stay two: %s", (_, sayings) => {
    expect(folded(sayings)).toHaveLength(2);
  });

  it.each(cases)("stay two, capitalized: %s", (_, sayings) => {
    expect(folded(sayings.map(capitalized))).toHaveLength(2);
  });
});

describe("the time", () => {
  it("gives what is said in short to the nearer of two", () => {
    const sayings = [
      "mayor of Dunmarsh @ 2027-01-01",
      "mayor @ 2027-06-01",
      "mayor @ 2030-10-01",
      "mayor of Port Merrow @ 2031-01-01",
    ];
    expect(folded(sayings)).toEqual(["mayor of Dunmarsh: 0 1", "mayor of Port Merrow: 2 3"]);
  });

  it("parts it where the office was left between", () => {
    const sayings = [
      "President of France @ 2027-01-01",
      "former president @ 2029-01-01",
      "president @ 2031-01-01",
    ];
    expect(folded(sayings)).toHaveLength(3);
  });

  it("parts it where another office was held between", () => {
    const sayings = ["President of France @ 2027-01-01", "senator @ 2029-01-01"];
    expect(folded([...sayings, "president @ 2031-01-01"])).toHaveLength(3);
  });

  it("parts it after longer than a term of office", () => {
    const sayings = ["president @ 2020-01-01", "president of France @ 2026-06-01"];
    expect(folded(sayings)).toHaveLength(2);
    expect(folded(["president @ 2021-01-01", "president of France @ 2026-06-01"])).toHaveLength(1);
  });

  it("goes on as long as the office is said", () => {
    const sayings = ["president of France @ 2020-01-01", "president @ 2025-01-01"];
    expect(folded([...sayings, "president @ 2030-01-01"])).toHaveLength(1);
  });

  it("is no hindrance where it is not known", () => {
    expect(folded(["president of France @ 2020-01-01", "president"])).toHaveLength(1);
  });

  it("does not mind an office that is held beside it", () => {
    const sayings = [
      "party leader @ 2030-12-01",
      "prime minister of Denmark @ 2031-01-01",
      "party leader @ 2031-01-10",
      "prime minister @ 2031-01-20",
    ];
    expect(folded(sayings)).toEqual(["party leader: 0 2", "prime minister of Denmark: 1 3"]);
  });

  it("orders offices by their first saying, and sayings by date", () => {
    expect(folded(["mayor @ 2031-01-01", "senator @ 2030-01-01", "mayor @ 2029-01-01"])).toEqual([
      "mayor: 2 0",
      "senator: 1",
    ]);
  });
});
