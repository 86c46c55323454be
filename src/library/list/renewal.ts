// Work that is done at once and again at each change: once at a time, once for several changes in a row, and in the long run
// for a quarter of the time at most. While a large import is written, a change each second would else keep the library reading
// itself through, and each reading would be given up for the next.

/** Several changes in a row are one. */
const REST_MS = 120;
/** Times what the work took last. */
const REST_RATIO = 3;

export interface Renewal {
  /** Something was changed. */
  readonly due: () => void;
  /** Nothing is begun any more. */
  readonly end: () => void;
}

/** `work` must not reject. */
export function beginRenewal(work: () => Promise<void>): Renewal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWorking = false;
  let isDue = false;
  let isEnded = false;
  let notBefore = 0;
  const run = async (): Promise<void> => {
    timer = undefined;
    isWorking = true;
    isDue = false;
    const began = performance.now();
    await work();
    const ended = performance.now();
    notBefore = ended + (ended - began) * REST_RATIO;
    isWorking = false;
    if (isDue) due();
  };
  const due = (): void => {
    isDue = true;
    if (isEnded || isWorking || timer !== undefined) return;
    timer = setTimeout(run, Math.max(REST_MS, notBefore - performance.now()));
  };
  void run();
  return {
    due,
    end: () => {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
