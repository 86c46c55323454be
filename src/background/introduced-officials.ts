// Whom an article introduced with an office: known by name in the next one, which may say "Okoye" alone.

import type { ArticleRecord } from "../core/model/article.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import type { OfficialsOfReader } from "../core/model/officials-list.ts";
import type { PageMark } from "../messages/page-article.ts";

/**
 * Officials whom the marks name in full and surely with an office, each once, in the order of the text. The
 * office is held from the article's date on, for as long as nothing else is known. Left out is who is
 * `known` in that office or by a list: what a list said must go when the list goes.
 */
export function introducedOfficials(
  marks: readonly PageMark[],
  article: Pick<ArticleRecord, "published" | "seen">,
  known: OfficialsOfReader,
): KnownOfficial[] {
  const from = dayOf(article.published) ?? article.seen.slice(0, DAY_LENGTH);
  const listed = new Set(known.listed.flatMap(({ name, aliases }) => [name, ...aliases]));
  const held = new Set(
    known.introduced.flatMap(({ name, tenures }) =>
      tenures.map(({ office }) => `${name}|${office}`),
    ),
  );
  const officials = new Map<string, KnownOfficial>();
  for (const { reading } of marks) {
    if (reading.kind !== "official" || reading.confidence !== "high") continue;
    const { name, office } = reading;
    if (office === null || !name.includes(" ") || officials.has(name)) continue;
    if (listed.has(name) || held.has(`${name}|${office}`)) continue;
    officials.set(name, { name, aliases: [], tenures: [{ office, of: "", from, to: null }] });
  }
  return [...officials.values()];
}

const DAY_LENGTH = "2026-01-31".length;
/** "2026-01-31T08:00:00Z"; a page may write anything. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Null: no date that starts with a day. */
function dayOf(published: string | null): string | null {
  return published === null ? null : (DAY.exec(published)?.[0] ?? null);
}
