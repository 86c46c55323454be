// All that the reader can choose, in one page: what is marked, how it looks, what is remembered, what may be seen and
// where, by which keys; the way to what the library page does; and back to how Pressmark came.

import type { JSX } from "preact";
import { ANNOTATION_KINDS, type AnnotationKind } from "../core/model/annotation.ts";
import { PALETTES, type Palette } from "../core/model/palettes.ts";
import type { PlaceRule } from "../core/model/settings.ts";
import { OWN_STORES, SEEN_STORES } from "../store/damaged-rows.ts";
import { AccessChoiceView, siteName } from "../ui/access-choice.tsx";
import { CheckLine, RadioLine } from "../ui/choice-lines.tsx";
import { DamagedRecords } from "../ui/damaged-records.tsx";
import { type MessageName, message } from "../ui/message.ts";
import { useAccess } from "../ui/use-access.ts";
import { ColourNamesPart } from "./colour-names-part.tsx";
import { Keys } from "./keys.tsx";
import { BackupPart, ListsPart } from "./library-parts.tsx";
import { PrivatePart } from "./private-part.tsx";
import { RememberedPart } from "./remembered-part.tsx";
import { ReplicationPart } from "./replication-part.tsx";
import { ResetPart } from "./reset-part.tsx";
import { type OwnSettings, useOwnSettings } from "./use-own-settings.ts";

const KIND_NAMES: Readonly<Record<AnnotationKind, MessageName>> = {
  quotation: "optionQuotations",
  official: "optionOfficials",
  claim: "optionFigures",
  highlight: "optionHighlights",
};

/** The library page looks through the reader's own at each opening, this one through what was seen of articles, too. */
const EVERY_STORE = [...OWN_STORES, ...SEEN_STORES];

export function Options(): JSX.Element {
  const own = useOwnSettings();
  const access = useAccess();
  return (
    <>
      <h1>{message("optionsTitle")}</h1>
      {own.problem === null ? null : (
        <p class="alarm" role="alert">
          {own.problem}
        </p>
      )}
      <DamagedRecords stores={EVERY_STORE} onFail={own.fail} />
      <Marked own={own} />
      <Looks own={own} />
      <ColourNamesPart own={own} />
      <RememberedPart own={own} />
      <AccessChoiceView choice={access} site={null} />
      <ChosenSites
        sites={access.access?.reach === "chosen" ? access.access.sites : []}
        onWithdraw={access.withdraw}
      />
      <Rules rules={own.settings.rules} onForget={own.forgetRule} />
      <PrivatePart />
      <ListsPart />
      <BackupPart />
      <ReplicationPart onFail={own.fail} />
      <Keys />
      <ResetPart onReset={own.reset} />
      <p>
        <a href="welcome.html">{message("openWelcome")}</a> ·{" "}
        <a href="help/index.html" target="_blank" rel="noopener">
          {message("openHelp")}
        </a>
      </p>
    </>
  );
}

function Marked({ own }: { readonly own: OwnSettings }): JSX.Element {
  const { kinds, paintSaved, selectionButton } = own.settings;
  return (
    <fieldset class="choice">
      <legend>{message("optionMarked")}</legend>
      {ANNOTATION_KINDS.map((kind) => (
        <CheckLine
          key={kind}
          label={message(KIND_NAMES[kind])}
          means={null}
          checked={kinds[kind]}
          onToggle={(on) => own.change({ kinds: { ...kinds, [kind]: on } })}
        />
      ))}
      <CheckLine
        label={message("paintSaved")}
        means={message("paintSavedMeans")}
        checked={paintSaved}
        onToggle={(on) => own.change({ paintSaved: on })}
      />
      <CheckLine
        label={message("optionSelectionButton")}
        means={null}
        checked={selectionButton}
        onToggle={(on) => own.change({ selectionButton: on })}
      />
    </fieldset>
  );
}

const PALETTE_NAMES: Readonly<Record<Palette, MessageName>> = {
  press: "palettePress",
  orchard: "paletteOrchard",
  ink: "paletteInk",
};

function Looks({ own }: { readonly own: OwnSettings }): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{message("optionLooks")}</legend>
      <p class="soft">{message("optionLooksMeans")}</p>
      {PALETTES.map((palette) => (
        <div key={palette} data-palette={palette}>
          <RadioLine
            group="palette"
            label={message(PALETTE_NAMES[palette])}
            means={null}
            checked={own.settings.palette === palette}
            onChoose={() => own.change({ palette })}
          />
          <Preview />
        </div>
      ))}
    </fieldset>
  );
}

/** As on a page: each kind once, and one of which Pressmark is not sure. */
function Preview(): JSX.Element {
  return (
    <p class="preview words">
      <span class="preview-official">{message("previewOfficial")}</span> {message("previewSaid")}{" "}
      <span class="preview-quotation">{message("previewQuotation")}</span>{" "}
      <span class="preview-claim">{message("previewFigure")}</span> {message("previewAnd")}{" "}
      <span class="preview-unsure">{message("previewUnsure")}</span>
    </p>
  );
}

/** Nothing where no site was chosen: the three ways above say what holds. */
function ChosenSites(props: {
  readonly sites: readonly string[];
  readonly onWithdraw: (site: string) => void;
}): JSX.Element | null {
  if (props.sites.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{message("optionChosenSites")}</legend>
      <ul class="rules">
        {props.sites.map((site) => (
          <li key={site}>
            {siteName(site)}
            <button type="button" class="text-button" onClick={() => props.onWithdraw(site)}>
              {message("optionRemove")}
              <span class="unseen"> {siteName(site)}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Rules(props: {
  readonly rules: readonly PlaceRule[];
  readonly onForget: (rule: PlaceRule) => void;
}): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{message("optionRules")}</legend>
      {props.rules.length === 0 ? <p class="soft">{message("optionRulesNone")}</p> : null}
      <ul class="rules">
        {props.rules.map((rule) => (
          <li key={`${rule.scope} ${rule.place}`}>
            <span>
              {rule.place} <span class="soft">{describeRule(rule)}</span>
            </span>
            <button type="button" class="text-button" onClick={() => props.onForget(rule)}>
              {message("optionRemove")}
              <span class="unseen"> {rule.place}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function describeRule(rule: PlaceRule): string {
  const { wake, kinds, paintSaved } = rule;
  const parts = [
    message(rule.scope === "page" ? "ruleOfPage" : "ruleOfSite"),
    ...(wake === "always" ? [message("ruleAlways")] : []),
    ...(wake === "never" ? [message("ruleNever")] : []),
    ...(ANNOTATION_KINDS.some((kind) => kinds[kind] !== null) ? [message("ruleKinds")] : []),
    ...(paintSaved === null ? [] : [message(paintSaved ? "ruleSaved" : "ruleNotSaved")]),
  ];
  return parts.join(", ");
}
