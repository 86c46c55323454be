// Judges the page once more and leaves the answer where the background looks for it: a script that is loaded by its file
// has no other way to answer. No text of the page is in it.

import { diagnose } from "./detect/diagnose-article.ts";
import { readShadowProse } from "./detect/shadow-prose.ts";

Object.assign(globalThis, {
  pressmarkDiagnosis: diagnose(document, location.href, readShadowProse),
});
