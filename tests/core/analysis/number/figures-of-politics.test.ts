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
  [
    "The council voted 10-0-1 for it on 2022-03-07, by a 6-2-1 vote.",
    ["10-0-1 = [10 0] vote", "6-2-1 = [6 2] vote"],
  ],
  ["The team finished 10-0-1. Call 800-273-8255.", []],
  ["He passed 100-200-300 yards. They passed the 5-10-15 rule.", []],
  ["It failed on a six to one vote.", ["six to one = [6 1] vote"]],
  ["At odds of six to one, it won the vote.", ["six to one = 6 [6 1]"]],
  ["It was six to one that he would win the vote.", ["six to one = 6 [6 1]"]],
  ["They had a vote. Call 555-10-20 to book.", []],
  ["They were outnumbered six to one.", ["six to one = 6 [6 1]"]],
  ["She got a five- to seven-year sentence.", ["five- to seven-year = 5..7 year"]],
  ["He signed a two- or three-year deal.", ["two- or three-year = 2..3 year"]],
  ["Shares of banks led losses, 3 to 5 percent lower.", ["3 to 5 percent = 3..5 %"]],
  ["A tenth of the newly infected died.", ["A tenth of the newly infected = 0.1 infected"]],
  [
    "Okoye trails Lee by a five point margin, 44 to 49 percent.",
    ["five point = 5 point", "44 = 44 %", "49 percent = 49 %"],
  ],
  ["Okoye leads by 2 to 4 percent.", ["2 to 4 percent = 2..4 %"]],
  ["Sales trailed last year; growth was 2 to 3 percent.", ["2 to 3 percent = 2..3 %"]],
  [
    "The error is plus-or-minus 2.9 percentage points.",
    ["plus-or-minus 2.9 percentage points = 2.9 percentage point"],
  ],
  [
    "Of samples between 550 and 1,458, the ballot test is best.",
    ["between 550 and 1,458 = 550..1458"],
  ],
  ["Rep. Okoye, I-Dist. 2, joined Rep. Lee, R-Dist. 20, there.", []],
  [
    "Private payrolls rose by 61,000, and the state cut taxes. It added 3,000 roads.",
    ["61,000 = 61000 job", "3,000 roads = 3000 road"],
  ],
  [
    "Most of the job gains were in trade, which added 53,000. Health care grew by 33,000.",
    ["53,000 = 53000 job", "33,000 = 33000 job"],
  ],
  ["Payrolls beat forecasts and the Dow gained 250.", ["250 = 250"]],
  ["He lost his job. The state added 400.", ["400 = 400"]],
  ["Sixteen of those shot were black.", ["Sixteen = 16 person"]],
  ["Then the two shook hands.", []],
  [
    "A jury freed three current or former state lawmakers.",
    ["three current or former state lawmakers = 3 lawmaker"],
  ],
  [
    "It joined 22 other attorneys general and three generals.",
    ["22 other attorneys general = 22 attorney general", "three generals = 3 general"],
  ],
  ["They saw six octopus and 12 matatus.", ["six octopus = 6 octopus", "12 matatus = 12 matatu"]],
  ["It has four or more teachers.", ["four or more teachers = 4 teacher (at-least)"]],
  [
    "Of six studies, he lost in five, along with 10 others.",
    ["six studies = 6 study", "five = 5 study", "10 others = 10 person"],
  ],
  ["Two banks failed, along with six others.", ["Two banks = 2 bank", "six others = 6 bank"]],
  ["It trades with 112 countries and negotiates deals.", ["112 countries = 112 country"]],
  [
    "About 100 soldiers and police officers came.",
    ["About 100 soldiers and police = 100 soldier (about)"],
  ],
  ["He told 60 Minutes that it took 60 minutes.", ["60 minutes = 60 minute"]],
  ["House Bill 1 (HB 1) passed in a third and final reading.", []],
  ["The office is at 1409 SW Larkspur.", []],
  ["It is less than half the rate predicted.", ["less than half the rate = 0.5 rate (less-than)"]],
  ["They introduced S. 1427, and H.R. 2661 and S.B. 12 passed.", []],
  ["They saw Ada S. 12 times.", ["12 times = 12 time"]],
  ["They sent 7,500 elite troops overseas.", ["7,500 elite troops = 7500 troop"]],
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
