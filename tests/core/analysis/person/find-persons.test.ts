// Sentences are invented, or use well-known office holders; each row says who is named where.

import { describe, expect, it } from "vitest";
import { findPersons } from "../../../../src/core/analysis/person/find-persons.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";

/** Each person as "name: mention | mention". */
function personsOf(text: string): string[] {
  return findPersons(read(text)).map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(" | ")}`,
  );
}

const cases: readonly (readonly [behaviour: string, text: string, persons: readonly string[]])[] = [
  [
    "takes the number of a king or a pope as a part of his name",
    "King William IV came. William Okoye left; Okoye’s aide spoke. William IV said no.",
    ["William IV: William IV | William IV", "William Okoye: William Okoye | Okoye"],
  ],
  [
    "takes a word for a surname behind a title and a name of no list",
    "Sen. Dilnoza Field grilled Foreign Minister Bekzat North and the minister Itziar Rose. Mr. Field left.",
    [
      "Dilnoza Field: Dilnoza Field | Field",
      "Bekzat North: Bekzat North",
      "Itziar Rose: Itziar Rose",
    ],
  ],
  [
    "takes the word of a body for a surname where its bearer speaks or has a party",
    "Rep. Purev House said so. President Lia Church told them. Damodar Park (D-Ohio) left. Mr. Church left.",
    ["Purev House: Purev House", "Lia Church: Lia Church | Church", "Damodar Park: Damodar Park"],
  ],
  [
    "takes a word for a surname where the article says who bears it",
    "Itziar Hill, the secretary general, left. Zodwa Winter, who served as mayor, left.",
    ["Itziar Hill: Itziar Hill", "Zodwa Winter: Zodwa Winter"],
  ],
  [
    "gives the surname alone to a widow, not to whom she mourns",
    "Jan Okoye died on Monday. His widow, Ada Okoye, wept. Okoye said no.",
    ["Jan Okoye: Jan Okoye", "Ada Okoye: Ada Okoye | Okoye"],
  ],
  [
    "leaves the surname alone to whoever was named before, past a wife and a son of that name",
    "Mayor Jan Okoye came with his wife, Ada Okoye, and his son Bo Okoye. Okoye said no. First Lady Pam Okoye left. Okoye said it twice. Her friend Kim Roe met Lu Roe. Roe said yes.",
    [
      "Jan Okoye: Jan Okoye | Okoye | Okoye",
      "Ada Okoye: Ada Okoye",
      "Bo Okoye: Bo Okoye",
      "Pam Okoye: Pam Okoye",
      "Kim Roe: Kim Roe",
      "Lu Roe: Lu Roe | Roe",
    ],
  ],
  [
    "knows who bears a nickname by it alone, between the words of a name or right behind them",
    "Mayor Ada ‘Zuzi’ Okoye left. Zuzi said no. Senator Jan Marlow “Brixo” stayed; Mr. Brixo sang.",
    ["Ada ‘Zuzi’ Okoye: Ada ‘Zuzi’ Okoye | Zuzi", "Jan Marlow: Jan Marlow | Brixo | Brixo"],
  ],
  [
    "takes no nickname alone for a person where nothing shows one",
    "Mayor Ada “Duke” Okoye came to Duke. Senator Jan “Falcon” Marlow saw the Falcon land.",
    ["Ada “Duke” Okoye: Ada “Duke” Okoye", "Jan “Falcon” Marlow: Jan “Falcon” Marlow"],
  ],
  [
    "finds the surname between a given name of English and one of Chinese",
    "Minister Ada Yip Brix Wai-man left. Yip said no. Mary Ann Roe-Marl stayed. Ann left.",
    ["Ada Yip Brix Wai-man: Ada Yip Brix Wai-man | Yip", "Mary Ann Roe-Marl: Mary Ann Roe-Marl"],
  ],
  [
    "takes Hong for a name where no Kong follows",
    "Minister Marlow Hong Tat left Hong Kong. Mr. Marlow said no.",
    ["Marlow Hong Tat: Marlow Hong Tat | Marlow"],
  ],
  [
    "tells two of one Korean surname in a line of capitals",
    "President Moon Jae-okoye spoke.\n\nPremier Lee Hae-roe met Moon Hee-brix of the Unity Party in Elkhart",
    ["Moon Jae-okoye: Moon Jae-okoye", "Lee Hae-roe: Lee Hae-roe"],
  ],
  [
    "tells the surname Sen from a senator",
    "Prime Minister Hun Sen left. Hun Sen met Ohio Sen Ada Okoye, Sen. Roe and others.",
    ["Hun Sen: Hun Sen | Hun Sen", "Ada Okoye: Ada Okoye", "Roe: Roe"],
  ],
  [
    "begins a name of no list behind a seat of one word",
    "Mayor of Tralee Mikey Sheehy left with MP for Elkhart Temuulen Roe. Mayor of Marlow Nguyen Van Nam stayed.",
    ["Mikey Sheehy: Mikey Sheehy", "Temuulen Roe: Temuulen Roe"],
  ],
  [
    "takes a party or a place for no deputy",
    "Deputy Johor Unity chief Ada Okoye left. Deputy Roe, minister for works, stayed.",
    ["Ada Okoye: Ada Okoye", "Roe: Roe"],
  ],
  [
    "takes what an office is of for no person",
    "He was named as the Johor Unity, Trade and Consumer Affairs Committee chairman. Ada Okoye, Trade Committee chairman, left.",
    ["Ada Okoye: Ada Okoye"],
  ],
  [
    "takes what bears an official's name for no person",
    "They met in Mayor Okoye Park, at Governor Marlow House and on Senator Okoye Bridge. The President Okoye Plan failed. They filled Governor Okoye Market and Mayor Zelmira Bank.",
    [],
  ],
  [
    "takes a place for no person by what is said behind it",
    "In Marlow Field, a former mayor of Elkhart, it rained. Elkhart North, who voted, is poor. At Marlow House, the president of the club, they met.",
    [],
  ],
  [
    "takes no firm's last word for a person who spoke",
    "“We will close,” Best Buy said. “Yes,” Great Clips said. “No,” Big Mike said. “No,” Okoye said.",
    ["Mike: Mike", "Okoye: Okoye"],
  ],
  [
    "takes a month, and the future, for the given name that it is",
    "“No,” said Will Okoye. May Marlow said no. Sen. April Brix left. It was August Lund.",
    [
      "Will Okoye: Will Okoye",
      "May Marlow: May Marlow",
      "April Brix: April Brix",
      "August Lund: August Lund",
    ],
  ],
  [
    "leaves them what they are elsewhere",
    "Will Okoye win? In May Okoye said no. Each August Okoye left. Why Will Okoye win? May Okoye rest.\nIn May\nOkoye left.",
    ["Okoye: Okoye | Okoye | Okoye | Okoye | Okoye | Okoye"],
  ],
  [
    "takes what mostly opens a sentence for a surname between a given name and a verb of saying",
    "George Will said no. “Yes,” Will said.",
    ["George Will: George Will | Will"],
  ],
  [
    "leaves a day there, and the next line",
    "A camp for Ada Okoye stood. Ada Friday said no.\nBy Ada\nOfficials said no.",
    ["Ada Okoye: Ada Okoye | Ada | Ada"],
  ],
  [
    "takes any word behind “Mr.” for a surname, and knows it alone where it speaks",
    "Mr. Money left. Ms. March left. “No,” Money said. Arthur R. Sales Jr. left.",
    ["Money: Money | Money", "March: March", "Arthur R. Sales Jr.: Arthur R. Sales Jr."],
  ],
  [
    "leaves whom a chair is addressed as, and money",
    "“No, Mr. Speaker,” she said. “Yes, Mr. President,” he said. Mr. In left. Money talks. Mr. OK left.",
    [],
  ],
  [
    "leaves a namesake in a headline",
    "Donald Glover Wins Award in Marlow Town\nSenator Donald Okoye left.",
    ["Donald Okoye: Donald Okoye"],
  ],
  [
    "knows a headline's given name before a verb",
    "Donald Wins Vote in Marlow Town\nDonald Asking Rivals for Marlow Debate\nSenator Donald Okoye left.",
    ["Donald Okoye: Donald | Donald | Donald Okoye"],
  ],
  [
    "leaves an eleven, a game and a headline",
    "PRESIDENT XI SAYS NO. The Norland XI said nothing of Last Fantasy VII.",
    [],
  ],
  [
    "joins a later surname to the full name",
    "Nancy Okoye spoke first. Later Okoye left, and Okoye's car was gone.",
    ["Nancy Okoye: Nancy Okoye | Okoye | Okoye"],
  ],
  [
    "takes no office for a name behind a title",
    "The Chief Justice left. Chief Marlow left, and Chief Justice Nancy Okoye sat down.",
    ["Marlow: Marlow", "Nancy Okoye: Nancy Okoye"],
  ],
  [
    "takes no name of a thing for the fullest form",
    "Nancy Okoye left. Nancy Okoye got a Nancy Okoye Lego set.",
    ["Nancy Okoye: Nancy Okoye | Nancy Okoye | Nancy Okoye Lego"],
  ],
  [
    "takes the full name where only a thing has it",
    "Okoye left. A Nancy Okoye supporter sang, and Okoye laughed.",
    ["Nancy Okoye: Okoye | Nancy Okoye | Okoye"],
  ],
  [
    "joins a surname that is another word, by what stands beside it",
    "Steve King left. King said so, and aides to King nodded. King’s car was gone. King, who is 61, left.",
    ["Steve King: Steve King | King | King | King | King"],
  ],
  [
    "leaves the other word alone",
    "Mia Love left. Love is blind. The King said no. Black voters stayed. Nancy Day slept all Day.",
    ["Mia Love: Mia Love", "Nancy Day: Nancy Day"],
  ],
  [
    "joins it where somebody speaks, is spoken to, acts or owns",
    "Cory Long left. “No,” warned Long. Ada Okoye told Long that it was late. According to Long, it was. A note written by Long came, a spokeswoman for Long said little, and Okoye sided with Long. Long: “No.”",
    [
      "Cory Long: Cory Long | Long | Long | Long | Long | Long | Long | Long",
      "Ada Okoye: Ada Okoye | Okoye",
    ],
  ],
  [
    "leaves months alone, but for whoever speaks",
    "Theresa May spoke. The fair goes from May to July, and by May it was told. A report last May said so. Since May said to be lost, May’s figures rose. In May, who knows? It was printed by May. “No,” May said.",
    ["Theresa May: Theresa May | May"],
  ],
  [
    "leaves bodies alone that have no article, but for whoever speaks",
    "Ann House lost. Mike Justice won. The bill came from House, was passed by House and went to Justice. House’s draft failed, and Justice’s lawyers left. House said no, and “No,” said Justice.",
    ["Ann House: Ann House | House", "Mike Justice: Mike Justice | Justice"],
  ],
  [
    "leaves streets, colours, subjects and schools alone",
    "Angus King met Al Green and Jo Law. They came by King, walked to King and Vine streets and from King to Main, past King’s College and King’s in town. The lamp went from Green to red. He studied with Law students, came with Law books and, according to Law professors, read of Green by Day.",
    ["Angus King: Angus King", "Al Green: Al Green", "Jo Law: Jo Law"],
  ],
  [
    "leaves a word alone whose capital opens the sentence, but for what only a person has",
    "Mia Love left. Love’s labour is lost, they sang. Love’s spokesman nodded after Love’s defeat.",
    ["Mia Love: Mia Love | Love | Love"],
  ],
  [
    "takes no word for a surname that no full name has",
    "King said so. The Long vote went on. Green said no.",
    [],
  ],
  [
    "leaves a participle out that opens a sentence",
    "Nancy Okoye spoke. Hosting Okoye was an honour. Afterwards Okoye left.",
    ["Nancy Okoye: Nancy Okoye | Okoye | Okoye"],
  ],
  [
    "leaves a shared office in small letters out",
    "They met co-Director Nancy Brekke.",
    ["Nancy Brekke: Nancy Brekke"],
  ],
  [
    "takes no school or firm for a person",
    "Nancy Okoye Productions is near Harold Dent Elementary.",
    [],
  ],
  ["leaves the possessive out", "Nancy Okoye's plan failed.", ["Nancy Okoye: Nancy Okoye"]],
  [
    "takes a title off the name",
    "They met Prime Minister Ingeborg Dahl and Sen. Tuva Brekke.",
    ["Ingeborg Dahl: Ingeborg Dahl", "Tuva Brekke: Tuva Brekke"],
  ],
  [
    "keeps initials and generations",
    "Harold J. Quill III met Frank R. Dent, Jr. on Monday.",
    ["Harold J. Quill III: Harold J. Quill III", "Frank R. Dent, Jr.: Frank R. Dent, Jr."],
  ],
  [
    "keeps particles inside and before a surname",
    "Mayor Bill de Graaf opened it. De Graaf and Ursula von der Mark spoke; von der Mark left.",
    [
      "Bill de Graaf: Bill de Graaf | De Graaf",
      "Ursula von der Mark: Ursula von der Mark | von der Mark",
    ],
  ],
  [
    "knows an Arabic article with and without",
    "Bashar al-Sayed resigned. Sayed was tired, said an aide to al-Sayed.",
    ["Bashar al-Sayed: Bashar al-Sayed | Sayed | al-Sayed"],
  ],
  [
    "knows a two-part surname",
    "Pedro López Ibarra won. “Good,” López Ibarra said.",
    ["Pedro López Ibarra: Pedro López Ibarra | López Ibarra"],
  ],
  [
    "reads surnames that stand first",
    "Ban Ki-moon came. Mr. Ban met Xi Jinping, and Xi smiled.",
    ["Ban Ki-moon: Ban Ki-moon | Ban", "Xi Jinping: Xi Jinping | Xi"],
  ],
  [
    "takes spellings of one surname for one person",
    "President Volodymyr Zelenskyy spoke. Zelensky said so twice, and Zelenskiy added more.",
    ["Volodymyr Zelenskyy: Volodymyr Zelenskyy | Zelensky | Zelenskiy"],
  ],
  [
    "takes a garbled surname for the one it sounds like",
    "Press secretary Jane Sackie came in. “No,” Saki said.",
    ["Jane Sackie: Jane Sackie | Saki"],
  ],
  [
    "keeps apart persons of one surname",
    "Bill Clinton and Hillary Clinton came. Nancy Okoye and Fred Okoye did not.",
    [
      "Bill Clinton: Bill Clinton",
      "Hillary Clinton: Hillary Clinton",
      "Nancy Okoye: Nancy Okoye",
      "Fred Okoye: Fred Okoye",
    ],
  ],
  [
    "gives Mr. to a man and Mrs. to a woman",
    "Michelle Okoye and Fred Okoye came. Mr. Okoye spoke. Mrs. Okoye sang.",
    ["Michelle Okoye: Michelle Okoye | Okoye", "Fred Okoye: Fred Okoye | Okoye"],
  ],
  [
    "joins short and full given names",
    "Joe Marlow ran. Joseph R. Marlow won.",
    ["Joseph R. Marlow: Joe Marlow | Joseph R. Marlow"],
  ],
  [
    "matches across accents and soft hyphens",
    "Ada S\u00e1nchez won. Sanchez smiled; S\u00e1n\u00adchez said so.",
    ["Ada S\u00e1nchez: Ada S\u00e1nchez | Sanchez | S\u00e1n\u00adchez"],
  ],
  [
    "keeps a nickname in quotation marks inside the name",
    "Gen. Frank “Duke” Ostrow spoke.",
    ["Frank “Duke” Ostrow: Frank “Duke” Ostrow"],
  ],
  [
    "reads the label of a transcript",
    "Fred Marlow was asked.\nMARLOW: Thank you.\nWALDORF: You are welcome.",
    ["Fred Marlow: Fred Marlow | MARLOW", "WALDORF: WALDORF"],
  ],
  [
    "finds in a headline the persons of the body",
    "Okoye Calls Fred Marlow Unfit For Office\nNancy Okoye said on Monday that Fred Marlow was unfit.",
    ["Nancy Okoye: Okoye | Nancy Okoye", "Fred Marlow: Fred Marlow | Fred Marlow"],
  ],
  [
    "takes a name inside the name of a body for none",
    "Nancy Okoye left the Okoye Foundation and the Okoye administration.",
    ["Nancy Okoye: Nancy Okoye"],
  ],
  [
    "keeps a surname that is a word of the language",
    "Theresa May met Robert Gates in May near the gates.",
    ["Theresa May: Theresa May", "Robert Gates: Robert Gates"],
  ],
  [
    "leaves a scornful epithet out",
    "Crooked Nancy Okoye lost, he wrote. Nancy Okoye was glad.",
    ["Nancy Okoye: Nancy Okoye | Nancy Okoye"],
  ],
  [
    "finds a name of no known culture by what is said of it",
    "Qorbo Zilth, who owns the mill, was angry. Nix Varr, 42, was not.",
    ["Qorbo Zilth: Qorbo Zilth", "Nix Varr: Nix Varr"],
  ],
  [
    "takes places, bodies and openers of sentences for no persons",
    "New York and the Supreme Court waited. Yesterday South Africa won. Goldman Sachs said so. The Wall Street Journal agreed.",
    [],
  ],
  [
    "knows a given name that begins a town's by what follows",
    "Des Pryle spoke in Des Moines. Des Moines officials and the Des Plaines council met Pryle.",
    ["Des Pryle: Des Pryle | Pryle"],
  ],
  ["takes the place after a preposition for no speaker", "A man from Elkhart said so.", []],
  ["takes an acronym that speaks for no person", "“No,” the RNC said. NATO said so too.", []],
];

describe("findPersons", () => {
  it.each(cases)("%s", (_behaviour, text, persons) => {
    expect(personsOf(text)).toEqual(persons);
  });

  it("points to the title before a name", () => {
    const text = "Then Deputy Mayor Nancy Okoye spoke.";
    const title = findPersons(read(text))[0]?.mentions[0]?.title;
    expect(title && text.slice(title.start, title.end)).toBe("Deputy Mayor");
  });

  // What is quadratic takes minutes on this, and the runner ends it; times stand in the bench.
  it("reads a page of nothing but capitals to its end", () => {
    const surnames = Array.from({ length: 20_000 }, (_, at) => `Sen. Ab${at.toString(36)} Smith`);
    const persons = findPersons(read(surnames.join(" ")));
    expect(persons.length).toBeGreaterThan(0);
  });
});
