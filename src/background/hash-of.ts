// The hash by which anyone can check that words were not altered since.

/** SHA-256 of the words in UTF-8 (half an emoji counts as U+FFFD), 64 hexadecimal digits. */
export async function hashOf(words: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
