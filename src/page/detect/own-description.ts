// Which of the page's schema.org descriptions is of its article, and what does a field of it say? Fields are
// untrusted: text, a list, an object with a name, or anything else.

import { type Description, readDescriptions, typesOf } from "./structured.ts";

const ARTICLE = /(?:Article|BlogPosting|ClaimReview|Report|Review|Recipe|HowTo)$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage)$/;

/** Longest first-rank fields; a page that puts more into a name is not naming anything. */
const LONGEST_FIELD = 300;

/** The article's own description, then that of its page; empty where there is neither. */
export function ownDescriptions(document: Document): Description[] {
  const all = readDescriptions(document);
  const ofTypes = (pattern: RegExp) =>
    all.filter((one) => typesOf(one).some((t) => pattern.test(t)));
  return [...ofTypes(ARTICLE), ...ofTypes(PAGE)];
}

/** The first of `fields` that a description gives as text, null where none does. */
export function textField(
  descriptions: readonly Description[],
  fields: readonly string[],
): string | null {
  for (const field of fields) {
    for (const description of descriptions) {
      const text = asText(description[field]);
      if (text !== null) return text;
    }
  }
  return null;
}

/** The names in a field such as `author`: strings, objects with a name, or lists of both. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  if (typeof value === "object" && value !== null && "name" in value) return namesIn(value.name);
  const text = asText(value);
  return text === null ? [] : [text];
}

function asText(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" || text.length > LONGEST_FIELD ? null : text;
}
