// Whose the words are where the clause around them has another subject, or none: each row with what the rule is for, and
// what it must leave as it is.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "the owner of a line that somebody echoes",
    "Echoing Maria Lopez’s famous line, “we have nothing but time,” Juan Roe left.",
    ["“we have nothing but time,” Maria Lopez [Maria Lopez’s] line"],
  ],
  [
    "whoever speaks right behind the words, of two that may be meant",
    "Asked about Maria Lopez’s remark, “it is over,” Juan Roe said: “No.”",
    ["“it is over,” Juan Roe [Juan Roe] said", "“No.” Juan Roe [Juan Roe] said"],
  ],
  [
    "whoever says it at once",
    "“It is dumb,” Juan Roe said of Maria Lopez’s remark, “and late.”",
    ["“It is dumb,” Juan Roe [Juan Roe] said", "“and late.” Juan Roe [Juan Roe] said"],
  ],
  [
    "whose account it is, behind another verb",
    "We know that the reason, according to Juan Roe, was “greed.”",
    ["“greed.” Juan Roe [Juan Roe] according to"],
  ],
  [
    "a verb of saying behind the account",
    "Juan Roe said that, according to the clerks, Maria Lopez called it “greed.”",
    ["“greed.” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "an account before the verb",
    "According to the clerks, Juan Roe said it was “greed.”",
    ["“greed.” Juan Roe [Juan Roe] said"],
  ],
  [
    "a third verb of one subject",
    "Juan Roe shut the door and his bag, then said: “It is late.”",
    ["“It is late.” Juan Roe [Juan Roe] said"],
  ],
  [
    "an adverb before another subject",
    "The clerk shut the door, then Juan Roe said: “It is late.”",
    ["“It is late.” Juan Roe [Juan Roe] said"],
  ],
  [
    "a said tenant",
    "Juan Roe called for a register, forcing said tenants to leave for “a while.”",
    ["“a while.” Juan Roe [Juan Roe] called"],
  ],
  [
    "a building that says",
    "Juan Roe left. A guard outside the building said it was “late.”",
    ["“late.” A guard [A guard] said"],
  ],
  [
    "a painting of somebody",
    "The town bought an oil painting of Juan Roe “to make him stay here.”",
    ["“to make him stay here.” nobody"],
  ],
  [
    "the reader, who is told to look",
    "Read the last line again: “It will rain until the bridge is gone.”",
    ["“It will rain until the bridge is gone.” nobody"],
  ],
  [
    "a name that looks like a command",
    "Pay officials in Ames put it like this: “It must go.”",
    ["“It must go.” Pay officials in Ames [Pay officials in Ames] put"],
  ],
  [
    "a line that only adds",
    "“It is late,” said Juan Roe.\n\nAdding:\n\n“It is cold.”",
    ["“It is late,” Juan Roe [Juan Roe] said", "“It is cold.” Juan Roe [Juan Roe]"],
  ],
  [
    "a line that adds to nothing that was said",
    "Juan Roe left early.\n\nAdding:\n\n“It is cold.”",
    ["“It is cold.” nobody"],
  ],
  [
    "the person whom the sentence before is about",
    "Republican nominee Juan Roe came late.\n\nThe nominee praised the crews and shook hands.\n\n“Our town owes you a lot.”",
    ["“Our town owes you a lot.” Juan Roe [The nominee]"],
  ],
  [
    "a thing that the sentence before is about",
    "Juan Roe came late.\n\nThe storm shut the port.\n\n“Our town looks bad.”",
    ["“Our town looks bad.” nobody"],
  ],
  [
    "nobody who described it, where the participle belongs to a noun",
    "The road leads through towns described as “dull and grey.”",
    ["“dull and grey.” nobody"],
  ],
  [
    "whoever described it, named before the verb",
    "It is a town that Juan Roe described as “dull.”",
    ["“dull.” Juan Roe [Juan Roe] described"],
  ],
  [
    "whoever described as “…” what stands behind it",
    "Juan Roe described as “dull” the whole of Ames.",
    ["“dull” Juan Roe [Juan Roe] described"],
  ],
  [
    "the owner of earlier remarks",
    "Maria Lopez spoke. Juan Roe read out her earlier remarks that the plan is “dead on arrival.”",
    ["“dead on arrival.” Maria Lopez [her] remarks"],
  ],
  [
    "a sister who remarks",
    "Maria Lopez came. Her sister remarks that the plan is “dead on arrival.”",
    ["“dead on arrival.” Her sister [Her sister] remarks"],
  ],
  [
    "who, past an aside",
    "Juan Roe met a man who, with a wink and a nod, says it is “over.”",
    ["“over.” a man [who] says"],
  ],
  [
    "whoever reports come from",
    "Juan Roe left amid reports from The Ames Post that he had lied “again and again.”",
    ["“again and again.” The Ames Post [The Ames Post] reports"],
  ],
  [
    "no place that reports come from",
    "Juan Roe said on Monday that amid reports from Ames it was “over.”",
    ["“over.” Juan Roe [Juan Roe] said"],
  ],
  [
    "no place that reports tell of",
    "Juan Roe denied reports from Ames that it was “over.”",
    ["“over.” Juan Roe [Juan Roe] denied"],
  ],
  [
    "no phone that somebody reports by",
    "Juan Roe reports by phone that it is “over again.”",
    ["“over again.” nobody"],
  ],
  [
    "residents whom reports come from",
    "Juan Roe left amid reports from residents that he had lied “again and again.”",
    ["“again and again.” residents [residents] reports"],
  ],
  [
    "nobody where a claim was something",
    "The remarks by Juan Roe that were “too long” are over.",
    ["“too long” nobody"],
  ],
  [
    "a claim of his own",
    "In his claim that the plan was “dead,” Juan Roe said no more.",
    ["“dead,” Juan Roe [Juan Roe] said"],
  ],
  [
    "who later described it",
    "She later described as “unfair” and “cruel” the rules of the club.",
    ["“unfair” She [She] described", "“cruel” She [She] described"],
  ],
  [
    "who said so that day",
    "“It is over” for us, Juan Roe said that day.",
    ["“It is over” Juan Roe [Juan Roe] said"],
  ],
  [
    "the one who is asked about it",
    "Robin Lopez asked Juan Roe about when he once said that it was “over.”",
    ["“over.” Juan Roe [he] said"],
  ],
  [
    "the one who asks, where she speaks of herself",
    "Maria Lopez asked Juan Roe why she had said it was “over.”",
    ["“over.” Maria Lopez [she] said"],
  ],
  [
    "a person without a name who goes on at once",
    "Juan Roe came. The pollster writes: “It is late.” He adds: “It is cold.”",
    ["“It is late.” The pollster [The pollster] writes", "“It is cold.” The pollster [He] adds"],
  ],
  [
    "no officer whom another paragraph told of",
    "Juan Roe came. The driver said: “It is late.”\n\nJuan Roe left. “It is cold,” he added.",
    ["“It is late.” The driver [The driver] said", "“It is cold,” Juan Roe [he] added"],
  ],
  [
    "several without a name who go on",
    "The hosts of the fair said it was “late.”\n\n“It is cold,” they said.",
    [
      "“late.” The hosts of the fair [The hosts of the fair] said",
      "“It is cold,” The hosts of the fair [they] said",
    ],
  ],
  [
    "no single one as “they”",
    "The driver said it was “late.”\n\n“It is cold,” they said.",
    ["“late.” The driver [The driver] said", "“It is cold,” they [they] said"],
  ],
  [
    "whoever says it behind a clause of circumstance",
    "While most clerks say that it was planned, the fact that Juan Roe said “yes” is odd.",
    ["“yes” Juan Roe [Juan Roe] said"],
  ],
  [
    "whoever says it behind another's warning in marks",
    "After Maria Lopez warned against “a new wall for all of us,” Juan Roe added that the town “is out of luck.”",
    [
      "“a new wall for all of us,” Maria Lopez [Maria Lopez] warned",
      "“is out of luck.” Juan Roe [Juan Roe] added",
    ],
  ],
  [
    "whoever sees it, where another tweets words of his own behind it",
    "Maria Lopez saw a plan whose aim is “to grow and grow forever” in Ames, senior adviser Juan Roe tweeted that “it is over,” and that was it.",
    [
      "“to grow and grow forever” Maria Lopez [Maria Lopez] saw",
      "“it is over,” Juan Roe [adviser Juan Roe] tweeted",
    ],
  ],
  [
    "what a line with a comma at its end says",
    "Part of the letter reads,\n\n“Nobody will come to the fair.”",
    ["“Nobody will come to the fair.” Part of the letter [Part of the letter]"],
  ],
  [
    "nothing that a line broken at a comma is about",
    "The storm was late at that point,\n\n“Nobody will come to the fair.”",
    ["“Nobody will come to the fair.” nobody"],
  ],
  [
    "whoever stands behind a verb that opens the sentence",
    "Added a Florida clerk: “Does it matter? I think not.”",
    ["“Does it matter? I think not.” a Florida clerk [a Florida clerk]"],
  ],
  [
    "whoever speaks out",
    "Juan Roe spoke out Tuesday against “bad roads” in Ames.",
    ["“bad roads” Juan Roe [Juan Roe] spoke"],
  ],
  [
    "the owner of a claim that somebody is asked about",
    "Asked about Maria Lopez’s claim that the plan is “dead,” Juan Roe said it was not.",
    ["“dead,” Maria Lopez [Maria Lopez’s] claim"],
  ],
  [
    "whoever speaks, where nobody owns the claim",
    "Asked about a claim that the plan is “dead,” Juan Roe said: “No.”",
    ["“dead,” Juan Roe [Juan Roe] said", "“No.” Juan Roe [Juan Roe] said"],
  ],
  [
    "whoever speaks behind a whole sentence",
    "Of Maria Lopez’s claim, “It is dead and gone,” Juan Roe said.",
    ["“It is dead and gone,” Juan Roe [Juan Roe] said"],
  ],
  [
    "a note that was found",
    "Police found a note saying “I am sorry for it all.” They found another that said “Keep out of here.”",
    [
      "“I am sorry for it all.” a note [a note] saying",
      "“Keep out of here.” another [another] said",
    ],
  ],
  [
    "whoever finds that somebody said it",
    "The panel found Juan Roe had called it “dead.”",
    ["“dead.” The panel [The panel] found"],
  ],
  [
    "whoever makes a statement",
    "Maria Lopez issued a statement saying “it is over for now.”",
    ["“it is over for now.” Maria Lopez [Maria Lopez] saying"],
  ],
  [
    "whoever spoke before in the paragraph, past a person who only moves",
    "“It is late,” said Juan Roe. The guard left. “And it is cold.”",
    ["“It is late,” Juan Roe [Juan Roe] said", "“And it is cold.” Juan Roe [Juan Roe]"],
  ],
  [
    "the owner in the words that open the sentence of “he”",
    "Pedro Lane rode to fame.\n\nBut even before Juan Roe’s latest speech, he was mocked for his “never, ever, never” remark.",
    ["“never, ever, never” Juan Roe [his] remark"],
  ],
  [
    "no owner in the words behind “he”",
    "Pedro Lane rose.\n\nHe left before Juan Roe’s latest speech and said: “It is late.”",
    ["“It is late.” Pedro Lane [He] said"],
  ],
  [
    "a name with a long apposition before “who”",
    "It was Juan Roe, a former harbour director who is now high in the councils of the town and its port, who said we should “wait for rain.”",
    ["“wait for rain.” Juan Roe [who] said"],
  ],
  [
    "whoever commands, past the clause of “who”",
    "The town, which the general who commands the fleet has said is “lost,” was quiet.",
    ["“lost,” the general [the general] said"],
  ],
];

describe("whose line it is", () => {
  it.each(CASES)("%s", (_name, text, quotations) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(quotations);
  });
});
