// The page as it is now -> the article that is open in this tab: metadata, known officials, text, analysis.

import { analyze } from "../core/analysis/analyze.ts";
import { ArticleSession } from "./article-session.ts";
import { readMetadata } from "./detect/article-metadata.ts";
import { groundOf } from "./ground.ts";
import { knownIn, loadBuiltIn } from "./known-officials.ts";
import { readText } from "./read-text.ts";

/** Reads the page and analyses it; null where there is no text to read. */
export async function openSession(): Promise<ArticleSession | null> {
  const article = readMetadata(document, location.href);
  const { language, published } = article;
  await loadBuiltIn(language);
  const found = readText();
  if (found === null) return null;
  const { text } = found.text;
  const known = await knownIn(text, language);
  const marks = analyze({ text, language, published }, known);
  return new ArticleSession({ article, text: found.text, ground: groundOf(found.at), marks });
}
