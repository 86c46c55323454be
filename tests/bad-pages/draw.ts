// Draws from a seed: the same seed gives the same documents on every machine (mulberry32, Tommy Ettinger, public
// domain).

export interface Draw {
  /** 0 <= value < 1 */
  value(): number;
  /** 0 <= integer < below */
  below(below: number): number;
  /** @throws RangeError for an empty list */
  from<Choice>(choices: readonly Choice[]): Choice;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const value = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(value() * limit);
  return {
    value,
    below,
    from(choices) {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new RangeError("Expected choices, found none");
      return choice;
    },
  };
}
