// The part of papaparse that is used. The published types pull in those of Node, and with them
// `console` and `process` for all of core, which the compiler is to keep out.

declare module "papaparse" {
  export interface Step {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
    /** Offset just after this row, in UTF-16 code units of the text. */
    readonly meta: { readonly cursor: number };
  }

  interface StepOptions {
    readonly delimiter: string;
    readonly step: (row: Step) => void;
  }

  const papa: {
    parse(text: string, options: StepOptions): void;
    unparse(rows: readonly (readonly string[])[], options: { readonly newline: string }): string;
  };
  export = papa;
}
