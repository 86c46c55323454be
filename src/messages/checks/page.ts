// What is asked of the reader code in a tab.

import * as v from "valibot";
import { PAGE_COMMANDS, type PageRequests } from "../requests/page.ts";
import { type InputChecks, offset, uuid } from "./fields.ts";

export const PAGE_INPUTS: InputChecks<PageRequests> = {
  "describe-page": v.null(),
  "scroll-to-annotation": v.object({ id: uuid }),
  "scroll-to-mark": v.object({ index: offset }),
  "keep-todays-words": v.object({ id: uuid }),
  "keep-this-article": v.null(),
  "explain-marks": v.null(),
  "run-command": v.object({
    command: v.picklist(PAGE_COMMANDS),
  }),
};
