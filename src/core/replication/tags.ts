// The tags of one annotation, each for itself: what one device adds another does not take away unless it saw it. A set in
// which of each element the last word holds (LWW-element-set, in Shapiro and others, see merge.ts).

import { MOST_MET_TAGS } from "../model/annotation.ts";
import { foldTag } from "../model/fold-tag.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { KeptTag } from "./document.ts";

export function mergeTags(a: readonly KeptTag[], b: readonly KeptTag[]): KeptTag[] {
  const byText = new Map<string, KeptTag>();
  for (const tag of [...a, ...b]) {
    const before = byText.get(tag.text);
    if (before === undefined || isAfter(tag, before)) byText.set(tag.text, tag);
  }
  return [...byText.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
}

/** Of one moment, the tag that is there. */
function isAfter(tag: KeptTag, before: KeptTag): boolean {
  if (tag.time !== before.time) return tag.time > before.time;
  if (tag.isThere !== before.isThere) return tag.isThere;
  return canonicalJson(tag) > canonicalJson(before);
}

/** As the reader sees them, those that were added first first; of two that differ in case alone the first. */
export function visibleTags(tags: readonly KeptTag[]): string[] {
  const there = tags.filter(({ isThere }) => isThere).sort(byAdding);
  const folds = new Set<string>();
  const each = there.filter(({ text }) => {
    const fold = foldTag(text);
    if (folds.has(fold)) return false;
    folds.add(fold);
    return true;
  });
  return each.slice(0, MOST_MET_TAGS).map(({ text }) => text);
}

function byAdding(a: KeptTag, b: KeptTag): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return a.at - b.at || (a.text < b.text ? -1 : 1);
}

/** The tags after the reader left `texts` in sight. */
export function rewriteTags(
  before: readonly KeptTag[],
  texts: readonly string[],
  time: string,
): readonly KeptTag[] {
  const visible = visibleTags(before);
  const taken = new Set(visible.filter((text) => !texts.includes(text)).map(foldTag));
  const added = texts.filter((text) => !visible.includes(text));
  if (taken.size + added.length === 0) return before;
  const gone = tagsThere(before).filter((text) => taken.has(foldTag(text)));
  return mergeTags(before, [
    ...gone
      .filter((text) => !added.includes(text))
      .map((text) => ({ text, time, isThere: false, at: 0 })),
    ...added.map((text) => ({ text, time, isThere: true, at: texts.indexOf(text) })),
  ]);
}

function tagsThere(tags: readonly KeptTag[]): string[] {
  return tags.filter(({ isThere }) => isThere).map(({ text }) => text);
}

/** Of each that is there, the adding: another one where it was taken away and added anew. */
export function tagNames(tags: readonly KeptTag[]): string[] {
  return tags.filter(({ isThere }) => isThere).map(({ text, time }) => `${time} ${text}`);
}
