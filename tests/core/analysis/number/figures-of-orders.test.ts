// Figures of orders, courts and accounts; each rule with what it must not catch.

import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  [
    "He is out for a period not exceeding ninety (90) days.",
    ["not exceeding ninety (90) days = 90 day (at-most)"],
  ],
  [
    "At least eight hundred and one (801) suspects left.",
    ["At least eight hundred and one (801) suspects = 801 suspect (at-least)"],
  ],
  ["He is owed two (2) or three (3) boats.", ["two (2) or three (3) boats = 2..3 boat"]],
  ["She bought five boats (90 were lost).", ["five boats = 5 boat", "90 = 90 boat"]],
  ["It took five (2019) days.", ["five = 5"]],
  ["The fine exceeds limits, exceeding $90.", ["exceeding $90 = 90 USD (more-than)"]],
])("reads a number that is said twice once: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["In all 104 accused were convicted.", ["104 accused = 104 person"]],
  ["The 14 accused, all clerks, left.", ["14 accused = 14 person"]],
  ["The two accused the mayor of theft.", []],
  ["Some 12 accused clerks left.", ["Some 12 accused clerks = 12 clerk (about)"]],
])("counts the accused: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It increased what it owes to the rest of the world from 4.8 percent to 24.3 percent.",
    ["4.8 percent = 4.8 %", "24.3 percent = 24.3 %"],
  ],
  [
    "It offers those who wait rates from 4 percent to 9 percent.",
    ["4 percent to 9 percent = 4..9 %"],
  ],
])("tells the two ends of a change: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It costs 36m/- a month, 7.5bn/-, and 500/- each.",
    ["36m/- = 36000000 shilling", "7.5bn/- = 7500000000 shilling", "500/- = 500 shilling"],
  ],
  ["It is 36m long, and 24/7.", ["36m = 36 meter"]],
])("reads shillings behind a stroke: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Sections 23(1) and 149 of the Act apply.", []],
  ["Under Section 23(1), 149 clerks agree.", ["149 clerks = 149 clerk"]],
])("goes on with sections past a clause in brackets: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
