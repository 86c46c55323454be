// Words that a full stop after them does not end a sentence: titles, months, states, street and company
// forms, as news agencies shorten them.

import { wordSet } from "./word-sets.ts";

export const ABBREVIATIONS = wordSet(
  "adm ala apr ariz ark assn atty attn aug ave bldg blvd brig bros calif capt cllr cmdr co col colo cols conn const corp coun cst " +
    "cpl dec del dep dept det dist dr eds esq etc feb fla fri ft ga gen gens gov govs hon ill inc ind insp jan jr jul " +
    "jun kan ksh ky la lt ltd maj mar mass md messrs mich minn miss mo mon mont mr mrs ms mt mx neb nev no nos nov oct okla " +
    "ore pa pfc pres prof profs pt pvt rep reps rev revs rs sat sec sen sens sept sgt sh shs sr st ste sun supt tenn tex thu tk tue " +
    "univ va vol vs vt wash wed wis wyo",
);
