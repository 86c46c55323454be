// A page of ours that tries everything it can to learn what the reader keeps: it patches what a script of ours would
// call, listens to all that crosses its window, takes our host's name for an element of its own, and makes events up.
// Sent to the page as source, so that it names nothing outside itself.

export interface Spied {
  /** Where the words that are looked for came by. */
  readonly leaks: string[];
  /** Hosts of ours that came into the page, and what of their roots could be reached. */
  hosts: number;
  readonly roots: string[];
  /** Made-up events that something of ours answered. */
  readonly answered: string[];
}

declare global {
  var spied: Spied | undefined;
}

/** `secret` are words that only the reader's card is given. */
export function spyOn(secret: string): void {
  const spied: Spied = { leaks: [], hosts: 0, roots: [], answered: [] };
  globalThis.spied = spied;
  // Kept before anything is patched: looking must not look at itself.
  const { apply } = Reflect;
  const { indexOf } = String.prototype;
  const look = (place: string, values: readonly unknown[]) => {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (
        typeof value === "string" &&
        value.length < 100_000 &&
        apply(indexOf, value, [secret]) >= 0
      ) {
        spied.leaks[spied.leaks.length] = place;
      }
    }
  };
  const patch = (owner: object, name: string) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = descriptor?.value;
    if (typeof original !== "function" || descriptor?.configurable !== true) return;
    Object.defineProperty(owner, name, {
      ...descriptor,
      value(this: unknown, ...values: unknown[]) {
        look(name, [this, ...values]);
        return apply(original, this, values);
      },
    });
  };
  for (const owner of [
    ...[String.prototype, Array.prototype, JSON, Map.prototype, Set.prototype, Promise.prototype],
    ...[Object, Reflect, Storage.prototype, IDBObjectStore.prototype, BroadcastChannel.prototype],
    ...[MessagePort.prototype, Node.prototype, Element.prototype, CharacterData.prototype],
  ]) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (name !== "constructor" && name !== "apply") patch(owner, name);
    }
  }
  for (const name of ["postMessage", "fetch", "structuredClone", "setTimeout"]) patch(window, name);

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    spied.roots.push(`attachShadow of ${this.localName}`);
    return attachShadow.call(this, { ...options, mode: "open" });
  };
  customElements.define(
    "pressmark-surface",
    class extends HTMLElement {
      private readonly internals = this.attachInternals();
      connectedCallback() {
        const reach = () => {
          const root = this.internals.shadowRoot ?? this.shadowRoot;
          if (root !== null) spied.roots.push(`internals: ${root.textContent?.slice(0, 80)}`);
        };
        reach();
        setInterval(reach, 50);
      }
    },
  );
  const seek = () => {
    for (const host of document.querySelectorAll("*")) {
      if (!host.localName.startsWith("pressmark-") && !host.hasAttribute("pressmark-surface"))
        continue;
      spied.hosts += 1;
      if (host.shadowRoot !== null) spied.roots.push("shadowRoot");
      look("text of the host", [host.textContent, host.outerHTML]);
      for (const type of ["click", "keydown", "input", "submit"]) {
        host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    }
  };
  new MutationObserver(seek).observe(document, { childList: true, subtree: true });
  for (const type of ["message", "storage", "beforeinput", "input", "copy", "paste"]) {
    addEventListener(
      type,
      (event) => {
        const { data, target } = event as InputEvent;
        look(`${type} event`, [data, target instanceof HTMLInputElement ? target.value : null]);
      },
      true,
    );
  }
}

/** Pointer and keys as a script can make them, over every painted range; what answers is ours. */
export async function makeUpEvents(): Promise<void> {
  const { spied } = globalThis;
  if (spied === undefined) return;
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith("pressmark-"))
    .flatMap(([, highlight]) => [...highlight]);
  for (const range of ranges.slice(0, 5)) {
    if (!(range instanceof Range)) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = range.getBoundingClientRect();
    const place = { clientX: box.left + 4, clientY: box.top + 4, bubbles: true, composed: true };
    for (const type of ["pointermove", "mousemove", "pointerdown", "mouseup", "click"]) {
      range.startContainer.parentElement?.dispatchEvent(new PointerEvent(type, place));
    }
    for (const key of ["Enter", "n", "N", "Escape", "F10"]) {
      const pressed = { key, altKey: true, shiftKey: true, bubbles: true, composed: true };
      document.dispatchEvent(new KeyboardEvent("keydown", pressed));
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (document.querySelector("[pressmark-surface]") !== null) spied.answered.push("pointer");
  }
}
