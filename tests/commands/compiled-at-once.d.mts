/** The first line of a script that Chromium is to compile as a whole. */
export const COMPILED_AT_ONCE: string;
