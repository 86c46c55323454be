// Where in the library the reader is, as the address says it, so that the browser's back button works:
// `library.html` for everything, `library.html#annotation=ID` for one annotation,
// `library.html#corrections` for what the reader corrected, `library.html#officials` for the reader's lists.

import { useEffect, useState } from "preact/hooks";

export const CORRECTIONS_HASH = "#corrections";
export const OFFICIALS_HASH = "#officials";

/** Null: the address names none. */
export function annotationInHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, "")).get("annotation");
}

export function hashOf(annotationId: string): string {
  return `#annotation=${encodeURIComponent(annotationId)}`;
}

/** The address's hash, now and after each step back or forth. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return hash;
}
