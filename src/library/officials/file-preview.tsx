// What a chosen file holds, before anything is kept: how many officials, the first of them, and what could
// not be read, line by line.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../../core/import-officials/read-officials-file.ts";
import type { KnownOfficial } from "../../core/model/known-official.ts";
import { GrowingList } from "../../ui/growing-list.tsx";
import { counted, message } from "../../ui/message.ts";
import type { ChosenFile } from "./read-chosen-file.ts";
import { wordFault } from "./word-fault.ts";

/** Enough to see whether the columns were read as they were meant. */
const SHOWN_OFFICIALS = 6;

export function FilePreview(props: {
  readonly file: ChosenFile;
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { file, busy } = props;
  const { officials, problems } = file;
  const section = useRef<HTMLElement>(null);
  // The control that had the focus went away with the choice; what came in its place is to be read out.
  useEffect(() => section.current?.focus(), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      class="panel file-preview"
      aria-label={message("filePreview")}
    >
      <h3 class="file-name">
        <bdi>{file.name}</bdi>
      </h3>
      <p>
        {officials.length === 0
          ? message("noOfficialsInFile")
          : counted("officialsCount", officials.length)}
      </p>
      {officials.length === 0 ? null : <FirstOfficials officials={officials} />}
      {problems.length === 0 ? null : <Problems file={file} />}
      <div class="file-preview-foot">
        <button type="button" class="plain-button" onClick={props.onCancel}>
          {message("cancel")}
        </button>
        {officials.length === 0 ? null : (
          <button
            type="button"
            class="main-button"
            aria-disabled={busy}
            onClick={busy ? undefined : props.onAdd}
          >
            {message("addList")}
          </button>
        )}
      </div>
    </section>
  );
}

function FirstOfficials({
  officials,
}: {
  readonly officials: readonly KnownOfficial[];
}): JSX.Element {
  const more = officials.length - SHOWN_OFFICIALS;
  return (
    <>
      <table class="officials-table">
        <thead>
          <tr>
            <th scope="col">{message("columnName")}</th>
            <th scope="col">{message("roleOffice")}</th>
            <th scope="col">{message("columnOf")}</th>
            <th scope="col">{message("columnYears")}</th>
          </tr>
        </thead>
        <tbody>
          {officials.slice(0, SHOWN_OFFICIALS).map((official) => (
            <OfficialRow key={official.name} official={official} />
          ))}
        </tbody>
      </table>
      {more > 0 ? <p class="soft">{counted("moreOfficials", more)}</p> : null}
    </>
  );
}

/** With the last office, which is the one that articles of today want. */
function OfficialRow({ official }: { readonly official: KnownOfficial }): JSX.Element {
  const last = official.tenures.at(-1);
  return (
    <tr>
      <th scope="row">
        <bdi>{official.name}</bdi>
      </th>
      <td>
        <bdi>{last?.office}</bdi>
      </td>
      <td>
        <bdi>{last?.of}</bdi>
      </td>
      <td class="years">{`${last?.from.slice(0, 4)}–${last?.to?.slice(0, 4) ?? ""}`}</td>
    </tr>
  );
}

function Problems({ file }: { readonly file: ChosenFile }): JSX.Element {
  const { problems, format } = file;
  const place = ({ line }: Problem) =>
    line === 0 ? "" : message(format === "csv" ? "atLine" : "atRecord", String(line));
  return (
    <div class="problems">
      <p class="problems-head">{counted("fileProblems", problems.length)}</p>
      <GrowingList
        rows={problems}
        label={message("fileProblemsLabel")}
        draw={(problem, at) => (
          <li key={at}>
            <span class="soft">{place(problem)}</span> {wordFault(problem.fault)}
          </li>
        )}
      />
    </div>
  );
}
