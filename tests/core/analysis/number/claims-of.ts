// How the tables of these tests write a claim: "words = value unit hedge".

import { findClaims } from "../../../../src/core/analysis/number/find-claims.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";
import type { NumericClaim } from "../../../../src/core/model/mark.ts";
import { textOf } from "../../../../src/core/model/span.ts";

function written(text: string, { span, quantity }: NumericClaim): string {
  const { value, low, high, unit, hedge, vague, pair } = quantity;
  const parts = [textOf(text, span), "="];
  if (vague) parts.push("vague");
  if (value !== null) parts.push(String(Math.round(value * 1e6) / 1e6));
  if (low !== null || high !== null) parts.push(`${low}..${high}`);
  if (pair !== null) parts.push(`[${pair.join(" ")}]`);
  if (unit !== "") parts.push(unit);
  if (hedge !== "none") parts.push(`(${hedge})`);
  return parts.join(" ");
}

/** The claims of `text`, written for comparison: `more than 5 ships = 5 ship (more-than)`. */
export const claimsOf = (text: string, language: string | null = null): string[] =>
  findClaims(read(text, language)).map((claim) => written(text, claim));
