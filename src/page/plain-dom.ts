// Reads of the DOM that a page cannot stand in the way of. Elements with a name take the place of properties: of a
// form's by its fields (<input name="parentNode">), of the document's by images and forms (<img name="body">), for
// content scripts too. Firefox shields them; Chromium does not. https://html.spec.whatwg.org/#dom-document-nameditem

/** The tag name; a form's own, where a field of it stands in its place. */
export function nodeNameOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === "string" ? name : "FORM";
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Reads layout. CSS pixels from the window's corner; without size where the element is not rendered, or has no box of its own. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export const parentOf = (element: Element): Element | null =>
  read(element, Node.prototype, "parentElement");

export const firstChildOf = (node: Node): ChildNode | null =>
  read(node, Node.prototype, "firstChild");

export const nextSiblingOf = (node: Node): ChildNode | null =>
  read(node, Node.prototype, "nextSibling");

export const firstElementIn = (element: Element): Element | null =>
  read(element, Element.prototype, "firstElementChild");

export const nextElementOf = (element: Element): Element | null =>
  read(element, Element.prototype, "nextElementSibling");

export const shadowRootOf = (element: Element): ShadowRoot | null =>
  read(element, Element.prototype, "shadowRoot");

/** Only forms are asked the long way round. */
function read<Value extends Node>(
  node: Node,
  prototype: Node,
  property: keyof Element,
): Value | null {
  if (nodeNameOf(node) !== "FORM") return (node as Element)[property] as Value | null;
  const getter = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  return (getter?.call(node) ?? null) as Value | null;
}

/** The document itself where nothing stands in its way, as on nearly every page; else one that is asked the long way. */
export function plainDocument(document: Document): Document {
  const { prototype } = Document;
  const properties = ["body", "documentElement", "head", "title"] as const;
  const methods = [
    "createTreeWalker",
    "getElementsByTagName",
    "querySelector",
    "querySelectorAll",
  ] as const;
  const get = (property: (typeof properties)[number]): unknown =>
    Object.getOwnPropertyDescriptor(prototype, property)?.get?.call(document);
  const isPlain =
    properties.every((property) => document[property] === get(property)) &&
    methods.every((method) => document[method] === prototype[method]);
  if (isPlain) return document;
  const plain: Record<string, unknown> = {};
  for (const property of properties) plain[property] = get(property);
  for (const method of methods) plain[method] = prototype[method].bind(document);
  return plain as unknown as Document;
}
