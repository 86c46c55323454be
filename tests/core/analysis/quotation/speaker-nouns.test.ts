// Words that report without a plain verb of saying: nouns, noises, answers, labels, what is made clear; and what only looks so.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "whose name for a thing it is, behind its noun",
    "The bill, dubbed the “don’t look” law by critics, passed.",
    ["“don’t look” critics [critics] dubbed"],
  ],
  [
    "a document behind a negated verb",
    "The word does not appear in the report, which says that “lessons will be learned.”",
    ["“lessons will be learned.” the report [which] says"],
  ],
  [
    "what is made clear",
    "Maria Lopez made clear that she would not “play games.”",
    ["“play games.” Maria Lopez [Maria Lopez] made"],
  ],
  [
    "what is made clear with “it”",
    "The ruling makes it clear that only “actual harm” counts.",
    ["“actual harm” The ruling [The ruling] makes"],
  ],
  ["what is only made", "Juan Roe made a “famous” soup.", []],
  [
    "who goes on about something",
    "As Juan Roe went on about the “lost years,” Maria Lopez slept.",
    ["“lost years,” Juan Roe [Juan Roe] went"],
  ],
  ["who goes on a trip", "As Juan Roe went on a “lost years” trip, Maria Lopez slept.", []],
  [
    "an aside, which is speech",
    "Then there was Juan Roe’s aside that the workers were “well fed.”",
    ["“well fed.” Juan Roe [Juan Roe’s] aside"],
  ],
  [
    "a noise that the subject makes",
    "The crowd broke into chants of “Four more years!”",
    ["“Four more years!” The crowd [The crowd] chants"],
  ],
  [
    "a noise that greets the subject",
    "Juan Roe was met with chants of “Resign!”",
    ["“Resign!” nobody"],
  ],
  [
    "a noise that others make meanwhile",
    "Juan Roe left the stage with cries of “Shame!” ringing in his ears.",
    ["“Shame!” nobody"],
  ],
  [
    "a noise that somebody walks on to",
    "Maria Lopez waved. Workers greeted Juan Roe with shouts of “Liar!”",
    ["“Liar!” Workers [Workers] shouts"],
  ],
  [
    "a verb in -s before “to”",
    "The platform pledges to “drain the swamp.”",
    ["“drain the swamp.” The platform [The platform] pledges"],
  ],
  [
    "a noun in -s before “to”",
    "The firm’s campaign pledges to “do better” were empty.",
    ["“do better” nobody"],
  ],
  [
    "a noun in -s with an owner",
    "Juan Roe’s promises to “do better” rang hollow.",
    ["“do better” Juan Roe [Juan Roe’s] promises"],
  ],
  [
    "a verb in -s past an aside",
    "The letter, signed by 40 doctors, calls the law “a danger.”",
    ["“a danger.” The letter [The letter] calls"],
  ],
  [
    "a noun in -s after a comma",
    "In recent weeks, claims the fund is “broke” have spread.",
    ["“broke” nobody"],
  ],
  [
    "for whom it is so",
    "For Juan Roe, the win was “a dream.”",
    ["“a dream.” Juan Roe [Juan Roe] For"],
  ],
  [
    "to whom it is so",
    "To Maria Lopez, it’s “a scam.”",
    ["“a scam.” Maria Lopez [Maria Lopez] To"],
  ],
  [
    "for whom a song is only named",
    "For Juan Roe, the song is “We will rock you.”",
    ["“We will rock you.” nobody"],
  ],
  ["what a firm calls something else", "“The Crown” is what the network calls its hit.", []],
  ["what is clear of itself", "Juan Roe makes clear soup with a “secret” spice.", []],
  [
    "a label with the subject of a story",
    "Roe: His life was “a gift”\n\nJuan Roe spoke on Monday.",
    ["“a gift” nobody"],
  ],
  ["for whom a film is only named", "For Juan Roe, the film is “The Crown.”", []],
  ["how somebody puts it", "“Never” is how Juan Roe put it.", ["“Never” Juan Roe [Juan Roe] put"]],
  [
    "all that is said",
    "“Never” was all Maria Lopez would say.",
    ["“Never” Maria Lopez [Maria Lopez] say"],
  ],
  [
    "whose answer it is",
    "“No way,” was Maria Lopez’s reply.",
    ["“No way,” Maria Lopez [Maria Lopez’s] reply"],
  ],
  ["all that is watched", "“The Crown” was all Maria Lopez watched.", []],
  [
    "a headline that begins with its speaker",
    "Lopez: Bill is “a waste of time”\n\nMaria Lopez spoke on Monday.",
    ["“a waste of time” Maria Lopez [Lopez]"],
  ],
  [
    "a headline with its subject",
    "Roe: The man who would be “a king”\n\nJuan Roe spoke on Monday.",
    ["“a king” nobody"],
  ],
  [
    "whose verdict it is",
    "Juan Roe’s verdict: the bill is “a scam for everyone.”",
    ["“a scam for everyone.” Juan Roe [Juan Roe’s]"],
  ],
  [
    "an office with a trade in it",
    "Acme head of corporate reporting Ada Okoye said the firm “was not certain of the figures.”",
    ["“was not certain of the figures.” Ada Okoye [Ada Okoye] said"],
  ],
  [
    "an office with a trade in it, behind its verb",
    "“We are certain,” said professor of creative writing Ada Okoye.",
    ["“We are certain,” Ada Okoye [professor of creative writing Ada Okoye] said"],
  ],
  [
    "who speaks in what is shown",
    "Juan Roe showed footage of Ada Okoye speaking: “We are certain.”",
    ["“We are certain.” Juan Roe [Juan Roe] showed"],
  ],
  [
    "who reports to somebody",
    "A group of officers reporting to Ada Okoye said it was “not certain at all.”",
    ["“not certain at all.” A group of officers [A group of officers] said"],
  ],
  [
    "a list's end with its letters",
    "Party leaders on Tuesday censured Juan Roe for drugs, and unlawful trades (UTs), both saying that “flight is a sign of guilt.”",
    ["“flight is a sign of guilt.” Party leaders [Party leaders] saying"],
  ],
  [
    "a body with its letters",
    "In May, the drivers of lorries (DOL) met the mayor, saying “flight is a sign of guilt.”",
    ["“flight is a sign of guilt.” the drivers of lorries [the drivers of lorries] saying"],
  ],
  [
    "a body with its letters and an aside",
    "On Monday, the union (DOL), which met the mayor, called it “a sign of guilt.”",
    ["“a sign of guilt.” the union [the union] called"],
  ],
  [
    "a talk on a day, which is not who spoke of it",
    "After the talks on Monday, Juan Roe (left) spoke to Ada Okoye, calling it “a farce.”",
    ["“a farce.” Juan Roe [Juan Roe] calling"],
  ],
];

describe("words that report without a verb of saying", () => {
  it.each(CASES)("%s", (_, text, quotations) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(quotations);
  });
});
