// A choice among libraries, by their names.

import type { JSX } from "preact";
import { libraryName } from "./library-names.ts";

export function LibrarySelect(props: {
  readonly label: string;
  /** The one that is chosen. */
  readonly library: string;
  readonly libraries: readonly string[];
  /** Of the element that says what the choice means. */
  readonly describedBy: string;
  readonly onLibrary: (library: string) => void;
}): JSX.Element {
  const { label, library, libraries, describedBy, onLibrary } = props;
  return (
    <label class="library-select">
      <span>{label}</span>
      <select
        class="notice-choice"
        aria-describedby={describedBy}
        value={library}
        onChange={({ currentTarget }) => {
          const chosen = libraries.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onLibrary(chosen);
        }}
      >
        {libraries.map((one) => (
          <option key={one} value={one}>
            {libraryName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
