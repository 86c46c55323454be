// What does an address alone say about its page? Shapes of addresses only, no site: a front page has no
// path, an article a long slug, a date or a number in it, a list a word such as "tag" before its name.

export interface AddressShape {
  /** Empty for an address that is none. */
  readonly host: string;
  /** The site's front page, or that of a language or edition ("/", "/en/", "/index.html"). */
  readonly front: boolean;
  /** A word of the path says that it leads to a list, a form or a shop. */
  readonly list: boolean;
  /** Year and month or day in the path. */
  readonly dated: boolean;
  /** Words of the last part of the path, as hyphens part them. */
  readonly slugWords: number;
  readonly news: boolean;
  readonly blog: boolean;
  readonly forum: boolean;
}

/** "/", "/en/", "/de-at", "/index.html" */
const FRONT =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main)(?:\.\w{2,5})?\/?)?$/i;

/** "/tag/harbour/", "/author/jane-doe", "/login"; "/news" is a list, "/news/quay-closes" is none */
const LIST =
  /\/(?:tags?|tagged|topics?|themen?|categor(?:y|ies|ia|ie)|kategorie|sections?|authors?|autor|search|suche|archives?|page|label|browse|collections?|shop|store|products?|cart|checkout|account|log-?in|sign-?in|sign-?up|register|users?|profile|members?|directory|jobs?)(?:\/|$)|\/(?:news|blog|articles|stories)\/?$/i;

/** "/2024/05/17/", "/2024/may/17/", "/20240517-" */
const DATED = /\/(?:19|20)\d{2}[/_-]?(?:[01]\d|[1-9]|[a-z]{3})(?:[/_-]|\d{2}\b)/i;

/** "news.", "/nachrichten/", "/politics/" */
const NEWS =
  /\b(?:news|nieuws|noticias?|nachrichten|notizie|nyheter|world|politics?|politik)\b|новост/i;

/** "/blog/", "blog.paper.example"; not "/why-i-blog" */
const BLOG = /(?:^|[./])blogs?(?=[./]|$)/i;

/** "forum.paper.example", "/threads/", "/viewtopic.php", "/t/quay"; not "/2024/05/board-closes-quay" */
const FORUM =
  /(?:-forums?|(?:^|[./])(?:forums?|threads?|showthread|viewtopic|viewforum|discuss(?:ions?)?|questions|boards?|t))(?=[./]|$)/i;

const SLUG_BREAKS = /[-_+]|%20/;

/** Reads `address`; one that is no http(s) address has no shape: nothing in it holds. */
export function readAddress(address: string): AddressShape {
  const parsed = parseAddress(address);
  const path = parsed?.pathname ?? "";
  const place = `${parsed?.hostname ?? ""}${path}`;
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  const dated = DATED.test(path);
  return {
    host: parsed?.hostname ?? "",
    // "/?p=482" is how a blog without pretty addresses names an article.
    front: parsed !== null && FRONT.test(path) && !/\d/.test(parsed.search),
    list: LIST.test(path) && !dated,
    dated,
    slugWords: last.split(SLUG_BREAKS).filter((word) => /\p{L}/u.test(word)).length,
    news: NEWS.test(place),
    blog: BLOG.test(place),
    forum: FORUM.test(place),
  };
}

/** Null where `address` is no http(s) address. */
export function parseAddress(address: string): URL | null {
  try {
    const parsed = new URL(address);
    return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
  } catch {
    return null;
  }
}
