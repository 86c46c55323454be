// An error as it crosses between contexts, and is kept: ui/error-sentence has the sentence for its name.

export interface Failure {
  /** Of the error's class; for what the browser throws, its own ("QuotaExceededError"). */
  readonly name: string;
  /** For whoever develops; where the name has no sentence, what the browser says, in its own words. */
  readonly message: string;
  /** What the name's sentence names, in its order. */
  readonly values: readonly string[];
}

/** An error whose sentence names something. */
export abstract class ValuedError extends Error {
  readonly values: readonly string[];
  constructor(values: readonly string[], options?: ErrorOptions) {
    super(values.join(", "), options);
    this.values = values;
  }
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error))
    return { name: "UnknownError", message: String(error), values: [] };
  const values = error instanceof ValuedError ? error.values : [];
  return { name: error.name, message: error.message, values };
}
