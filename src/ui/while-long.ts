// A library that takes long to open is mostly one that is brought to the form that this Pressmark needs: a hundred thousand
// annotations take half a minute. Whoever waits for it that long is told so.

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
