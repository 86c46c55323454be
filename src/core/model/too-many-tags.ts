import { ValuedError } from "./failure.ts";

/** An annotation would have more tags than it can; how many it can have at most is the one value. Nothing was changed. */
export class TooManyTagsError extends ValuedError {
  override readonly name = "TooManyTagsError";
  constructor(most: number) {
    super([String(most)]);
  }
}
