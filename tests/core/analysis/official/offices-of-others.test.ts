// Offices that somebody else's words give: of a counterpart, and of a list with fields in brackets.

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
    "Foreign Minister Ada Okoye met her Chinese counterpart, Wei Longdan, on Monday.",
    ["Ada Okoye = Foreign Minister", "Wei Longdan = null"],
  ],
  [
    "Mayor Ada Okoye and her counterpart, Ben Carr, left.",
    ["Ada Okoye = Mayor", "Ben Carr = null"],
  ],
  [
    "President Ada Okoye spoke to her Ghanaian counterpart, President Ben Carr.",
    ["Ada Okoye = President", "Ben Carr = President"],
  ],
  [
    "Foreign Minister Ada Okoye left. Ms. Okoye’s Chinese counterpart, Wei Longdan, stayed.",
    ["Ada Okoye = Foreign Minister", "Okoye = Foreign Minister", "Wei Longdan = null"],
  ],
  ["The minister met his Chinese counterpart, Wei Longdan.", ["Wei Longdan = null"]],
  ["Acme director Ada Okoye met her Chinese counterpart, Wei Longdan.", []],
  ["Acme director Ada Okoye met Wei Longdan, her Chinese counterpart.", []],
])("makes an official's counterpart one, and words no office: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "The cabinet has Ada Okoye (Works and Housing), Ms. Lia Roe (Blue Economy) and Ben Carr (Trade).",
    ["Ada Okoye = Works and Housing", "Lia Roe = Blue Economy", "Ben Carr = Trade"],
  ],
  [
    "Sworn in were Ada Okoye (Lands, Public Works and Housing) and Ben Carr (Health), new to the cabinet.",
    ["Ada Okoye = Lands, Public Works and Housing", "Ben Carr = Health"],
  ],
  [
    "They joined Ministers Ada Okoye (Works) and Ben Carr (Trade).",
    ["Ada Okoye = Ministers", "Ben Carr = Ministers"],
  ],
  [
    "Also in the cabinet are Bekzat Roe (Health) and Temuulen Lu (Energy).",
    ["Bekzat Roe = Health", "Temuulen Lu = Energy"],
  ],
  ["The cabinet heard the reporters Ada Okoye (Health) and Ben Carr (Trade).", []],
  ["The cabinet met. Reporters Ada Okoye (Health) and Ben Carr (Trade) wrote of it.", []],
  ["The cabinet met. Ada Okoye (12) and Ben Carr (34) scored.", []],
  ["The cabinet met. Ada Okoye (Elkhart) and Ben Carr (Marlow) were there.", []],
  ["The minister spoke. Ada Okoye (Health) left.", []],
  ["The prize went to Ada Okoye (Science) and Ben Carr (Arts).", []],
])("reads the portfolios of a list of ministers in brackets: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Ada Okoye (PAP-Jurong) left.", ["Ada Okoye = null"]],
  ["Ada Okoye (Getty-AFP) left.", []],
])("tells a party from an agency in brackets: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "The then-Minister for Climate Change Temuulen Okoye left.",
    ["Temuulen Okoye = then-Minister for Climate Change"],
  ],
  [
    "Minister of Planning and Economic Growth Bekzat Roe left.",
    ["Bekzat Roe = Minister of Planning and Economic Growth"],
  ],
  [
    "Minister for Digital Transformation Bekzat Roe left.",
    ["Bekzat Roe = Minister for Digital Transformation"],
  ],
  ["Minister for Lands Temuulen Roe left.", ["Temuulen Roe = Minister for Lands"]],
  ["Minister in the Presidency Bekzat Roe left.", ["Bekzat Roe = Minister in the Presidency"]],
  ["Minister of Health Clement Okoye left.", ["Clement Okoye = Minister of Health"]],
  ["Minister of Finance Trinity Brix left.", ["Trinity Brix = Minister of Finance"]],
  ["The prime minister in London Bekzat Roe met was kind.", []],
])("ends a field where the name begins: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Principal Secretary for Mining Bekzat Roe left.",
    ["Bekzat Roe = Principal Secretary for Mining"],
  ],
  [
    "Cabinet Secretary for Investments and Trade Ada Okoye left.",
    ["Ada Okoye = Cabinet Secretary for Investments and Trade"],
  ],
  ["The union’s Secretary for Mining Ada Okoye left.", []],
  ["The club secretary for sport Ada Okoye left.", []],
])("knows a secretary by a ministry's field: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["They met the Botswanan president Ada Okoye.", ["Ada Okoye = Botswanan president"]],
  ["They met Burkina Faso president Ada Okoye.", ["Ada Okoye = Burkina Faso president"]],
  ["They met East Timor president Ada Okoye.", ["Ada Okoye = East Timor president"]],
  ["They met Marlow Coast president Ada Okoye.", []],
  [
    "Talks between Dr. Lee Okoye and Barbados Prime Minister, Mia Roe, began.",
    ["Mia Roe = Barbados Prime Minister"],
  ],
  [
    "The president of Trinidad and Tobago, Ada Roe, left.",
    ["Ada Roe = president of Trinidad and Tobago"],
  ],
])("knows the president of a nation, however small: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "In a letter signed by Lee Carr, adviser to Elkhart State Governor, Okoye stated this. Mayor Ada Okoye left.",
    ["Lee Carr = adviser to Elkhart State Governor", "Okoye = Mayor", "Ada Okoye = Mayor"],
  ],
])("gives nobody the office that her adviser serves: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Works Minister (Bekzat Roe) left.", ["Bekzat Roe = Works Minister"]],
  [
    "The Minister of State in the Ministry of Finance (Hon. Ada Okoye) spoke.",
    ["Ada Okoye = Minister of State in the Ministry of Finance"],
  ],
  ["The mayor (Ada Okoye) loves the prime minister (Ben Carr) in this film.", []],
  ["The Works Minister (Elkhart North) spoke.", []],
  ["The Works Minister (Getty Images) spoke.", []],
])("reads a ministry before a name in brackets: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Ada Okoye, the Minister overseeing the roads, left.", ["Ada Okoye = Minister"]],
  ["Ada Okoye, the minister responsible for Works, left.", ["Ada Okoye = minister"]],
  ["Chief Whip Parliamentarian Ada Okoye left.", ["Ada Okoye = Chief Whip Parliamentarian"]],
  ["After meeting Ada Okoye, the mayor looking tired left.", []],
])("ends an office where what it handles begins: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});
