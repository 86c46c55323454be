// What is remembered of articles besides what the reader saved: the choice, how much it takes, and forgetting it.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CheckLine } from "../ui/choice-lines.tsx";
import { formatBytes } from "../ui/format-bytes.ts";
import { counted, message } from "../ui/message.ts";
import { formatDay } from "../ui/shown-date.tsx";
import { groupsOf, type RememberedGroup } from "./remembered-groups.ts";
import type { OwnSettings } from "./use-own-settings.ts";
import { type RememberedChoice, useRemembered } from "./use-remembered.ts";

export function RememberedPart({ own }: { readonly own: OwnSettings }): JSX.Element {
  const remembered = useRemembered();
  const { problem } = remembered;
  return (
    <fieldset class="choice remembered">
      <legend>{message("rememberTitle")}</legend>
      <p class="soft">{message("rememberMeans")}</p>
      <CheckLine
        label={message("rememberRead")}
        means={message("rememberReadMeans")}
        checked={own.settings.rememberRead}
        onToggle={(rememberRead) => own.change({ rememberRead })}
      />
      <Size remembered={remembered} />
      <Forgetting remembered={remembered} />
      {problem === null ? null : (
        <p class="alarm" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function Size({ remembered }: { readonly remembered: RememberedChoice }): JSX.Element | null {
  const { rows, taken } = remembered;
  if (rows === null) return null;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const marks = counted("marksCounted", sum(rows.map((row) => row.marks)));
  const bytes = formatBytes(sum(rows.map((row) => row.bytes)));
  return (
    <p class="remembered-size">
      {rows.length === 0
        ? message("rememberedNone")
        : message("rememberedSize", counted("articlesCounted", rows.length), marks, bytes)}{" "}
      {taken === null ? null : (
        <span class="soft">{message("storageTaken", formatBytes(taken))}</span>
      )}
    </p>
  );
}

/** The day in the reader's own time zone. */
function dayOf(iso: string): string {
  const time = new Date(iso);
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function Forgetting({ remembered }: { readonly remembered: RememberedChoice }): JSX.Element {
  const groups = groupsOf(remembered.rows ?? [], dayOf);
  const [chosen, setChosen] = useState("");
  // Asked about, and not yet answered.
  const [asked, setAsked] = useState<RememberedGroup | null>(null);
  const group = groups.find((one) => keyOf(one) === chosen) ?? groups[0] ?? null;
  return (
    <div class="forgetting" role="status">
      {group === null || remembered.share !== null || asked !== null ? null : (
        <Choice
          groups={groups}
          group={group}
          onChoose={setChosen}
          onForget={() => setAsked(group)}
        />
      )}
      {asked === null ? null : (
        <Question
          group={asked}
          onYes={() => {
            setAsked(null);
            remembered.forget(asked.articleIds);
          }}
          onNo={() => setAsked(null)}
        />
      )}
      {remembered.share === null ? null : (
        <Progress share={remembered.share} onCancel={remembered.cancel} />
      )}
      {remembered.forgotten === 0 || remembered.share !== null ? null : (
        <WayBack remembered={remembered} />
      )}
    </div>
  );
}

const keyOf = ({ is, name }: RememberedGroup): string => `${is} ${name}`;

function nameOf({ is, name }: RememberedGroup): string {
  if (is === "all") return message("rememberedAll");
  return is === "site" ? name : formatDay(name);
}

function Choice(props: {
  readonly groups: readonly RememberedGroup[];
  readonly group: RememberedGroup;
  readonly onChoose: (key: string) => void;
  readonly onForget: () => void;
}): JSX.Element {
  const options = (is: RememberedGroup["is"]) =>
    props.groups
      .filter((group) => group.is === is)
      .map((group) => (
        <option key={keyOf(group)} value={keyOf(group)}>
          {message("nameWithCount", nameOf(group), String(group.articleIds.length))}
        </option>
      ));
  return (
    <p class="forget-choice">
      <label>
        {message("forgetLabel")}{" "}
        <select
          value={keyOf(props.group)}
          onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
        >
          {options("all")}
          <optgroup label={message("forgetSites")}>{options("site")}</optgroup>
          <optgroup label={message("forgetDays")}>{options("day")}</optgroup>
        </select>
      </label>
      <button type="button" class="plain-button" onClick={props.onForget}>
        {message("forget")}
      </button>
    </p>
  );
}

function Question(props: {
  readonly group: RememberedGroup;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): JSX.Element {
  const count = counted("articlesCounted", props.group.articleIds.length);
  return (
    <>
      <p>{message("forgetQuestion", count, nameOf(props.group))}</p>
      <p class="forget-choice">
        <button type="button" class="main-button" onClick={props.onYes}>
          {message("forget")}
        </button>
        <button type="button" class="plain-button" onClick={props.onNo}>
          {message("cancel")}
        </button>
      </p>
    </>
  );
}

/** Hidden by the style sheet for a second: what is done by then would only flicker. */
function Progress(props: { readonly share: number; readonly onCancel: () => void }): JSX.Element {
  return (
    <p class="forget-choice forget-progress">
      <progress value={props.share} aria-label={message("forgetting")} />
      <button type="button" class="plain-button" onClick={props.onCancel}>
        {message("cancel")}
      </button>
    </p>
  );
}

function WayBack({ remembered }: { readonly remembered: RememberedChoice }): JSX.Element {
  return (
    <>
      <p>{message("forgottenFor", counted("noticeForgotten", remembered.forgotten))}</p>
      <p class="forget-choice">
        <button type="button" class="plain-button" onClick={remembered.bringBack}>
          {message("undo")}
        </button>
        <button type="button" class="text-button" onClick={remembered.erase}>
          {message("eraseNow")}
        </button>
      </p>
    </>
  );
}
