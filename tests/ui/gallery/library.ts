// The library page with a scene under it.

import { prepareScene } from "./scenes.ts";

await prepareScene();
await import("../../../src/library/library.tsx");
