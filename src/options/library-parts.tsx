// What the library page does is told here and linked, so that whoever looks for it among the choices finds it: lists
// of officials, backup, export and import.

import type { JSX } from "preact";
import { type BackupState, hearBackupState, readBackupState } from "../backup/backup-state.ts";
import type { OfficialsList } from "../core/model/officials-list.ts";
import { hearEvents } from "../messages/serve.ts";
import { library } from "../store/database.ts";
import { allOfficialsLists } from "../store/officials.ts";
import { counted, message } from "../ui/message.ts";
import { ShownDate } from "../ui/shown-date.tsx";
import { type Source, useLatest } from "./use-latest.ts";

const LISTS: Source<readonly OfficialsList[]> = {
  read: async () => allOfficialsLists(await library()),
  hear: (again) => hearEvents({ "officials-changed": again, "library-changed": again }),
};

const BACKUP: Source<BackupState> = { read: readBackupState, hear: hearBackupState };

export function ListsPart(): JSX.Element {
  const lists = useLatest(LISTS) ?? [];
  return (
    <fieldset class="choice">
      <legend>{message("officialsLists")}</legend>
      <p class="soft">{message("officialsListsMore")}</p>
      {lists.length === 0 ? null : (
        <ul class="rules">
          {lists.map(({ id, name, count }) => (
            <li key={id}>
              <bdi>{name}</bdi> <span class="soft">{counted("officialsCount", count)}</span>
            </li>
          ))}
        </ul>
      )}
      <a href="library.html#officials">{message("optionLists")}</a>
    </fieldset>
  );
}

export function BackupPart(): JSX.Element {
  const backup = useLatest(BACKUP);
  return (
    <fieldset class="choice">
      <legend>{message("optionInOut")}</legend>
      <p class="soft">{message("optionInOutMeans")}</p>
      {backup === null ? null : <Saved backup={backup} />}
      <a href="library.html#in-and-out">{message("optionInOutOpen")}</a>
    </fieldset>
  );
}

function Saved({ backup: { saved } }: { readonly backup: BackupState }): JSX.Element {
  if (saved === null) return <p>{message("backupNever")}</p>;
  return (
    <p>
      {message("backupSavedOutside")} <ShownDate iso={saved} />
    </p>
  );
}
