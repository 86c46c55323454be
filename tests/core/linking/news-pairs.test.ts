// Sentences as two newsrooms write them of one event, through the analysis and the index as in the extension:
// which of their quotations and figures belong together, and how they stand.

import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/analysis/analyze.ts";
import { linksBetween, remember } from "./link-articles.ts";

interface Told {
  readonly text: string;
  readonly published?: string;
}

/** "relation: words here | words there" for each link from the first to the second, by the kind of mark. */
function linksOf(kind: "quotation" | "claim", here: Told, there: Told): string[] {
  const article = (id: string, { text, published = "2031-05-02" }: Told) => {
    const marks = remember(id, text, analyze({ text, language: "en", published }, []));
    return [id, { published, marks }] as const;
  };
  const articles = new Map([article("here", here), article("there", there)]);
  return linksBetween(articles)
    .filter(({ here: own }) => own.articleId === "here" && own.reading.kind === kind)
    .map(({ relation, here: own, other }) => `${relation}: ${own.text} | ${other.text}`);
}

const relations = (links: readonly string[]) => links.map((link) => link.replace(/:.*$/s, ""));

describe("quotations of one utterance", () => {
  it.each([
    [
      "a courtroom, the sentence cut at its end",
      "“We will appeal this ruling before the end of the week,” said Lena Orth, the lawyer of the plaintiffs.",
      "Lena Orth told reporters: “We will appeal this ruling.”",
      "excerpt",
    ],
    [
      "a match, with a word of talk left out",
      "“Honestly, the second half was the best football we have played all season,” coach Piet Hoorn said.",
      "“The second half was the best football we have played all season,” said Hoorn.",
      "excerpt",
    ],
    [
      "a company, in two cuts that overlap",
      "“Demand in Asia stayed weak and we have closed two plants there since March,” chief executive Ada Lund said on Tuesday.",
      "“We have closed two plants there since March and more will follow in the autumn,” Lund said.",
      "variant",
    ],
    [
      "a hospital, with a slip of the ear",
      "“Every bed on the third floor has been taken since Sunday night,” said Dr. Ines Falk.",
      "“Every bed on the third floor was taken since Sunday night,” said Ines Falk, a doctor.",
      "variant",
    ],
    [
      "a school, with brackets that explain",
      "“They told us the roof would hold another ten years,” said Omar Brandt, the headmaster.",
      "“They told us the roof [of the gym] would hold another ten years,” Brandt said.",
      "variant",
    ],
    [
      "the weather, with dots for what is left out",
      "“The river rose faster than in any year on record, and it has not yet crested,” said Jana Holt of the weather office.",
      "“The river rose faster than in any year … and it has not yet crested,” Holt said.",
      "variant",
    ],
    [
      "a festival, word for word in other marks",
      "“Nobody who bought a ticket will lose any money,” said organizer Timo Berg.",
      "'Nobody who bought a ticket will lose any money', said organiser Timo Berg.",
      "same",
    ],
    [
      "a space agency, in the past and in the present",
      "“We are not going to launch until every valve has been tested twice,” Mara Voss said.",
      "“We're not going to launch until every valve has been tested twice,” said Mara Voss.",
      "variant",
    ],
    [
      "a union, of two sentences the second",
      "“I am tired. The members voted no because the offer was an insult to them,” said Karl Stein.",
      "“The members voted no because the offer was an insult to them,” Stein said.",
      "excerpt",
    ],
  ])("%s", (_, a, b, relation) => {
    expect(relations(linksOf("quotation", { text: a }, { text: b }))).toEqual([relation]);
  });

  it.each([
    [
      "two ministers' thanks",
      "“I want to thank everyone who worked on this,” said Lena Orth.",
      "“I want to thank everyone who voted for us,” said Ada Lund.",
    ],
    [
      "two teams' plans",
      "“We take it one game at a time,” said coach Piet Hoorn.",
      "“We take it one game at a time and we will see where we are in May,” said Karl Stein.",
    ],
    [
      "no comment",
      "“We do not comment on pending litigation,” the company said.",
      "“We do not comment on pending investigations,” a spokesman for the bank said.",
    ],
    [
      "a programme's name",
      "The channel showed “The Long Way Home Tonight” on Sunday.",
      "Viewers of “The Long Way Home Tonight” complained on Monday.",
    ],
    [
      "condolences",
      "“Our thoughts and prayers are with the families,” said Mara Voss.",
      "“Our thoughts and prayers are with the families of the miners,” said Timo Berg.",
    ],
  ])("are not taken from %s", (_, a, b) => {
    expect(linksOf("quotation", { text: a }, { text: b })).toEqual([]);
  });
});

