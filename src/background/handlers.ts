// Who answers which request; one that nobody answers fails to compile.

import type { BackgroundHandlers } from "../messages/serve.ts";
import { annotationHandlers } from "./annotations.ts";
import { correctionHandlers } from "./corrections.ts";
import { draftHandlers } from "./drafts.ts";
import { historyHandlers } from "./histories.ts";
import { libraryHandlers } from "./libraries.ts";
import { officialsHandlers } from "./officials.ts";
import { openingHandlers } from "./open-article.ts";
import { ownLinkHandlers } from "./own-links.ts";
import { tabHandlers } from "./page-reports.ts";
import { personHandlers } from "./persons.ts";
import { placingHandlers } from "./place-annotations.ts";
import { placeHandlers } from "./places.ts";
import { rememberHandlers } from "./remember.ts";
import { settingsHandlers } from "./settings.ts";

export const handlers: BackgroundHandlers = {
  ...tabHandlers,
  ...openingHandlers,
  ...rememberHandlers,
  ...historyHandlers,
  ...annotationHandlers,
  ...placingHandlers,
  ...draftHandlers,
  ...correctionHandlers,
  ...officialsHandlers,
  ...personHandlers,
  ...ownLinkHandlers,
  ...libraryHandlers,
  ...settingsHandlers,
  ...placeHandlers,
};
