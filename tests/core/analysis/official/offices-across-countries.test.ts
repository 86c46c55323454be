// Offices, ranks, parties and honorifics as papers outside the United States word them; each rule with what it must not catch.

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
  ["MoS Finance Ada Okoye said so.", ["Ada Okoye = MoS Finance"]],
  [
    "Chairman Privatisation Commission Ada Okoye left.",
    ["Ada Okoye = Chairman Privatisation Commission"],
  ],
  [
    "They met Deputy Director General Intelligence Bureau Ada Okoye.",
    ["Ada Okoye = Deputy Director General Intelligence Bureau"],
  ],
  ["Chairman Acme Grand Hotels Ada Okoye left.", []],
])("reads an office whose body follows without a preposition: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  [
    "The Inspector-General of Police (IGP), Zorin Okoye, left.",
    ["Zorin Okoye = Inspector-General of Police"],
  ],
  [
    "The District Chief Executive (DCE) for Elkhart, Zorin Okoye, left.",
    ["Zorin Okoye = District Chief Executive (DCE) for Elkhart"],
  ],
  [
    "Cabinet Secretary (CS) for Works Ada Okoye left.",
    ["Ada Okoye = Cabinet Secretary (CS) for Works"],
  ],
  ["The Acme board (AB), Ada Okoye, left.", []],
  [
    "Director General of Police (Law and Order) Ada Okoye left.",
    ["Ada Okoye = Director General of Police"],
  ],
  [
    "Special Adviser to the President on Media and Strategy, Ada Okoye, left.",
    ["Ada Okoye = Special Adviser to the President on Media and Strategy"],
  ],
  ["Special adviser to the President of Acme Motors Ada Okoye left.", []],
  [
    "A councillor of Ward 10 in Elkhart, Zorin Okoye, left.",
    ["Zorin Okoye = councillor of Ward 10 in Elkhart"],
  ],
  ["A resident of Ward 10 in Elkhart, Zorin Okoye, left.", []],
  ["Minister of Punjab Ada Okoye left.", ["Ada Okoye = Minister of Punjab"]],
  ["Whitehall director of communications Ada Okoye left.", []],
  [
    "Downing Street director of communications Ada Okoye left.",
    ["Ada Okoye = Downing Street director of communications"],
  ],
])("reads brackets and seats of offices: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  [
    "The President of the Senate, Senator Ada Okoye, left.",
    ["Ada Okoye = President of the Senate"],
  ],
  ["The Commissioner of Police, SP Ada Okoye, left.", ["Ada Okoye = Commissioner of Police"]],
  ["The mayor, Senator Ada Okoye, left.", ["Ada Okoye = Senator"]],
  ["The bookseller, Senator Ada Okoye, left.", ["Ada Okoye = Senator"]],
  ["The Rt Hon Ada Okoye MP, a former Leader of the House, left.", ["Ada Okoye = MP"]],
  ["Police spokesperson Advocate Ada Okoye said so.", ["Ada Okoye = Police spokesperson"]],
  ["Acme spokesperson Advocate Ada Okoye said so.", []],
])("words the office and not the rank beside it: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["Lt-Gen Okoye and Brig-Gen Marlow left.", ["Okoye = Lt-Gen", "Marlow = Brig-Gen"]],
  ["DIG Ada Okoye and SHO Lee Carr left.", ["Ada Okoye = DIG", "Lee Carr = SHO"]],
  ["They will dig Ada Okoye a garden.", []],
  ["Lance Corporal Ada Okoye left.", ["Ada Okoye = Lance Corporal"]],
  ["He left. Coun. Ada Okoye said so.", ["Ada Okoye = Coun."]],
  ["Ukraine's commander-in-chief, Ada Okoye, left.", ["Ada Okoye = Ukraine's commander-in-chief"]],
  ["The paper's editor-in-chief, Ada Okoye, left.", []],
  ["Grand Chief Ada Okoye left.", ["Ada Okoye = Grand Chief"]],
  ["Acme national chief Ada Okoye left.", []],
  [
    "A deputy national commissioner, Ada Okoye, left.",
    ["Ada Okoye = deputy national commissioner"],
  ],
  ["The shadow treasurer, Ada Okoye, left.", ["Ada Okoye = shadow treasurer"]],
  ["The club treasurer, Ada Okoye, left.", []],
  ["A shadow director, Ada Okoye, left.", []],
  ["Home Adviser Ada Okoye left.", ["Ada Okoye = Home Adviser"]],
  ["Financial adviser Ada Okoye left.", []],
  ["DWP permanent secretary Ada Okoye left.", ["Ada Okoye = DWP permanent secretary"]],
  ["DXU general secretary Ada Okoye left.", []],
])("reads ranks and offices: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  [
    "Mr Okoye (Labour) and Ms Marlow (PDP, Elkhart North) spoke.",
    ["Okoye = null", "Marlow = null"],
  ],
  ["Mr Okoye (Elkhart South GRC) spoke.", ["Okoye = null"]],
  ["Mr Okoye (the Birthday Party) sang.", []],
  ["Ms Okoye (Green) spoke.", ["Okoye = null"]],
  ["Picture: Ada Okoye (AAP).", []],
  ["Mr Okoye (Elkhart) spoke.", []],
  ["Ada Okoye (Elkhart-PDP) spoke.", ["Ada Okoye = null"]],
  ["Ada Okoye (Elkhart-XYZ) ran.", []],
  ["The Greens’ co-leader Ada Okoye spoke.", ["Ada Okoye = co-leader"]],
  ["The singers’ co-leader Ada Okoye spoke.", []],
  ["Plaid Cymru's Ada Joy Okoye said so.", ["Ada Joy Okoye = null"]],
  ["Reform UK's deputy leader Ada Okoye spoke.", ["Ada Okoye = deputy leader"]],
  ["Warm Homes UK's deputy leader Ada Okoye spoke.", []],
])("reads parties: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  [
    "The ruling Sunrise Front lost. Sunrise spokesman Ada Okoye said so.",
    ["Ada Okoye = Sunrise spokesman"],
  ],
  [
    "The opposition Movement for Real Change (MRC) won. MRC chairman Ada Okoye said so.",
    ["Ada Okoye = MRC chairman"],
  ],
  ["The Wiper party fell. Wiper leader Ada Okoye said so.", ["Ada Okoye = Wiper leader"]],
  [
    "She left the Elkhart in Motion (EIM) party. EIM spokesman Ada Okoye said so.",
    ["Ada Okoye = EIM spokesman"],
  ],
  ["Sunrise spokesman Ada Okoye said so.", []],
  ["A Vantage party followed. Vantage spokesman Ada Okoye said so.", []],
  ["After the ruling Acme said no. Acme spokesman Ada Okoye agreed.", []],
  ["There are rules governing Acme sales. Acme spokesman Ada Okoye agreed.", []],
  ["Despite opposition Acme built it. Acme spokesman Ada Okoye agreed.", []],
  [
    "Kenya's ruling Sunrise fell. Sunrise spokesman Ada Okoye said so.",
    ["Ada Okoye = Sunrise spokesman"],
  ],
  ["The ruling was read. Sunrise spokesman Ada Okoye said so.", []],
])("takes for a party what the article shows to be one: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  "Canadian Union of Public Employees president Ada Okoye spoke.",
  "Police Federation chair Ada Okoye spoke.",
  "Refugee Council director Ada Okoye spoke.",
  "Marlow Medical Association council chair Ada Okoye spoke.",
  "Mercy secretary general Ada Okoye spoke.",
  "Ada Okoye, a coordinator with the non-profit Environmental Group, spoke.",
  "Ada Okoye, Tunisia country director for Mercy International, spoke.",
  "Ada Okoye, administrator for the Towns Project at Elkhart University’s International Center, spoke.",
  "Vice Chancellor Ada Okoye spoke.",
  "Ada Okoye, policy director at the Committee for a Responsible Federal Budget, spoke.",
  "It was signed “Ada Okoye, President.”",
])("takes nobody of a private body for an official: %j", (text) => {
  expect(rows(text)).toEqual([]);
});

