// Who wrote the article, as the page says? Names only: "By Jane Doe, staff writer" gives "Jane Doe".

import { namesIn } from "./own-description.ts";
import { firstMeta, type Metas } from "./page-metas.ts";
import type { Description } from "./structured.ts";

const AUTHOR_METAS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "byl",
];

const SHOWN =
  '[itemprop~="author"] [itemprop~="name"],[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author" i]';

/** "By Jane Doe", "Von Jana Doe", "Por", "Par", "Di", "Door", "Text:", "Posted by" */
const LEAD_IN =
  /^(?:(?:written|posted|published|reported)\s+)?(?:by|von|por|par|di|door|av|tekst|text|author|autor|autore|auteur)(?![a-z])\s*:?\s*/iu;

/** What follows a name: a role, a day, a time. */
const TAIL = /\s*(?:[|•·–—(]|,\s|\s-\s|\d|\bon\b|\bam\b\s\d|\n).*$/su;

const ADDRESS = /^(?:https?:)?\/\/|@|^www\./;

/** "ByJane Doe": two elements without white space between. */
const GLUED_BY = /^By(?=[A-Z])/;

const NUMBER = /^\d+$/;

const LONGEST_NAME = 60;

/** Names joined by ", ", null where the page names nobody. */
export function findByline(
  document: Document,
  metas: Metas,
  descriptions: readonly Description[],
): string | null {
  for (const description of descriptions) {
    const names = namesIn(description.author).filter(isName);
    if (names.length > 0) return [...new Set(names)].join(", ");
  }
  const declared = firstMeta(
    metas,
    AUTHOR_METAS.filter((name) => isName(metas.get(name) ?? "")),
  );
  return declared === null ? shownByline(document) : bare(declared);
}

function shownByline(document: Document): string | null {
  const elements = document.querySelectorAll(SHOWN);
  for (let index = 0; index < Math.min(elements.length, 30); index += 1) {
    const text = elements[index]?.textContent?.trim() ?? "";
    if (text.length > 200) continue;
    const name = bare(text).replace(TAIL, "").replace(/\s+/g, " ").trim();
    if (isName(name) && /\p{Lu}/u.test(name)) return name;
  }
  return null;
}

function bare(text: string): string {
  return text.trim().replace(GLUED_BY, "").replace(LEAD_IN, "").trim();
}

function isName(text: string): boolean {
  return (
    text.length >= 3 && text.length <= LONGEST_NAME && !ADDRESS.test(text) && !NUMBER.test(text)
  );
}
