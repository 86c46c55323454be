// What each request to the background must look like, field by field. Content scripts run in a process that a hostile
// page may have taken over, so the background believes none of their messages unchecked. The tables are typed
// against the protocol: a request without a check, or a check that differs from its type, fails to compile.

import { ANNOTATION_INPUTS } from "./checks/annotations.ts";
import { ARTICLE_INPUTS } from "./checks/articles.ts";
import type { InputChecks } from "./checks/fields.ts";
import { KNOWLEDGE_INPUTS } from "./checks/knowledge.ts";
import { LIBRARY_INPUTS } from "./checks/libraries.ts";
import { SETTINGS_INPUTS } from "./checks/settings.ts";
import { TAB_INPUTS } from "./checks/tabs.ts";
import type { BackgroundRequests } from "./protocol.ts";

export const BACKGROUND_INPUTS: InputChecks<BackgroundRequests> = {
  ...TAB_INPUTS,
  ...ARTICLE_INPUTS,
  ...ANNOTATION_INPUTS,
  ...KNOWLEDGE_INPUTS,
  ...LIBRARY_INPUTS,
  ...SETTINGS_INPUTS,
};
