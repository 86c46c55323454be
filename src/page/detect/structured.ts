// What does the page's JSON-LD say that the page is? Reads schema.org descriptions and returns them flat,
// untrusted: a page may put anything there, and every field is checked where it is read.

import { elementsOf } from "./elements.ts";

/** One JSON-LD object: its fields as the page gives them. */
export type Description = Readonly<Record<string, unknown>>;

/** Longer scripts are product catalogues and search indexes; parsing them would be felt. */
const LONGEST = 400_000;

const MOST_SCRIPTS = 24;

const MOST_DESCRIPTIONS = 400;

/** Old sites wrap the script for browsers that knew none: `<!-- … -->`, `//<![CDATA[ … //]]>`. */
const OPENING = /^(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/;
const CLOSING = /(?:\/\/)?(?:-->|\]\]>)$/;

/** Line breaks inside strings, which JSON forbids and many templates write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const CONTROLS = /[\u0000-\u001f]+/g;

/**
 * The page's descriptions of itself: top level, `@graph` and `mainEntity`, in page order. Not what they
 * refer to: the articles in a section page's list are not what the page is. Never throws.
 */
export function readDescriptions(document: Document): Description[] {
  const found: Description[] = [];
  let read = 0;
  // A collection of one tag: for a selector with an attribute the browser looks at each element of the page.
  const scripts = elementsOf(document, "script");
  for (let index = 0; index < scripts.length && read < MOST_SCRIPTS; index += 1) {
    const script = scripts[index];
    if (script?.getAttribute("type")?.toLowerCase() !== "application/ld+json") continue;
    read += 1;
    const source = script.textContent ?? "";
    if (source.length <= LONGEST) collect(parse(source), found);
  }
  return found;
}

/** The description's types without a prefix ("NewsArticle", not "schema:NewsArticle"). */
export function typesOf(description: Description): string[] {
  const type = description["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === "string")
    .map((name) => name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseLenient(source);
  }
}

function parseLenient(source: string): unknown {
  const bare = source.trim().replace(OPENING, "").replace(CLOSING, "");
  try {
    return JSON.parse(bare.replace(CONTROLS, " "));
  } catch {
    return null;
  }
}

function collect(value: unknown, found: Description[]): void {
  if (found.length >= MOST_DESCRIPTIONS) return;
  if (Array.isArray(value)) {
    for (const part of value) collect(part, found);
  } else if (typeof value === "object" && value !== null) {
    const description = value as Description;
    if (description["@type"] !== undefined) found.push(description);
    if (Array.isArray(description["@graph"])) collect(description["@graph"], found);
    if (typeof description.mainEntity === "object") collect(description.mainEntity, found);
  }
}
