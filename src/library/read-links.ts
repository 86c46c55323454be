// What one annotation is linked to in other articles, as the card shows it on the page.

import { findLinks } from "../links/find-links.ts";
import { ReadBeside } from "../links/read-beside.ts";
import { showLinks } from "../links/show-links.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import { library } from "../store/database.ts";
import { marksOfArticle } from "../store/marks.ts";
import type { Saved } from "../ui/saved.ts";

/** Best first. @throws DatabaseError */
export async function readLinks({ annotation, article }: Saved): Promise<readonly ShownLink[]> {
  const database = await library();
  // A figure is judged by what else the article says, as on the page.
  const others =
    annotation.reading.kind === "claim" ? await marksOfArticle(database, article.id) : [];
  const quotations = others.filter(({ reading }) => reading.kind === "quotation");
  const beside = new ReadBeside(database);
  const [links = []] = await findLinks(database, [annotation, ...quotations], article, beside);
  return await showLinks(links, beside);
}
