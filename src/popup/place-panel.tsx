// What holds on this page and this site, why, and how to change it: reading, what is painted, access.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { browser } from "../browser.ts";
import type { Scope, Wake } from "../core/model/settings.ts";
import { placesOf } from "../core/place/settings-at.ts";
import { siteOf } from "../settings/access.ts";
import { AccessChoiceView } from "../ui/access-choice.tsx";
import { CheckLine, RadioLine } from "../ui/choice-lines.tsx";
import { type MessageName, message } from "../ui/message.ts";
import { useAccess } from "../ui/use-access.ts";
import { DiagnosisPanel } from "./diagnosis-panel.tsx";
import type { PlaceChoice } from "./use-place.ts";

const READINGS: readonly {
  readonly wake: Wake;
  readonly scope: Scope;
  readonly name: MessageName;
}[] = [
  { wake: "judged", scope: "everywhere", name: "wakeJudged" },
  { wake: "always", scope: "page", name: "wakeAlwaysPage" },
  { wake: "always", scope: "site", name: "wakeAlwaysSite" },
  { wake: "never", scope: "page", name: "wakeNeverPage" },
  { wake: "never", scope: "site", name: "wakeNeverSite" },
];

export function PlacePanel(props: {
  readonly choice: PlaceChoice;
  /** Null: no tab that could be read. */
  readonly tabId: number | null;
  /** Whether the page is read may be otherwise now. */
  readonly onReading: () => void;
}): JSX.Element {
  const { choice, tabId } = props;
  const [diagnosing, setDiagnosing] = useState(false);
  const access = useAccess();
  const address = choice.place?.address ?? null;
  return (
    <div class="list place">
      {choice.scopes.length > 1 ? (
        <ReadingChoice choice={choice} onReading={props.onReading} />
      ) : null}
      <PaintChoice choice={choice} />
      <AccessChoiceView choice={access} site={address === null ? null : siteOf(address)} />
      <button
        type="button"
        class="text-button"
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        {message("openOptions")}
      </button>
      {choice.isSaid ? (
        <button type="button" class="text-button" onClick={() => void choice.forget()}>
          {message("forgetPlace")}
        </button>
      ) : null}
      {tabId === null ? null : (
        <button
          type="button"
          class="text-button disclosure"
          aria-expanded={diagnosing}
          onClick={() => setDiagnosing(!diagnosing)}
        >
          {message("diagnose")}
        </button>
      )}
      {diagnosing && tabId !== null ? <DiagnosisPanel key={tabId} tabId={tabId} /> : null}
    </div>
  );
}

/** "paper.example" as the rules know it. */
export const siteLabel = (choice: PlaceChoice): string =>
  placesOf(choice.place?.address ?? "")?.site ?? "";

function ReadingChoice(props: {
  readonly choice: PlaceChoice;
  readonly onReading: () => void;
}): JSX.Element {
  const { choice, onReading } = props;
  const { here } = choice;
  return (
    <fieldset class="choice">
      <legend>{message("wakeTitle")}</legend>
      {READINGS.map(({ wake, scope, name }) => (
        <RadioLine
          key={name}
          group="wake"
          label={message(name, siteLabel(choice))}
          means={null}
          checked={here.wake === wake && here.wakeSaid === scope}
          // "Judged" takes back what was said of the page and of its site alike.
          onChoose={() =>
            void choice.change({ wake }, scope === "everywhere" ? "page" : scope).then(onReading)
          }
        />
      ))}
    </fieldset>
  );
}

const SCOPE_NAMES: Readonly<Record<Scope, MessageName>> = {
  page: "scopePage",
  site: "scopeSite",
  everywhere: "scopeEverywhere",
};

/** For which pages the switches hold. */
export function ScopeField(props: {
  readonly choice: PlaceChoice;
  readonly label: string;
}): JSX.Element {
  const { choice, label } = props;
  return (
    <label class="scope">
      {label}
      <select
        value={choice.scope}
        onChange={({ currentTarget }) => {
          const scope = choice.scopes.find((one) => one === currentTarget.value);
          if (scope !== undefined) choice.setScope(scope);
        }}
      >
        {choice.scopes.map((scope) => (
          <option key={scope} value={scope}>
            {message(SCOPE_NAMES[scope], siteLabel(choice))}
          </option>
        ))}
      </select>
    </label>
  );
}

function PaintChoice({ choice }: { readonly choice: PlaceChoice }): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{message("paintTitle")}</legend>
      <CheckLine
        label={message("paintSaved")}
        means={message("paintSavedMeans")}
        checked={choice.here.paintSaved}
        onToggle={(paintSaved) => void choice.change({ paintSaved })}
      />
      <ScopeField choice={choice} label={message("scopeOfOne")} />
    </fieldset>
  );
}
