// What comes in the place of something that had the focus takes it over: a press of a key must lead on from there.

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For the element that is to have the focus once `isDue`. */
export function useFocusWhen<Kind extends HTMLElement>(isDue: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (isDue) element.current?.focus();
  }, [isDue]);
  return element;
}
