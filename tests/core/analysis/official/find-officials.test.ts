// Sentences are invented, or use well-known office holders; each row says who is an official and why.

import { describe, expect, it } from "vitest";
import { findOfficials } from "../../../../src/core/analysis/official/find-officials.ts";
import { findPersons } from "../../../../src/core/analysis/person/find-persons.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";
import type { KnownOfficial } from "../../../../src/core/model/known-official.ts";
import type { OfficialMention } from "../../../../src/core/model/mark.ts";

const KNOWN: readonly KnownOfficial[] = [
  {
    name: "Bill Clinton",
    aliases: ["William J. Clinton"],
    tenures: [{ office: "president", of: "United States", from: "1993-01-20", to: "2001-01-20" }],
  },
  {
    name: "Hillary Clinton",
    aliases: ["Hillary Rodham Clinton"],
    tenures: [
      { office: "secretary of state", of: "United States", from: "2009-01", to: "2013-02" },
      { office: "presidential nominee", of: "Democratic Party", from: "2016-07", to: "2016-11" },
    ],
  },
  {
    name: "Linda Thomas-Greenfield",
    aliases: [],
    tenures: [{ office: "ambassador to the UN", of: "United States", from: "2021", to: "2025-01" }],
  },
  {
    name: "Theresa May",
    aliases: [],
    tenures: [{ office: "prime minister", of: "United Kingdom", from: "2016-07", to: "2019-07" }],
  },
  {
    name: "Vladimir Putin",
    aliases: [],
    tenures: [{ office: "president", of: "Russia", from: "2012-05", to: null }],
  },
];

function officialsIn(text: string, published: string | null = null): OfficialMention[] {
  const words = read(text);
  return findOfficials(words, findPersons(words), { known: KNOWN, published });
}

/** Each mention as "words = office", with the name where it is longer than the words. */
function rows(text: string, published: string | null = null): string[] {
  return officialsIn(text, published).map(({ span, name, office }) => {
    const words = text.slice(span.start, span.end);
    return `${words}${name === words ? "" : ` (${name})`} = ${office}`;
  });
}

type Case = readonly [behaviour: string, text: string, officials: readonly string[]];

const TITLES: readonly Case[] = [
  ["an abbreviated title", "Sen. Ada Okoye left.", ["Ada Okoye = Sen."]],
  [
    "a title with its country",
    "Latvian Foreign Minister Edgars Ozols came.",
    ["Edgars Ozols = Latvian Foreign Minister"],
  ],
  [
    "a title in small letters",
    "The crowd saw former Irish president Mary Byrne wave.",
    ["Mary Byrne = former Irish president"],
  ],
  [
    "a title with its portfolio",
    "They met Secretary of State Fred Marlow.",
    ["Fred Marlow = Secretary of State"],
  ],
  [
    "two titles in a row",
    "Republican vice-presidential nominee Gov. Fred Marlow spoke.",
    ["Fred Marlow = Republican vice-presidential nominee Gov."],
  ],
  [
    "a title that is past or to come",
    "Acting Interior Minister Ada Okoye met President-elect Fred Marlow.",
    ["Ada Okoye = Acting Interior Minister", "Fred Marlow = President-elect"],
  ],
  [
    "two offices of one person",
    "Deputy Prime Minister and Foreign Minister Ishaq Reza came.",
    ["Ishaq Reza = Deputy Prime Minister and Foreign Minister"],
  ],
  [
    "one title over a list",
    "Sens. Ada Okoye (Ohio), Fred Marlow of Maine and Nancy Carr agreed. Carr smiled.",
    ["Ada Okoye = Sens.", "Fred Marlow = Sens.", "Nancy Carr = Sens.", "Carr (Nancy Carr) = Sens."],
  ],
  [
    "no title across a comma: the office is the next one's",
    "A spokesman for House Speaker Fred Marlow declined.",
    ["Fred Marlow = House Speaker"],
  ],
  [
    "an office that stands in the list of offices alone",
    "Alderwoman Ada Okoye and Alcalde Juan Roe came.",
    ["Ada Okoye = Alderwoman", "Juan Roe = Alcalde"],
  ],
  [
    "a crown prince",
    "Crown Prince Mohammed bin Farid smiled.",
    ["Mohammed bin Farid = Crown Prince"],
  ],
  [
    "a body of the United Nations",
    "UN human rights chief Ada Okoye and WHO director-general Fred Marlow agreed.",
    ["Ada Okoye = UN human rights chief", "Fred Marlow = WHO director-general"],
  ],
  [
    "the office of the one who owns the office",
    "They met Germany's deputy interior minister Ada Okoye.",
    ["Ada Okoye = deputy interior minister"],
  ],
  [
    "an office of police",
    "Elkhart police officer Fred Marlow and NYPD Commissioner Ada Okoye spoke.",
    ["Fred Marlow = Elkhart police officer", "Ada Okoye = NYPD Commissioner"],
  ],
];

