// An address that leads to the very words: a text directive (https://wicg.github.io/scroll-to-text-fragment/),
// which both browsers scroll to by themselves. Each of its parts must stand within one block of the page, which
// decides what is taken for a part here.

/** Longer passages are named by their two ends: addresses have their limits. */
const LONGEST_WHOLE = 200;
const WORDS_AT_EACH_END = 6;
/** Shorter ones ("12 per cent", a name) stand in most articles several times: what is beside them goes along. */
const SHORTEST_ALONE = 60;
const WORDS_BESIDE = 4;

/** What stands just before and after the words, as core/anchoring/describe keeps it: white space collapsed. */
export interface Beside {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * "-", "," and "&" have a meaning inside a directive, which encodeURIComponent leaves them or does not know of.
 * Half an emoji cannot be encoded at all, nor found by a browser.
 */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\u{fffd}")).replaceAll("-", "%2D");

const QUOTATION_MARKS_AT_START = /^["'“”‘’«»„‹›\s]+/;
const QUOTATION_MARKS_AT_END = /["'“”‘’«»„‹›\s]+$/;

/**
 * `address` without its fragment, with a directive for `words`, paragraphs joined by newlines. Quotation marks around
 * them are left out, since a page may draw them by style alone.
 */
export function addressOfWords(address: string, words: string, beside?: Beside): string {
  const base = address.replace(/#.*$/s, "");
  const opening = QUOTATION_MARKS_AT_START.exec(words)?.[0] ?? "";
  const inner = words.slice(opening.length).replace(QUOTATION_MARKS_AT_END, "");
  if (inner === "") return base;
  const closing = words.slice(opening.length + inner.length);
  const parts = [
    ...(beside === undefined || inner.length >= SHORTEST_ALONE
      ? []
      : before(beside.prefix + opening)),
    ...endsOf(inner),
    ...(beside === undefined || inner.length >= SHORTEST_ALONE
      ? []
      : after((inner.at(-1) ?? "") + closing, beside.suffix)),
  ];
  return `${base}#:~:text=${parts.join(",")}`;
}

/** The words whole, or their first and last words where they are many or stand in several blocks. */
function endsOf(inner: string): string[] {
  const paragraphs = inner.split(/\s*\n\s*/);
  if (paragraphs.length === 1 && inner.length <= LONGEST_WHOLE) return [encode(inner)];
  const first = (paragraphs[0] ?? "").split(/\s+/).slice(0, WORDS_AT_EACH_END);
  const last = (paragraphs.at(-1) ?? "").split(/\s+/).slice(-WORDS_AT_EACH_END);
  return [encode(first.join(" ")), encode(last.join(" "))];
}

/** "said. The": between the two a paragraph may have ended, and a part that spans two blocks is never found. */
const SENTENCE_END = /[.!?:…]["'“”‘’«»)\]]*\s/g;

/** The last words before, of the same sentence, as "…-"; none: nothing. The first may be cut, and is left out. */
function before(prefix: string): string[] {
  const ends = [...prefix.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const sameSentence =
    last === undefined ? prefix.replace(/^\S*\s/, "") : prefix.slice(last.index + last[0].length);
  const words = sameSentence.trim().split(/\s+/).slice(-WORDS_BESIDE).join(" ");
  return /[\p{L}\p{N}]/u.test(words) ? [`${encode(words)}-`] : [];
}

/** The first words after, of the same sentence, as "-…". The last may be cut, and is left out. */
function after(closing: string, suffix: string): string[] {
  const beyond = closing + suffix;
  const end = beyond.search(SENTENCE_END);
  // The last sign of the words themselves only tells whether they end the sentence.
  const sameSentence = (end < 0 ? beyond.replace(/\s\S*$/, "") : beyond.slice(0, end)).slice(1);
  const words = sameSentence.trim().split(/\s+/).slice(0, WORDS_BESIDE).join(" ");
  return /[\p{L}\p{N}]/u.test(words) ? [`-${encode(words)}`] : [];
}
