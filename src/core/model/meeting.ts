// What a save met: whether the annotation was changed elsewhere since its editor was opened, and what came of both.

/**
 * `nothing`: it is as it was written. `joined`: fields of both. `two-notes`: another wording stands beside the note.
 * `note-kept`: the note was emptied, and stays as it was changed to elsewhere. `removal`: it was removed elsewhere, and
 * is back.
 */
export const MEETINGS = ["nothing", "joined", "two-notes", "note-kept", "removal"] as const;
export type Meeting = (typeof MEETINGS)[number];
