// The sheets that the built-in list of officials is written on, one for a part of the world.

import { AFRICA } from "./officials/africa.ts";
import { BRITISH_ISLES } from "./officials/british-isles.ts";
import { CANADA_AND_OCEANIA } from "./officials/canada-and-oceania.ts";
import { CENTRAL_AND_SOUTHEASTERN_EUROPE } from "./officials/central-and-southeastern-europe.ts";
import { EAST_ASIA } from "./officials/east-asia.ts";
import { EASTERN_EUROPE_AND_CENTRAL_ASIA } from "./officials/eastern-europe-and-central-asia.ts";
import { INTERNATIONAL_BODIES } from "./officials/international-bodies.ts";
import { LATIN_AMERICA } from "./officials/latin-america.ts";
import { MIDDLE_EAST } from "./officials/middle-east.ts";
import { SOUTH_AND_SOUTHEAST_ASIA } from "./officials/south-and-southeast-asia.ts";
import { SOUTHERN_AND_NORTHERN_EUROPE } from "./officials/southern-and-northern-europe.ts";
import { UNITED_STATES_CONGRESS } from "./officials/united-states-congress.ts";
import { UNITED_STATES_EXECUTIVE } from "./officials/united-states-executive.ts";
import { UNITED_STATES_GOVERNORS } from "./officials/united-states-governors.ts";
import { WESTERN_EUROPE } from "./officials/western-europe.ts";

/** Each by the name that an error in it is reported with. Format: parse-officials.ts. */
export const SHEETS: ReadonlyMap<string, string> = new Map([
  ["africa", AFRICA],
  ["british-isles", BRITISH_ISLES],
  ["canada-and-oceania", CANADA_AND_OCEANIA],
  ["central-and-southeastern-europe", CENTRAL_AND_SOUTHEASTERN_EUROPE],
  ["east-asia", EAST_ASIA],
  ["eastern-europe-and-central-asia", EASTERN_EUROPE_AND_CENTRAL_ASIA],
  ["international-bodies", INTERNATIONAL_BODIES],
  ["latin-america", LATIN_AMERICA],
  ["middle-east", MIDDLE_EAST],
  ["south-and-southeast-asia", SOUTH_AND_SOUTHEAST_ASIA],
  ["southern-and-northern-europe", SOUTHERN_AND_NORTHERN_EUROPE],
  ["united-states-congress", UNITED_STATES_CONGRESS],
  ["united-states-executive", UNITED_STATES_EXECUTIVE],
  ["united-states-governors", UNITED_STATES_GOVERNORS],
  ["western-europe", WESTERN_EUROPE],
]);
