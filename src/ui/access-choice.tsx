// The three ways in which Pressmark may see pages, in plain words, with the one that holds chosen; and where
// the browser keeps that choice to itself, how to make it there.

import type { ComponentChildren, JSX } from "preact";
import type { Access } from "../settings/access.ts";
import { RadioLine } from "./choice-lines.tsx";
import { type MessageName, message } from "./message.ts";
import {
  type AccessChoice,
  chosenFor,
  hasOwnSettingsPage,
  openOwnSettingsPage,
} from "./use-access.ts";

const WAYS: readonly {
  readonly reach: Access["reach"];
  readonly name: MessageName;
  readonly means: MessageName;
}[] = [
  { reach: "all", name: "accessAll", means: "accessAllMeans" },
  { reach: "chosen", name: "accessChosen", means: "accessChosenMeans" },
  { reach: "click", name: "accessClick", means: "accessClickMeans" },
];

export function AccessChoiceView(props: {
  readonly choice: AccessChoice;
  /** The site at hand as a match pattern, to be chosen; null: none. */
  readonly site: string | null;
  /** Why, before the choice. */
  readonly children?: ComponentChildren;
}): JSX.Element | null {
  const { access, refused, choose } = props.choice;
  if (access === null) return null;
  return (
    <fieldset class="choice">
      <legend>{message("accessTitle")}</legend>
      {props.children}
      {WAYS.map(({ reach, name, means }) => (
        <RadioLine
          key={reach}
          group="access"
          label={message(name)}
          means={message(means)}
          checked={reach === access.reach}
          onChoose={() => choose(reach, props.site)}
        />
      ))}
      <SiteLine choice={props.choice} access={access} site={props.site} />
      {refused ? <Refused /> : null}
    </fieldset>
  );
}

/** "https://paper.example/*" as a reader writes it. */
export const siteName = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/\*$/g, "");

function SiteLine(props: {
  readonly choice: AccessChoice;
  readonly access: Access;
  readonly site: string | null;
}): JSX.Element | null {
  const { choice, access, site } = props;
  if (site === null || access.reach === "all") return null;
  const has = chosenFor(site, access).length > 0;
  return (
    <button
      type="button"
      class="plain-button"
      onClick={() => (has ? choice.withdraw(site) : choice.allow(site))}
    >
      {message(has ? "accessWithdrawSite" : "accessAllowSite", siteName(site))}
    </button>
  );
}

/** Said in place of a failure: the browser keeps this choice to itself. */
function Refused(): JSX.Element {
  const chromium = hasOwnSettingsPage();
  return (
    <div class="choice-told" role="status">
      <p>{message(chromium ? "accessInChromium" : "accessInFirefox")}</p>
      {chromium ? (
        <button type="button" class="plain-button" onClick={openOwnSettingsPage}>
          {message("accessOpenSettings")}
        </button>
      ) : null}
    </div>
  );
}
