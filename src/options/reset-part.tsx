// Back to the choices that Pressmark came with: says first what that takes and what stays, and asks once more. What the
// reader saved is never touched.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { message } from "../ui/message.ts";

type Stage = "closed" | "asking" | "done";

export function ResetPart({ onReset }: { readonly onReset: () => Promise<boolean> }): JSX.Element {
  const [stage, setStage] = useState<Stage>("closed");
  const told = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (stage !== "closed") told.current?.focus();
  }, [stage]);
  const reset = async () => setStage((await onReset()) ? "done" : "closed");
  return (
    <fieldset class="choice">
      <legend>{message("optionReset")}</legend>
      {stage === "asking" ? (
        <>
          <p tabIndex={-1} ref={told}>
            {message("resetTakes")}
          </p>
          <p>{message("resetLeaves")}</p>
          <div class="reset-buttons">
            <button type="button" class="main-button" onClick={() => void reset()}>
              {message("resetNow")}
            </button>
            <button type="button" class="plain-button" onClick={() => setStage("closed")}>
              {message("cancel")}
            </button>
          </div>
        </>
      ) : (
        <>
          {stage === "done" ? (
            <p tabIndex={-1} ref={told} role="status">
              {message("noticeReset")}
            </p>
          ) : null}
          <button type="button" class="plain-button" onClick={() => setStage("asking")}>
            {message("resetAsk")}
          </button>
        </>
      )}
    </fieldset>
  );
}
