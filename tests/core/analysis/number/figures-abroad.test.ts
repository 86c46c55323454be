// Votes, odds, sums and tallies as papers of many countries write them; each rule with what it must not catch.

import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["The council approved it by 53 votes to 33.", ["53 votes to 33 = [53 33] vote"]],
  ["It was defeated by 33 votes to nine.", ["33 votes to nine = [33 9] vote"]],
  ["It fell by 48 votes to 51.", ["48 votes to 51 = [48 51] vote"]],
  ["They lost 48 boats to storms.", ["48 boats = 48 boat"]],
  ["Democrats, outnumbered three to one, walked out.", ["three to one = 3 [3 1]"]],
  ["The staff was cut from three to one.", ["three = 3"]],
  ["They saw three to one another's farms.", ["three = 3"]],
  ["Police recorded one new case and one death.", ["one new case = 1 case", "one death = 1 death"]],
  [
    "The vote was 24-1 with one abstention.",
    ["24-1 = [24 1] vote", "one abstention = 1 abstention"],
  ],
  ["There is one case for it, one view, and one man's lonely death.", []],
  ["A blot or two of a warm afternoon is no matter.", []],
  ["The masks cost P27.72 apiece, the P27 bus is late.", ["P27.72 = 27.72 PHP"]],
  [
    "It cost K12 million, FJ$3.5m, TT$2m or J$300.",
    [
      "K12 million = 12000000 ZMW",
      "FJ$3.5m = 3500000 FJD",
      "TT$2m = 2000000 TTD",
      "J$300 = 300 JMD",
    ],
  ],
  ["He came for a triple last time.", []],
  ["They won the league and cup double last year.", []],
  [
    "The party had 36 percent of the vote from 1,238 stations. The other was on 42.5, with 1,240.",
    ["36 percent = 36 %", "1,238 stations = 1238 station", "42.5 = 42.5 %", "1,240 = 1240 station"],
  ],
  ["Shares fell 2% to 1,424.", ["2% = 2 %", "1,424 = 1424"]],
  ["Imports fell 2% to 1,424.", ["2% = 2 %", "1,424 = 1424"]],
  ["Growth was 3 percent. The magnitude was 6.2.", ["3 percent = 3 %", "6.2 = 6.2"]],
  ["The number of agents stands at around 700.", ["around 700 = 700 agent (about)"]],
  ["Mayor Ada Okoye spoke to Channel Seven.", []],
  ["Nine Network said so. Seven News filmed it.", []],
  ["Ten News Corp editors left.", ["Ten News Corp editors = 10 editor"]],
  ["Five Network Rail workers left.", ["Five Network Rail workers = 5 worker"]],
  ["Ten News Corp editors left.", ["Ten News Corp editors = 10 editor"]],
  ["Of the five, three (two in) stayed.", ["three = 3", "two = 2"]],
  [
    "Rain of 793 mm (31.2 in) fell. It cost 31.2 in May.",
    ["793 mm = 793 millimeter", "31.2 in = 31.2 inch", "31.2 = 31.2"],
  ],
  [
    "He said that seven of the nine policies were changed; that seven were.",
    ["seven of the nine policies = 0.777778 [7 9] policy"],
  ],
  ["She hit 2,297 RBIs.", ["2,297 RBIs = 2297 rbi"]],
  ["We lost K3 million.", ["K3 million = 3000000 ZMW"]],
  ["Papua New Guinea lost K3 million.", ["K3 million = 3000000 PGK"]],
  ["Malawi lost 3 million kwacha.", ["3 million kwacha = 3000000 MWK"]],
  [
    "The chairman, who took over 11 days ago, left. It took over 20 minutes.",
    ["11 days = 11 day", "over 20 minutes = 20 minute (more-than)"],
  ],
  ["The death toll from the fire that leveled the old town rose to 89.", ["89 = 89 person"]],
  ["The bridge toll that the old town took for years rose to 89.", ["89 = 89"]],
  ["It rose to AR$ 780 and MX$50.", ["AR$ 780 = 780 ARS", "MX$50 = 50 MXN"]],
  ["He spoke this afternoon (24), and on Monday (15).", []],
  ["Joe Monday (24) lost.", ["24 = 24 year"]],
  ["The talks of the 5+1 group, or P5+1, failed.", []],
  ["He is 50+, she rose +5%.", ["50+ = 50 year (at-least)", "5% = 5 %"]],
  [
    "They held 163 Chinese in two Japanese towns; several hundred Swiss are in Ames.",
    [
      "163 Chinese = 163 person",
      "two Japanese towns = 2 town",
      "several hundred Swiss = vague person",
    ],
  ],
  [
    "Only half of the fund’s USD 1.1 billion plan was paid, and a third of the town’s homes.",
    [
      "half = 0.5",
      "USD 1.1 billion = 1100000000 USD",
      "a third of the town’s homes = 0.333333 home",
    ],
  ],
])("reads %j", (text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});
