// The content script of every http(s) page, kept to a few kilobytes: decides whether the page is an
// article and tells the background. It keeps nothing running.

import { reportPage } from "./report-page.ts";

reportPage();
