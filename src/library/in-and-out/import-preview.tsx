// What an import would do, before anything is changed: how much is new, already there or different, the
// first of each, and what could not be read, with its line.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Annotation } from "../../core/model/annotation.ts";
import type { Problem } from "../../exchange/incoming.ts";
import type { Policy } from "../../exchange/settle.ts";
import type { TableName } from "../../exchange/tables.ts";
import { GrowingList } from "../../ui/growing-list.tsx";
import { counted, formatCount, type MessageName, message } from "../../ui/message.ts";
import type { ImportChoice, Preview, StagedFile } from "./import-file.ts";
import { wordFault } from "./word-fault.ts";

/** Marks and officials go with their article or list, and are not counted. */
const TABLE_LABELS: Readonly<Partial<Record<TableName, MessageName>>> = {
  articles: "tableArticles",
  annotations: "tableAnnotations",
  corrections: "tableCorrections",
  officialsLists: "tableOfficialsLists",
  personDecisions: "tablePersonDecisions",
  ownLinks: "tableOwnLinks",
  histories: "tableHistories",
};
const POLICIES: Readonly<Record<Policy, MessageName>> = {
  newer: "conflictNewer",
  mine: "conflictMine",
  file: "conflictFile",
};
const COUNTED = ["new", "there", "conflict"] as const;

export function ImportPreview(props: {
  readonly file: StagedFile;
  readonly preview: Preview;
  /** Nothing is kept yet: a library that was lost wants its settings back, too. */
  readonly emptyLibrary: boolean;
  readonly onApply: (choice: ImportChoice) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { file, preview } = props;
  const [policy, setPolicy] = useState<Policy>("newer");
  const [settings, setSettings] = useState(props.emptyLibrary);
  const section = useRef<HTMLElement>(null);
  // The control that had the focus went away with the choice; what came in its place is to be read out.
  useEffect(() => section.current?.focus(), []);
  const sum = sumOf(preview);
  const worth = sum.new + sum.conflict > 0 || file.settings !== null;
  return (
    <section
      ref={section}
      tabIndex={-1}
      class="panel in-out-preview"
      aria-label={message("importPreview")}
    >
      <h3 class="file-name">
        <bdi>{file.name}</bdi>
      </h3>
      <Verdict records={file.records} worth={worth} />
      {file.records === 0 ? null : <Counts preview={preview} />}
      <Examples heading="examplesNew" annotations={preview.examples.new} />
      <Examples heading="examplesConflict" annotations={preview.examples.conflict} />
      {sum.conflict === 0 ? null : <PolicyChoice policy={policy} onPolicy={setPolicy} />}
      {file.settings === null ? null : (
        <label class="in-out-choice">
          <input
            type="checkbox"
            checked={settings}
            onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
          />
          {message("importSettings")}
        </label>
      )}
      {file.problemCount === 0 ? null : <Problems file={file} />}
      <div class="file-preview-foot">
        <button type="button" class="plain-button" onClick={props.onCancel}>
          {message("cancel")}
        </button>
        {worth ? (
          <button
            type="button"
            class="main-button"
            onClick={() => props.onApply({ policy, settings })}
          >
            {message("importButton")}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function sumOf({ counts }: Preview): Record<(typeof COUNTED)[number], number> {
  const sum = { new: 0, there: 0, conflict: 0 };
  for (const own of counts.values()) for (const verdict of COUNTED) sum[verdict] += own[verdict];
  return sum;
}

function Verdict(props: { readonly records: number; readonly worth: boolean }): JSX.Element | null {
  if (props.worth) return null;
  return <p>{message(props.records === 0 ? "importNothing" : "importNothingNew")}</p>;
}

function Counts({ preview }: { readonly preview: Preview }): JSX.Element {
  const rows = [...preview.counts].flatMap(([table, own]) => {
    const label = TABLE_LABELS[table];
    return label === undefined ? [] : [{ label, own }];
  });
  return (
    <table class="officials-table in-out-counts">
      <caption class="unseen">{message("importPreview")}</caption>
      <thead>
        <tr>
          <th scope="col">{message("columnWhat")}</th>
          <th scope="col">{message("columnNew")}</th>
          <th scope="col">{message("columnThere")}</th>
          <th scope="col">{message("columnConflict")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, own }) => (
          <tr key={label}>
            <th scope="row">{message(label)}</th>
            {COUNTED.map((verdict) => (
              <td key={verdict} class={own[verdict] === 0 ? "soft" : ""}>
                {formatCount(own[verdict])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Examples(props: {
  readonly heading: MessageName;
  readonly annotations: readonly Annotation[];
}): JSX.Element | null {
  if (props.annotations.length === 0) return null;
  return (
    <div>
      <p class="soft">{message(props.heading)}</p>
      <ul class="in-out-examples">
        {props.annotations.map(({ id, text, note }) => (
          <li key={id}>
            <span class="words clamped">{text}</span>
            {note === "" ? null : <bdi class="soft">{note}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PolicyChoice(props: {
  readonly policy: Policy;
  readonly onPolicy: (policy: Policy) => void;
}): JSX.Element {
  return (
    <fieldset class="in-out-radios">
      <legend>{message("conflictChoice")}</legend>
      {(Object.keys(POLICIES) as Policy[]).map((policy) => (
        <label key={policy} class="in-out-choice">
          <input
            type="radio"
            name="policy"
            checked={policy === props.policy}
            onChange={() => props.onPolicy(policy)}
          />
          {message(POLICIES[policy])}
        </label>
      ))}
    </fieldset>
  );
}

function Problems({ file }: { readonly file: StagedFile }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
    <section class="problems" tabIndex={0} aria-label={message("fileProblemsLabel")}>
      <p class="problems-head">{counted("importProblems", file.problemCount)}</p>
      <GrowingList
        rows={file.problems}
        label={message("fileProblemsLabel")}
        draw={({ line, fault, about }: Problem, at) => (
          <li key={at} class={about === "file" ? "alarm" : ""}>
            <span class="soft">{message("atLine", formatCount(line))}</span> {wordFault(fault)}
          </li>
        )}
      />
    </section>
  );
}