it.each([
  [
    "Elkhart University police chief Ada Okoye spoke.",
    ["Ada Okoye = Elkhart University police chief"],
  ],
  ["Russian Federation president Ada Okoye spoke.", ["Ada Okoye = Russian Federation president"]],
  [
    "The Secretary to the Government of the Federation, Ada Okoye, spoke.",
    ["Ada Okoye = Secretary to the Government of the Federation"],
  ],
  [
    "Federation Council deputy head Ada Okoye spoke.",
    ["Ada Okoye = Federation Council deputy head"],
  ],
  [
    "Union Public Service Commission chairman Ada Okoye spoke.",
    ["Ada Okoye = Union Public Service Commission chairman"],
  ],
  [
    "National Institutes of Health director Ada Okoye spoke.",
    ["Ada Okoye = National Institutes of Health director"],
  ],
  ["Union Health Secretary Ada Okoye spoke.", ["Ada Okoye = Union Health Secretary"]],
  ["Charity Commission chair Ada Okoye spoke.", ["Ada Okoye = Charity Commission chair"]],
  ["European Union spokesman Ada Okoye spoke.", ["Ada Okoye = European Union spokesman"]],
  ["The President, Ada Okoye, spoke.", ["Ada Okoye = President"]],
  ["UN Secretary General Ada Okoye spoke.", ["Ada Okoye = UN Secretary General"]],
  ["Austrian Vice Chancellor Ada Okoye spoke.", ["Ada Okoye = Austrian Vice Chancellor"]],
  [
    "Refugee council officer Ada Okoye and Council of State president Lee Carr spoke.",
    ["Ada Okoye = Refugee council officer", "Lee Carr = Council of State president"],
  ],
])("keeps those of public bodies with such words: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  [
    "Tears as Gov Okoye quits\nThe Governor of Elkhart, Ada Okoye, left.",
    ["Okoye = Governor of Elkhart", "Ada Okoye = Governor of Elkhart"],
  ],
  [
    "Governor Okoye left.\nThe mayor, Ada Okoye, came.",
    ["Okoye = Governor", "Ada Okoye = Governor"],
  ],
  ["Tears as Gov Okoye quits\nAda Okoye left.", ["Okoye = Gov", "Ada Okoye = Gov"]],
])("words the office as the text does, not the headline: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["CPI(M) secretary Ada Okoye spoke.", ["Ada Okoye = CPI(M) secretary"]],
  [
    "Sunrise Party (Ram Marlow) chief Ada Okoye spoke.",
    ["Ada Okoye = Sunrise Party (Ram Marlow) chief"],
  ],
  [
    "Chief secretary to the Treasury Ada Okoye spoke.",
    ["Ada Okoye = Chief secretary to the Treasury"],
  ],
  ["Secretary to the editor Ada Okoye spoke.", []],
  [
    "Clerk of the National Assembly Ada Okoye spoke.",
    ["Ada Okoye = Clerk of the National Assembly"],
  ],
  ["Store clerk Ada Okoye spoke.", []],
  [
    "Speaker of the House of Representatives Ada Okoye spoke.",
    ["Ada Okoye = Speaker of the House of Representatives"],
  ],
  [
    "The former Speaker of the House of Representatives Rt. Hon. B. U. Okoye spoke.",
    ["B. U. Okoye = former Speaker of the House of Representatives"],
  ],
  ["Oxfam's regional director Ada Okoye spoke.", []],
  ["Doctors Without Borders secretary general Ada Okoye spoke.", []],
])("reads what stands inside a title: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
