// The detector in the frames of a page, where one of them has text. The page itself was judged already; a frame of another
// site is no part of what the reader opened.

import { reportPage } from "./report-page.ts";

function isOfSameSite(): boolean {
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    return false;
  }
}

if (window !== window.top && isOfSameSite()) reportPage();
