// The welcome page: a sample article with its marks, what can be done with them, what Pressmark may see, and where to
// go on.

import type { JSX } from "preact";
import { browser } from "../browser.ts";
import type { PageCommand } from "../messages/requests/page.ts";
import { AccessChoiceView } from "../ui/access-choice.tsx";
import { message } from "../ui/message.ts";
import { useAccess } from "../ui/use-access.ts";
import { type Key, useKeys } from "../ui/use-keys.ts";
import { SampleView } from "./sample-view.tsx";
import { pageOf, type Sample } from "./samples.ts";

export function Welcome(props: {
  readonly here: Sample;
  readonly other: Sample;
  readonly onCommand: (command: PageCommand) => void;
}): JSX.Element {
  const keys = useKeys();
  return (
    <>
      <header class="welcome-head">
        <h1>{message("welcomeTitle")}</h1>
        <p class="lead">{message("welcomeLead")}</p>
      </header>
      <main>
        <div class="tour">
          <Steps other={props.other} keys={keys} onCommand={props.onCommand} />
          <SampleView sample={props.here} />
        </div>
        <Access />
        <Onward keys={keys} />
      </main>
    </>
  );
}

function Steps(props: {
  readonly other: Sample;
  readonly keys: readonly Key[];
  readonly onCommand: (command: PageCommand) => void;
}): JSX.Element {
  const { other, keys, onCommand } = props;
  return (
    <aside class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{message("welcomeTry")}</h2>
      <ol>
        <li>
          <h3>{message("tabMarks")}</h3>
          <p>{message("welcomeMarks")}</p>
        </li>
        <li>
          <h3>{message("welcomeCardTitle")}</h3>
          <p>{message("welcomeCard")}</p>
          <p class="doing">
            <button type="button" class="plain-button" onClick={() => onCommand("next-quotation")}>
              {message("welcomeShowCard")}
            </button>
            <Shortcut keys={keys} of="next-mark" />
          </p>
        </li>
        <li>
          <h3>{message("save")}</h3>
          <p>{message("welcomeSave")}</p>
          <Shortcut keys={keys} of="save-selection" />
        </li>
        <li>
          <h3>{message("tabLinked")}</h3>
          <p>{message("welcomeLinks", other.publisher)}</p>
          <p class="doing">
            <a href={pageOf(other)}>{message("welcomeOther")}</a>
          </p>
        </li>
        <li>
          <h3>{message("panelLabel")}</h3>
          <p>{message("welcomeList")}</p>
          <p class="doing">
            <button type="button" class="plain-button" onClick={() => onCommand("open-list")}>
              {message("commandOpenList")}
            </button>
            <Shortcut keys={keys} of="open-list" />
          </p>
        </li>
      </ol>
      <p class="soft">{message("welcomeForgotten")}</p>
    </aside>
  );
}

/** The key beside what it does; nothing where the reader has none for it. */
function Shortcut(props: {
  readonly keys: readonly Key[];
  readonly of: string;
}): JSX.Element | null {
  const shortcut = props.keys.find(({ name }) => name === props.of)?.shortcut ?? "";
  return shortcut === "" ? null : <kbd>{shortcut}</kbd>;
}

/** Beside the article, as the steps are: what stands in here is not read as words of it. */
function Access(): JSX.Element {
  const access = useAccess();
  return (
    <aside class="access" aria-label={message("accessTitle")}>
      <AccessChoiceView choice={access} site={null}>
        <p>{message("welcomeAccess")}</p>
      </AccessChoiceView>
    </aside>
  );
}

function Onward({ keys }: { readonly keys: readonly Key[] }): JSX.Element {
  return (
    <aside class="onward" aria-labelledby="onward-title">
      <h2 id="onward-title">{message("welcomeOnward")}</h2>
      <p>
        {message("welcomeButton")} <Shortcut keys={keys} of="_execute_action" />
      </p>
      <p class="doing">
        <a class="plain-button" href="library.html">
          {message("openLibrary")}
        </a>
        <button
          type="button"
          class="plain-button"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {message("openOptions")}
        </button>
      </p>
      <p class="soft">{message("welcomeAgain")}</p>
    </aside>
  );
}
