// Characters that take two UTF-16 code units ("\u{1f30a}"): W3C counts each once, JavaScript twice.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many of them `text` has; half a pair is none. Linear. */
export function surrogatePairs(text: string): number {
  return text.match(PAIR)?.length ?? 0;
}
