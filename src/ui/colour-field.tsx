// Five colours to choose from, by name as well as by sight; the chosen one carries a check mark.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { COLOURS, type Colour } from "../core/model/annotation.ts";
import { colourName, useColourNames } from "./colour-names.ts";
import { message } from "./message.ts";

export function ColourField(props: {
  readonly colour: Colour;
  readonly onColour: (colour: Colour) => void;
}): JSX.Element {
  useColourNames();
  const group = useId();
  return (
    <fieldset class="colours">
      <legend class="unseen">{message("colour")}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} class="colour" title={colourName(colour)}>
          <input
            type="radio"
            class="unseen"
            name={group}
            value={colour}
            aria-label={colourName(colour)}
            checked={colour === props.colour}
            onChange={() => props.onColour(colour)}
          />
          <span class={`colour-disc colour-${colour}`} aria-hidden="true">
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m3.5 8.5 3 3 6-7" />
            </svg>
          </span>
        </label>
      ))}
      <span class="soft" aria-hidden="true">
        {colourName(props.colour)}
      </span>
    </fieldset>
  );
}
