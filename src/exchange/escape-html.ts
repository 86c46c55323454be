// Whatever somebody else wrote, as text inside HTML.

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For text and for attributes in quotation marks. NUL, which HTML forbids, becomes its stand-in. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "").replaceAll("\0", "\ufffd");
}

/** A link to a web page; any other address is no link, whatever it is. */
export function linkedHtml(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return escapeHtml(text);
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}
