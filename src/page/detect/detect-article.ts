// Is this page one article, and is it news? Metadata and address first, since they are cheap, then the
// density of its text. Runs on every page that the reader opens: it reads no layout, changes nothing,
// and a page that breaks it (patched prototypes, hostile JSON-LD) is no article.

import { readAddress } from "./page-address.ts";
import { readDescriptions, typesOf } from "./structured.ts";

export type PageKind = "news" | "article" | "none";

export interface Detection {
  readonly isArticle: boolean;
  readonly kind: PageKind;
  /** What spoke for and against, in words for the reader; the strongest first. */
  readonly reasons: readonly string[];
}

/** Never throws. */
export function detectArticle(document: Document, address: string): Detection {
  try {
    return judge(document, address);
  } catch {
    return { isArticle: false, kind: "none", reasons: ["The page could not be read"] };
  }
}

const NEWS_TYPE = /(?:News|Reportage|Opinion|Analysis|Background|Review)\w*Article|LiveBlogPosting/;

function judge(document: Document, address: string): Detection {
  const shape = readAddress(address);
  if (shape.front) return { isArticle: false, kind: "none", reasons: ["A front page"] };
  const types = readDescriptions(document).flatMap(typesOf);
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  const declared = og === "article" || types.some((type) => type.endsWith("Article"));
  let prose = 0;
  for (const paragraph of document.getElementsByTagName("p")) {
    const length = paragraph.textContent?.length ?? 0;
    if (length > 80) prose += length;
  }
  const isArticle = prose > (declared ? 500 : 1500) && !(shape.list && !declared);
  const isNews =
    isArticle && (types.some((type) => NEWS_TYPE.test(type)) || shape.dated || shape.news);
  return { isArticle, kind: isNews ? "news" : isArticle ? "article" : "none", reasons: [] };
}
