// What the colours are called: by the reader's own words, else by ours. Whoever hears of the settings in a context says
// so here, and what shows a name is drawn anew.

import { useEffect, useState } from "preact/hooks";
import type { Colour } from "../core/model/annotation.ts";
import { type ColourNames, DEFAULT_SETTINGS } from "../core/model/settings.ts";
import { type MessageName, message } from "./message.ts";

const OUR_NAMES: Readonly<Record<Colour, MessageName>> = {
  amber: "colourAmber",
  blue: "colourBlue",
  green: "colourGreen",
  rose: "colourRose",
  violet: "colourViolet",
};

let names: ColourNames = DEFAULT_SETTINGS.colourNames;
const drawers = new Set<() => void>();

/** The names hold in this context from now on. */
export function takeColourNames(settings: { readonly colourNames: ColourNames }): void {
  names = settings.colourNames;
  for (const draw of drawers) draw();
}

/** Draws the component anew whenever a colour gets another name. */
export function useColourNames(): void {
  const [, draw] = useState({});
  useEffect(() => {
    const again = () => draw({});
    drawers.add(again);
    return () => {
      drawers.delete(again);
    };
  }, []);
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
