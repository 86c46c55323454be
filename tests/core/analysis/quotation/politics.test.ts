// Speakers as political reports name them; each row with what the rule is for.

import { expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

it.each<[name: string, text: string, quotations: readonly string[]]>([
  [
    "the whole name of a team or a body",
    "A co-owner of the league's New Jersey Comets said he was “sorry”. The Elkhart County Grand Jury said the vote showed “no evidence” of fraud.",
    [
      "“sorry” A co-owner of the league's New Jersey Comets [A co-owner of the league's New Jersey Comets] said",
      "“no evidence” The Elkhart County Grand Jury [The Elkhart County Grand Jury] said",
    ],
  ],
  [
    "no verb for a subject",
    "Speaking there, Mr Roe welcomed the guests but redirected all questions and said that he was a “soldier”.",
    ["“soldier” Roe [Mr Roe] said"],
  ],
  [
    "whoever is said to say it often",
    "The promises to “rip it up” — as Sen. Tad Crewe likes to say — are threats.",
    ["“rip it up” Tad Crewe [Sen. Tad Crewe] say"],
  ],
  [
    "not the next sentence's statement",
    "Maria Lopez complained about the deal and called for a “swift end!” Jo Roe said that he would wait.",
    ["“swift end!” Maria Lopez [Maria Lopez] called"],
  ],
  [
    "no noun before the comma of an inversion",
    "“More will go” of the “soft” members, said an aide.",
    ["“More will go” an aide [an aide] said", "“soft” an aide [an aide] said"],
  ],
  [
    "a name with who right behind it",
    "It came from fact checker Pradip Sinha who tweeted “They got confused.”",
    ["“They got confused.” Pradip Sinha [who] tweeted"],
  ],
  [
    "letters of a seat behind the name",
    "Nina Griffon MP, Labour’s spokeswoman, responding to the report, said:\n\n“The decision is bad.”",
    ["“The decision is bad.” Nina Griffon [Nina Griffon MP] said"],
  ],
  [
    "a plural noun for no verb",
    "The Lopez campaign mocked the late night tweets as a “meltdown” on Friday.",
    ["“meltdown” The Lopez campaign [The Lopez campaign] mocked"],
  ],
  [
    "a single noun for no verb",
    "Maria Lopez warned that unless it was “radically rewritten”, they would produce a minority report that split them.",
    ["“radically rewritten” Maria Lopez [Maria Lopez] warned"],
  ],
  [
    "verbs of blame and credit",
    "The party berated the board for “throwing charges” at it. Maria Lopez attributed the win to “salesmanship”.",
    [
      "“throwing charges” The party [The party] berated",
      "“salesmanship” Maria Lopez [Maria Lopez] attributed",
    ],
  ],
  [
    "whose criticism it is",
    "Maria Lopez left. The talk was sparked by her criticism of the party's “ideological populism.”",
    ["“ideological populism.” Maria Lopez [her] criticism"],
  ],
])("finds %s", (_name, text, expected) => {
  expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
});
