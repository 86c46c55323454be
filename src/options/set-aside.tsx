// Documents of the server that did not fit the library and were left alone: how many, and which.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { library } from "../store/database.ts";
import { readSetAside, type SetAsideRow } from "../store/replicas.ts";
import { counted, message } from "../ui/message.ts";
import { ShownDate } from "../ui/shown-date.tsx";

/** The first of them tell what is wrong with all. */
const MOST = 20;

export function SetAside(props: {
  /** Id of the library that they did not fit. */
  readonly library: string;
  readonly count: number;
}): JSX.Element {
  const { library: id, count } = props;
  const [rows, setRows] = useState<readonly SetAsideRow[]>([]);
  useEffect(() => {
    const read = async () => setRows(await readSetAside(await library(), id, MOST));
    // How many there are is told in any case.
    read().catch(() => setRows([]));
  }, [id, count]);
  return (
    <details class="set-aside">
      <summary>{counted("replicationSetAside", count)}</summary>
      <p class="soft">{message("replicationSetAsideMeans")}</p>
      <ul class="rules">
        {rows.map(({ id, field, when }) => (
          <li key={id}>
            <bdi>{id}</bdi>
            <span class="soft">
              {field === "" ? null : (
                <>
                  <bdi>{field}</bdi> ·{" "}
                </>
              )}
              <ShownDate iso={when} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
