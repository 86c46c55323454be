// Until the library is open a view has nothing to show, and says why.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { library } from "../store/database.ts";
import { message } from "./message.ts";
import { whileLong } from "./while-long.ts";

export function GettingReady(): JSX.Element | null {
  const [isLong, setLong] = useState(false);
  // Whoever reads the library first tells what is wrong with it.
  useEffect(() => whileLong(library(), setLong), []);
  return isLong ? (
    <p class="soft getting-ready" role="status">
      {message("libraryGettingReady")}
    </p>
  ) : null;
}
