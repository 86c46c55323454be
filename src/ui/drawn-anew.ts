// What components show and is none of their props: whoever changes it has them drawn anew.

import { useEffect, useState } from "preact/hooks";

export interface Shown {
  /** Draws every component that uses it anew. */
  readonly changed: () => void;
  /** A hook. */
  readonly useShown: () => void;
}

export function shownByMany(): Shown {
  const drawers = new Set<() => void>();
  return {
    changed() {
      for (const draw of drawers) draw();
    },
    useShown() {
      const [, draw] = useState({});
      useEffect(() => {
        const again = () => draw({});
        drawers.add(again);
        return () => {
          drawers.delete(again);
        };
      }, []);
    },
  };
}
