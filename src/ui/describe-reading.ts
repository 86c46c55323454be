// What a mark is, in the reader's words: its kind, who or how much, how sure.

import type { AnnotationKind, Reading } from "../core/model/annotation.ts";
import type { Confidence, EvidenceRole } from "../core/model/mark.ts";
import { describeQuantity } from "./describe-quantity.ts";
import { type MessageName, message } from "./message.ts";

const KIND_NAMES: Readonly<Record<AnnotationKind, MessageName>> = {
  quotation: "kindQuotation",
  official: "kindOfficial",
  claim: "kindFigure",
  highlight: "kindHighlight",
};

const CONFIDENCE_WORDS: Readonly<Record<Confidence, MessageName>> = {
  high: "confidenceSure",
  medium: "confidenceLikely",
  low: "confidenceUnsure",
};

const ROLE_WORDS: Readonly<Record<EvidenceRole, MessageName>> = {
  cue: "roleCue",
  speaker: "roleSpeaker",
  antecedent: "roleAntecedent",
  name: "roleName",
  office: "roleOffice",
  numeral: "roleNumeral",
  unit: "roleUnit",
  hedge: "roleHedge",
};

/** "Quotation", "Official", "Figure", "Highlight". */
export function kindName(kind: AnnotationKind): string {
  return message(KIND_NAMES[kind]);
}

/** "sure", "likely", "unsure"; null for a highlight, which claims nothing. */
export function confidenceWord(reading: Reading): string | null {
  return reading.kind === "highlight" ? null : message(CONFIDENCE_WORDS[reading.confidence]);
}

export function roleWord(role: EvidenceRole): string {
  return message(ROLE_WORDS[role]);
}

/** Who it is or how much: the one line that a mark is known by, beside its own words. */
export function headline(reading: Reading): string {
  switch (reading.kind) {
    case "quotation":
      return reading.speaker ?? message("speakerNotGiven");
    case "official":
      return reading.name;
    case "claim":
      return describeQuantity(reading.quantity) ?? message("quantityVague");
    case "highlight":
      return message("yourHighlight");
  }
}

/** What a list says under a mark's own words, in pieces; nothing that the words say already. */
export function rowPieces(reading: Reading, text: string): readonly string[] {
  switch (reading.kind) {
    case "quotation":
    case "highlight":
      return [headline(reading)];
    case "official":
      return [reading.name, reading.office]
        .filter((piece) => piece !== null)
        .filter((piece) => piece !== text);
    case "claim": {
      const figure = headline(reading);
      return figure.toLowerCase() === text.toLowerCase() ? [kindName("claim")] : [figure];
    }
  }
}

/** A second line in Pressmark's words; null where the first says all. */
export function subline(reading: Reading): string | null {
  switch (reading.kind) {
    case "official":
      return reading.office ?? message("officeNotGiven");
    case "quotation":
    case "claim":
      return kindName(reading.kind);
    case "highlight":
      return null;
  }
}
