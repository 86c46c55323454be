// Names that every file system takes, made from headlines.

/** Forbidden on Windows, or with a meaning in Obsidian's links. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Windows takes none of these, with whatever ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
/** In characters: 255 bytes is the least that file systems take, and a character can have four. */
const LONGEST = 60;

/** `title` as a file's name without an ending; "article" where nothing of it can be used. */
export function safeFileName(title: string): string {
  const plain = title.replace(/\s+/g, " ").replace(FORBIDDEN, " ").replace(/ {2,}/g, " ");
  const short = [...plain.trim()].slice(0, LONGEST).join("");
  // A dot at the start hides a file, one at the end is dropped by Windows.
  const name = short.replace(/^[. ]+|[. ]+$/g, "");
  if (name === "") return "article";
  return RESERVED.test(name) ? `${name} (article)` : name;
}

/** The names in their order, the second of two that differ in case at most with a number behind it. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name} ${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
