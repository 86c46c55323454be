// A report that is made piece by piece keeps what was not measured this time as it stands.

/** The text below `## title` in a Markdown document, up to the next such heading; null: there is none. */
export function sectionOf(document: string, title: string): string | null {
  const heading = `\n## ${title}\n`;
  const start = document.indexOf(heading);
  if (start < 0) return null;
  const end = document.indexOf("\n## ", start + heading.length);
  return document.slice(start + heading.length, end < 0 ? undefined : end).trim();
}
