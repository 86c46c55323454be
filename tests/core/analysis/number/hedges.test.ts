import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["about 350 miles", ["about 350 miles = 350 mile (about)"]],
  ["some 200 troops", ["some 200 troops = 200 troop (about)"]],
  ["an estimated $80m", ["an estimated $80m = 80000000 USD (about)"]],
  ["20-odd people", ["20-odd people = 20 person (about)"]],
  ["100 or so people", ["100 or so people = 100 person (about)"]],
  ["nearly two decades", ["nearly two decades = 2 decade (nearly)"]],
  ["just shy of 40 percent", ["just shy of 40 percent = 40 % (nearly)"]],
  ["well over 20,000 feet", ["well over 20,000 feet = 20000 foot (more-than)"]],
  ["a bit over $500", ["a bit over $500 = 500 USD (more-than)"]],
  ["upwards of 5 million votes", ["upwards of 5 million votes = 5000000 vote (more-than)"]],
  ["no fewer than 12 ships", ["no fewer than 12 ships = 12 ship (at-least)"]],
  ["$100,000 or more", ["$100,000 or more = 100000 USD (at-least)"]],
  ["15-plus years", ["15-plus years = 15 year (at-least)"]],
  ["fewer than 30 judges", ["fewer than 30 judges = 30 judge (less-than)"]],
  ["just under four minutes", ["just under four minutes = 4 minute (less-than)"]],
  ["up to 200 people", ["up to 200 people = 200 person (at-most)"]],
  ["as many as 40,000 people", ["as many as 40,000 people = 40000 person (at-most)"]],
  ["no more than 10 days", ["no more than 10 days = 10 day (at-most)"]],
  ["at least one person", ["at least one person = 1 person (at-least)"]],
])("reads the hedge of %s", (text, claims) => {
  expect(claimsOf(`They counted ${text}.`)).toEqual(claims);
});

test.each([
  ["She kept her lead over 15 rivals.", ["15 rivals = 15 rival"]],
  ["That adds up to 40 ships.", ["40 ships = 40 ship"]],
  ["They argued about one of the bills.", []],
])("leaves words that belong elsewhere: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
