// Under which key is an article known by its address? Equal for the addresses of one article: on the desktop
// and on a telephone, as AMP, in AMP's caches, in an archive, shared by mail. Text in, text out: the shapes of
// addresses only, no site. What cannot be told from the address alone is asked of the text (fingerprint.ts).

/** "https://paper.example:8080/a/b?c=d": host, path, query. */
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** What wraps another address: the address inside, which may lack its scheme. */
const WRAPPERS: readonly RegExp[] = [
  // web.archive.org/web/20240131080000/https://paper.example/a, also .../20240131080000id_/...
  /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(.+)$/i,
  // archive.ph/20240131/https://paper.example/a, archive.today/newest/..., archive.is/o/AbC12/...
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(?:\d{4}[\d.-]*|newest|oldest|o\/\w+)\/(.+)$/i,
  // paper-example.cdn.ampproject.org/c/s/paper.example/a
  /^https?:\/\/(?:[\w-]+\.)?cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/i,
  // www.google.com/amp/s/paper.example/a
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?(.+)$/i,
];

/** Wrapped twice is seen (an archived AMP page); more is a game. */
const DEEPEST = 3;

/** "www.", "m.", "mobile.", "amp." in front of a host that goes on. */
const VARIANT_HOST = /^(?:www\d?|m|mobile|mobil|amp|touch)\.(?=[^.]+\.[^.])/i;
const DEFAULT_PORT = /:(?:80|443)$/;
/** "/amp/a" and "/a/amp", "/a.amp", "/a.amp.html", "/m/a". */
const VARIANT_PATH_START = /^\/(?:amp|m|mobile)(?=\/)/i;
const VARIANT_PATH_END = /(?:\/amp(?:\.html?)?|\.amp(?=\.html?$|$))/i;
const INDEX_PAGE = /\/(?:index\.(?:html?|php))?$/i;

/** Where the reader came from, and in which dress the page is shown. */
const IDLE_PARAMETER =
  /^(?:utm_\w+|mc_[ce]id|_?ga|[fgmt]bclid|gclid|dclid|yclid|igshid|srsltid|smid|ref_?src|cmpid|ncid|wt_mc|xtor|at_\w+|cmp|ref|s_cid|ftag|amp|amp_\w+|outputtype|usqp|mobile|unlocked_article_code)(?:=|$)/i;

/**
 * Whose link it is: a gift, a share, a mailing. Only what names no article anywhere: "giftToken=x", "share_id=x", "emc=x"; not
 * "sid=7", "user=ada", which some sites name their articles by.
 */
const PERSONAL_PARAMETER =
  /^(?:(?:gift|share|sharer|subscriber|mailing)(?:[_-]?(?:type|token|code|link|article|id|key|by|name|recipient))?|campaign|(?:regi|segment|instance)_id|newsletter[_-]?id|\w*token|(?:access|reader|user)[_-]?(?:key|code|id|e?mail)|auth(?:[_-]?(?:key|code))?|e-?mail|emc|nlid|mkt_tok|sfmc_\w+|ck_subscriber_id|vero_\w+|_hs\w+|oly_\w+|phpsessid|jsessionid|session_?id)(?:=|$)/i;

/** Null where `address` is no http(s) address. Never throws; linear in the length. */
export function addressKey(address: string): string | null {
  const inner = unwrap(address);
  const match = ADDRESS.exec(inner);
  const host = match?.[1];
  if (match === null || host === undefined) return null;
  const path = withoutSession(match[2] ?? "");
  const query = (match[3] ?? "").split("&").filter(isTelling).sort().join("&");
  return `${hostKey(host)}${pathKey(path)}${query === "" ? "" : `?${query}`}`;
}

/** The keys of several addresses, each once; those that are no addresses left out. */
export function addressKeys(addresses: readonly string[]): string[] {
  const keys = addresses.map(addressKey).filter((key) => key !== null);
  return [...new Set(keys)];
}

/** Whether an address is of one of the sites of others; an archive's is of the site that it keeps. */
export function isOfSites(address: string, others: readonly string[]): boolean {
  const site = siteOf(address);
  return site === null || others.some((other) => siteOf(other) === site);
}

/** Its host as it stands in keys; null where it is no http(s) address. */
export function siteOf(address: string): string | null {
  return addressKey(address)?.replace(/[/?].*$/s, "") ?? null;
}

function unwrap(address: string): string {
  let inner = address;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const wrapped = WRAPPERS.map((wrapper) => wrapper.exec(inner)?.[1]).find(
      (found) => found !== undefined,
    );
    if (wrapped === undefined) return inner;
    inner = withScheme(wrapped);
  }
  return inner;
}

/** "https:/paper.example" is what some archives make of two slashes; "paper.example/a" has none. */
function withScheme(address: string): string {
  return `https://${address.replace(/^https?:\/{0,2}/i, "")}`;
}

/** "/a;jsessionid=5F?id=7": where servers of Java put it. */
export const withoutSession = (path: string): string =>
  path.replace(/;(?:jsessionid|phpsessid|sid)=[^/;?#]*/gi, "");

/** Whether a parameter of a query, "id=7", can say which article it is; "amp;id=7" where a link was copied as HTML. */
export function isTelling(parameter: string): boolean {
  const plain = parameter.replace(/^(?:amp;)+/i, "");
  return plain !== "" && !IDLE_PARAMETER.test(plain) && !PERSONAL_PARAMETER.test(plain);
}

function hostKey(host: string): string {
  return host.toLowerCase().replace(DEFAULT_PORT, "").replace(VARIANT_HOST, "");
}

function pathKey(path: string): string {
  const bare = path.replace(VARIANT_PATH_START, "");
  const end = bare.replace(/\/+$/, "");
  const last = Math.max(0, end.lastIndexOf("/"));
  const tail = end.slice(last).replace(VARIANT_PATH_END, "");
  return `${end.slice(0, last)}${tail}`.replace(INDEX_PAGE, "");
}
