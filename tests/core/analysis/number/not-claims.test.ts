import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  "On Feb. 9, 2016, and from Sept. 19 to 22 they met.",
  "It opened on 23 February, closed May 5-7 and reopened 2022-03-07.",
  "In the 1990s, the mid-1980s and the '70s, after 9/11 and before 2017.",
  "From 2011 to 2013 and in 2015-16 the 2012 election was fought.",
  "They were below 2005 levels.",
  "At 2:45 p.m., 10 a.m. and seven o'clock, or 9 to 5 p.m. EST.",
  "They met on Tidal Road 2.0, trying to zero in any leaks.",
  "Write to Box, Springvale, CA 94107, and Ames, NE 68001.",
  "Sometime between 1250 and 1300, settlers came; he came in 1769–70 and in 2009–10.",
  "The ruins (860 BC – 590 BC) and a coin of 44 BC.",
  "They met at three or four a.m. and once a quarter.",
])("passes over dates, times, addresses and versions: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  [
    "About 2000 people and 1900 miles.",
    ["About 2000 people = 2000 person (about)", "1900 miles = 1900 mile"],
  ],
  ["PARIS - Two days later they left.", ["Two days = 2 day"]],
  ["It may 10 ships.", ["10 ships = 10 ship"]],
  ["Some 300 BC residents fled.", ["Some 300 BC residents = 300 resident (about)"]],
  ["Between 1600 and 1800 people came.", ["Between 1600 and 1800 people = 1600..1800 person"]],
  ["Between 1250 and 1300 metres up.", ["Between 1250 and 1300 metres = 1250..1300 meter"]],
  ["It lasted three or four minutes.", ["three or four minutes = 3..4 minute"]],
  ["They lost a quarter of it.", ["a quarter of it = 0.25"]],
])("keeps counts that look like dates: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  "Under Article 5, Section 230, Title 42 and Chapter 11 of Resolution 1973.",
  "A Boeing 747, an F-16 and an EB-5 visa with Covid-19.",
  "The S&P 500, the G7, the Group of 20 and the Gang of Eight agreed.",
  "Take Highway 1, Route 66 or Interstate 95 to Gate 4.",
  "He lives at 1600 Pennsylvania Avenue, the mayor at 10 Downing Street.",
  "Call 800-555-0147, (202) 555-0199 or 911.",
  "His 401(k), a 529 plan and a 501(c)(3) group.",
  "No. 10 and number 7 are on page 3 of version 2.3.1.",
  "1. Finland\n2. Norway\n(3) Spain",
  "The 2nd Battalion won its twenty-first game on the 30th.",
  'See example.org/2016/4411 and id="147438" or @roe2188.',
  "We met near Six Flags in the town of Three Forks.",
  "He paid with $20s and 3D prints in 4x4 cars.",
  "Bug 1553982 is fixed, as in RFC 2119, see example.org/N%2B1.",
  "The town grew.[n 8] It shrank.[note 3]",
])("passes over labels: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  "One of the men said no one knew one another.",
  "On the one hand, one day they will go one step further.",
  "The two agreed; those three did not, and all four left in a day or two.",
  "A six-figure salary in the double digits at ground zero.",
  "It is two-faced, with zero tolerance and a one-sided story.",
  "He earns five figures a year, once or twice.",
])("passes over pronouns and idioms: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  ["The RTX 3080 is new. Shops have RTX 3080 cards.", []],
  ["Marlow 324 offers eggs. We like Marlow 324.", []],
  ["Shops have RTX 3080 cards.", ["3080 cards = 3080 card"]],
  ["In Gaza 500 fell. In Gaza 500 people fled.", ["500 people = 500 person"]],
  ["The RTX 3080 is new. It has 3080 parts.", ["3080 parts = 3080 part"]],
  ["The RTX 3080 is new. It costs USD 3080 there.", ["USD 3080 = 3080 USD"]],
])("takes a word and a number that are once a name for one throughout: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["A bug 12 users found is gone.", ["12 users = 12 user"]],
  ["It has [nearly 40] ships.", ["nearly 40 = 40 (nearly)"]],
  ["Police took 30 Winchester Rifles.", ["30 Winchester Rifles = 30 rifle"]],
])("keeps counts beside words of labels: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Police were called to the 2200 block of Elm Street.", []],
  ["It burnt in the 300 and 400 blocks of Ninth and the 100 to 300 blocks of Elm.", []],
  [
    "They cut the 300 blocks of ice and 12 blocks of stone.",
    ["300 blocks = 300 block", "12 blocks = 12 block"],
  ],
  ["He sold a 2,000 block of shares.", ["2,000 = 2000"]],
])("takes the hundred of a block for an address: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["She ran the four-way stop on a two-way street.", []],
  ["It was a four-way race.", ["four-way = 4 way"]],
  ["It has 2GB of memory and needs 8GB.", ["2GB = 2 gigabyte", "8GB = 8 gigabyte"]],
  ["They told 12MB hosts.", ["12MB = 12 megabyte"]],
])("takes crossings and stations for names: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["They killed 1612 sheep and 1745 goats.", ["1612 sheep = 1612 sheep", "1745 goats = 1745 goat"]],
  ["There were 395 guns and 1746 rounds.", ["395 guns = 395 gun", "1746 rounds = 1746 round"]],
  [
    "A total of 1650 ballots were cast. It has 1850 residents.",
    ["1650 ballots = 1650 ballot", "1850 residents = 1850 resident"],
  ],
  ["They fired 2012 rounds; the 1746 rebels and Scotland’s 1745 risings were lost.", []],
  ["The failed 1848 risings, the 1789 and 1848 revolutions and those 1850 letters.", []],
  ["In 2020 people stayed home. By 2030 jobs will be rare. Since 2019 officers have left.", []],
  [
    "Over 2000 people came. The power failed in 2000 homes.",
    ["Over 2000 people = 2000 person (more-than)", "2000 homes = 2000 home"],
  ],
  ["By 1850 settlers came. 1848 revolutions swept the land. The late 1700 buildings fell.", []],
])("tells an old year from a count by what stands before it: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["In 2015; 28 people died.", ["28 people = 28 person"]],
  ["It won 12 (3 by default), 45 ships came.", ["12 = 12", "3 = 3", "45 ships = 45 ship"]],
])("passes over volume and pages of what is cited: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["He had a cal .45 pistol, a caliber .38 revolver and a .22-calibre rifle.", []],
  ["A .45 caliber gun and two rifles.", ["two rifles = 2 rifle"]],
  ["He had a .22 rifle and a .357 Magnum.", []],
  ["He had 3 rifles; a .5 share of them shot.", ["3 rifles = 3 rifle", ".5 = 0.5"]],
])("takes the calibre of a gun for its name: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["They sent 250 army police personnel.", ["250 army police personnel = 250 person"]],
  ["They sent 12 police.", ["12 police = 12 police"]],
])("counts the personnel of a force: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
