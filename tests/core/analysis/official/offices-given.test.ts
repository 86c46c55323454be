// Offices that change hands: who is new, named, expected or sacked. Sentences are invented.

import { describe, expect, it } from "vitest";
import { findOfficials } from "../../../../src/core/analysis/official/find-officials.ts";
import { findPersons } from "../../../../src/core/analysis/person/find-persons.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";

function rows(text: string): string[] {
  const words = read(text);
  const officials = findOfficials(words, findPersons(words), { known: [], published: null });
  return officials.map(({ span, office }) => `${text.slice(span.start, span.end)} = ${office}`);
}

describe("an office that changes hands", () => {
  it.each([
    ["The new health minister, Ada Okoye, left.", ["Ada Okoye = new health minister"]],
    [
      "Norway's new police commissioner, Ada Okoye, left.",
      ["Ada Okoye = Norway's new police commissioner"],
    ],
    ["Ada Okoye, Elkhart's only MP, left.", ["Ada Okoye = Elkhart's only MP"]],
    ["The last governor of Kano, Ada Okoye, left.", ["Ada Okoye = last governor of Kano"]],
    ["Ada Okoye has been named new finance minister.", ["Ada Okoye = new finance minister"]],
    ["Ada Okoye will become the next chief justice.", ["Ada Okoye = next chief justice"]],
    ["Ada Okoye is expected to be named envoy.", ["Ada Okoye = envoy"]],
    ["Ada Okoye has been sacked as health minister.", ["Ada Okoye = health minister"]],
    ["Ada Okoye stepped down as mayor.", ["Ada Okoye = mayor"]],
    ["Ada Okoye took over as police chief in May.", ["Ada Okoye = police chief"]],
    ["Ada Okoye will now become mayor of Lagos.", ["Ada Okoye = mayor of Lagos"]],
    ["They appointed Ada Okoye finance minister.", ["Ada Okoye = finance minister"]],
    ["They named Ada Okoye as their new mayor.", ["Ada Okoye = new mayor"]],
    ["They nominated Ada Okoye to be attorney general.", ["Ada Okoye = attorney general"]],
    ["They picked Ada Okoye for energy secretary.", ["Ada Okoye = energy secretary"]],
    ["They chose Ada Okoye to serve as police chief.", ["Ada Okoye = police chief"]],
    ["Ada Okoye will succeed Fred Marlow as mayor.", ["Ada Okoye = mayor", "Fred Marlow = mayor"]],
    ["Ada Okoye was re-elected to parliament.", ["Ada Okoye = re-elected to parliament"]],
    ["Former US president Ada Okoye left.", ["Ada Okoye = Former US president"]],
    ["It was then-president Ada Okoye who left.", ["Ada Okoye = then-president"]],
    ["Then-mayor Ada Okoye left.", ["Ada Okoye = Then-mayor"]],
    ["Ada Okoye, a conservative politician, left.", ["Ada Okoye = conservative politician"]],
    ["Zorin Vakaro was elected prime minister in May.", ["Zorin Vakaro = prime minister"]],
    ["Zorin Vakaro became defence minister in 2031.", ["Zorin Vakaro = defence minister"]],
  ])("is read in %j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    "They named Ada Okoye president of the company.",
    "They picked Ada Okoye to sing for the mayor.",
    "They could appoint Ada Okoye as envoy.",
    "Ada Okoye is expected to meet the mayor.",
    "Ada Okoye took the mayor to court.",
    "The new book, Ada Okoye said, is long.",
    "Ada Okoye was elected to the board of Acme.",
    "Ada Okoye was elected to the House of Bishops.",
    "Ada Okoye took notes as the governor of Ohio spoke.",
    "Ada Okoye will judge the contest.",
    "They refused to appoint Ada Okoye finance minister.",
    "They rejected the plan to name Ada Okoye finance minister.",
    "Warm Homes UK president Ada Okoye left.",
    "FIFA Secretary-General Ada Okoye left.",
    "Acme Tools was named supplier of the year.",
    "Acme Tools was appointed by the mayor in May.",
    "Acme Tools became a leader in its field.",
  ])("is not read in %j", (text) => {
    expect(rows(text)).toEqual([]);
  });
});
