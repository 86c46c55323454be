// What the rail calls its groups and their values.

import { ANNOTATION_KINDS, type AnnotationKind, COLOURS } from "../../core/model/annotation.ts";
import type { AnchorState } from "../../core/model/selector.ts";
import { STATES } from "../../core/search/digest.ts";
import type { FacetName } from "../../core/search/filter.ts";
import { colourName } from "../../ui/colour-names.ts";
import { libraryName } from "../../ui/library-names.ts";
import { locale, type MessageName, message } from "../../ui/message.ts";

export const GROUP_NAMES: Readonly<Record<FacetName, MessageName>> = {
  library: "facetLibrary",
  author: "facetAuthor",
  kind: "facetKind",
  state: "facetState",
  who: "facetOfficial",
  outlet: "facetOutlet",
  tag: "tags",
  colour: "facetColour",
  month: "facetMonth",
};

const KIND_NAMES: Readonly<Record<AnnotationKind, MessageName>> = {
  quotation: "facetQuotations",
  official: "facetOfficials",
  claim: "facetFigures",
  highlight: "facetHighlights",
};

const STATE_NAMES: Readonly<Record<AnchorState, MessageName>> = {
  exact: "facetExact",
  moved: "facetMoved",
  changed: "facetChanged",
  lost: "facetLost",
};

/** The value as the reader reads it; as it is where an address has none that we know. */
export function nameOf(facet: FacetName, value: string): string {
  switch (facet) {
    case "kind": {
      const kind = ANNOTATION_KINDS.find((known) => known === value);
      return kind === undefined ? value : message(KIND_NAMES[kind]);
    }
    case "state": {
      const state = STATES.find((known) => known === value);
      return state === undefined ? value : message(STATE_NAMES[state]);
    }
    case "colour": {
      const colour = COLOURS.find((known) => known === value);
      return colour === undefined ? value : colourName(colour);
    }
    case "month":
      return monthName(value);
    case "library":
      return libraryName(value);
    case "author":
    case "who":
    case "outlet":
    case "tag":
      return value;
  }
}

const MONTH = /^(\d{4})-(\d{2})$/;

/** "March 2031" for "2031-03". */
function monthName(value: string): string {
  const parts = MONTH.exec(value);
  if (parts === null) return value;
  const first = new Date(Number(parts[1]), Number(parts[2]) - 1);
  return new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(first);
}
