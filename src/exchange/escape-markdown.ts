// Whatever somebody else wrote, as text inside Markdown.

/** Everywhere: code, emphasis, links, HTML, entities, Obsidian's sums, comments and block names. */
const MARKUP = /[\\`*_[\]<>&$~|^]|==|%%/g;
/** At the start of a line: headings, lists, rules, quotations; a number with its full stop. */
const LINE_START = /^(\s*)(?:([#+=-])|(\d{1,9})([.)]))/;
/** "#dam" would become a tag. */
const TAG = /#(?=[\p{L}\p{N}_])/gu;

/** One line; a newline in it stays one. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(MARKUP, (found) => [...found].map((unit) => `\\${unit}`).join(""))
    .replace(TAG, "\\#")
    .replace(LINE_START, (_, space: string, sign?: string, digits?: string, end?: string) =>
      sign === undefined ? `${space}${digits}\\${end}` : `${space}\\${sign}`,
    );
}