const AROUND: readonly Case[] = [
  [
    "apposed after the name",
    "Ada Okoye, the former U.S. ambassador to Chad, agreed.",
    ["Ada Okoye = former U.S. ambassador to Chad"],
  ],
  [
    "apposed before the name",
    "Chile's finance minister, Ada Okoye, agreed.",
    ["Ada Okoye = Chile's finance minister"],
  ],
  [
    "apposed before the name, with its seat",
    "The former governor of Kogi State, Yahaya Okoye, agreed.",
    ["Yahaya Okoye = former governor of Kogi State"],
  ],
  [
    "apposed before the name, with a country of two words",
    "Saudi Arabia's energy minister, Prince Farid bin Omar, agreed.",
    ["Farid bin Omar = Saudi Arabia's energy minister"],
  ],
  [
    "in a relative clause",
    "Ada Okoye, who served as mayor of Lyon, agreed.",
    ["Ada Okoye = mayor of Lyon"],
  ],
  ["as a predicate", "Ada Okoye was elected governor of Ohio.", ["Ada Okoye = governor of Ohio"]],
  [
    "as a candidacy",
    "Ada Okoye, who is running for mayor, agreed.",
    ["Ada Okoye = running for mayor"],
  ],
  ["after as", "Ada Okoye resigned on Monday as police chief.", ["Ada Okoye = police chief"]],
  [
    "behind another calling",
    "Ada Okoye, a fellow at Tufts and a former ambassador to Chad, agreed.",
    ["Ada Okoye = former ambassador to Chad"],
  ],
  [
    "as the one who speaks for an official",
    "Sen. Ada Okoye left. Okoye's spokesman, Fred Marlow, said why.",
    ["Ada Okoye = Sen.", "Okoye (Ada Okoye) = Sen.", "Fred Marlow = Okoye's spokesman"],
  ],
  ["as party and state, which word no office", "Ada Okoye (D-Ohio) agreed.", ["Ada Okoye = null"]],
  ["of the next subject: not", "After meeting Nancy Carr, the mayor of Lyon said he was glad.", []],
];

const PRIVATE: readonly Case[] = [
  ["a company's president", "Ada Okoye, president of Acme Widgets Inc., agreed.", []],
  ["a university's president", "Columbia University President Ada Okoye resigned.", []],
  ["a club's director", "Fred Marlow, director of the football club, agreed.", []],
  ["a league's commissioner", "NBA Commissioner Fred Marlow agreed.", []],
  ["a chief executive", "Acme chief executive officer Fred Marlow agreed.", []],
  ["the manager of a football club", "Elkhart City manager Fred Marlow smiled.", []],
  ["the queen of a pageant", "They met beauty contest queen Ada Okoye.", []],
  ["an ambassador of a firm", "Film company ambassador Fred Marlow smiled.", []],
  ["a professor", "Fred Marlow, a professor at the state university, agreed.", []],
  ["a witness", "Fred Marlow, 52, a teacher from Ohio, saw it.", []],
  ["a byline", "By Fred Marlow and Ada Okoye of the Evening Mail.", []],
  ["an advocate", "Ada Okoye, head of the Committee to Save Owls, agreed.", []],
  ["a company's spokesman", "Acme spokesman Fred Marlow agreed.", []],
  ["a company's president by its possessive", "They met Acme's president Fred Marlow.", []],
  ["a company with a hyphen", "Fred Marlow, president of Wealth-Y, agreed.", []],
  [
    "a sentence that ends in an office",
    "She is the presidential nominee. Fred Marlow bakes bread.",
    [],
  ],
  ["a bare lower-case president", "“No,” says president Fred Marlow.", []],
];

describe("findOfficials: the title before the name", () => {
  it.each(TITLES)("%s", (_behaviour, text, officials) => {
    expect(rows(text)).toEqual(officials);
  });
});

describe("findOfficials: the office beside the name", () => {
  it.each(AROUND)("%s", (_behaviour, text, officials) => {
    expect(rows(text)).toEqual(officials);
  });
});

describe("findOfficials: no public office", () => {
  it.each(PRIVATE)("%s", (_behaviour, text, officials) => {
    expect(rows(text)).toEqual(officials);
  });
});

