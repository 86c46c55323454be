// In which order the commands are listed: what every reader needs first, each beside its opposite. Chromium tells commands,
// and its copy of the manifest, in the order of the alphabet.

/** As in the manifest. */
export const COMMANDS: readonly string[] = [
  "_execute_action",
  "next-mark",
  "previous-mark",
  "save-selection",
  "next-quotation",
  "previous-quotation",
  "next-official",
  "previous-official",
  "next-claim",
  "previous-claim",
  "open-card",
  "write-note",
  "copy-citation",
  "open-side",
  "toggle-marks",
  "open-list",
];

/** The same keys; one that is not listed above comes last. */
export function inOrder<Key extends { readonly name: string }>(keys: readonly Key[]): Key[] {
  const placeOf = ({ name }: Key) => {
    const at = COMMANDS.indexOf(name);
    return at < 0 ? COMMANDS.length : at;
  };
  return keys.toSorted((a, b) => placeOf(a) - placeOf(b));
}
