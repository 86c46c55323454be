// What a tab says of its page.

import * as v from "valibot";
import type { TabRequests } from "../requests/tabs.ts";
import { address, type InputChecks, text } from "./fields.ts";

export const TAB_INPUTS: InputChecks<TabRequests> = {
  "report-page": v.object({
    found: v.picklist(["news", "article", "none", "late", "framed"]),
    address,
  }),
  "report-no-article": v.null(),
  "report-never": v.null(),
  "judge-again": v.null(),
  "load-analysis": v.null(),
  "load-officials": v.null(),
  "hash-words": v.object({ words: text }),
  "read-tab": v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  "diagnose-tab": v.object({ tabId: v.pipe(v.number(), v.integer()) }),
};
