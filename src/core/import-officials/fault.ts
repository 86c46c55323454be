// What is wrong with a list of officials, or with one entry of it: a code with its values and no words.
// library/officials/word-fault puts it into the reader's language.

/** As the columns and fields of the file are called; "official_full" is congress-legislators'. */
export type OfficialField =
  | "name"
  | "aliases"
  | "office"
  | "of"
  | "from"
  | "to"
  | "official_full"
  | "first"
  | "last"
  | "tenures"
  | "terms";

export type OfficialFault =
  | { readonly is: "empty-file" }
  | { readonly is: "not-json" }
  | { readonly is: "no-list" }
  | { readonly is: "no-columns"; readonly columns: readonly string[] }
  | { readonly is: "open-field" }
  | { readonly is: "fields"; readonly fields: number; readonly columns: number }
  /** Absent, empty, or a list without an entry. */
  | { readonly is: "missing"; readonly field: OfficialField }
  | { readonly is: "not-text"; readonly field: OfficialField }
  | { readonly is: "not-a-list"; readonly field: OfficialField }
  /** `limit`: UTF-16 code units. */
  | { readonly is: "too-long"; readonly field: OfficialField; readonly limit: number }
  | { readonly is: "too-many"; readonly field: OfficialField; readonly limit: number }
  | { readonly is: "not-a-full-name"; readonly field: OfficialField; readonly found: string }
  | { readonly is: "no-date"; readonly field: OfficialField; readonly found: string }
  | { readonly is: "ends-first"; readonly from: string; readonly to: string }
  | { readonly is: "unknown-seat" };

/** A field is missing or wrong, so that its entry is left out. It never reaches the reader as an error. */
export class FieldError extends Error {
  override readonly name = "FieldError";
  readonly fault: OfficialFault;
  constructor(fault: OfficialFault) {
    super(fault.is);
    this.fault = fault;
  }
}
