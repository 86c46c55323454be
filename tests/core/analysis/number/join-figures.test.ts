import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["It needs between 10 and 15 ships.", ["between 10 and 15 ships = 10..15 ship"]],
  ["Men between the ages of 25 and 54 work.", ["between the ages of 25 and 54 = 25..54 year"]],
  ["It takes 5 to 10 people.", ["5 to 10 people = 5..10 person"]],
  ["It takes 3–5 days, 60-70% of the time.", ["3–5 days = 3..5 day", "60-70% = 60..70 %"]],
  ["It costs $3 to $5 million.", ["$3 to $5 million = 3000000..5000000 USD"]],
  ["Pay went from 3 to 5 million euros.", ["3 to 5 million euros = 3000000..5000000 EUR"]],
  [
    "They invest $500,000 to more than $1 million.",
    ["$500,000 to more than $1 million = 500000..1000000 USD"],
  ],
  ["It will last two or three weeks.", ["two or three weeks = 2..3 week"]],
  ["Lee leads Roe 46 percent to 42 percent.", ["46 percent = 46 %", "42 percent = 42 %"]],
  ["It rose from 3 percent to 5 percent.", ["3 percent = 3 %", "5 percent = 5 %"]],
  ["Cases rose by 200 to 900.", ["200 = 200", "900 = 900"]],
  ["He served two of the five years.", ["two of the five years = 0.4 [2 5] year"]],
  ["A 20 or 30 percent premium.", ["20 or 30 percent = 20..30 %"]],
  ["Lee beats Roe 45 to 40 percent.", ["45 = 45 %", "40 percent = 40 %"]],
  ["Oil fell $2 to $45 a barrel.", ["$2 = 2 USD", "$45 = 45 USD"]],
])("joins a range, and nothing else: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Eight of 10 voters agree.", ["Eight of 10 voters = 0.8 [8 10] voter"]],
  ["1 in 4 residents is poor.", ["1 in 4 residents = 0.25 [1 4] resident"]],
  ["One in five children is ill.", ["One in five children = 0.2 [1 5] child"]],
  ["Four out of every five towns voted.", ["Four out of every five towns = 0.8 [4 5] town"]],
  ["It has tents for one family in five.", ["one family in five = 0.2 [1 5] family"]],
  ["Nine patients out of ten recovered.", ["Nine patients out of ten = 0.9 [9 10] patient"]],
  [
    "About two voters in every three agreed.",
    ["About two voters in every three = 0.666667 [2 3] voter (about)"],
  ],
  ["One birth in 1,000 is so hard.", ["One birth in 1,000 = 0.001 [1 1000] birth"]],
  ["The crew saw one man in five boats.", ["five boats = 5 boat"]],
  ["They lost two ships in three days.", ["two ships = 2 ship", "three days = 3 day"]],
  ["It sold two houses in 2020, one house in Five Points.", ["two houses = 2 house"]],
  ["Nine buses in four were full.", ["Nine buses = 9 bus", "four = 4 bus"]],
  [
    "She won eight of the last nine contests.",
    ["eight of the last nine contests = 0.888889 [8 9] contest"],
  ],
  ["The odds are 3-to-1.", ["3-to-1 = 3 [3 1]"]],
  ["A one-in-five chance.", ["one-in-five = 0.2 [1 5]"]],
  ["The rate is 12 deaths per 100,000 people.", ["12 deaths per 100,000 people = 12 death"]],
  ["He hit 12 in 2016.", ["12 = 12"]],
])("reads ratios and rates: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The Senate voted 51 to 48.", ["51 to 48 = [51 48] vote"]],
  ["It was a 5-4 decision.", ["5-4 = [5 4] vote"]],
  ["A 5-to-4 ruling stood.", ["5-to-4 = [5 4] vote"]],
  ["The team won 101-98.", ["101-98 = [101 98]"]],
])("reads votes and scores: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Half the money is gone.", ["Half the money = 0.5 money"]],
  ["Nearly two-thirds of voters agree.", ["Nearly two-thirds of voters = 0.666667 voter (nearly)"]],
  ["It cut costs by a third.", ["a third = 0.333333"]],
  [
    "It took half an hour, 6 ½ days and 2 1/2 miles.",
    ["half an hour = 0.5 hour", "6 ½ days = 6.5 day", "2 1/2 miles = 2.5 mile"],
  ],
  ["A quarter of a million people fled.", ["A quarter of a million people = 250000 person"]],
  [
    "Half a dozen towns and two dozen villages.",
    ["Half a dozen towns = 6 town", "two dozen villages = 24 village"],
  ],
  [
    "It was only half a vote, a half or more of it.",
    ["half a vote = 0.5 vote", "a half or more = 0.5 (at-least)"],
  ],
  ["In the second half, a third man and a half-sister met.", []],
])("reads fractions: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Lee scored two goals in 3-1 win.", ["two goals = 2 goal", "3-1 = [3 1]"]],
  [
    "He took two flights in 10 to 15 minutes.",
    ["two flights = 2 flight", "10 to 15 minutes = 10..15 minute"],
  ],
  ["Three attacks in 3 to 4 days", ["Three attacks = 3 attack", "3 to 4 days = 3..4 day"]],
  [
    "There were two murders in 30+ years.",
    ["two murders = 2 murder", "30+ years = 30 year (at-least)"],
  ],
  [
    "Two people in 50 or more countries fled.",
    ["Two people = 2 person", "50 or more countries = 50 country (at-least)"],
  ],
  [
    "Two pupils in three of four schools left.",
    ["Two pupils = 2 pupil", "three of four schools = 0.75 [3 4] school"],
  ],
  ["He has one house in seven or eight.", ["seven or eight = 7..8"]],
  ["One resident in 30-story building fled.", ["30-story = 30 story"]],
  ["One tenant in 10 Downing Street left.", []],
  ["One family in five or so is poor.", ["One family in five or so = 0.2 [1 5] family (about)"]],
  ["One family in 10, Roe said.", ["One family in 10 = 0.1 [1 10] family"]],
  ["One family in 10. Roe left.", ["One family in 10 = 0.1 [1 10] family"]],
])("takes the whole of a share, and no part of a number for it: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["He scored nine goals in 10.", ["nine goals = 9 goal", "10 = 10"]],
  ["He has five goals in six since January.", ["five goals = 5 goal", "six = 6"]],
  ["He hit 20 home runs in 50.", ["20 home runs = 20 run", "50 = 50"]],
  ["They won five games in six.", ["five games = 5 game", "six = 6"]],
  ["He scored nine goals out of 10.", ["nine goals out of 10 = 0.9 [9 10] goal"]],
  ["He scores one goal in every three.", ["one goal in every three = 0.333333 [1 3] goal"]],
  ["One game in five is drawn.", ["One game in five = 0.2 [1 5] game"]],
])("tells what is scored over games from a share: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The panel approved it for children 5 to 11.", ["5 to 11 = 5..11 year"]],
  ["School is free for those aged 6 to 16, the board ruled.", ["aged 6 to 16 = 6..16 year"]],
  [
    "Over half of the group aged 15 to 29 vote.",
    ["Over half of the group = 0.5 group (more-than)", "aged 15 to 29 = 15..29 year"],
  ],
  ["Children between 5 and 11 may come.", ["between 5 and 11 = 5..11 year"]],
  ["Kits arrive at a rate of between 4 and 8 a week.", ["between 4 and 8 = 4..8"]],
  ["Residents rejected it 52 to 48.", ["52 to 48 = [52 48] vote"]],
  ["Students 70 to 30 voted for it.", ["70 to 30 = [70 30] vote"]],
  ["Some 12 aged care homes shut.", ["Some 12 aged care homes = 12 home (about)"]],
])("tells ages from votes and from counts: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Fees rose between 25 and 75 cents.", ["between 25 and 75 cents = 25..75 cent"]],
  ["It costs one dollar and 25 cents.", ["one dollar and 25 cents = 1.25 USD"]],
  ["He was 20-of-24 passing.", ["20-of-24 = 0.833333 [20 24]"]],
  ["She made 5-of-12 shots.", ["5-of-12 shots = 0.416667 [5 12] shot"]],
])("joins cents to dollars alone, and what hyphens join: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["There is one doctor for every 1,000 people.", ["one doctor for every 1,000 people = 1 doctor"]],
  ["He brought one gift for every child.", []],
  ["One of them voted for every 100 laws.", ["100 laws = 100 law"]],
])("counts the one that many share: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
