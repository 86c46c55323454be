// Words that stand in a view's code where a reader would see them: children of an element, and attributes
// that are shown or read aloud. esbuild turns JSX into calls of `h`, whose arguments are then walked.

import { transformSync } from "esbuild";
import { parseAst } from "vitest/node";

/** Attributes whose text is shown or read aloud. */
const SHOWN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

const nodesIn = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode);

/** In which a letter stands; a mark such as "·" or "$1" is no word. */
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\$\d/g, ""));

/** What an expression may put before the reader, as far as it stands there word for word. */
function wordsOf(node: Node): readonly string[] {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" && hasWords(node.value) ? [node.value] : [];
    case "TemplateLiteral":
      return nodesIn(node.quasis)
        .map(({ value }) => (value as { readonly cooked: string }).cooked)
        .filter(hasWords);
    case "ConditionalExpression":
      return [...nodesIn(node.consequent), ...nodesIn(node.alternate)].flatMap(wordsOf);
    case "LogicalExpression":
      return nodesIn(node.right).flatMap(wordsOf);
    case "BinaryExpression":
      return node.operator === "+"
        ? [...nodesIn(node.left), ...nodesIn(node.right)].flatMap(wordsOf)
        : [];
    case "ArrayExpression":
      return nodesIn(node.elements).flatMap(wordsOf);
    default:
      return [];
  }
}

function shownBy(props: Node): readonly string[] {
  if (props.type !== "ObjectExpression") return [];
  return nodesIn(props.properties).flatMap(({ key, value }) => {
    const { name, value: quoted } = (key ?? {}) as {
      readonly name?: string;
      readonly value?: string;
    };
    return SHOWN.has(name ?? quoted ?? "") && isNode(value) ? wordsOf(value) : [];
  });
}

function walk(node: Node, found: string[]): void {
  const { callee } = node;
  if (node.type === "CallExpression" && isNode(callee) && callee.name === "h") {
    const [, props, ...children] = nodesIn(node.arguments);
    if (props !== undefined) found.push(...shownBy(props));
    found.push(...children.flatMap(wordsOf));
  }
  for (const value of Object.values(node)) for (const inner of nodesIn(value)) walk(inner, found);
}

/** The words, in order. `text`: a .tsx file. */
export function visibleLiterals(text: string): readonly string[] {
  const { code } = transformSync(text, { loader: "tsx", jsx: "transform", jsxFactory: "h" });
  const found: string[] = [];
  walk(parseAst(code) as unknown as Node, found);
  return found;
}
