// The rules for tags: trimmed, no doubles whatever their case, in the reader's order.

import { foldTag } from "../core/model/fold-tag.ts";

/** `tags` with what was typed added; commas part several. Blank and known ones are passed over. */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const known = new Set(tags.map(foldTag));
  const added: string[] = [];
  for (const part of typed.split(",")) {
    const tag = part.trim().replace(/\s+/g, " ");
    if (tag === "" || known.has(foldTag(tag))) continue;
    known.add(foldTag(tag));
    added.push(tag);
  }
  return added.length === 0 ? tags : [...tags, ...added];
}
