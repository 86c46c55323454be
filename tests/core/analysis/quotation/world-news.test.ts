// Quotations as papers of many countries print and report them; each row with what the rule is for.

import { expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

it.each<[name: string, text: string, quotations: readonly string[]]>([
  [
    "single marks over several paragraphs",
    "A spokesman said: 'The mayor has faith in the board.\n\n'He has been clear. There's no plan to change.'",
    [
      "'The mayor has faith in the board. / 'He has been clear. There's no plan to change.' A spokesman [A spokesman] said",
    ],
  ],
  [
    "a caption inside a quotation over several paragraphs",
    "Lopez said in a statement: “He is a fine coach.\n\n— Harbour FC (@harbour) 20 May 2020\n\n“He knows the game.”",
    ["“He is a fine coach. / “He knows the game.” Lopez [Lopez] said"],
  ],
  [
    "two captions inside it, not three lines of a list",
    "Lopez said in a statement: “He is a fine coach.\n\nClub news\n— Harbour FC (@harbour) 20 May 2020\n“He knows the game.”\n\nRoe said: “He is late.\n\nMore sport\nResults\nWeather\n“It rains.”",
    [
      "“He is a fine coach. / “He knows the game.” Lopez [Lopez] said",
      "“He is late. Roe [Roe] said",
      "“It rains.” nobody",
    ],
  ],
  [
    "an unlisted verb before a name",
    "“Those crabs were so smart,” remembers Maria Lopez, a diver, with a laugh.",
    ["“Those crabs were so smart,” Maria Lopez [Maria Lopez] remembers"],
  ],
  [
    "no office for a verb",
    "The pact “outlasts any cabinet,” State Department spokeswoman Maria Lopez said.",
    ["“outlasts any cabinet,” Maria Lopez [spokeswoman Maria Lopez] said"],
  ],
  [
    "a clause of circumstance before the speaker",
    "When I told a man on a plane that I taught sailing, he replied, “So you teach boats?”",
    ["“So you teach boats?” he [he] replied"],
  ],
  [
    "what only looks like a transcript",
    "“South Ames: if we were any higher, we would be in the clouds,” one visitor quipped.",
    [
      "“South Ames: if we were any higher, we would be in the clouds,” one visitor [one visitor] quipped",
    ],
  ],
  [
    "a participle and a name after its description",
    "Reacting, the secretary of the party, Juan Roe, mocked the board, saying: “It has failed.”",
    ["“It has failed.” Juan Roe [the secretary of the party, Juan Roe] saying"],
  ],
  [
    "a stance that somebody else calls something",
    "Maria Lopez said the age was “no longer open,” a stance that her rival, Juan Roe, called “a mistake”.",
    ["“no longer open,” Maria Lopez [Maria Lopez] said", "“a mistake” Juan Roe [Juan Roe] called"],
  ],
  [
    "a verb that looks like a noun and closes its sentence",
    "“They put profit first,” the complaint states. “We won,” the group claims.",
    [
      "“They put profit first,” the complaint [the complaint] states",
      "“We won,” the group [the group] claims",
    ],
  ],
  [
    "an abbreviated councillor",
    "“It's cold here,” Coun. Juan Roe told the meeting.",
    ["“It's cold here,” Juan Roe [Coun. Juan Roe] told"],
  ],
  [
    "verbs of blows",
    "The firm hit out at Maria Lopez for “wasteful litigation”. The car hit a tree in “Acorn Street”.",
    ["“wasteful litigation” The firm [The firm] hit"],
  ],
  ["what is called so by nobody", "She has what's called “feather lung,” a swelling.", []],
  [
    "surnames that stand first",
    "Lee Jae-won praised it. “A start,” Lee said. Park Ji-won left. “A sham,” Park said.",
    ["“A start,” Lee Jae-won [Lee] said", "“A sham,” Park Ji-won [Park] said"],
  ],
  [
    "a player by trade and name",
    "Defender Juan Roe agreed: “It was poor.”",
    ["“It was poor.” Juan Roe [Defender Juan Roe] agreed"],
  ],
  [
    "what a court heard, from nobody named",
    "A nurse accused of theft “enjoyed the attention”, a court heard. It was “theft”, the inquest was told.",
    ["“enjoyed the attention” nobody", "“theft” nobody"],
  ],
  [
    "a tribute, and no pay",
    "Lopez paid tribute to “a tireless servant”. The firm pays staff a “bonus”.",
    ["“a tireless servant” Lopez [Lopez] paid"],
  ],
  [
    "one word that goes on",
    "“We saw it,” said Maria Lopez, as she swept the floor. “Nobody.”",
    ["“We saw it,” Maria Lopez [Maria Lopez] said", "“Nobody.” Maria Lopez [Maria Lopez]"],
  ],
  [
    "a noun in -ing inside a description",
    "A senior ruling party official, speaking in Rome, said: “He is finished.”",
    ["“He is finished.” A senior ruling party official [A senior ruling party official] said"],
  ],
  [
    "the subject past a clause of circumstance",
    "While Lopez has refused the offer, the groups who wrote to her on Monday say they are “concerned”.",
    ["“concerned” the groups [the groups] say"],
  ],
  [
    "whose a message is",
    "Maria Lopez's message was simple: “Stay at home.” Her words: “Save lives.” Her letter was short: “Go.”",
    [
      "“Stay at home.” Maria Lopez [Maria Lopez's]",
      "“Save lives.” Maria Lopez [Her]",
      "“Go.” Her letter [Her letter]",
    ],
  ],
  [
    "nobody in particular",
    "You can just say “call my mother at home” and it obeys. We say “call my mother at home” too.",
    ["“call my mother at home” nobody", "“call my mother at home” We [We] say"],
  ],
  [
    "a person behind a conjunction of time",
    "Nobody sat down until Maria Lopez said, “I need your attention now.”",
    ["“I need your attention now.” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "time behind a conjunction of time",
    "Farmers in the valley after the flood said, “We need your attention now.”",
    ["“We need your attention now.” Farmers in the valley [Farmers in the valley] said"],
  ],
  [
    "the second of two clauses",
    "Page grew loud, and Maria Lopez would shut him down, saying, “We heard you, thank you.”",
    ["“We heard you, thank you.” Maria Lopez [Maria Lopez] saying"],
  ],
  [
    "two clauses that one person says",
    "Maria Lopez said that Page would win and Ada Brix would lose, adding that “nobody cares about it”.",
    ["“nobody cares about it” Maria Lopez [Maria Lopez] said"],
  ],
  [
    "a party in brackets between a name and its verb",
    "Zorin Vakaro (People's Party) said no. “It is bad for us all,” he said.",
    ["“It is bad for us all,” Zorin Vakaro [he] said"],
  ],
  [
    "the name of an assistant on something",
    "His Special Assistant on Media, Zorin Vakaro, said: “The statement is false.”",
    ["“The statement is false.” Zorin Vakaro [Zorin Vakaro] said"],
  ],
  [
    "the first of two that a possessive joins",
    "Mayor Maria Lopez and her deputy, Juan Roe, called the plan “a disgrace”.",
    ["“a disgrace” Maria Lopez [Mayor Maria Lopez] called"],
  ],
  [
    "a verb of the second where a comma parts the two",
    "Maria Lopez left, and her deputy, Juan Roe, called the plan “a disgrace”.",
    ["“a disgrace” Juan Roe [Juan Roe] called"],
  ],
  [
    "a clause of whose",
    "Maria Lopez, whose party is small, urged the board to stop its “war on farms”.",
    ["“war on farms” Maria Lopez [Maria Lopez] urged"],
  ],
  [
    "who is accused, of nobody's words",
    "Mayor accused of ‘misleading the house’",
    ["‘misleading the house’ nobody"],
  ],
  [
    "who accuses",
    "Mayor accused of ‘misleading the house’ by Maria Lopez",
    ["‘misleading the house’ Maria Lopez [Maria Lopez] accused"],
  ],
  [
    "who accuses in the active",
    "Maria Lopez accused the mayor of ‘misleading the house’.",
    ["‘misleading the house’ Maria Lopez [Maria Lopez] accused"],
  ],
  ["who is told", "‘Beauty contest’ costs lives, council told", ["‘Beauty contest’ nobody"]],
  ["who hears", "Father ‘begged for help’, inquest hears", ["‘begged for help’ nobody"]],
  [
    "a name behind a headline's colon",
    "‘We will win’: Mayor Lopez hits back\n\nMaria Lopez said so.",
    ["‘We will win’ Maria Lopez [Mayor Lopez]"],
  ],
  [
    "a description behind a headline's colon",
    "‘We will win’: Harbour union\n\nMaria Lopez said so.",
    ["‘We will win’ Harbour union [Harbour union]"],
  ],
  [
    "a story behind a headline's colon",
    "‘We will win’: Watch Maria Lopez sing\n\nMaria Lopez said so.",
    ["‘We will win’ nobody"],
  ],
  ["a theme", "She opened the summit with the theme “Rebuilding the Harbour”.", []],
  [
    "whose party it is",
    "Labour leader Maria Lopez said no. The Green leader said it was “a lie”.",
    ["“a lie” The Green leader [The Green leader] said"],
  ],
  [
    "the leader of the same party",
    "Labour leader Maria Lopez said no. The Labour leader said it was “a lie”.",
    ["“a lie” Maria Lopez [The Labour leader] said"],
  ],
  [
    "who is not the governor any more",
    "Former governor Maria Lopez said no. The governor said it was “a lie”.",
    ["“a lie” The governor [The governor] said"],
  ],
  [
    "who was the governor",
    "Former governor Maria Lopez said no. The former governor said it was “a lie”.",
    ["“a lie” Maria Lopez [The former governor] said"],
  ],
  [
    "a governor of a party",
    "Texas governor Maria Lopez said no. The Republican governor said it was “a lie”.",
    ["“a lie” Maria Lopez [The Republican governor] said"],
  ],
  [
    "a manager by her nation",
    "Liverpool manager Maria Lopez said no. The Dutch manager said it was “a lie”.",
    ["“a lie” Maria Lopez [The Dutch manager] said"],
  ],
  [
    "a party by its other name",
    "Tory leader Maria Lopez said no. The Conservative leader said it was “a lie”.",
    ["“a lie” Maria Lopez [The Conservative leader] said"],
  ],
  [
    "another party that is an adjective",
    "Tory leader Maria Lopez said no. The Labour leader said it was “a lie”.",
    ["“a lie” The Labour leader [The Labour leader] said"],
  ],
  [
    "another party of no list",
    "Harbour Party leader Maria Lopez said no. The Bridge Party leader said it was “a lie”.",
    ["“a lie” The Bridge Party leader [The Bridge Party leader] said"],
  ],
  [
    "a party that is in opposition",
    "Labour leader Maria Lopez said no. The Opposition leader said it was “a lie”.",
    ["“a lie” Maria Lopez [The Opposition leader] said"],
  ],
  [
    "a leader by her nation",
    "Hamas leader Maria Lopez said no. The Palestinian leader said it was “a lie”.",
    ["“a lie” Maria Lopez [The Palestinian leader] said"],
  ],
  [
    "who was something else before",
    "Former teacher and Newbridge mayor Maria Lopez said no. The mayor said it was “a lie”.",
    ["“a lie” Maria Lopez [The mayor] said"],
  ],
  ["a title of one word", "“Wicked”: Maria Lopez stuns on the red carpet\n\nShe said so.", []],
  ["a title in capitals", "“The Crown”: Netflix on the defensive\n\nShe said so.", []],
  ["one word of a ruling", "“Genocide”: International Court of Justice rules\n\nShe said so.", []],
  ["a slogan", "“Stronger together”: Newbridge after the flood\n\nShe said so.", []],
  [
    "years behind a headline's colon",
    "“We lost everything”: Ten years on\n\nShe said so.",
    ["“We lost everything” nobody"],
  ],
  ["a word that is named", "The word “sorry” was nowhere to be heard.", []],
])("%s", (_name, text, expected) => {
  expect(quotationsOf(text).map((quotation) => show(text, quotation))).toEqual(expected);
});
