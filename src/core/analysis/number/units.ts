// The units that quantities are measured in, by the word or sign that a text writes, all lower case.

import { wordSet, wordValues } from "../text/word-sets.ts";

/** Units written out, in the singular; the plural adds an s unless it stands in IRREGULAR_NOUNS. */
export const MEASURES = wordValues(
  "acre bale barrel bushel byte calorie carat celcius:celsius celsius centigrade:celsius centimeter centimetre:centimeter " +
    "century day decade decibel decimeter decimetre:decimeter degree fahrenheit fathom foot furlong gallon gigabyte gigawatt " +
    "gram gramme:gram hectare hertz horsepower hour inch joule karat kelvin kilo:kilogram kilobyte kilogram kilohertz " +
    "kilometer kilometre:kilometer kiloton kilowatt knot league liter litre:liter megabyte megahertz megaton " +
    "megapixel megawatt meter metre:meter microgram microgramme:microgram micron mile milligram milliliter " +
    "millilitre:milliliter millimeter millimetre:millimeter millisecond minute month ounce picometer pint point pound quart " +
    "second stone terabyte ton tonne volt watt week weekend yard year",
);

/** Short forms, glued to the digits or after a space. */
export const SHORT_MEASURES = wordValues(
  "bbl:barrel bp:basis_point bps:basis_point cl:centiliter cm:centimeter db:decibel dm:decimeter ft:foot gal:gallon gb:gigabyte ghz:gigahertz gw:gigawatt gwh:gigawatt_hour hz:hertz " +
    "bhp:horsepower gbps:gigabit_per_second hp:horsepower hr:hour hrs:hour kb:kilobyte kg:kilogram kgs:kilogram khz:kilohertz km:kilometer kms:kilometer " +
    "kmh:kilometer_per_hour kmph:kilometer_per_hour kph:kilometer_per_hour kcal:kilocalorie kw:kilowatt kwh:kilowatt_hour lb:pound lbs:pound mah:milliampere_hour mb:megabyte mbps:megabit_per_second " +
    "mcg:microgram mg:milligram mhz:megahertz mi:mile mins:minute ml:milliliter mm:millimeter mph:mile_per_hour " +
    "mw:megawatt mwh:megawatt_hour oz:ounce pm:picometer pp:percentage_point ppm:part_per_million psi:pound_per_square_inch rpm:revolution_per_minute sec:second secs:second sqft:square_foot tb:terabyte twh:terawatt_hour " +
    "yd:yard yds:yard yrs:year μg:microgram µg:microgram km²:square_kilometer m²:square_meter",
);

/** Short forms whose capitals tell: "5 HA nurses" are no hectares, "5 nm" no torque. */
export const EXACT_MEASURES = wordValues(
  "cc:cubic_centimeter GPa:gigapascal ha:hectare hPa:hectopascal kPa:kilopascal MPa:megapascal ms:millisecond Nm:newton_meter PS:metric_horsepower TW:terawatt",
);

/** Single letters: units only where they are glued to the digits or stand at the end of a phrase ("1.8m tall"). */
export const LETTER_MEASURES = wordValues("g:gram l:liter m:meter p:penny");

/** Scales of temperature after two digits: "33 C". */
export const TEMPERATURES = wordValues("C:celsius F:fahrenheit");

/** "per cent", "percentage points": read before everything else. "%" is the unit of a percentage. */
export const PERCENT_WORDS = wordSet("% pct percent percentage percents");

/** Words before a unit that belong to it: "square miles", "metric tons". */
export const UNIT_MODIFIERS = wordSet(
  "basis calendar consecutive cubic fluid full light long metric nautical short sq square straight",
);

/** Spans of time: these take "old", "ago", and a rate ("miles an hour") may be built on them. */
export const TIME_UNITS = wordSet("century day decade hour minute month second week year");
