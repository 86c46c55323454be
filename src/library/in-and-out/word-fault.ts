// What is wrong with an imported file (exchange/fault) in the reader's language.

import type { FileFault } from "../../exchange/fault.ts";
import { counted, message } from "../../ui/message.ts";

/** It may quote the file: show it as text. */
export function wordFault(fault: FileFault): string {
  switch (fault.is) {
    case "empty-file":
      return message("faultEmptyFile");
    case "breaks-off":
      return message("faultBreaksOff");
    case "none-of-ours":
      return message("faultNoneOfOurs");
    case "not-json":
      return message("faultNotJson");
    case "not-json-here":
      return message("faultNotJsonHere");
    case "too-deep":
      return message("faultTooDeep");
    case "after-end":
      return message("faultAfterEnd");
    case "unopened-bracket":
      return message("faultUnopenedBracket");
    case "nameless-field":
      return message("faultNamelessField");
    case "too-long":
      return counted("faultTooLong", fault.limit);
    case "endless-row":
      return message("faultEndlessRow");
    case "open-field":
      return message("faultOpenField");
    case "fields": {
      const fields = counted("fieldCount", fault.fields);
      return message("faultFields", fields, counted("columnCount", fault.columns));
    }
    case "no-highlight-column":
      return message("faultNoHighlightColumn");
    case "no-highlight":
      return message("faultNoHighlight");
    case "no-address":
      return message("faultNoAddress");
    case "no-date":
      return message("faultNoDate", fault.found);
    case "reply":
      return message("faultReply");
    case "whole-page":
      return message("faultWholePage");
    case "no-version":
      return message("faultNoVersion");
    case "newer-version":
      return message("faultNewerVersion");
    case "newer-table":
      return message("faultNewerTable", fault.table);
    case "newer-fields":
      return message("faultNewerFields", fault.fields.join(", "));
    case "missing":
      return message("faultMissing", fault.field);
    case "wrong":
      return fault.field === ""
        ? message("faultWrongRecord", fault.found)
        : message("faultWrong", fault.field, fault.found);
  }
}
