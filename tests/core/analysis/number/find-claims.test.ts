import { expect, test } from "vitest";
import { findClaims } from "../../../../src/core/analysis/number/find-claims.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";
import { textOf } from "../../../../src/core/model/span.ts";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["The fire killed four people.", ["four people = 4 person"]],
  ["Envoys of 44 other countries came.", ["44 other countries = 44 country"]],
  ["They built six reactor units.", ["six reactor units = 6 unit"]],
  [
    "It runs 150 coal- and gas-fired power plants in Ohio.",
    ["150 coal- and gas-fired power plants = 150 plant"],
  ],
  ["He hired three current and former aides of hers.", ["three current and former aides = 3 aide"]],
  ["It raided two small, remote towns.", ["two small, remote towns = 2 town"]],
  [
    "Some 12 technicians and guards stayed.",
    ["Some 12 technicians and guards = 12 technician (about)"],
  ],
  [
    "It polled 900 women senators and 20 sports teams.",
    ["900 women senators = 900 senator", "20 sports teams = 20 team"],
  ],
  ["Two buses and three heroes arrived.", ["Two buses = 2 bus", "three heroes = 3 hero"]],
  ["Twenty-seven states sued.", ["Twenty-seven states = 27 state"]],
  ["The bomb left 20 dead and 150 wounded.", ["20 dead = 20 person", "150 wounded = 150 person"]],
])("counts what the noun says: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It spent $2.3bn, £40 million and €5.",
    ["$2.3bn = 2300000000 USD", "£40 million = 40000000 GBP", "€5 = 5 EUR"],
  ],
  [
    "It raised $2.6million, US$10 and A$5.",
    ["$2.6million = 2600000 USD", "US$10 = 10 USD", "A$5 = 5 AUD"],
  ],
  [
    "A fine of 3,000 euros or 20 Canadian dollars.",
    ["3,000 euros = 3000 EUR", "20 Canadian dollars = 20 CAD"],
  ],
  ["Workers make $12-an-hour or $15 an hour.", ["$12 = 12 USD", "$15 = 15 USD"]],
  ["It costs three dollars and 50 cents.", ["three dollars and 50 cents = 3.5 USD"]],
  [
    "They owe 5 million pounds, he lost 5 pounds.",
    ["5 million pounds = 5000000 GBP", "5 pounds = 5 pound"],
  ],
])("reads money: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "Taxes rose 5 percent, or 0.4 percentage points.",
    ["5 percent = 5 %", "0.4 percentage points = 0.4 percentage point"],
  ],
  [
    "The error is +/- 4 points, plus or minus 3%.",
    ["+/- 4 points = 4 point", "plus or minus 3% = 3 %"],
  ],
  ["Rates went up 25 basis points.", ["25 basis points = 25 basis point"]],
  [
    "He has a ten-point lead, with 9 per cent undecided.",
    ["ten-point = 10 point", "9 per cent = 9 %"],
  ],
])("tells percent from points: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The 63-year-old has a 16-page list.", ["63-year-old = 63 year", "16-page = 16 page"]],
  ["Juan Roe Jr., 55, of Ames, left.", ["55 = 55 year"]],
  ["They found two kinds. At 17, Jane Roe solved it.", ["two kinds = 2 kind", "17 = 17 year"]],
  ["The 63 year-old finishes his term.", ["63 year-old = 63 year"]],
  ["Men 18- to 24-year-old served.", ["18- to 24-year-old = 18..24 year"]],
  [
    "A 1.4-square-mile town and a 6-foot-3 man.",
    ["1.4-square-mile = 1.4 square mile", "6-foot-3 = 6 foot"],
  ],
  [
    "It covers 12 square miles and 300 km.",
    ["12 square miles = 12 square mile", "300 km = 300 kilometer"],
  ],
  [
    "It was 40 degrees Celsius, or -5 degrees.",
    ["40 degrees Celsius = 40 celsius", "-5 degrees = -5 degree"],
  ],
  ["The boat does 60 miles an hour.", ["60 miles an hour = 60 mile per hour"]],
  ["He spoke for an hour and a half.", ["an hour and a half = 1.5 hour"]],
  [
    "It rained for nearly a week and over a decade ago.",
    ["nearly a week = 1 week (nearly)", "over a decade = 1 decade (more-than)"],
  ],
  ["It happened a week ago, a decade after.", ["a decade = 1 decade"]],
])("reads measures and times: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Thousands of protesters came.", ["Thousands of protesters = vague protester"]],
  ["Tens of millions of dollars went missing.", ["Tens of millions of dollars = vague USD"]],
  ["Several hundred police came, a few came later.", ["Several hundred police = vague police"]],
  ["Dozens were hurt.", ["Dozens = vague person"]],
  ["For decades, several towns waited.", []],
])("keeps a magnitude without a figure vague: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Rents doubled and could double again.", ["doubled = 2 time", "double = 2 time"]],
  [
    "Prices more than tripled, then halved.",
    ["more than tripled = 3 time (more-than)", "halved = 0.5 time"],
  ],
  ["It is twice as high, at three times the rate.", ["twice = 2 time", "three times = 3 time"]],
  ["He doubled down with a double agent in the double digits.", []],
  ["A kiosk that doubled as a bar.", []],
])("reads multiples: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test("gives the numeral, unit and hedge as evidence", () => {
  const text = "It sank more than 15 ships.";
  const [claim] = findClaims(read(text));
  expect(claim?.evidence.map(({ role, span }) => [role, textOf(text, span)])).toEqual([
    ["hedge", "more than"],
    ["numeral", "15"],
    ["unit", "ships"],
  ]);
});

test.each([
  ["It cost $5 million.", "high"],
  ["It killed 12 people.", "high"],
  ["Jane Roe, 42, spoke.", "medium"],
  ["A third of voters agreed.", "medium"],
  ["It rose to 2,145.", "medium"],
  ["It rose to 45.", "low"],
])("is as sure as its evidence: %s", (text, confidence) => {
  expect(findClaims(read(text)).map((claim) => claim.confidence)).toEqual([confidence]);
});
