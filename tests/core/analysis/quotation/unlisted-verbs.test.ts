// Verbs of saying that no list holds, told by where they stand; and the forms of those that the lists hold.

import { expect, it } from "vitest";
import { formsOf } from "../../../../src/core/analysis/quotation/verb-forms.ts";
import { quotationsOf } from "./shown-quotations.ts";

const speakers = (text: string): (string | undefined)[] =>
  quotationsOf(text).map(({ speaker }) => speaker?.name);

it.each([
  ["beg", "begged"],
  ["brag", "bragged"],
  ["refer", "referred"],
  ["prefer", "preferred"],
  ["snap", "snapped"],
  ["spit", "spat"],
  ["answer", "answered"],
  ["order", "ordered"],
])("forms the past of %s", (base, past) => {
  expect(formsOf(base)).toContain(past);
});

it.each([
  ["“We go now,” Ada Roe (D-Ohio) huffed.", "Ada Roe"],
  ["“We go now,” Ada Roe, a clerk at the court of Ames, penned in a note.", "Ada Roe"],
  ["“We go now,” the clerk huffed at a rally.", "the clerk"],
  ["“We go now,” the firm’s former clerk huffed on Monday.", "the firm’s former clerk"],
  ["“We go now,” my father often huffed.", "my father"],
  ["“We go now,” the letter began.", "the letter"],
  ["“We go now,” the firm’s clerk, Ada Roe, penned in a note.", "Ada Roe"],
  ["“We go now,” Mr. Lu’s clerk, Ada Roe, penned in a note.", "Ada Roe"],
  ["“We go now,” Ada Roe, a clerk of Ames, one of three, penned.", "Ada Roe"],
  ["“We go now,” a clerk, who was not there, penned.", "a clerk"],
  ["“We go now,” the clerks penned in a note.", "the clerks"],
  ["“We go now,” the clerk quips of the race.", "the clerk"],
  ["“We go now,” the board recently typed.", "the board"],
  ["“We go now,” penned a senior clerk.", "a senior clerk"],
  ["“We go now,” shot back Ada Roe.", "Ada Roe"],
  ["“We go now,” chimed in Ada Roe.", "Ada Roe"],
  ["“We go now,” went on the mayor.", "the mayor"],
  // Somebody else speaks in the next clause, or as well.
  ["“We go now,” Ada Roe huffed, and Ben Lu agreed.", "Ada Roe"],
  ["“We go now,” the clerk huffed at a rally, but Ada Roe said it was late.", "the clerk"],
  ["“We go now,” the mayor of Ames, Iowa, and Ada Roe said.", "Ada Roe"],
  ["“We go now,” Ada Roe, who led Ames for years, and Ben Lu said.", "Ada Roe"],
])("takes the verb beside a person, behind a quotation, for one of saying: %s", (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  "“One more time,” the band played on.",
  "“The Wall,” the singer played in Ames.",
  "“The Wall,” Ada Roe, a singer, played in Ames.",
  "“Let It Be,” inspired the singer.",
  "“We go now” the clerk stamped on it.",
  "“We go now” moved the judge to tears.",
  "“We go now,” fell the rain on Ames.",
  "“We go now,” helped the firm grow.",
  "“A mess,” tax claims of the mayor grew.",
  "To cries of “shame on you, sir,” Ada Roe left Ames.",
  "To chants of “we go now,” the singer waved.",
])("takes no other verb for one: %s", (text) => {
  expect(speakers(text).every((name) => name === undefined)).toBe(true);
});

it.each([
  ["The deal was “a mess,” Ada Roe ventured on Monday.", ["Ada Roe"]],
  ["The deal was “a mess”, Ada Roe ventured.", ["Ada Roe"]],
  ["The town reached “too little,” Ada Roe offered.", ["Ada Roe"]],
  ["Ben Lu “has a right to contest it,” Ada Roe offered.", ["Ada Roe"]],
  ["The deal “looks out for the banks,” Ada Roe penned.", ["Ada Roe"]],
  ["Ben Lu, “the boss of it,” Ada Roe retired.", []],
  // The first clause has a speaker.
  ["The deal, Ben Lu said, was “a mess,” Ada Roe ventured.", ["Ben Lu"]],
  // A title, and no clause before.
  ["Once known as “the hammer,” Ada Roe retired.", []],
  ["When it was “dead,” Ada Roe retired in May.", [undefined]],
  ["In a note on “the wall,” Ada Roe offered no view.", [undefined]],
  ["The author of “the wall,” Ada Roe retired.", []],
  // Nothing closes the verb.
  ["Her slogan was “we go now,” Ada Roe failed to win.", [undefined]],
  ["The mood was “a mess,” it seemed in Ames.", [undefined]],
])("takes a verb at the end for one behind a whole clause alone: %s", (text, names) => {
  expect(speakers(text)).toEqual(names);
});

it.each([
  ["Ada Roe referred to the plan as “dead”.", "Ada Roe"],
  ["It was Ben Lu’s claim that the camp, which Ada Roe referred to in May, was “late”.", "Ben Lu"],
])("takes “referred to” for a report of what it is about: %s", (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ["Ada Roe went on that the plan should “be seen”.", "Ada Roe"],
  ["Ada Roe offered that it was a “great luxury”.", "Ada Roe"],
  ["Ada Roe cautioned Ben Lu had called it “dead”.", "Ada Roe"],
  ["The panel states on its own site that “there were issues”.", "The panel"],
  ["The claims in the letter that “it was late” fell.", undefined],
  ["Ben Lu found that offers that were “late” fell.", "Ben Lu"],
])("takes a statement with “that”, or where it stands, for a report: %s", (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ["“J. de Roe: We go now, and we do not stay.”", "J. de Roe"],
  ["“P. Roe: We go now, and we do not stay.”", "P. Roe"],
  ["“Q. Why: We go now, and we do not stay.”", undefined],
  ["“A. Because: We go now, and we do not stay.”", undefined],
])("knows a transcript's label by initials and particles: %s", (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ["Asked about the bridge, Ada Roe cracked, “It is bad.”", "Ada Roe"],
  ["The clerk nodded, “We go now.”", "The clerk"],
  ["It rained, and she shrugged, “We go now.”", "she"],
  // Another's words, a title, an aside and a thing.
  ["When Ada Roe left, “we were all sad”.", undefined],
  ["It was the song that Ada Roe loved, “We Go Now”.", undefined],
  ["The rain stopped, “which was good.”", undefined],
  ["Ben Lu called it, as Ada Roe left, “a big mess.”", "Ben Lu"],
  // How it was done, what somebody else says of it.
  ["According to Ben Lu, Ada Roe cheated, “again and again.”", "Ben Lu"],
  ["Ada Roe smiled, “as if nothing had been said,” Ben Lu recalled.", "Ben Lu"],
  ["Ada Roe smiled, “It was nothing at all,” Ben Lu recalled.", "Ben Lu"],
  ["Ada Roe cracked, “It is nothing at all,” and left Ames.", "Ada Roe"],
])("takes an unlisted verb right before the words for one of saying: %s", (text, name) => {
  expect(speakers(text)[0]).toBe(name);
});
