// Arrow keys from row to row of whatever list is shown; Enter opens a row, which is a button.

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down move the caret in a text area and choose among radio buttons; there they are not ours. */
function isFree(event: KeyboardEvent): boolean {
  const { target } = event;
  if (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    event.altKey ||
    event.ctrlKey
  )
    return false;
  return !(target instanceof HTMLInputElement) || target.type === "search";
}

/** The search field stands above the first row. */
const STOPS = "input[type=search], [data-row]";

/** Moves the focus among rows, and up to the search field; from elsewhere, down goes to the first row. */
export function moveByRow(event: KeyboardEvent, root: HTMLElement): void {
  const step = STEPS[event.key];
  if (step === undefined || !isFree(event)) return;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop.matches(":focus"));
  const next = at === -1 ? root.querySelector<HTMLElement>("[data-row]") : stops[at + step];
  if (next === undefined || next === null) return;
  event.preventDefault();
  next.focus();
}
