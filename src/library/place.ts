// Where in the library the reader is, as the address says it, so that the browser's back button works:
// `library.html` for everything, `library.html#annotation=ID` for one annotation.

import { useEffect, useState } from "preact/hooks";

/** Null: everything. */
export function annotationInHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, "")).get("annotation");
}

export function hashOf(annotationId: string): string {
  return `#annotation=${encodeURIComponent(annotationId)}`;
}

/** The annotation that the address names, now and after each step back or forth. */
export function useAnnotationInHash(): string | null {
  const [id, setId] = useState(() => annotationInHash(location.hash));
  useEffect(() => {
    const read = () => setId(annotationInHash(location.hash));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return id;
}
