// Offices that are lists, honours and shortened names; each rule with what it must not catch.

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
    "The case against former Sports, Arts, and Culture Minister Ada Okoye goes on.",
    ["Ada Okoye = former Sports, Arts, and Culture Minister"],
  ],
  [
    "Trade, Industry and Competition Minister Ada Okoye left.",
    ["Ada Okoye = Trade, Industry and Competition Minister"],
  ],
  [
    "In Health, Trade and Industry Minister Ada Okoye cut.",
    ["Ada Okoye = Trade and Industry Minister"],
  ],
  ["She spoke of Justice, Finance Minister Ada Okoye said.", ["Ada Okoye = Finance Minister"]],
  ["Ada Roe and Finance Minister Ada Okoye left.", ["Ada Okoye = Finance Minister"]],
  ["Health and Ohio Secretary of State Ada Okoye met.", ["Ada Okoye = Ohio Secretary of State"]],
])("reads an office of several fields: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Former Minister of Works Chief Ada Okoye left.", ["Ada Okoye = Former Minister of Works"]],
  ["Fire Chief Ada Okoye left.", ["Ada Okoye = Fire Chief"]],
  ["Director of Research Chief Ada Okoye left.", []],
])("leaves a rank of honour out of the office: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "The National Roads Commission (Naroco) met. Naroco Vice Chairperson Ada Okoye left.",
    ["Ada Okoye = Naroco Vice Chairperson"],
  ],
  [
    "The National Harbours Agency (NHA) met. NHA’s Yobe Director Ada Okoye left.",
    ["Ada Okoye = Yobe Director"],
  ],
  ["The National Theatre Group (Nathegro) met. Nathegro director Ada Okoye left.", []],
  ["The Supreme Court (Elkhart) met. Elkhart director Ada Okoye left.", []],
  ["The Acme Company (TAC) met. TAC’s Yobe Director Ada Okoye left.", []],
])("knows a public body by its short name: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "This was told by Minister of State for Interior Zorin Khan Vakaro. Mr Vakaro left.",
    [
      "Zorin Khan Vakaro = Minister of State for Interior",
      "Vakaro = Minister of State for Interior",
    ],
  ],
  ["Minister of Power Bello Vakaro left.", ["Bello Vakaro = Minister of Power"]],
  ["The party of Sport Vakaro left.", []],
])("parts the field of an office from the name: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "He answered Fine Gael's justice spokesman, Mr Jim Okoye, who left.",
    ["Jim Okoye = Fine Gael's justice spokesman"],
  ],
  [
    "On Monday Okoye's spokesman, Jim Roe, left. Mayor Ada Okoye stayed.",
    ["Okoye = Mayor", "Jim Roe = Okoye's spokesman", "Ada Okoye = Mayor"],
  ],
])("words the owner of an office whole: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Kadpur SP Vakar H Sheikh left. Sheikh said no.",
    ["Vakar H Sheikh = Kadpur SP", "Sheikh = Kadpur SP"],
  ],
  ["Mayor Ada K Council met.", []],
])("ends a name after an initial: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Attack on the plan by an Elkhart Mayor\nZorin Vakaro left.", []],
  ["Attack on the plan by the mayor\n\nAda Okoye left.", []],
  ["The Elkhart Mayor Zorin Vakaro\nleft.", ["Zorin Vakaro = Elkhart Mayor"]],
])("reads no office over the end of a line: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["The Queen Ada hospital in Marlow shut.", []],
  ["Queen Ada visited a hospital.", ["Ada = Queen"]],
])("takes no name of a hospital for a person: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "The lawmaker for Marlow North constituency Zorin Vakaro left.",
    ["Zorin Vakaro = lawmaker for Marlow North constituency"],
  ],
  ["The lawyer for Marlow North constituency Zorin Vakaro left.", []],
])("reads the seat of a lawmaker: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Special Assistant to the President, Zorin Vakaro, left.", []],
  ["An aide to the president, Zorin Vakaro, left.", []],
  ["He wrote to the mayor, Zorin Vakaro, in May.", ["Zorin Vakaro = mayor"]],
])("gives no aide the office that she serves: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "They were Cabinet Secretaries Zorin Vakaro (Roads), Ben Otieno (Trade) and Ada Okoye.",
    [
      "Zorin Vakaro = Cabinet Secretaries",
      "Ben Otieno = Cabinet Secretaries",
      "Ada Okoye = Cabinet Secretaries",
    ],
  ],
  [
    "Ministers Ada Okoye (public works), Ben Otieno (trade) met.",
    ["Ada Okoye = Ministers", "Ben Otieno = Ministers"],
  ],
  ["Ministers Ada Okoye (pictured with her husband Ben Otieno) met.", ["Ada Okoye = Ministers"]],
  ["Minister Ada Okoye (trade) and Ben Otieno (a driver) met.", ["Ada Okoye = Minister"]],
  ["Ministers Ada Okoye (trade) met Ben Otieno (a driver).", ["Ada Okoye = Ministers"]],
  ["Ministers Ada Okoye (trade, who met Ben Otieno) left.", ["Ada Okoye = Ministers"]],
  ["Club secretaries Ada Okoye (chess) and Ben Otieno (golf) met.", []],
])("shares the office over what brackets hold: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "It was put by Members of Parliament Ada Okoye, Jan Marlow and Kim Roe.",
    [
      "Ada Okoye = Members of Parliament",
      "Jan Marlow = Members of Parliament",
      "Kim Roe = Members of Parliament",
    ],
  ],
  [
    "It was put by Members of the Riigikogu Zor-Vaal Brixe and Üxel Marle.",
    ["Zor-Vaal Brixe = Members of the Riigikogu", "Üxel Marle = Members of the Riigikogu"],
  ],
  [
    "Ministers of State Ada Okoye, Jan Marlow and Kim Roe left.",
    [
      "Ada Okoye = Ministers of State",
      "Jan Marlow = Ministers of State",
      "Kim Roe = Ministers of State",
    ],
  ],
  ["Members of the Acme Club Ada Okoye and Jan Marlow left.", []],
  ["Members of the public Ada Okoye and Kim Roe left.", []],
  ["Members of NATO Spain and Norway left.", []],
])("shares the office of members: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Defence Minister Gen Ada Okoye left.", ["Ada Okoye = Defence Minister"]],
  ["Interior Minister Lt. Gen. Ada Okoye left.", ["Ada Okoye = Interior Minister"]],
  ["Attorney Gen. Ada Okoye left.", ["Ada Okoye = Attorney Gen."]],
  ["Major Gen. Ada Okoye left.", ["Ada Okoye = Major Gen."]],
])("leaves a soldier’s rank out of a minister’s office: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["The lawyer for Ada Okoye is the mayor of Elkhart.", []],
  ["A brother of Ada Okoye was elected governor.", []],
  ["In Elkhart, Ada Okoye is the mayor.", ["Ada Okoye = mayor"]],
  ["On Monday Ada Okoye was elected governor.", ["Ada Okoye = governor"]],
])("gives no office to whom another is only related: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "It came from His Highness Ada Okoye, Prime Minister of Norland.",
    ["Ada Okoye = Prime Minister of Norland"],
  ],
  ["His Excellency Ada Okoye left.", []],
  ["Malacañang spokesman Ada Okoye left.", ["Ada Okoye = Malacañang spokesman"]],
  ["Castle spokesman Ada Okoye left.", []],
])("knows honours and houses of many countries: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Its two senators, Ada Okoye and Jan Marlow, stayed.",
    ["Ada Okoye = senators", "Jan Marlow = senators"],
  ],
  [
    "The party’s MPs – Ada Okoye and Jan Marlow – left.",
    ["Ada Okoye = party’s MPs", "Jan Marlow = party’s MPs"],
  ],
  ["Unlike their Senate counterparts, Ada Okoye and Jan Marlow stayed.", ["Ada Okoye = null"]],
  ["The three tenors, Ada Okoye and Jan Marlow, sang.", []],
  ["The senators left – Ada Okoye was ill.", []],
  ["Its leader six years ago, Ada Okoye, left.", []],
])("shares an office in the plural that stands off by a mark: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Ada Okoye, Deputy High Commissioner for Refugees, left.",
    ["Ada Okoye = Deputy High Commissioner for Refugees"],
  ],
  [
    "Ada Okoye, the high commissioner to Norland, left.",
    ["Ada Okoye = high commissioner to Norland"],
  ],
  ["Ada Okoye, the commissioner of the games, left.", []],
  ["Unity Change (UC) leader Ada Okoye left.", ["Ada Okoye = Unity Change (UC) leader"]],
])("knows high commissioners, and parties by the letters in brackets: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Prime Minister of Georgia Giorgi Marlow left.", ["Giorgi Marlow = Prime Minister of Georgia"]],
  ["Governor of Virginia Zorin Marlow left.", ["Zorin Marlow = Governor of Virginia"]],
  ["The Mayor of Jordan Marlow’s town left.", []],
  ["Minister Georgia Marlow left.", ["Georgia Marlow = Minister"]],
  [
    "Norland High Commissioner to Ostland Ada Okoye left.",
    ["Ada Okoye = Norland High Commissioner to Ostland"],
  ],
  ["He went to Commissioner Ada Okoye.", ["Ada Okoye = Commissioner"]],
  ["The Speaker of Parliament, Ratu Sir Ada Okoye, left.", ["Ada Okoye = Speaker of Parliament"]],
  ["Unity Party president Kong Brix left.", ["Kong Brix = Unity Party president"]],
  ["She saw King Kong in Hong Kong.", []],
])("tells a name from the country, the city and the honour before it: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Also there were Minister of Works, Ada Okoye; Minister of Labour and Trade, Jan Marlow; and Minister of Health, Kim Roe.",
    [
      "Ada Okoye = Minister of Works",
      "Jan Marlow = Minister of Labour and Trade",
      "Kim Roe = Minister of Health",
    ],
  ],
  ["He praised the ministers; and Jan Marlow, who sang, left; the band, Kim Roe, played.", []],
])("reads a list between semicolons: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Speaking for the premier, Cabinet Spokesman Ada Okoye (Reform) said no.",
    ["Ada Okoye = Cabinet Spokesman"],
  ],
  ["He met the mayor, Ada Okoye (Unity), in May.", ["Ada Okoye = mayor"]],
  ["The mayor, Ada Okoye (Unity), said no.", ["Ada Okoye = mayor"]],
])("looks past what stands in brackets behind the name: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});
