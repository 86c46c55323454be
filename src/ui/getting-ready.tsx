// A library that takes long to open is mostly one that is brought to the form that this Pressmark needs: a hundred thousand
// annotations take half a minute. Until then a view has nothing to show, and says why.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { library } from "../store/database.ts";
import { message } from "./message.ts";

/** What opens at once must not flash a sentence first. */
const LONG_MS = 700;

/** Tells true once `work` has taken long, and false when it is over; nothing after the returned function was called. */
export function whileLong(work: Promise<unknown>, tell: (isLong: boolean) => void): () => void {
  let isWanted = true;
  const told = (isLong: boolean) => {
    if (isWanted) tell(isLong);
  };
  const timer = setTimeout(told, LONG_MS, true);
  const over = () => {
    clearTimeout(timer);
    told(false);
  };
  work.then(over, over);
  return () => {
    clearTimeout(timer);
    isWanted = false;
  };
}

export function GettingReady(): JSX.Element | null {
  const [isLong, setLong] = useState(false);
  // Whoever reads the library first tells what is wrong with it.
  useEffect(() => whileLong(library(), setLong), []);
  return isLong ? (
    <p class="soft getting-ready" role="status">
      {message("libraryGettingReady")}
    </p>
  ) : null;
}
