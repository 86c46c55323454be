// How well a passage was found when its article was last open; nothing to say where it was found.

import type { JSX } from "preact";
import type { AnchorState } from "../core/model/selector.ts";
import { message } from "./message.ts";

export function StateLine({ state }: { readonly state: AnchorState }): JSX.Element | null {
  switch (state) {
    case "changed":
      return <p class="state-line alarm">{message("stateChanged")}</p>;
    case "lost":
      return <p class="state-line alarm">{message("stateLost")}</p>;
    case "exact":
    case "moved":
      return null;
  }
}
