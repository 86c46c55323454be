// A replicator that loses words, for the control: of several wordings of one note it sends the last alone, as one does that
// lets the last write win.

interface Sent {
  readonly docs: readonly { readonly notes?: readonly unknown[] }[];
}

/** `fetch`, but a document goes out with one note at most. */
export const losingNotes: typeof fetch = (address, options) => {
  const body = options?.body;
  if (typeof body !== "string" || !String(address).includes("_bulk_docs"))
    return fetch(address, options);
  const { docs, ...rest } = JSON.parse(body) as Sent;
  const poorer = docs.map((doc) =>
    doc.notes === undefined ? doc : { ...doc, notes: doc.notes.slice(-1) },
  );
  return fetch(address, { ...options, body: JSON.stringify({ ...rest, docs: poorer }) });
};
