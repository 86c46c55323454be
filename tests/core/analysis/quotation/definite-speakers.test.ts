// Whom "the prime minister" and "the PM" stand for where the article names several of near offices.

import { expect, it } from "vitest";
import { quotationsOf } from "./shown-quotations.ts";

const lastOf = (text: string): string | undefined => quotationsOf(text).at(-1)?.speaker?.name;

const MINISTERS = "Prime Minister Jan Morrow met Finance Minister Ren Lopez on Friday. ";
const CHIEFS = "Police Chief Ed Moran spoke. Fire Chief Ada Lund left. ";
const MAYORS = "Mayor Ren Lopez met Deputy Mayor Jan Morrow on Friday. ";
const VICE = "Vice President Jan Morrow met President Ren Lopez on Friday. ";
const GENERALS =
  "Attorney General Ren Lopez met Gen. Jan Morrow. Inspector General Ada Lund came. ";

it.each([
  [`${MINISTERS}“No,” the prime minister said.`, "Jan Morrow"],
  [`${MINISTERS}“No,” the PM said.`, "Jan Morrow"],
  [`${MINISTERS}“No,” the finance minister said.`, "Ren Lopez"],
  [`${MINISTERS}“No,” the minister said.`, "Ren Lopez"],
  [`${MINISTERS}“No,” the health minister said.`, "the health minister"],
  [`${CHIEFS}“No,” the police chief said.`, "Ed Moran"],
  [`${CHIEFS}“No,” the fire chief said.`, "Ada Lund"],
  [`${CHIEFS}“No,” the chief said.`, "Ada Lund"],
  [`${MAYORS}“No,” the mayor said.`, "Ren Lopez"],
  [`${MAYORS}“No,” the deputy mayor said.`, "Jan Morrow"],
  ["Mayor Ren Lopez came. “No,” the deputy mayor said.", "the deputy mayor"],
  ["Deputy Mayor Ren Lopez came. “No,” the mayor said.", "Ren Lopez"],
  [`${VICE}“No,” the vice president said.`, "Jan Morrow"],
  [`${VICE}“No,” the VP said.`, "Jan Morrow"],
  [`${VICE}“No,” the president said.`, "Ren Lopez"],
  [`${GENERALS}“No,” the attorney general said.`, "Ren Lopez"],
  [`${GENERALS}“No,” the general said.`, "Jan Morrow"],
  [`${GENERALS}“No,” the inspector general said.`, "Ada Lund"],
  ["Chief Minister Ren Lopez met Minister Jan Morrow. “No,” the CM said.", "Ren Lopez"],
  ["District Attorney Ren Lopez met attorney Jan Morrow. “No,” the DA said.", "Ren Lopez"],
  ["Minister Jan Morrow came. “No,” the finance minister said.", "Jan Morrow"],
  ["Minister Jan Morrow came. “No,” the prime minister said.", "the prime minister"],
  ["Defense Secretary Jan Morrow came. “No,” the defence secretary said.", "Jan Morrow"],
  [
    "Ren Lopez, the deputy prime minister, met Prime Minister Jan Morrow. “No,” the prime minister said.",
    "Jan Morrow",
  ],
  [
    "Jan Morrow, the prime minister, met Ren Lopez, her deputy prime minister. “No,” the prime minister said.",
    "Jan Morrow",
  ],
])("tells offices of one noun apart: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  [
    "Rep. Ren Lopez voted for it. The congressman was blunter on Mark Lane’s show. “No,” he said.",
    "Ren Lopez",
  ],
  [
    "Rep. Ren Lopez voted for it. The congressman himself, in a talk with Mark Lane, was blunter. “No,” he said.",
    "Ren Lopez",
  ],
  ["Mayor Mary Lopez spoke. The mayor met Jane Hall. “No,” she said.", "Mary Lopez"],
  // Another pronoun.
  ["Mayor Mary Lopez spoke. The mayor met Mark Lane. “No,” he said.", "Mark Lane"],
])("takes whom the office names for whom the sentence is about: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  ["Nairobi: Minister Jan Lopez on Monday sent money and said they were “late.”", "Jan Lopez"],
  ["New Delhi: Minister Jan Lopez on Monday sent money, saying they were “late.”", "Jan Lopez"],
  ["New Delhi (PTI): The union on Monday sent money, calling it “late.”", "The union"],
  ["Nairobi, June 3: The union on Monday sent money, calling it “late.”", "The union"],
  ["SUVA, 3 June (AFP): The union on Monday sent money, calling it “late.”", "The union"],
  // Who speaks before a colon.
  ["Jan Lopez left.\nLopez: “It is late.”", "Jan Lopez"],
  ["Police: “It is late.”", "Police"],
])("passes over a place before a colon: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  ["Jan Lopez has ambition. The 57-year-old minister said it was “late.”", "Jan Lopez"],
  ["Jan Lopez left. It rained. “It is late,” the 57-year-old said.", "Jan Lopez"],
  ["“It is late,” the 57-year-old driver said.", "the 57-year-old driver"],
  ["Jan Lopez met Ada Roe. “It is late,” the 57-year-old said.", "the 57-year-old"],
  // Who dies or is hit is not who did it.
  ["A man, 57, was held over Jan Lopez’s death. “No,” the 57-year-old said.", "the 57-year-old"],
  [
    "A 57-year-old man was held over the death of Jan Lopez. “No,” the 57-year-old said.",
    "the 57-year-old",
  ],
  ["A man hit Jan Lopez. “No,” the 57-year-old said.", "the 57-year-old"],
  ["The club has hired Jan Lopez. “Good,” the 57-year-old said.", "Jan Lopez"],
  ["He hit Jan Lopez. “No,” the 57-year-old said.", "the 57-year-old"],
  ["A 57-year-old nurse, Jan Lopez, came. “No,” the 57-year-old said.", "Jan Lopez"],
  [
    "Jan Lopez left. A 57-year-old nurse came. “It is late,” the 57-year-old said.",
    "the 57-year-old",
  ],
])("takes an age for the one person named just before: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  [
    "Ren Lopez, a Labour MP for Ames, left. Mark Lane, an MP for Elkhart, stayed. “No,” the Labour MP said.",
    "Ren Lopez",
  ],
  [
    "Ren Lopez, a Labour MP for Ames, left. Mark Lane, an MP for Elkhart, stayed. “No,” the MP said.",
    "Mark Lane",
  ],
  [
    "Ren Lopez, an MP for Ames, left. Mark Lane, an MP for Elkhart, stayed. “No,” the Labour MP said.",
    "Mark Lane",
  ],
  [
    "GOP Sen. Ren Lopez left. Sen. Mark Lane stayed. “No,” the Republican senator said.",
    "Ren Lopez",
  ],
])("takes whoever was told to be of the party before another of the office: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  ["Premier Ada Lopez met Prime Minister Mark Lane. “No,” the premier said.", "Ada Lopez"],
  ["Prime Minister Mark Lane met Premier Ada Lopez. “No,” the premier said.", "Ada Lopez"],
  ["Prime Minister Mark Lane met farmers. “No,” the premier said.", "Mark Lane"],
  ["The minister told Ada Lopez that he was tired. “No,” the minister said.", "the minister"],
  ["The senator met Ada Lopez. “No,” the senator said.", "the senator"],
  ["A senator named Ada Lopez came. “No,” the senator said.", "Ada Lopez"],
])("tells a premier from a prime minister, and a senator from whom he meets: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});
