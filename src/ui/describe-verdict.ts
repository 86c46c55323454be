// What the reader said of a mark, in the reader's words.

import { type Correction, correctedQuantity } from "../core/model/correction.ts";
import { describeQuantity } from "./describe-quantity.ts";
import { message } from "./message.ts";

/** "Not a quotation", "Said by Ada Marsh", "Ada Marsh, mayor of Brisk", "about 600 people". */
export function describeVerdict({ verdict, reading }: Correction): string {
  switch (verdict.is) {
    case "not-a-quotation":
      return message("correctNotQuotation");
    case "not-an-official":
      return message("correctNotOfficial");
    case "not-a-claim":
      return message("correctNotFigure");
    case "speaker":
      return verdict.name === null
        ? message("speakerNotGiven")
        : message("saidSpeaker", verdict.name);
    case "official":
      return message("saidOfficial", verdict.name, verdict.office ?? message("officeNotGiven"));
    case "quantity": {
      if (reading.kind !== "claim") return verdict.unit;
      return describeQuantity(correctedQuantity(reading.quantity, verdict)) ?? verdict.unit;
    }
  }
}
