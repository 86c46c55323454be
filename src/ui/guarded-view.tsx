// The outermost part of every view: what nobody expected to fail lands here, with a report that can be copied.

import { Component, type ComponentChildren, type JSX, render } from "preact";
import { useState } from "preact/hooks";
import { browser } from "../browser.ts";
import { crashReport } from "./crash-report.ts";
import { sentenceOf } from "./error-sentence.ts";
import { message } from "./message.ts";
import { writeClipboard } from "./write-clipboard.ts";

interface State {
  /** Null: all is well. */
  readonly report: string | null;
  /** The view itself cannot be drawn any more. */
  readonly isFatal: boolean;
}

/** Draws a view into the element, guarded. */
export function showView(view: JSX.Element, root: HTMLElement): void {
  render(<GuardedView>{view}</GuardedView>, root);
}

function reportOf(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : { name: "Error", stack: "" };
  return crashReport({
    name,
    stack: stack ?? "",
    view: location.pathname.slice(1),
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    time: new Date().toISOString(),
  });
}

class GuardedView extends Component<{ readonly children: ComponentChildren }, State> {
  override state: State = { report: null, isFatal: false };

  override componentDidMount(): void {
    addEventListener("error", ({ error }) => {
      // Chromium says so, too, when a ResizeObserver hears of a size one frame late, as a long list's rows do: no
      // error comes along, and nothing broke.
      if (error instanceof Error) this.tell(error);
    });
    addEventListener("unhandledrejection", ({ reason }) => this.tell(reason));
  }

  override componentDidCatch(error: unknown): void {
    this.setState({ report: reportOf(error), isFatal: true });
  }

  private tell(error: unknown): void {
    // The first is the cause of those that follow.
    if (this.state.report === null) this.setState({ report: reportOf(error), isFatal: false });
  }

  override render(): ComponentChildren {
    const { report, isFatal } = this.state;
    return (
      <>
        {report === null ? null : (
          <CrashView
            report={report}
            onClose={isFatal ? null : () => this.setState({ report: null, isFatal: false })}
          />
        )}
        {isFatal ? null : this.props.children}
      </>
    );
  }
}

function CrashView(props: {
  readonly report: string;
  /** Null: there is nothing to go on with. */
  readonly onClose: (() => void) | null;
}): JSX.Element {
  const [said, setSaid] = useState("");
  const copy = () =>
    writeClipboard({ text: props.report, html: null }).then(
      () => setSaid(message("crashCopied")),
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  return (
    <section class="crash" role="alert">
      <h1>{message("crashTitle")}</h1>
      <p>{message("crashMeans")}</p>
      <pre>{props.report}</pre>
      <p class="crash-buttons">
        <button type="button" class="main-button" onClick={() => void copy()}>
          {message("crashCopy")}
        </button>
        <button type="button" class="plain-button" onClick={() => location.reload()}>
          {message("crashReload")}
        </button>
        {props.onClose === null ? null : (
          <button type="button" class="plain-button" onClick={props.onClose}>
            {message("crashClose")}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
