// When two tags are one.

/** Case folded, so that "War crimes" and "war crimes" are one tag. */
export function foldTag(tag: string): string {
  return tag.normalize("NFC").toLocaleLowerCase("en");
}
