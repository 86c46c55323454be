// The first script of the library page.

import { beginFirstRows } from "./first-rows.ts";

beginFirstRows();
