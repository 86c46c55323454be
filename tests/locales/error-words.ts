// Errors that our code makes, and the words that stand in them: a reader may be shown any error, so what is ours has
// its sentence in src/_locales, by the error's name (ui/error-sentence).

import { transformSync } from "esbuild";
import { parseAst } from "vitest/node";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

const nodesIn = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode);

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const inner of nodesIn(value)) yield* everyNode(inner);
  }
}

interface Source {
  readonly file: string;
  readonly text: string;
}

/** Files without an error are passed over: there are many, and each is parsed. */
const nodesOf = ({ file, text }: Source): Iterable<Node> => {
  if (!text.includes("Error")) return [];
  const loader = file.endsWith("x") ? "tsx" : "ts";
  const { code } = transformSync(text, { loader, jsx: "transform", jsxFactory: "h" });
  return everyNode(parseAst(code) as unknown as Node);
};

const nameOf = (value: unknown): string =>
  isNode(value) && typeof value.name === "string" ? value.name : "";

/** "DatabaseError", for each class of errors that stands in the file. */
export function errorClasses(source: Source): readonly string[] {
  return [...nodesOf(source)]
    .filter(
      ({ type, superClass }) => type === "ClassDeclaration" && /Error$/.test(nameOf(superClass)),
    )
    .map(({ id }) => nameOf(id));
}

/** A sentence: two words at least. "cancelled" and "windows-1252" are values. */
const SENTENCE = /\p{L}\s+\p{L}/u;

/** "DatabaseError: The library cannot …" for each error of these classes that is made with a sentence in place. */
export function sentencesInErrors(source: Source, classes: ReadonlySet<string>): readonly string[] {
  return [...nodesOf(source)].flatMap((node) => {
    if (node.type !== "NewExpression" || !classes.has(nameOf(node.callee))) return [];
    const words = nodesIn(node.arguments).flatMap((argument) =>
      [...everyNode(argument)].flatMap(wordsIn),
    );
    return words.map((found) => `${nameOf(node.callee)}: ${found}`);
  });
}

function wordsIn(node: Node): readonly string[] {
  const written =
    node.type === "Literal"
      ? node.value
      : node.type === "TemplateElement"
        ? (node.value as { readonly cooked: string }).cooked
        : null;
  return typeof written === "string" && SENTENCE.test(written) ? [written] : [];
}
