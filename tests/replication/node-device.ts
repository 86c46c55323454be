// A device of a schedule over fake-indexeddb.

import { ReplicationError } from "../../src/replication/replication-error.ts";
import { type Device, makeDevice } from "./device.ts";
import { fileToImport } from "./file-to-import.ts";
import type { DevicePlace, ScheduledDevice } from "./scheduled-device.ts";

/** A schedule has few documents: by so few at a time they are taken in by parts, as those of a library are. */
const FEW = { together: 3 };

export async function nodeDevice({ fetch: own, ...place }: DevicePlace): Promise<ScheduledDevice> {
  const device: Device = await makeDevice(place);
  return {
    save: (source, text, body) => device.save(source, text, body),
    edit: (seen, body) => device.edit(seen.id, body, seen),
    remove: (seen) => device.remove(seen.id, seen),
    restore: (id) => device.restore(id),
    link: (from, to, reason) => device.link(from, to, reason),
    correct: (source, speaker) => device.correct(source, speaker),
    import: (file) => device.import(fileToImport(file)),
    replicate: (signal) => device.replicate({ fetch: own, signal, limits: FEW }),
    isExpected: (error) => error instanceof ReplicationError,
    isUnanswered: () => false,
    annotations: () => device.database.getAll("annotations"),
    state: () => device.state(),
    close: async () => device.close(),
  };
}
