/** Of what the background does for nobody who waits. */
export function logFailure(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the extension's own console is its log
  console.error(error);
}
