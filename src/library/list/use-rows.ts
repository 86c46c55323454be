// The annotations of the rows in sight, read from the store as they come near, and forgotten far from it. Drawing
// costs far more than reading: they are read in pieces, so that each is a task of its own.

import { useEffect, useRef, useState } from "preact/hooks";
import { library } from "../../store/database.ts";
import { annotationsInArticles } from "../../store/digest.ts";
import type { Saved } from "../../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import { takeFirstRows } from "./first-rows.ts";

/** More than any screen shows, so that a step back shows rows at once. */
const MOST_KEPT = 1_200;

/** Those in sight on a common screen. */
const AT_ONCE = 8;

/**
 * By id; what is not read yet, or removed since, is not in it. `ids`: in the order in which they are read. `version`: at a new
 * one all are read anew, and at the first: what was shown before there was an index stays until then.
 */
export function useRows(
  ids: readonly string[],
  version: unknown,
  editor: SavedEditor,
): ReadonlyMap<string, Saved> {
  const [rows, setRows] = useState(takeFirstRows);
  const seen = useRef<unknown>(rows.size === 0 ? version : null);
  /** Asked for in vain at this version: asked for once more, they would be asked for ever. */
  const absent = useRef<ReadonlySet<string>>(new Set());
  const latest = useRef(version);
  latest.current = version;
  const wanted = ids.join(" ");
  useEffect(() => {
    if (wanted === "") return;
    let current = true;
    // Until it was read at this version: the reader may scroll meanwhile, which asks for others.
    const isNew = seen.current !== version;
    const asked = wanted.split(" ");
    // What was shown is shown until all of it is there anew.
    const piece = isNew ? asked : nextPiece(asked, (id) => rows.has(id) || absent.current.has(id));
    if (piece.length === 0) return;
    library()
      .then((database) => annotationsInArticles(database, piece))
      .then(
        (found) => {
          const isFirst = seen.current !== version;
          // The first of a version is taken though the reader scrolled meanwhile: who scrolls on and on would see none else.
          if (!current && !(isFirst && latest.current === version)) return;
          seen.current = version;
          const ids = new Set(found.map(({ annotation }) => annotation.id));
          const stillAbsent = isFirst ? [] : absent.current;
          absent.current = new Set([...stillAbsent, ...piece.filter((id) => !ids.has(id))]);
          setRows((before) => taken(isFirst ? new Map() : before, found));
        },
        (error: unknown) => editor.tell(alarmOf(error)),
      );
    return () => {
      current = false;
    };
  }, [wanted, version, rows, editor]);
  return rows;
}

function nextPiece(asked: readonly string[], isKnown: (id: string) => boolean): string[] {
  return asked.filter((id) => !isKnown(id)).slice(0, AT_ONCE);
}

function taken(
  before: ReadonlyMap<string, Saved>,
  found: readonly Saved[],
): ReadonlyMap<string, Saved> {
  const kept = before.size + found.length > MOST_KEPT ? [] : before;
  return new Map([...kept, ...found.map((saved) => [saved.annotation.id, saved] as const)]);
}
