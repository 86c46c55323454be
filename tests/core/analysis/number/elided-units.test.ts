import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["It named 10 judges rather than 11.", ["10 judges = 10 judge", "11 = 11 judge"]],
  ["Of the 10 judges, six were men.", ["10 judges = 10 judge", "six = 6 judge"]],
  [
    "Lee, 27, and Roe are 27 and 29 years old.",
    ["27 = 27 year", "27 = 27 year", "29 years old = 29 year"],
  ],
  [
    "It killed 12 people and injured 40 others.",
    ["12 people = 12 person", "40 others = 40 person"],
  ],
  ["He has three dogs. He got two million.", ["three dogs = 3 dog", "two million = 2000000"]],
  [
    "It has 500 users. It wants two million.",
    ["500 users = 500 user", "two million = 2000000 user"],
  ],
  ["It got 45 percent. It met at 9.30.", ["45 percent = 45 %", "9.30 = 9.3"]],
  ["It got 45 percent. Roe is at 9.3.", ["45 percent = 45 %", "9.3 = 9.3 %"]],
  ['It is 45% off, a 65" screen.', ["45% = 45 %"]],
  ["In the blast, 40 were injured.", ["40 = 40 person"]],
  ["It hit a bus, wounding six.", ["six = 6 person"]],
  ["A town with a population of 54,000.", ["54,000 = 54000 person"]],
  ["Lee got 45 percent, Roe 38 and Poe 17.", ["45 percent = 45 %", "38 = 38 %", "17 = 17 %"]],
  [
    "Two-thirds of the 600 refugees left.",
    ["Two-thirds = 0.666667 refugee", "600 refugees = 600 refugee"],
  ],
  [
    "It raised $4 million. Tens of millions followed.",
    ["$4 million = 4000000 USD", "Tens of millions = vague USD"],
  ],
])("fills in the unit that is not repeated: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Jane Roe, 42, a teacher, spoke.", ["42 = 42 year"]],
  ["The driver (31) fled.", ["31 = 31 year"]],
  ["Boys aged 9 joined.", ["aged 9 = 9 year"]],
  ["He turned 18 as voters under 35 left.", ["18 = 18 year", "under 35 = 35 year (less-than)"]],
  ["Those 45 and over stayed.", ["45 and over = 45 year (at-least)"]],
])("knows an age: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Police held men aged 19, 24 and 31.", ["aged 19 = 19 year", "24 = 24 year", "31 = 31 year"]],
  [
    "It held 12 hostages, half of them women.",
    ["12 hostages = 12 hostage", "half of them = 0.5 hostage"],
  ],
  ["One soldier was killed and two were wounded.", ["One soldier = 1 soldier", "two = 2 soldier"]],
  ["It sank, killing all 157 aboard.", ["157 = 157 person"]],
])("follows a list or a pronoun back: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Save 50% for a family of five.", ["50% = 50 %", "five = 5 person"]],
  ["He leads a staff of 300 there.", ["300 = 300 person"]],
  ["He has a team of 12 vets.", ["12 vets = 12 vet"]],
  ["The class of 98 met.", ["98 = 98"]],
  ["It costs $139, and Nova Buds 2 has more.", ["$139 = 139 USD", "2 = 2"]],
  ["It cost $139, then 120.", ["$139 = 139 USD", "120 = 120 USD"]],
  [
    "They won 15 games.\nElks 4, Red Wings 1: Roe scored.",
    ["15 games = 15 game", "4 = 4", "1 = 1"],
  ],
  ["They won 15 seats. Greens 4, Reds 1.", ["15 seats = 15 seat", "4 = 4 seat", "1 = 1 seat"]],
])("takes no unit for a name's number or a score, and people for a family: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
