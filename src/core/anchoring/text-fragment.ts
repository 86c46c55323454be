// An address that leads to the very words: a text directive (https://wicg.github.io/scroll-to-text-fragment/),
// which both browsers scroll to by themselves.

/** Longer passages are named by their two ends: addresses have their limits. */
const LONGEST_WHOLE = 200;
const WORDS_AT_EACH_END = 6;

/** "-", "," and "&" have a meaning inside a directive, which encodeURIComponent leaves them or does not know of. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");

/** `address` without its fragment, with a directive for `words`; only the first paragraph of several counts. */
export function addressOfWords(address: string, words: string): string {
  const base = address.replace(/#.*$/s, "");
  const line = (words.split("\n")[0] ?? "").trim().replace(/^["'“”‘’«»„]+|["'“”‘’«»„]+$/g, "");
  if (line === "") return base;
  if (line.length <= LONGEST_WHOLE) return `${base}#:~:text=${encode(line)}`;
  const all = line.split(/\s+/);
  const start = all.slice(0, WORDS_AT_EACH_END).join(" ");
  const end = all.slice(-WORDS_AT_EACH_END).join(" ");
  return `${base}#:~:text=${encode(start)},${encode(end)}`;
}
