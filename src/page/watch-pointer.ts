// When does the reader point at something? After a short rest of the pointer, so that nothing flickers
// while the page is scrolled past. Never stops an event: a mark inside a link still follows it.

import { ownDocument } from "./own-document.ts";
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The pointer rests this long on a mark before its card opens. */
const REST_MS = 180;
/** ... and is away this long before the card closes: time to cross from the words to the card. */
const LEAVE_MS = 400;

export interface PointerEvents {
  /** The pointer rests here, outside our own card. */
  readonly onRest: (point: Point) => void;
  /** A press outside the card. */
  readonly onPress: (point: Point) => void;
  /** The pointer moved and has rested nowhere of ours for a while. */
  readonly onAway: (point: Point) => void;
  /** True where the event is in our own card. */
  readonly isOurs: (event: Event) => boolean;
}

/** Watches until `signal` aborts. Events that scripts made up are left alone. */
export function watchPointer(events: PointerEvents, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | null = null;
  let leaving: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (resting !== null) clearTimeout(resting);
    if (leaving !== null) clearTimeout(leaving);
    resting = null;
    leaving = null;
  };
  const options = { signal, passive: true, capture: true };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.buttons !== 0) return;
    stop();
    if (events.isOurs(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    resting = setTimeout(() => events.onRest(point), REST_MS);
    leaving = setTimeout(() => events.onAway(point), LEAVE_MS);
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || events.isOurs(event)) return;
    stop();
    events.onPress({ x: event.clientX, y: event.clientY });
  };
  ownDocument.listen("pointermove", onMove, options);
  ownDocument.listen("pointerdown", onDown, options);
  signal.addEventListener("abort", stop);
}
