// Figures of votes, polls and budgets; each rule with what it must not catch.

import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["The House approved it 256-167 hours earlier.", ["256-167 = [256 167] vote"]],
  ["It took 6-8 hours.", ["6-8 hours = 6..8 hour"]],
  ["A survey of 1,000 likely voters shows a lead.", ["1,000 likely voters = 1000 voter"]],
  ["They ran 12 talent shows.", ["12 talent shows = 12 show"]],
  ["At least one justice disagrees with it.", ["At least one justice = 1 justice (at-least)"]],
  [
    "It may build at least 60,000 “affordable” homes.",
    ["at least 60,000 “affordable” homes = 60000 home (at-least)"],
  ],
  [
    "The number of farmers rose from five million to 11 million.",
    ["five million = 5000000 farmer", "11 million = 11000000 farmer"],
  ],
  ["It has a penalty of one to five years.", ["one to five years = 1..5 year"]],
  ["We stood there for four and half hours.", ["four and half hours = 4.5 hour"]],
  ["For the last two-plus years we talked.", ["two-plus years = 2 year (at-least)"]],
  ["The number of seats was cut from six to five.", ["six = 6 seat", "five = 5 seat"]],
  ["The tax will be reduced over six years.", ["six years = 6 year"]],
  ["He served over six years.", ["over six years = 6 year (more-than)"]],
  ["Two aims count: 1) the cost, and 2) the time.", ["Two aims = 2 aim"]],
  ["House Bill 1 (HB 1) passed in a third and final reading.", []],
  ["The office is at 1409 SW Larkspur.", []],
  ["It is less than half the rate predicted.", ["less than half the rate = 0.5 rate (less-than)"]],
  ["It took half the river bed.", ["half the river bed = 0.5 bed"]],
  ["It rose three-quarters of 1 percent.", ["three-quarters of 1 percent = 0.75 %"]],
  ["It fell half of one percent to 3 percent.", ["half of one percent = 0.5 %", "3 percent = 3 %"]],
  ["They shut mile marker 310 and milepost 12, three markers away.", ["three markers = 3 marker"]],
  ["Showing up is half the battle; half the seats are lost.", ["half the seats = 0.5 seat"]],
  ["In a number of towns the temperature reached 40.", ["40 = 40"]],
  ["In a number of cases the fee was 20.", ["20 = 20"]],
  ["Police shot 3 overnight and 12 officers were hurt.", ["3 = 3", "12 officers = 12 officer"]],
  ["They won 3 straight and 12 players were hurt.", ["3 = 3", "12 players = 12 player"]],
  ["They cut 20 full and 30 branches closed.", ["20 = 20", "30 branches = 30 branch"]],
  [
    "Police shot 3 today and 12 more officers were hurt.",
    ["3 = 3", "12 more officers = 12 officer"],
  ],
])("reads the figures of %j", (text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});
