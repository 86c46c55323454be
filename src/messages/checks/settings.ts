// What the reader's settings must look like, in the extension's storage, in a backup and in a message.

import * as v from "valibot";
import { COLOURS } from "../../core/model/annotation.ts";
import { PALETTES } from "../../core/model/palettes.ts";
import {
  CITATION_FORMAT_NAMES,
  type ColourNames,
  DEFAULT_SETTINGS,
  LONGEST_COLOUR_NAME,
  type PlaceRule,
  SCOPES,
  type Settings,
  WAKES,
} from "../../core/model/settings.ts";
import type { PlaceChange } from "../../core/place/change-place.ts";
import type { SettingsRequests } from "../requests/settings.ts";
import { address, type Check, type InputChecks, libraryId } from "./fields.ts";

/** More than a reader presses switches in years. */
const MOST_RULES = 5_000;
const place = v.pipe(v.string(), v.maxLength(4_000));

const eachKind = <Type>(schema: Check<Type>) =>
  v.object({ quotation: schema, official: schema, claim: schema, highlight: schema });
const kinds = eachKind(v.boolean());
const colour = v.picklist(COLOURS);
const colourName = v.pipe(v.string(), v.maxLength(LONGEST_COLOUR_NAME));
const colourNames: Check<ColourNames> = v.object({
  amber: colourName,
  blue: colourName,
  green: colourName,
  rose: colourName,
  violet: colourName,
});
const palette = v.picklist(PALETTES);
const citation = v.picklist(CITATION_FORMAT_NAMES);

const rule: Check<PlaceRule> = v.object({
  scope: v.picklist(["page", "site"]),
  place,
  wake: v.nullable(v.picklist(WAKES)),
  kinds: eachKind(v.nullable(v.boolean())),
  paintSaved: v.nullable(v.boolean()),
});
const rules = v.pipe(v.array(rule), v.maxLength(MOST_RULES));

/** Whole settings as stored. What an earlier version did not know yet is as it is by itself. */
export const settings: Check<Settings> = v.object({
  kinds,
  palette: v.optional(palette, DEFAULT_SETTINGS.palette),
  paintSaved: v.optional(v.boolean(), DEFAULT_SETTINGS.paintSaved),
  rules: v.optional(rules, DEFAULT_SETTINGS.rules),
  selectionButton: v.boolean(),
  rememberRead: v.optional(v.boolean(), DEFAULT_SETTINGS.rememberRead),
  colour,
  colourNames: v.optional(colourNames, DEFAULT_SETTINGS.colourNames),
  saveTo: v.optional(libraryId, DEFAULT_SETTINGS.saveTo),
  citation: v.optional(citation, DEFAULT_SETTINGS.citation),
});

/** The fields that a change may carry; what holds for a place goes by `change-place` alone. */
export const settingsChange: Check<Partial<Omit<Settings, "rules">>> = v.strictObject({
  kinds: v.exactOptional(kinds),
  palette: v.exactOptional(palette),
  paintSaved: v.exactOptional(v.boolean()),
  selectionButton: v.exactOptional(v.boolean()),
  rememberRead: v.exactOptional(v.boolean()),
  colour: v.exactOptional(colour),
  colourNames: v.exactOptional(colourNames),
  saveTo: v.exactOptional(libraryId),
  citation: v.exactOptional(citation),
});

/** One rule of those that are kept. */
export const ruleName = v.object({ scope: v.picklist(["page", "site"]), place });

export const scope = v.picklist(SCOPES);

export const placeChange: Check<PlaceChange> = v.strictObject({
  wake: v.exactOptional(v.picklist(WAKES)),
  kinds: v.exactOptional(
    v.strictObject({
      quotation: v.exactOptional(v.boolean()),
      official: v.exactOptional(v.boolean()),
      claim: v.exactOptional(v.boolean()),
      highlight: v.exactOptional(v.boolean()),
    }),
  ),
  paintSaved: v.exactOptional(v.boolean()),
});

export const SETTINGS_INPUTS: InputChecks<SettingsRequests> = {
  "change-settings": settingsChange,
  "reset-settings": v.null(),
  "change-place": v.object({ address, scope, change: placeChange }),
  "forget-rule": ruleName,
  "forget-place": v.object({ address }),
  "allow-private-windows": v.null(),
  "read-keys": v.null(),
};
