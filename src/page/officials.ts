// The list of known officials as a file of its own, loaded beside reader.js when an article needs it.

import { officialsNamedIn } from "../core/analysis/official/known/built-in-officials.ts";
import { globals } from "./globals.ts";

globals.pressmarkOfficials = { namedIn: officialsNamedIn };
