// A frame that has no address of its own: filled by `srcdoc`, or empty until a script wrote into it, which then goes by the
// address of that script's page. It is a part of the page around it.

/** The page that `frame` is a part of; null: it stands for itself, or in a page that may not be asked. */
export function pageAround(frame: Window): Window | null {
  let at = frame;
  try {
    while (at !== at.parent && !hasOwnAddress(at)) at = at.parent;
    return at !== frame && isAddressed(at) ? at : null;
  } catch {
    // A page of another site.
    return null;
  }
}

/** @throws SecurityError where a page of another site is around it */
const hasOwnAddress = (frame: Window): boolean =>
  isAddressed(frame) && withoutFragment(frame) !== withoutFragment(frame.parent);

const isAddressed = ({ location }: Window): boolean => /^https?:$/.test(location.protocol);

const withoutFragment = ({ location }: Window): string => location.href.replace(/#.*$/s, "");

/** What holds more of them holds advertisements. */
const MOST_PARTS = 20;

/** The frames that are a part of `page`, in its order and those in them after each. */
export const partsOf = (page: Window): readonly Window[] => [...within(page, page)];

function* within(frame: Window, page: Window): Generator<Window> {
  for (let index = 0; index < Math.min(frame.length, MOST_PARTS); index += 1) {
    const part = frame[index];
    if (part === undefined || pageAround(part) !== page) continue;
    yield part;
    yield* within(part, page);
  }
}
