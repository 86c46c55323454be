// One article that two devices saved on before they heard of each other has two records: the one with the smaller id is
// kept, on every device, and what hangs on the other is moved to it.

import { addressKeys } from "../core/identity/address-key.ts";
import { publicAddress } from "../core/identity/public-address.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import { sortedSet } from "../core/replication/canonical-json.ts";
import { documentId, type ReplicaDocument } from "../core/replication/document.ts";
import { merge } from "../core/replication/merge.ts";
import { isOwnReading, oneArticle } from "../core/replication/open-form.ts";
import { journal } from "../store/journal.ts";
import { putArticle } from "../store/put-article.ts";
import { librariesKnown } from "../store/replicas.ts";
import { articlesIn } from "../store/sound-rows.ts";
import type { ReplicaRoom } from "./replica-room.ts";

/** Joins all records that are here of the page that this article is. */
export async function joinArticles(room: ReplicaRoom, article: ArticleRecord): Promise<void> {
  const [keeper, ...others] = await recordsOf(room, article);
  if (keeper === undefined) return;
  for (const other of others) await moveTo(room, keeper, other);
}

/** Ids, the smallest first. Others know the page by its public address, this device by the link that it was opened by. */
async function recordsOf(room: ReplicaRoom, { source }: ArticleRecord): Promise<string[]> {
  const articles = room.transaction.objectStore("articles");
  const keyed = addressKeys([source]).map((key) => articles.index("byAddressKey").getAll(key));
  const found = await Promise.all([articles.index("bySource").getAll(source), ...keyed]);
  const address = publicAddress(source);
  const same = articlesIn(found.flat()).filter((one) => publicAddress(one.source) === address);
  return sortedSet(same.map(({ id }) => id));
}

async function moveTo(room: ReplicaRoom, keeper: string, other: string): Promise<void> {
  const name = { table: "articles", key: other } as const;
  await keepOwnReading(room, keeper, other);
  const id = documentId("articles", other);
  const known = await room.replica(id);
  const document = room.document(name, await room.row(name), known);
  if (document === null) return;
  // Of other libraries, too: `transaction` notes for their databases what is written here.
  await addTo(room, keeper, document);
  await moveParts(room, keeper, other);
  await room.transaction.objectStore("articles").delete(other);
  await room.dropUnsent(name);
  await giveAlias(room, { id, document, alias: keeper });
  room.hasChanged = true;
}

/** Before their documents are joined: what those who share the library say of an article does not take the place of this. */
async function keepOwnReading(room: ReplicaRoom, keeper: string, other: string): Promise<void> {
  const articles = room.transaction.objectStore("articles");
  const [kept, moved] = articlesIn([await articles.get(keeper), await articles.get(other)]);
  if (kept === undefined || moved === undefined) return;
  // In the reader's own library both documents have all of it.
  if (room.own.library === OWN_LIBRARY && isOwnReading(kept)) return;
  await putArticle(room.transaction, oneArticle(kept, moved));
}

/** In every library: what hangs on that article, wherever it comes from, hangs on the keeper now. */
async function giveAlias(
  room: ReplicaRoom,
  moved: { readonly id: string; readonly document: ReplicaDocument; readonly alias: string },
): Promise<void> {
  const { id, document, alias } = moved;
  const replicas = room.transaction.objectStore("replicas");
  for (const library of await librariesKnown(room.transaction)) {
    const known = await replicas.get([library, id]);
    const unknown = { rev: null, losers: [], confirmed: null, token: null, document };
    const own = library === room.own.library ? { document } : {};
    await replicas.put({ ...(known ?? unknown), ...own, library, id, isSent: true, alias });
  }
}

/** What is known of the article under another id is known of it. */
export async function addTo(
  room: ReplicaRoom,
  keeper: string,
  document: ReplicaDocument,
): Promise<void> {
  const name = { table: "articles", key: keeper } as const;
  const id = documentId("articles", keeper);
  const known = await room.replica(id);
  const row = await room.row(name);
  const own = room.document(name, row, known);
  if (own === null) return;
  const both = merge(own, { ...document, row: { ...document.row, id: keeper } });
  await room.write(name, both, row);
  await room.putReplica({
    ...(known ?? { rev: null, losers: [], confirmed: null, token: null, alias: null }),
    ...(await room.said(name)),
    id,
    document: both,
    isSent: false,
  });
  await room.noteUnsent(name);
}

async function moveParts(room: ReplicaRoom, keeper: string, other: string): Promise<void> {
  const { transaction } = room;
  for (const table of ["annotations", "histories"] as const) {
    const store = transaction.objectStore(table);
    for (const row of await store.index("byArticle").getAll(other)) {
      await transaction.objectStore(table).put({ ...row, articleId: keeper } as never);
      await room.noteUnsent({ table, key: row.id });
      if (table === "annotations") await journal(transaction, row.id);
    }
  }
  await moveOwned(room, keeper, other);
}

/** What was made of the page's text: the keeper's own, where it has any. */
async function moveOwned(room: ReplicaRoom, keeper: string, other: string): Promise<void> {
  const { transaction } = room;
  const [marks, officials] = [
    transaction.objectStore("marks"),
    transaction.objectStore("officials"),
  ];
  const parts = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
  if ((await marks.count(parts(keeper))) === 0) {
    for (const mark of await marks.getAll(parts(other)))
      await marks.put({ ...mark, articleId: keeper });
  }
  if ((await officials.count(parts(keeper))) === 0) {
    for (const one of await officials.getAll(parts(other))) {
      await officials.put({ ...one, origin: keeper });
    }
  }
  await Promise.all([marks.delete(parts(other)), officials.delete(parts(other))]);
  const remembered = transaction.objectStore("remembered");
  const row = await remembered.get(other);
  if (row === undefined) return;
  await remembered.delete(other);
  if ((await remembered.get(keeper)) === undefined) {
    await remembered.put({ ...row, articleId: keeper });
  }
}
