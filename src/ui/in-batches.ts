// Many changes that the background makes a few hundred at a time, so that each is soon on the disk, the reader sees
// how far it is, and can end it between two of them.

export interface Watch {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onShare: (share: number) => void;
}

const AT_ONCE = 200;

/** All that `send` answered, those before the signal ended it too. @throws what `send` throws */
export async function inBatches(
  ids: readonly string[],
  send: (some: readonly string[]) => Promise<readonly string[]>,
  { signal, onShare }: Watch,
): Promise<string[]> {
  const answered: string[] = [];
  for (let from = 0; from < ids.length && !signal.aborted; from += AT_ONCE) {
    onShare(from / ids.length);
    answered.push(...(await send(ids.slice(from, from + AT_ONCE))));
  }
  return answered;
}
