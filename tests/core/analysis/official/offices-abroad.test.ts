// Offices with seats, parties, degrees and times around them, as agencies and papers of many countries word them; each rule with what it
// must not catch.

import { expect, it } from "vitest";
import { findOfficials } from "../../../../src/core/analysis/official/find-officials.ts";
import { findPersons } from "../../../../src/core/analysis/person/find-persons.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";

function rows(text: string): string[] {
  const words = read(text);
  const marks = findOfficials(words, findPersons(words), { known: [], published: null });
  return marks.map(({ span, office }) => `${text.slice(span.start, span.end)} = ${office}`);
}

it.each([
  [
    "A state former President Ada Okoye carried by a hair voted again.",
    ["Ada Okoye = former President"],
  ],
  ["“No,” said Workers' Party MP Ada Okoye.", ["Ada Okoye = Workers' Party MP"]],
  ["Elkhart Builders' Depot manager Ada Okoye left.", []],
  ["New South Wales Premier Ada Okoye spoke.", ["Ada Okoye = New South Wales Premier"]],
  [
    "The prime minister's press adviser, Ada Okoye, said so.",
    ["Ada Okoye = prime minister's press adviser"],
  ],
  ["Power and Energy Minister Ada Okoye tweeted.", ["Ada Okoye = Power and Energy Minister"]],
  [
    "Mineral resources and energy minister Ada Okoye joked.",
    ["Ada Okoye = Mineral resources and energy minister"],
  ],
  [
    "Home Minister Datuk Seri Anwar Okoye left. Anwar smiled.",
    ["Anwar Okoye = Home Minister", "Anwar = Home Minister"],
  ],
  [
    "Foreign Minister Tan Sri Anwar Okoye left. He met Minister Tan Siew Hock in the late afternoon.",
    ["Anwar Okoye = Foreign Minister", "Tan Siew Hock = Minister"],
  ],
  ["Health Minister Dr. Ada Okoye left.", ["Ada Okoye = Health Minister"]],
  ["Minister of Health Prof. Ada Okoye left.", ["Ada Okoye = Minister of Health"]],
  ["Bakery owner Dr. Ada Okoye left.", []],
  ["DAP secretary-general Ada Okoye left.", ["Ada Okoye = DAP secretary-general"]],
  ["UML vice-chair Ada Okoye left.", ["Ada Okoye = UML vice-chair"]],
  ["Acme vice-chair Ada Okoye left.", []],
  ["KPCC working president Ada Okoye left.", ["Ada Okoye = KPCC working president"]],
  ["ActionSA leader Ada Okoye left.", ["Ada Okoye = ActionSA leader"]],
  ["Mayor Pro Tem Ada Okoye left.", ["Ada Okoye = Mayor Pro Tem"]],
  ["Golf pro Ada Okoye left.", []],
  [
    "Hill County Medical Examiner Dr. Ada Okoye left.",
    ["Ada Okoye = Hill County Medical Examiner"],
  ],
  ["Record examiner Ada Okoye left.", []],
  ["UN rights office spokeswoman Ada Okoye left.", ["Ada Okoye = UN rights office spokeswoman"]],
  ["Law office spokeswoman Ada Okoye left.", []],
  ["Dr Ada Okoye (PAP-Jurong) left.", ["Ada Okoye = null"]],
  ["Ada Okoye (UAE-Emirates) won. Jon Brix (MIT-Harvard) did not.", []],
  ["Dr Ada Okoye (born in Jurong) left.", []],
  [
    "The co-chairmen of the committee, Ada Okoye and Jon Brix, left.",
    ["Ada Okoye = co-chairmen of the committee", "Jon Brix = co-chairmen of the committee"],
  ],
  [
    "President Ada Okoye spoke. Her predecessor, Jon Brix, did not.",
    ["Ada Okoye = President", "Jon Brix = null"],
  ],
  ["Singer Ada Okoye spoke. Her predecessor, Jon Brix, did not.", []],
  ["NDP foreign affairs critic Ada Okoye asked.", ["Ada Okoye = NDP foreign affairs critic"]],
  ["Film critic Ada Okoye asked. Health critic Jon Brix did not.", []],
  ["New Republic culture critic Ada Okoye asked.", []],
  ["Derby County executive Ada Okoye left.", []],
  ["The opposition's Ada Okoye faulted the plan.", ["Ada Okoye = null"]],
  ["Ada Okoye of the Centre Party said so.", ["Ada Okoye = null"]],
  ["Ada Okoye, from the Centre Party, said so.", ["Ada Okoye = null"]],
  ["Ada Okoye of the search party said so.", []],
  ["Ada Okoye of the Donner Party said so. Jon Brix of House Party, a film, left.", []],
  ["Ada Okoye of the Centre Party committee rooms left.", []],
  ["Det Con Ada Okoye left.", ["Ada Okoye = Det Con"]],
  [
    "The special adviser to the governor on media, Ada Okoye, left.",
    ["Ada Okoye = special adviser to the governor on media"],
  ],
  ["The special adviser to the club on media, Ada Okoye, left.", []],
  [
    "The special adviser to the Governor on Media, Ada Okoye, left.",
    ["Ada Okoye = special adviser to the Governor on Media"],
  ],
  ["A spokesman for the Premier League, Ada Okoye, left.", []],
  ["Dairy Queen spokeswoman Ada Okoye left.", []],
  ["Ada Okoye, a spokeswoman for BNP Paribas, left.", []],
  ["NPD adviser Ada Okoye left.", []],
  ["Labour's Aodhán Ó Cuív said so.", ["Aodhán Ó Cuív = null"]],
  ["It was then-Gov. Ada Okoye who left.", ["Ada Okoye = then-Gov."]],
  ["Then-senator Ada Okoye left. Then-singer Jon Brix left.", ["Ada Okoye = Then-senator"]],
  [
    "Member of Parliament for Elkhart Ada Okoye left.",
    ["Ada Okoye = Member of Parliament for Elkhart"],
  ],
  ["The member for Oak Hill, Ada Okoye, left.", ["Ada Okoye = member for Oak Hill"]],
  ["The member for a day, Ada Okoye, left.", []],
  ["A board member for Oak Hill, Ada Okoye, left.", []],
  ["Commissioner for Information, Ada Okoye, left.", ["Ada Okoye = Commissioner for Information"]],
  ["White House chief of staff Ada Okoye left.", ["Ada Okoye = White House chief of staff"]],
  ["FBI Special Agent in Charge Ada Okoye left.", ["Ada Okoye = FBI Special Agent in Charge"]],
  [
    "The FBI special agent in charge, Ada Okoye, left.",
    ["Ada Okoye = FBI special agent in charge"],
  ],
  ["Insurance agent in charge Ada Okoye left.", []],
  ["Interim leader Ada Okoye left.", ["Ada Okoye = Interim leader"]],
  ["Troop leader Ada Okoye left.", []],
  ["Junta spokesman Ada Okoye left.", ["Ada Okoye = Junta spokesman"]],
  ["County Executive Ada Okoye left.", ["Ada Okoye = County Executive"]],
  ["Record executive Ada Okoye left.", []],
  [
    "The chair of the 1922 Committee, Ada Okoye, left.",
    ["Ada Okoye = chair of the 1922 Committee"],
  ],
  [
    "Governor Ada Okoye stayed. “No,” Jon Brix, her spokesman, told the paper.",
    ["Ada Okoye = Governor", "Jon Brix = spokesman"],
  ],
  ["Singer Ada Okoye stayed. “No,” Jon Brix, her spokesman, told the paper.", []],
  [
    "Andrew Brix, Okoye's deputy, left. Minister Ada Okoye stayed.",
    ["Andrew Brix = Okoye's deputy", "Okoye = Minister", "Ada Okoye = Minister"],
  ],
  ["Andrew Brix, Okoye's deputy, left. Singer Ada Okoye stayed.", []],
  [
    "Commissioners Roy Brix and Ada Okoye left.",
    ["Roy Brix = Commissioners", "Ada Okoye = Commissioners"],
  ],
  ["Green Left leader Ada Okoye left.", ["Ada Okoye = Green Left leader"]],
  ["Coalition defence spokeswoman Ada Okoye left.", ["Ada Okoye = Coalition defence spokeswoman"]],
  ["Coalition for Peace spokeswoman Ada Okoye left.", []],
  ["Oak Hill Homeless Coalition spokeswoman Ada Okoye left.", []],
  ["Ada Okoye, chairwoman of the Coalition on Homelessness, left.", []],
  ["With Ada Okoye of the Alba Party holding the balance, it fell.", ["Ada Okoye = null"]],
  ["New Democrat leader Ada Okoye left.", ["Ada Okoye = New Democrat leader"]],
])("reads %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
