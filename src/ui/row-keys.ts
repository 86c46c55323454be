// Arrow keys from row to row of whatever list is shown; Enter opens a row, which is a button.

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down move the caret in a text area and choose among radio buttons; there they are not ours. */
function isFree(event: KeyboardEvent): boolean {
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || event.altKey || event.ctrlKey) return false;
  return !(target instanceof HTMLInputElement) || target.type === "search";
}

/** Moves the focus among `[data-row]` elements in `root`; from elsewhere, down goes to the first. */
export function moveByRow(event: KeyboardEvent, root: HTMLElement): void {
  const step = STEPS[event.key];
  if (step === undefined || !isFree(event)) return;
  const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? rows[0] : undefined) : rows[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
