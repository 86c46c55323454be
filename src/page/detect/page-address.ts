// What does an address alone say about its page? Shapes of addresses only, no site: a front page has no
// path, an article a long slug, a date or a number in it, a list a word such as "tag" before its name.
//
// Words are looked up, not matched by patterns: this runs once on every page, where compiling a pattern costs more than all else.
// An address that is parsed has no letters but ASCII's.

export interface AddressShape {
  /** Empty for an address that is none. */
  readonly host: string;
  /** A word of the path says that it leads to a list, a form or a shop. */
  readonly list: boolean;
  /** Year and month or day in the path. */
  readonly dated: boolean;
  /** Words of the last part of the path, as hyphens part them. */
  readonly slugWords: number;
  /** Asked for only where the address leaves it open what the page is. */
  news(): boolean;
  readonly blog: boolean;
  readonly forum: boolean;
  /** A number, or a title of two words or more: it may be one article, whatever words stand before. Many lists have one word. */
  namesOne(): boolean;
}

/** "/", "/en/", "/de-at", "/index.html" */
const FRONT =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main)(?:\.\w{2,5})?\/?)?$/i;
const FRONT_LONGEST = "/de-at/default.xhtml/".length;

/** A list in one string: shorter, where each page loads it. */
export const words = (all: string): readonly string[] => all.split("|");

/** Parts of a path: "/tag/harbour/", "/author/jane-doe", "/login". */
const LIST = words(
  "tag|tags|tagged|topic|topics|theme|themen|category|categories|categoria|categorie|kategorie|section|sections|author|authors|autor|search|suche|archive|archives|page|label|browse|collection|collections|shop|store|product|products|cart|checkout|account|log-in|login|sign-in|signin|sign-up|signup|register|user|users|profile|member|members|directory|job|jobs",
);
/** Last parts of a path: "/news" is a list, "/news/quay-closes" is none. */
const LIST_ENDS = words("news|blog|articles|stories");

/** "/2024/05/17/", "/2024/may/17/", "/20240517-" */
const DATED = /\/(?:19|20)\d{2}[/_-]?(?:[01]\d|[1-9]|[a-z]{3})(?:[/_-]|\d{2}\b)/i;

/** "news.", "/nachrichten/", "/politics/" */
const NEWS = words(
  "news|nieuws|noticia|noticias|nachrichten|notizie|nyheter|world|politic|politics|politik",
);

/** "/blog/", "blog.paper.example"; not "/why-i-blog" */
const BLOG = words("blog|blogs");

/** "/archives/482", "/collection/6964771/quay", "/news?id=51"; not "/category/12", "/page/2" */
const NUMBER = /\d{3}|=\d/;

/** "man-arrested", and what is written in other letters, where words cannot be counted: "%e6%b8%af"; not "energy" */
const PARTED = /[-_+%]/;

/** "forum.paper.example", "/threads/", "/viewtopic.php", "/t/quay"; not "/2024/05/board-closes-quay" */
const FORUM = words(
  "forum|forums|thread|threads|showthread|viewtopic|viewforum|discuss|discussion|discussions|questions|board|boards|t",
);

/**
 * Reads `address`; null: the site's front page, or that of a language or edition ("/", "/en/", "/index.html"). One that is no
 * http(s) address has no shape: nothing in it holds.
 */
export function readAddress(address: string): AddressShape | null {
  const parsed = parseAddress(address);
  const host = parsed?.hostname ?? "";
  const path = parsed?.pathname.toLowerCase() ?? "";
  const isFront = path === "/" || (path.length <= FRONT_LONGEST && FRONT.test(path));
  // "/?p=482" is how a blog without pretty addresses names an article.
  const query = parsed?.search ?? "";
  if (isFront && !/\d/.test(query)) return null;
  const parts = path.split("/");
  const names = `${host}${path}`.replaceAll(".", "/").split("/");
  const dated = (path.includes("/20") || path.includes("/19")) && DATED.test(path);
  const last = parts.at(-1) || parts.at(-2) || "";
  return {
    host,
    list: !dated && (parts.some((part) => LIST.includes(part)) || LIST_ENDS.includes(last)),
    dated,
    // Numbers are no words.
    slugWords: wordsOf(last).filter((word) => word.toUpperCase() !== word).length,
    news: () => names.some((name) => name.split("-").some((word) => NEWS.includes(word))),
    blog: names.some((name) => BLOG.includes(name)),
    forum: names.some(
      (name) => FORUM.includes(name) || name.endsWith("-forum") || name.endsWith("-forums"),
    ),
    // "/account/sign-in" is two words, and a form.
    namesOne: () => NUMBER.test(path + query) || (PARTED.test(last) && !LIST.includes(last)),
  };
}

/** "quay-closes", "quay_closes", "quay+closes", "quay%20closes" */
const wordsOf = (part: string): string[] =>
  part.replaceAll("_", "-").replaceAll("+", "-").replaceAll("%20", "-").split("-");

/** Null where `address` is no http(s) address. */
export function parseAddress(address: string): URL | null {
  try {
    const parsed = new URL(address);
    return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
  } catch {
    return null;
  }
}
