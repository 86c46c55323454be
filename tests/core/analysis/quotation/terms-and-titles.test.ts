// Where quoted words are a term or a title of the article's own, and where somebody says them all the same: each row with
// what stands around the words.

import { describe, expect, it } from "vitest";
import { quotationsOf, show } from "./shown-quotations.ts";

const shown = (text: string): string[] =>
  quotationsOf(text).map((quotation) => show(text, quotation));

describe("a term is nobody's words", () => {
  it.each([
    "Inspectors try to identify the owners of the yard, or the “big fish.”",
    "It is a plan that shows up in each year’s budget for “model” farms.",
    "Visitors of the fair were glad to find the Ames “miracle” that the town keeps.",
    "The port has seen gains, since every small “breakdown” makes it rich.",
    "The storm is late, but there have been “mad winds” in Ames before.",
    "Juan Roe lists the tools in his “magic” shed.",
    "Visitors found the way to the old town’s “gem” on Monday.",
    "Juan Roe showed the guests the “gem” that they sought.",
    "Visitors found the quiet of the “gem” that they sought.",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("the object of a verb of seeing or showing is somebody's words", () => {
  it.each([
    ["Juan Roe sees the plan as “dead.”", "“dead.” Juan Roe [Juan Roe] sees"],
    [
      "Juan Roe sees the deal as a return to the “bad years.”",
      "“bad years.” Juan Roe [Juan Roe] sees",
    ],
    ["Juan Roe finds that the plan is “dead.”", "“dead.” Juan Roe [Juan Roe] finds"],
    ["Juan Roe finds the “mess” laughable.", "“mess” Juan Roe [Juan Roe] finds"],
    ["The panel found Juan Roe had called it “dead.”", "“dead.” The panel [The panel] found"],
    ["The panel found Juan Roe “misled” voters.", "“misled” The panel [The panel] found"],
    ["Juan Roe finds her “dull.”", "“dull.” Juan Roe [Juan Roe] finds"],
    ["Juan Roe was shocked to hear about the “gap.”", "“gap.” Juan Roe [Juan Roe] hear"],
    [
      "Juan Roe said that a deal signing would be “too soon.”",
      "“too soon.” Juan Roe [Juan Roe] said",
    ],
    ["Juan Roe has since said it was “too soon.”", "“too soon.” Juan Roe [Juan Roe] said"],
    ["Juan Roe has long since said it was “too soon.”", "“too soon.” Juan Roe [Juan Roe] said"],
    ["The court found the minister’s conduct “unfair.”", "“unfair.” The court [The court] found"],
    ["The jury found the pair “guilty” on Monday.", "“guilty” The jury [The jury] found"],
    ["The study found children “sleep badly.”", "“sleep badly.” The study [The study] found"],
    ["The court heard the man “hit her.”", "“hit her.” nobody"],
    ["The court heard how the man “hit her” with a stone.", "“hit her” nobody"],
    ["Inspectors found the kitchen “unfit.”", "“unfit.” Inspectors [Inspectors] found"],
    ["The panel found no evidence of “abuse.”", "“abuse.” The panel [The panel] found"],
  ])("%s", (text, quotation) => {
    expect(shown(text)).toEqual([quotation]);
  });
});

describe("a title", () => {
  it.each([
    "Juan Roe called into “Ames and Friends” on Monday.",
    "A page called ‘I am the baker of Ames’ was shut.",
    "Juan Roe acted in “The Long Night,” “Ohio Calling” and “Mad Monday.”",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    [
      "Juan Roe called her “Miss Late” and “Miss Never.”",
      ["“Miss Late” Juan Roe [Juan Roe] called", "“Miss Never.” Juan Roe [Juan Roe] called"],
    ],
  ])("is not what somebody is called: %s", (text, quotations) => {
    expect(shown(text)).toEqual(quotations);
  });
});

describe("a judgement behind “as” is somebody's", () => {
  it("with an adverb before it", () => {
    expect(shown("Juan Roe singled out the port as particularly “unfit.”")).toEqual([
      "“unfit.” Juan Roe [Juan Roe]",
    ]);
  });
  it("save for what is well known as such", () => {
    expect(shown("It is known locally as “the hole.”")).toEqual([]);
  });
});