describe("figures for one quantity", () => {
  it.each([
    [
      "a ferry's dead, a day later",
      { text: "The sinking of the ferry Halden killed 31 people.", published: "2031-05-02" },
      { text: "At least 44 people died when the ferry Halden sank.", published: "2031-05-04" },
      "updated",
    ],
    [
      "a fire's acres, with a bound",
      { text: "The Mesa Ridge fire has burned more than 12,000 acres." },
      { text: "The fire at Mesa Ridge has burned 12,400 acres." },
      "bound",
    ],
    [
      "a merger's price, rounded",
      { text: "Norwind agreed to buy Helio for $4.3 billion." },
      { text: "Norwind is paying $4.28 billion to buy Helio." },
      "rounded",
    ],
    [
      "a strike's workers",
      { text: "About 8,500 nurses walked off the job in Torvik on Monday." },
      { text: "In Torvik 9,200 nurses walked off the job on Monday." },
      "differs",
    ],
    [
      "unemployment, in one figure",
      { text: "Unemployment in Brill fell to 4.1 percent in April." },
      { text: "Brill's unemployment rate was 4.1% in April." },
      "same-figure",
    ],
    [
      "a vaccine's doses, in words and digits",
      { text: "The ministry ordered two million doses of the measles vaccine." },
      { text: "The ministry has ordered 2 million doses of measles vaccine." },
      "same-figure",
    ],
    [
      "a stadium's seats",
      { text: "The new stadium in Orsa will seat 34,000 fans." },
      { text: "Orsa's new stadium has room for 36,500 fans." },
      "differs",
    ],
    [
      "a tunnel's length, rounded",
      { text: "The Karst tunnel will be 12 miles long." },
      { text: "The Karst tunnel is to be 11.8 miles long." },
      "rounded",
    ],
    [
      "a grant, at least and exactly",
      { text: "The council granted at least $900,000 to the Arden library." },
      { text: "The Arden library was granted $950,000 by the council." },
      "bound",
    ],
    [
      "layoffs",
      { text: "Helio will lay off 1,200 employees at its Torvik plant." },
      { text: "Helio plans to lay off 1,500 employees at the Torvik plant." },
      "differs",
    ],
  ])("%s", (_, here, there, relation) => {
    expect(relations(linksOf("claim", here, there))).toEqual([relation]);
  });

  it.each([
    [
      "two fires",
      "The Mesa Ridge fire has burned 12,000 acres.",
      "The Pine Hollow fire has burned 7,000 acres.",
    ],
    [
      "dead and injured",
      "The crash near Brill killed 12 people.",
      "The crash near Brill injured 40 people.",
    ],
    [
      "two towns' schools",
      "The district of Orsa will close 6 schools.",
      "The district of Torvik will close 9 schools.",
    ],
    [
      "a price and a profit",
      "Helio paid $300 million for the rights.",
      "Helio earned a profit of $410 million last year.",
    ],
    [
      "two years' harvests",
      "Farmers in Arden harvested 40,000 tons of barley in 2029.",
      "Farmers in Arden harvested 52,000 tons of barley in 2030.",
    ],
    [
      "a share and another share",
      "Of those asked in Brill 38 percent want the bridge.",
      "Turnout in Brill was 61 percent.",
    ],
  ])("are not taken from %s", (_, a, b) => {
    expect(linksOf("claim", { text: a }, { text: b })).toEqual([]);
  });
});
