// The reader code's entry, loaded into a tab once its page is known to be an article. One reader runs in a
// page: a second load finds the first one alive and rests.

import { isOrphaned } from "../browser.ts";
import { globals } from "./globals.ts";
import { startReader } from "./start-reader.ts";

if (globals.pressmarkReader?.isAlive() !== true) {
  globals.pressmarkReader?.stop();
  const controller = new AbortController();
  globals.pressmarkReader = {
    isAlive: () => !controller.signal.aborted && !isOrphaned(),
    stop: () => controller.abort(),
  };
  startReader(controller);
}
