// What the reader knows better, or beside: corrections of marks, officials, who is one person, links.

import type { Correction, CorrectionContent } from "../../core/model/correction.ts";
import type { KnownOfficial } from "../../core/model/known-official.ts";
import type { OfficialsList, OfficialsOfReader } from "../../core/model/officials-list.ts";
import type { OwnLink } from "../../core/model/own-link.ts";
import type { PersonDecision, PersonVerdict } from "../../core/model/person-decision.ts";

export interface KnowledgeRequests {
  /** Whom the reader's library knows of the surnames that an article has; asked before it is analysed. */
  "known-officials": {
    /** Of core/model/surname-keys.ts. */
    input: { readonly surnameKeys: readonly string[] };
    reply: OfficialsOfReader;
  };
  /**
   * Keeps what the reader says of a mark. With the id of an earlier correction it takes that one's place,
   * and brings it back where it was taken back; null: a new one.
   */
  "save-correction": {
    input: { readonly id: string | null; readonly content: CorrectionContent };
    reply: Correction;
  };
  /** Takes a correction back; it leaves a tombstone. */
  "remove-correction": { input: { readonly id: string }; reply: Correction };
  /** Keeps a list of officials, all or nothing. Our views only, as the two below. */
  "add-officials-list": {
    input: { readonly name: string; readonly officials: readonly KnownOfficial[] };
    reply: OfficialsList;
  };
  /** Leaves a tombstone, so that `restore-officials-list` brings it back. */
  "remove-officials-list": { input: { readonly id: string }; reply: OfficialsList };
  "restore-officials-list": { input: { readonly id: string }; reply: OfficialsList };
  /** Puts two namings of a person together, or parts them. Our views only, as the two below. */
  "decide-person": { input: PersonVerdict; reply: PersonDecision };
  /** Leaves a tombstone, so that `restore-person-decision` brings it back. */
  "remove-person-decision": { input: { readonly id: string }; reply: PersonDecision };
  "restore-person-decision": { input: { readonly id: string }; reply: PersonDecision };
  /** Keeps a link between two annotations; `isNew`: false where it was there already. Our views only, as the two below. */
  "add-own-link": {
    input: Pick<OwnLink, "ends" | "reason">;
    reply: { readonly link: OwnLink; readonly isNew: boolean };
  };
  /** Leaves a tombstone, so that `restore-own-link` brings it back. */
  "remove-own-link": { input: { readonly id: string }; reply: OwnLink };
  "restore-own-link": { input: { readonly id: string }; reply: OwnLink };
}
