// The name of one editor, under which its unsaved words are kept beside those of others.

const BYTES = 16;

/** Random, 32 hexadecimal digits: pages without TLS have no `crypto.randomUUID`. */
export function newDraftWriter(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
