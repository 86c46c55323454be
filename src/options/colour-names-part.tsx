// What the reader calls each colour. An empty name is the colour's own again.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { COLOURS, type Colour } from "../core/model/annotation.ts";
import { LONGEST_COLOUR_NAME } from "../core/model/settings.ts";
import { plainColourName } from "../ui/colour-names.ts";
import { message } from "../ui/message.ts";
import type { OwnSettings } from "./use-own-settings.ts";

export function ColourNamesPart({ own }: { readonly own: OwnSettings }): JSX.Element {
  // What stands in a field until it is left: an answer to an earlier letter must not take a later one back.
  const [typed, setTyped] = useState<Partial<Record<Colour, string>>>({});
  const names = { ...own.settings.colourNames, ...typed };
  const write = (colour: Colour, name: string) => {
    setTyped({ ...typed, [colour]: name });
    own.change({ colourNames: { ...names, [colour]: name } });
  };
  return (
    <fieldset class="choice">
      <legend>{message("optionColourNames")}</legend>
      <p class="soft">{message("optionColourNamesMeans")}</p>
      {COLOURS.map((colour) => (
        <label key={colour} class="colour-name">
          <span class={`colour-disc colour-${colour}`} aria-hidden="true" />
          <span class="unseen">{plainColourName(colour)}</span>
          <input
            type="text"
            class="field"
            dir="auto"
            maxLength={LONGEST_COLOUR_NAME}
            placeholder={plainColourName(colour)}
            value={names[colour]}
            onInput={({ currentTarget }) => write(colour, currentTarget.value)}
            onBlur={() => setTyped({})}
          />
        </label>
      ))}
    </fieldset>
  );
}
