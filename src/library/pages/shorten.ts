// Words of an article that stand in for all of them: a heading, the name of a point in a plot.

/**
 * The first line up to the last space before `most` letters, with a sign that more follows. Where the script has no spaces,
 * or a word is as long, it is cut after a whole letter.
 */
export function shorten(text: string, most: number): string {
  const [line = ""] = text.split("\n");
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most + 1);
  const space = cut.lastIndexOf(" ");
  if (space > most / 2) return `${cut.slice(0, space).join("")} …`;
  return `${cut.slice(0, most).join("")}…`;
}
