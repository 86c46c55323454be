// Is what is painted exactly what the marks say? Runs in the page, on the registry that pages and content scripts
// share. Each mark must be found as one run of painted ranges, in the order of the page.

/** Marks whose text no run of painted ranges gives. Sent to the page as source: names nothing outside itself. */
export function marksNotPainted(texts: readonly string[]): string[] {
  const ranges: { readonly node: Node; readonly start: number; readonly text: string }[] = [];
  const seen = new Map<Node, Set<string>>();
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith("pressmark-")) continue;
    for (const range of highlight) {
      const key = `${range.startOffset}-${range.endOffset}`;
      const known = seen.get(range.startContainer) ?? new Set();
      seen.set(range.startContainer, known.add(key));
      ranges.push({ node: range.startContainer, start: range.startOffset, text: String(range) });
    }
  }
  const bare = (text: string) =>
    text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/[ \t\n\r\f]+/g, "");
  const wanted = texts.map(bare);
  const whole = new Set(ranges.map(({ text }) => bare(text)));
  const rest = wanted.filter((text) => text !== "" && !whole.has(text));
  if (rest.length === 0) return [];
  // A mark over several nodes: its ranges follow each other, each before what is nested in it.
  const ordered = [...ranges].sort((a, b) => {
    if (a.node === b.node) return a.start - b.start || b.text.length - a.text.length;
    return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  const starts = (text: string, from: number): boolean => {
    let left = text;
    for (let index = from; index < ordered.length && left !== ""; index += 1) {
      const own = bare(ordered[index]?.text ?? "");
      if (own === "") continue;
      if (left.startsWith(own)) left = left.slice(own.length);
      else if (index > from && !left.startsWith(own.slice(0, 1))) continue;
    }
    return left === "";
  };
  return rest.filter((text) => !ordered.some((_, index) => starts(text, index)));
}
