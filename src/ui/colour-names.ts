// What the colours are called: by the reader's own words, else by ours. Whoever hears of the settings in a context says
// so here, and what shows a name is drawn anew.

import type { Colour } from "../core/model/annotation.ts";
import { type ColourNames, DEFAULT_SETTINGS } from "../core/model/settings.ts";
import { shownByMany } from "./drawn-anew.ts";
import { type MessageName, message } from "./message.ts";

const OUR_NAMES: Readonly<Record<Colour, MessageName>> = {
  amber: "colourAmber",
  blue: "colourBlue",
  green: "colourGreen",
  rose: "colourRose",
  violet: "colourViolet",
};

let names: ColourNames = DEFAULT_SETTINGS.colourNames;
const shown = shownByMany();

/** The names hold in this context from now on. */
export function takeColourNames(settings: { readonly colourNames: ColourNames }): void {
  names = settings.colourNames;
  shown.changed();
}

/** Draws the component anew whenever a colour gets another name. */
export function useColourNames(): void {
  shown.useShown();
}

/** The reader's own name, in the reader's own spelling; null: they gave none. */
export function ownColourName(colour: Colour): string | null {
  const name = names[colour].trim();
  return name === "" ? null : name;
}

/** The name that Pressmark comes with. */
export function plainColourName(colour: Colour): string {
  return message(OUR_NAMES[colour]);
}

export function colourName(colour: Colour): string {
  return ownColourName(colour) ?? plainColourName(colour);
}
