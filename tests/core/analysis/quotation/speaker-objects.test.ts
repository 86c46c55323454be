// Who says what an -ing form, a noun or a participle reports, where another verb stands before it.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

type Case = readonly [name: string, text: string, quotations: readonly string[]];

const CASES: readonly Case[] = [
  [
    "who is heard in a clip, not who plays it",
    "Juan Roe then played a clip of his rival’s daughter saying, “I remember it.”",
    ["“I remember it.” his rival’s daughter [his rival’s daughter] saying"],
  ],
  [
    "whom an advertisement shows",
    "The spot shows a farmer telling the camera, “I lost my land.”",
    ["“I lost my land.” a farmer [a farmer] telling"],
  ],
  [
    "who is blamed for the words",
    "Maria Lopez mocked Juan Roe for saying he would be “so grand.” She accused the mayor of calling her “a pest.”",
    ["“so grand.” Juan Roe [Juan Roe] saying", "“a pest.” the mayor [the mayor] calling"],
  ],
  [
    "who is blamed by another",
    "Maria Lopez was chided by Juan Roe for calling him “lazy.” She drew fire from Juan Roe for calling it “dull.”",
    ["“lazy.” Maria Lopez [Maria Lopez] calling", "“dull.” Maria Lopez [She] calling"],
  ],
  [
    "who apologises for words of their own",
    "Maria Lopez apologized to Juan Roe for calling him “a fraud.”",
    ["“a fraud.” Maria Lopez [Maria Lopez] calling"],
  ],
  [
    "what another calls something",
    "Maria Lopez has denied what Juan Roe calls her “war on coal.”",
    ["“war on coal.” Juan Roe [Juan Roe] calls"],
  ],
  [
    "who dubs, behind the words",
    "Dubbed “the Wall of Woe” by critics, the site was closed.",
    ["“the Wall of Woe” critics [critics] Dubbed"],
  ],
  [
    "a subject between commas, past the clause of its own participle",
    "The mayor spoke first. After slamming the plan as “too dear,” Juan Roe, speaking at a rally in Ames, left.",
    ["“too dear,” Juan Roe [Juan Roe] slamming"],
  ],
  [
    "who calls somebody something in a clause with “who”, before “said” and a day",
    "Juan Roe, who has called the plan a “crime,” said Friday he would not sign it.",
    ["“crime,” Juan Roe [who] called"],
  ],
  [
    "who calls in a clause of circumstance, before the reply",
    "Juan Roe laughed. When Maria Lopez called him “a puppet,” he said, “No puppet.”",
    ["“a puppet,” Maria Lopez [Maria Lopez] called", "“No puppet.” Juan Roe [he] said"],
  ],
  [
    "whose answer was asked for",
    "Two guests told the police, “He was right.” Juan Roe’s response? “They mean well.”",
    ["“He was right.” Two guests [Two guests] told", "“They mean well.” Juan Roe [Juan Roe’s]"],
  ],
  [
    "her answer",
    "The paper asked Maria Lopez whether she would run. Her answer? “Not today.”",
    ["“Not today.” Maria Lopez [Her]"],
  ],
  [
    "another, who is named",
    "One guest left. Another, Maria Lopez, said it was “late.” Another, from Ames, said it was “early.”",
    ["“late.” Maria Lopez [Maria Lopez] said", "“early.” Another [Another] said"],
  ],
  [
    "in whose view",
    "It was, in Juan Roe’s view, “a stunt.”",
    ["“a stunt.” Juan Roe [Juan Roe’s] in Juan Roe’s view"],
  ],
  [
    "an office of several words between a description and its name",
    "“It’s over,” said his son, retired Harris County Judge Juan Roe Jr. “We lost.”",
    [
      "“It’s over,” Juan Roe Jr. [his son, retired Harris County Judge Juan Roe Jr.] said",
      "“We lost.” Juan Roe Jr. [his son, retired Harris County Judge Juan Roe Jr.]",
    ],
  ],
];

describe("findQuotations", () => {
  it.each(CASES)("reads the objects of verbs: %s", (_name, text, expected) => {
    expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
  });
});
