// What the reader chose. One record, small, read by every context.

import type { AnnotationKind, Colour } from "./annotation.ts";
import { OWN_LIBRARY } from "./library.ts";
import type { Palette } from "./palettes.ts";

export type Kinds = Readonly<Record<AnnotationKind, boolean>>;

/** How far a choice of the reader's reaches. */
export const SCOPES = ["page", "site", "everywhere"] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether pages are read whatever the detector makes of them; "judged": as it judges. */
export const WAKES = ["judged", "always", "never"] as const;
export type Wake = (typeof WAKES)[number];

/** What the reader chose for one page or one site. Null: as the wider scope has it. */
export interface PlaceRule {
  readonly scope: "page" | "site";
  /** A page's address key, or the host in it (core/identity/address-key.ts). */
  readonly place: string;
  readonly wake: Wake | null;
  readonly kinds: Readonly<Record<AnnotationKind, boolean | null>>;
  readonly paintSaved: boolean | null;
}

/** The forms in which words are copied with their source (exchange/citation), in the order of the choice. */
export const CITATION_FORMAT_NAMES = ["markdown", "text", "html", "csl"] as const;
export type CitationFormatName = (typeof CITATION_FORMAT_NAMES)[number];

/** What the reader calls each colour, as it was typed; empty: by its own name. */
export type ColourNames = Readonly<Record<Colour, string>>;
/** UTF-16 code units: a name stands in lists and beside a disc. */
export const LONGEST_COLOUR_NAME = 40;

export interface Settings {
  /** Which kinds are painted on pages; what is saved stays saved either way. */
  readonly kinds: Kinds;
  /** The colours that the kinds have. */
  readonly palette: Palette;
  /** Whether what is saved is painted: a page's own scripts can see which words are. */
  readonly paintSaved: boolean;
  /** One for each place at most. */
  readonly rules: readonly PlaceRule[];
  /** A small button at each selection of text that saves it. */
  readonly selectionButton: boolean;
  /** Whether every article that the reader reads is remembered, not only what they save and keep. */
  readonly rememberRead: boolean;
  /** The colour that the next annotation starts with: the last one chosen. */
  readonly colour: Colour;
  readonly colourNames: ColourNames;
  /** Id of the library that the next annotation is saved in: the last one chosen. */
  readonly saveTo: string;
  /** The form that the next citation is copied in: the last one chosen. */
  readonly citation: CitationFormatName;
}

/** Those of a file, but for where private words go: that is chosen on this device, and by no file. */
export function restoredSettings(file: Settings, here: Settings): Settings {
  return { ...file, saveTo: here.saveTo };
}

export const DEFAULT_SETTINGS: Settings = {
  kinds: { quotation: true, official: true, claim: true, highlight: true },
  palette: "press",
  paintSaved: true,
  rules: [],
  selectionButton: true,
  rememberRead: false,
  colour: "amber",
  colourNames: { amber: "", blue: "", green: "", rose: "", violet: "" },
  saveTo: OWN_LIBRARY,
  citation: "markdown",
};
