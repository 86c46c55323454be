// The address that the reader sees above the page, for which they make their rules.

/** Of the page around, where the article stands in a frame of its site; of another site's page nothing is known. */
export function tabAddress(): string {
  try {
    return window.top?.location.href ?? location.href;
  } catch {
    return location.href;
  }
}
