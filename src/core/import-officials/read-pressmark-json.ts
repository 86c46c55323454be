// Pressmark's own JSON: a record is a KnownOfficial. Unknown fields are ignored, so that a list written
// by a later version still reads.

import type { KnownOfficial } from "../model/known-official.ts";
import { aliasList, fieldOf, fullName, inOrderOfTime, tenureFrom } from "./check-fields.ts";
import { FieldError } from "./fault.ts";

/** More than anyone has held; a longer list is not one person's. */
const MOST_TENURES = 200;

/** @throws FieldError where a field is missing or wrong; a record is taken whole or not at all. */
export function readPressmarkRecord(record: unknown): KnownOfficial {
  const name = fullName(fieldOf(record, "name"), "name");
  const aliases = aliasList(fieldOf(record, "aliases"));
  const tenures = fieldOf(record, "tenures");
  if (!Array.isArray(tenures) || tenures.length === 0)
    throw new FieldError({ is: "missing", field: "tenures" });
  if (tenures.length > MOST_TENURES)
    throw new FieldError({ is: "too-many", field: "tenures", limit: MOST_TENURES });
  return { name, aliases, tenures: inOrderOfTime(tenures.map(readTenure)) };
}

function readTenure(tenure: unknown) {
  return tenureFrom({
    office: fieldOf(tenure, "office"),
    of: fieldOf(tenure, "of"),
    from: fieldOf(tenure, "from"),
    to: fieldOf(tenure, "to"),
  });
}
