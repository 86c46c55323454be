// The page's document by its own properties and methods, whatever the page has named: an image with the name
// "createElement" takes that method's place, in Chromium for content scripts too (plain-dom.ts).

const { prototype } = Document;

function read<Name extends keyof Document>(name: Name): Document[Name] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return getter?.call(document) as Document[Name];
}

export const ownDocument = {
  get documentElement(): HTMLElement {
    return read("documentElement");
  },
  get activeElement(): Element | null {
    return read("activeElement");
  },
  get isVisible(): boolean {
    return read("visibilityState") === "visible";
  },
  createElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
    return prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
  },
  getSelection: (): Selection | null => prototype.getSelection.call(document),
  caretPositionFromPoint: (
    x: number,
    y: number,
    options: CaretPositionFromPointOptions,
  ): CaretPosition | null => prototype.caretPositionFromPoint.call(document, x, y, options),
  listen<Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
    options: AddEventListenerOptions,
  ): void {
    EventTarget.prototype.addEventListener.call(
      document,
      name,
      listener as (event: Event) => void,
      options,
    );
  },
};

/**
 * Preact makes each element by the `ownerDocument` of its parent. Its getter is replaced in our own world, where only
 * Preact asks for it; the page's world has a getter of its own.
 */
export function shieldPreact(): void {
  const shielded = {
    createElementNS: prototype.createElementNS.bind(document),
    createTextNode: prototype.createTextNode.bind(document),
  };
  Object.defineProperty(Node.prototype, "ownerDocument", {
    configurable: true,
    get: () => shielded,
  });
}
