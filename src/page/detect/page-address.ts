// What does an address alone say about its page? Shapes of addresses only, no site: a front page has no
// path, an article a long slug, a date or a number in it, a list a word such as "tag" before its name.

export interface AddressShape {
  /** The site's front page, or that of a language or edition ("/", "/en/", "/index.html"). */
  readonly front: boolean;
  /** A word of the path says that it leads to a list, a form or a shop. */
  readonly list: boolean;
  /** Year and month or day in the path ("/2024/05/17/", "/20240517-"). */
  readonly dated: boolean;
  /** A number such as article systems count with, five digits or more. */
  readonly numbered: boolean;
  /** Words of the last part of the path, as hyphens part them. */
  readonly slugWords: number;
  /** The path or the host says news. */
  readonly news: boolean;
  readonly blog: boolean;
  readonly forum: boolean;
}

const FRONT =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main)(?:\.\w{2,5})?\/?)?$/i;

const LIST =
  /\/(?:tags?|tagged|topics?|themen?|category|categories|kategorie|categoria|categorie|sections?|authors?|autor|search|suche|archives?|page|label|browse|collections?|shop|store|cart|checkout|account|login|signin|sign-in|signup|register|users?|profile|members?|forums?|directory|index)(?:\/|$)/i; // "/tag/harbour/"

const DATED = /\/(?:19|20)\d{2}[/_-]?(?:[01]\d|[1-9]|[a-z]{3})(?:[/_-]|\d{2}\b)/i; // "/2024/05/17/", "/2024/may/"

const NUMBERED = /\d{5,}/; // "/story-482913", "/a-1087425.html"

const NEWS = /\bnews\b|nieuws|noticia|nachrichten|actualit|notizie|новост|\bpolitic|\bworld\b/i;

const BLOG = /\bblogs?\b/i;

const FORUM =
  /\b(?:forums?|threads?|showthread|viewtopic|viewforum|board|boards|discussion|discussions|t\/|topic|questions)\b/i;

/** Reads `address`; one that is no http(s) address has no shape (all false). */
export function readAddress(address: string): AddressShape {
  const parsed = parseAddress(address);
  const path = parsed?.pathname ?? "";
  const last =
    path
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const search = parsed?.search ?? "";
  return {
    front: parsed !== null && FRONT.test(path) && !/\d/.test(search),
    list: LIST.test(path),
    dated: DATED.test(path),
    numbered: NUMBERED.test(path),
    slugWords: last.split(/[-_+]|%20/).filter((word) => /\p{L}/u.test(word)).length,
    news: NEWS.test(`${parsed?.hostname ?? ""}${path}`),
    blog: BLOG.test(`${parsed?.hostname ?? ""}${path}`),
    forum: FORUM.test(`${parsed?.hostname ?? ""}${path}${search}`),
  };
}

export function parseAddress(address: string): URL | null {
  try {
    const parsed = new URL(address);
    return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
  } catch {
    return null;
  }
}
