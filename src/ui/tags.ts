// The rules for tags: trimmed, no doubles whatever their case, in the reader's order.

import { MOST_TAGS } from "../core/model/annotation.ts";
import { foldTag } from "../core/model/fold-tag.ts";

/**
 * `tags` with what was typed added; commas part several. Blank and known ones are passed over. `left`: what found no room,
 * to be typed on.
 */
export function addTags(
  tags: readonly string[],
  typed: string,
): { readonly tags: readonly string[]; readonly left: string } {
  const known = new Set(tags.map(foldTag));
  const wanted = tagsIn(typed).filter((tag) => !known.has(foldTag(tag)));
  const room = Math.max(0, MOST_TAGS - tags.length);
  const added = wanted.slice(0, room);
  return {
    tags: added.length === 0 ? tags : [...tags, ...added],
    left: wanted.slice(room).join(", "),
  };
}

/** Each that was typed, once. */
export function tagsIn(typed: string): readonly string[] {
  const each = new Map<string, string>();
  for (const part of typed.split(",")) {
    const tag = part.trim().replace(/\s+/g, " ");
    if (tag !== "" && !each.has(foldTag(tag))) each.set(foldTag(tag), tag);
  }
  return [...each.values()];
}
