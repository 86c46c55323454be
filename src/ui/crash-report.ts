// What a reader can copy into a bug report when something of ours broke: where in our own code, and nothing else. An
// error's own words are left out, since engines put what was being read into them ("Unexpected token … in …").

export interface Crash {
  /** "TypeError"; whatever is no plain name is left out. */
  readonly name: string;
  readonly stack: string;
  /** "popup.html". */
  readonly view: string;
  readonly version: string;
  /** As the browser calls itself. */
  readonly browser: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** "popup.js:1:2345" at the end of an address, whichever browser wrote it. */
const OWN_FRAME = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([a-z-]+\.js:\d+:\d+)/g;
const PLAIN_NAME = /^[A-Z][A-Za-z]{0,40}$/;
const MOST_FRAMES = 20;

/** Frames of pages and of other files are left out: their names may be a page's. */
export function crashReport({ name, stack, view, version, browser, time }: Crash): string {
  const frames = [...stack.matchAll(OWN_FRAME)].slice(0, MOST_FRAMES);
  return [
    `Pressmark ${version}, ${view}, ${time}`,
    browser,
    PLAIN_NAME.test(name) ? name : "Error",
    ...frames.map(([, place]) => `  at ${place}`),
  ].join("\n");
}
