// How sure a claim is. Calibrated on the development articles (docs/ACCURACY.md): a number with its unit
// written beside it is nearly always right; one whose unit is guessed, or that stands alone, is not.

import type { Confidence, Hedge } from "../../model/mark.ts";
import type { Draft } from "./draft.ts";
import type { Figure } from "./read-figure.ts";

/** A phrase this long between number and noun may hold a verb that is not on our lists. */
const LONG_PHRASE = 4;

/** Numbers from here on are written in full because they count something. */
const LARGE = 1000;

/** Without a unit, a share, a score, a hedge or a large number still shows that something is measured. */
function isClear(figure: Figure, hedge: Hedge): boolean {
  if (figure.pair !== null || figure.form !== "digits" || hedge !== "none")
    return figure.form !== "words" || hedge !== "none";
  return (figure.value ?? figure.high ?? 0) >= LARGE;
}

/** The confidence of a claim; "high" needs the unit beside the number. */
export function confidenceOf({ figure, hedge, unitSource }: Draft): Confidence {
  const { kind, form } = figure;
  if (kind === "currency" || kind === "percent") return "high";
  if (form === "multiple" || form === "article" || isRatio(figure)) return "medium";
  if (kind === "measure") return "high";
  if (unitSource === "none") return isClear(figure, hedge) ? "medium" : "low";
  if (unitSource !== "written" || form === "fraction") return "medium";
  const unit = figure.unitWords;
  const isLong = unit !== null && unit.last - unit.first >= LONG_PHRASE;
  return isLong ? "medium" : "high";
}

const isRatio = ({ form, pair }: Figure): boolean => form === "fraction" && pair !== null;
