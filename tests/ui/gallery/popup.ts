// The popup with a scene under it.

import { prepareScene } from "./scenes.ts";

await prepareScene();
await import("../../../src/popup/popup.tsx");
