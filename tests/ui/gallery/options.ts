// The page of choices with a scene under it.

import { prepareScene } from "./scenes.ts";

await prepareScene();
await import("../../../src/options/options.tsx");
