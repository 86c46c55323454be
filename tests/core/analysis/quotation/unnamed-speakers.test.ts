// Whom "she", "the MP" and "the paper" go back to where whoever speaks has no name.

import { expect, it } from "vitest";
import { quotationsOf } from "./shown-quotations.ts";

const speakers = (text: string): (string | undefined)[] =>
  quotationsOf(text).map(({ speaker }) => speaker?.name);
const lastOf = (text: string): string | undefined => speakers(text).at(-1);

it.each([
  ["“We go,” said a nurse. “It is late,” she said.", "a nurse"],
  ["“We go,” a nurse told Ada Roe. “It is late,” she said.", "Ada Roe"],
  ["“We go,” said a nurse.\n“It is late,” she added.", "a nurse"],
  ["“We go,” said a nurse.\n“It is late,” she said.", "she"],
  ["“We go,” said a spokesman. “It is late,” she added.", "she"],
  ["“We go,” said a nurse. Ada Roe laughed. “It is late,” she added.", "Ada Roe"],
  ["“We go,” said a nurse. “Come,” said Ada Roe. “It is late,” she added.", "Ada Roe"],
  ["“We go,” said a report. “It is late,” she added.", "she"],
])("goes on with somebody without a name: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  ["“We go,” a Labour MP said. It rained.\n“It is late,” the MP said.", "a Labour MP"],
  ["“We go,” a Labour MP said. “It is late,” the Labour MP said.", "a Labour MP"],
  [
    "“We go,” a spokesman for the port said. “It is late,” the spokesman said.",
    "a spokesman for the port",
  ],
  ["“We go,” said Green MP Ada Roe. “No,” a Labour MP said. “Yes,” the MP said.", "a Labour MP"],
  ["“No,” a Labour MP said. “We go,” said Green MP Ada Roe. “Yes,” the MP said.", "Ada Roe"],
  [
    "The Ames Times reported that it was “late.” The paper said it had “no plan.”",
    "The Ames Times",
  ],
  ["“We go,” the Post said. “It is late,” the newspaper wrote.", "the Post"],
  // Somebody else, or another kind of paper.
  ["“We go,” a former minister said. “It is late,” the minister said.", "the minister"],
  [
    "“We go,” a lawyer for the port said. A lawyer for the firm left. “No,” the lawyer said.",
    "the lawyer",
  ],
  [
    "The Ames Times reported that it was “late.” A new paper came out. The paper said “no.”",
    "The paper",
  ],
  ["“We go,” a Labour MP said. “It is late,” the Green MP said.", "the Green MP"],
  ["“We go,” a judge said. “It is late,” the lawyer said.", "the lawyer"],
  ["“We go,” two judges said. “It is late,” the judge said.", "the judge"],
  [
    "The Ames Times reported that it was “late.” The research paper said “no.”",
    "The research paper",
  ],
  ["The ministry reported that it was “late.” The paper said it had “no plan.”", "The paper"],
])("goes back to who was quoted without a name: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});

it.each([
  ["His lawyer, Ada Roe, left. “No,” the lawyer said.", "Ada Roe"],
  ["The firm’s lawyer, Ada Roe, left. “No,” the lawyer said.", "Ada Roe"],
  ["With the judge, Ada Roe, stood the lawyer, Ben Lu, in red. “No,” the judge said.", "Ada Roe"],
  ["Green MP Ada Roe left. “No,” the MP said.", "Ada Roe"],
  ["Tory MP Ada Roe left. “No,” the Conservative MP said.", "Ada Roe"],
  ["Norland’s President Ada Roe left. “No,” the President said.", "Ada Roe"],
  ["Prime Minister Ada Roe met Finance Minister Ben Lu. “No,” the PM said.", "Ada Roe"],
  ["Prime Minister Ada Roe met Finance Minister Ben Lu. “No,” the premier said.", "Ada Roe"],
  [
    "Deputy Prime Minister Ada Roe met Prime Minister Ben Lu. “No,” the deputy premier said.",
    "Ada Roe",
  ],
  ["Ada Roe, the deputy mayor, left. “No,” the deputy mayor said.", "Ada Roe"],
  // The second of an office is not the first; a capital that is no title.
  ["Mayor Ada Roe met Deputy Mayor Ben Lu. “No,” the mayor said.", "Ada Roe"],
  ["Mayor Ada Roe left. “No,” the deputy mayor said.", "the deputy mayor"],
  ["Herald reporter Ada Roe left. “No,” the Herald said.", "the Herald"],
  ["She spoke to her lawyer, Ada Roe, in Ames. “No,” the lawyer said.", "Ada Roe"],
  // The comma closes something else; another party.
  ["Like her coach, Ada Roe, 23, left. “No,” the coach said.", "the coach"],
  ["According to her coach, Ada Roe, 23, left. “No,” the coach said.", "the coach"],
  ["In a statement by the lawyer, Ada Roe left. “No,” the lawyer said.", "the lawyer"],
  ["The mayor left, and Ada Roe, too. “No,” the mayor said.", "the mayor"],
  ["Ada Roe, the ministry’s lawyer for Ames, left. “No,” the lawyer said.", "Ada Roe"],
  // Whom an apposition only names beside her.
  ["Ada Roe, the minister’s lawyer, left. “No,” the minister said.", "the minister"],
  ["Ada Roe, a friend of the author, left. “No,” the author said.", "the author"],
  ["Ada Roe, an aide to the mayor, left. “No,” the mayor said.", "the mayor"],
  ["Green MP Ada Roe left. “No,” the Labour MP said.", "the Labour MP"],
  ["Green MP Ada Roe left. “No,” the UN said.", "the UN"],
])("goes back to whom the noun is apposed to: %s", (text, name) => {
  expect(lastOf(text)).toBe(name);
});
