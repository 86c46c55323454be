// {article, start, end, text} quotations, all of them -> {a:{article,start}, b:{article,start}, relation},
// a line for each link between different articles. Goes the way of the extension: keys into an index,
// and each quotation compared only with those that share a key.

import { linkKeys, lookupKeys } from "../../src/core/linking/link-keys.ts";
import { rankLinks } from "../../src/core/linking/rank-links.ts";
import type { Reading } from "../../src/core/model/annotation.ts";
import type { RememberedMark } from "../../src/core/model/link.ts";
import { type Row, stringOf, type Task } from "./task.ts";

const READING: Reading = { kind: "quotation", speaker: null, cue: null, confidence: "high" };

function remembered(line: string, ordinal: number): RememberedMark {
  const row: unknown = JSON.parse(line);
  if (typeof row !== "object" || row === null) throw new TypeError("Expected an object");
  const record = row as Row;
  const { start, end } = record;
  if (typeof start !== "number" || typeof end !== "number")
    throw new TypeError('Expected numbers "start" and "end"');
  const text = stringOf(record, "text");
  const articleId = stringOf(record, "article");
  return {
    ordinal,
    articleId,
    reading: READING,
    text,
    start,
    end,
    linkKeys: linkKeys(READING, text),
  };
}

export const linkTask: Task = function* (lines) {
  const index = new Map<string, RememberedMark[]>();
  for (const [at, line] of lines.entries()) {
    let mark: RememberedMark;
    try {
      mark = remembered(line, at);
    } catch (error) {
      yield { id: at, error: error instanceof Error ? error.message : String(error) };
      continue;
    }
    const sharing = lookupKeys([mark])
      .flat()
      .flatMap((key) => index.get(key) ?? []);
    const elsewhere = [...new Set(sharing)].filter(({ articleId }) => articleId !== mark.articleId);
    for (const { other, relation, score } of rankLinks(mark, elsewhere, { index: at })) {
      yield { a: place(other), b: place(mark), relation, score };
    }
    for (const key of mark.linkKeys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [mark]);
      else known.push(mark);
    }
  }
};

function place({ articleId, start }: RememberedMark): Row {
  return { article: articleId, start };
}