describe("findOfficials: known officials", () => {
  it("knows a full name, and the office at the date of the article", () => {
    const text = "Hillary Clinton came.";
    expect(rows(text, "2010-05-01")).toEqual([
      "Hillary Clinton = secretary of state, United States",
    ]);
    expect(rows(text, "2020-05-01")).toEqual([
      "Hillary Clinton = former presidential nominee, Democratic Party",
    ]);
  });

  it("takes nobody for an official before the first office", () => {
    expect(rows("Theresa May came.", "2009-01-01")).toEqual([]);
  });

  it("prefers the wording of the article", () => {
    const [mark] = officialsIn("Former first diplomat and senator Hillary Clinton came.");
    expect(mark?.office).toContain("senator");
    expect(mark?.officeFrom).toBe("article");
  });

  it("knows a full name that nothing else shows to be a person's", () => {
    const known = [
      {
        name: "Thet Naing Suu",
        aliases: [],
        tenures: [{ office: "foreign minister", of: "Myanmar", from: "2016", to: null }],
      },
    ];
    const words = read("They met Thet Naing Suu on the Thet Naing Road.");
    const marks = findOfficials(words, findPersons(words), { known, published: "2018-05-01" });
    expect(marks.map(({ name, office }) => `${name} = ${office}`)).toEqual([
      "Thet Naing Suu = foreign minister, Myanmar",
    ]);
  });

  it("knows a head of state by surname alone", () => {
    expect(rows("The Russian shelling was Putin's doing.", "2022-03-07")).toEqual([
      "Putin = president, Russia",
    ]);
  });

  it("takes no singer's given name for a head of state's surname", () => {
    expect(rows("Putin Rivers sang. Back to Putin!", "2022-03-07")).toEqual([]);
  });

  it("takes a headline's first word for no given name", () => {
    const text = "Putin Shelling Inquiry Opens Today\nThe Russian shelling was Putin's doing.";
    expect(rows(text, "2022-03-07")).toEqual(["Putin = president, Russia"]);
  });

  it("tells that a clause opens from that one", () => {
    expect(rows("Russians knew that Putin would come.", "2022-03-07")).toEqual([
      "Putin = president, Russia",
    ]);
    expect(rows("Russians knew that Putin joke.", "2022-03-07")).toEqual([]);
  });

  it("takes the name in a picture's credit for none", () => {
    expect(rows("Jim Watson/AFP/Getty Images", "2016-12-22")).toEqual([]);
    expect(rows("Mayor Ada Okoye/Reuters. Okoye left.", "2016-12-22")).toEqual([
      "Okoye (Ada Okoye) = Mayor",
    ]);
  });

  it("words an office without the vote for it", () => {
    expect(rows("Ohio Democrats re-elected Governor Ada Okoye.", "2016-12-22")).toEqual([
      "Ada Okoye = Governor",
    ]);
  });

  it("words an office without the lead over it", () => {
    const text =
      "A poll has Mayor Ada Okoye leading Gov. Lee Carr. Labour’s leading candidate Jo Lund left.";
    expect(rows(text, "2016-12-22")).toEqual([
      "Ada Okoye = Mayor",
      "Lee Carr = Gov.",
      "Jo Lund = leading candidate",
    ]);
  });

  it("takes the adjective major for no rank, and a firm's vice president for no office", () => {
    const text = "They are known as the Major Arcana. So says senior vice president Ada Okoye.";
    expect(rows(text, "2016-12-22")).toEqual([]);
  });

  it("takes a surname that is another word for none", () => {
    expect(rows("It was hot in May.", "2017-05-01")).toEqual([]);
  });

  it("gives a title to the one of the surname who held the office", () => {
    const text = "Hillary Clinton came. She is married to President Clinton.";
    expect(rows(text, "2016-09-25")).toEqual([
      "Hillary Clinton = presidential nominee, Democratic Party",
      "Clinton = President",
    ]);
  });

  it("joins the halves of a double-barrelled surname", () => {
    const text = "“No,” said Linda Thomas, the US ambassador to the UN. Dr. Greenfield last week.";
    expect(rows(text, "2022-03-07")).toEqual([
      "Linda Thomas = US ambassador to the UN",
      "Greenfield (Linda Thomas) = US ambassador to the UN",
    ]);
  });
});

const OTHER_WORDS: readonly Case[] = [
  [
    "months",
    "Prime Minister Theresa May won. The works last from May to July, and are paid by May. May said so.",
    ["Theresa May = Prime Minister", "May (Theresa May) = Prime Minister"],
  ],
  [
    "a chamber and a department",
    "Mayor Ann House met Senator Mike Justice. A draft from House was lost. House’s draft was struck by Justice in 2019. He wrote to State and House.",
    ["Ann House = Mayor", "Mike Justice = Senator"],
  ],
  [
    "streets and schools",
    "Senator Angus King came. A parade went to King and Vine streets, from King to Main and past King’s College. “No,” said King.",
    ["Angus King = Senator", "King (Angus King) = Senator"],
  ],
  [
    "colours and subjects",
    "Senator Al Green met Mayor Jo Law. Lamps changed from Green to red. She came with Law students. Green told Law that it was late.",
    ["Al Green = Senator", "Jo Law = Mayor", "Green (Al Green) = Senator", "Law (Jo Law) = Mayor"],
  ],
];

describe("findOfficials: surnames that are other words", () => {
  it.each(OTHER_WORDS)("tells from %s", (_behaviour, text, officials) => {
    expect(rows(text)).toEqual(officials);
  });
});

describe("findOfficials: evidence and confidence", () => {
  it("points to the office and, for a short form, to the full name", () => {
    const text = "Mayor Ada Okoye came. Okoye left.";
    const [, short] = officialsIn(text);
    const shown = short?.evidence.map(({ role, span }) => [role, text.slice(span.start, span.end)]);
    expect(shown).toEqual([
      ["office", "Mayor"],
      ["name", "Ada Okoye"],
    ]);
  });

  it("is less sure of a surname that two persons bear", () => {
    const text = "Fred Okoye waited. Then Mayor Ada Okoye came. Okoye left.";
    const confidence = officialsIn(text).map((mark) => mark.confidence);
    expect(confidence[0]).toBe("high");
    expect(confidence.at(-1)).toBe("medium");
  });
});
