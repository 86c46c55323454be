// What is wrong with a list of officials (core/import-officials/fault) in the reader's language. Fields keep the
// names that they have in the file, where the reader looks for them.

import type { OfficialFault } from "../../core/import-officials/fault.ts";
import { counted, message } from "../../ui/message.ts";

/** It may quote the file: show it as text. */
export function wordFault(fault: OfficialFault): string {
  switch (fault.is) {
    case "empty-file":
      return message("faultEmptyFile");
    case "not-json":
      return message("faultNotJson");
    case "no-list":
      return message("faultNoList");
    case "no-columns":
      return message("faultNoColumns", fault.columns.join(", "));
    case "open-field":
      return message("faultOpenField");
    case "fields": {
      const fields = counted("fieldCount", fault.fields);
      return message("faultFields", fields, counted("columnCount", fault.columns));
    }
    case "missing":
      return message("faultMissing", fault.field);
    case "not-text":
      return message("faultNotText", fault.field);
    case "not-a-list":
      return message("faultNotAList", fault.field);
    case "too-long":
      return message("faultInField", fault.field, counted("faultLongerThan", fault.limit));
    case "too-many":
      return message("faultInField", fault.field, counted("faultMoreThan", fault.limit));
    case "not-a-full-name":
      return message("faultNotAFullName", fault.field, fault.found);
    case "no-date":
      return message("faultFieldDate", fault.field, fault.found);
    case "ends-first":
      return message("faultEndsFirst", fault.from, fault.to);
    case "unknown-seat":
      return message("faultUnknownSeat");
  }
}
