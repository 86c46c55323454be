// Words that stand before a name in news, folded: the honorifics, which say nothing about office, and the
// words that end a title ("Secretary" of "Press Secretary"). Written for Pressmark.

import { wordSet } from "../text/word-sets.ts";

/** "Mr.", "Dr.", "Lady": a person follows. */
export const HONORIFICS = wordSet(
  "alhaji ayatollah baron baroness barr brother comrade dame datuk dr engr esq fr hon imam lady lord madame " +
    "mallam messrs miss monsieur mr mrs ms mx otunba pastor prof rabbi rev reverend sheik sheikh shri sir sister smt tun",
);

/** A person follows; what office it is, official/ decides. */
export const TITLE_WORDS = wordSet(
  "acp acting adm administrator admiral adviser advisor aide airman alderman ambassador " +
    "ambassadors analyst archbishop assemblyman assemblywoman assistant attorney auditor author " +
    "backbencher bishop boss brig brigadier candidate candidates capt captain cardinal cdr ceo ch " +
    "chair chairman chairperson chairwoman chancellor chancellors chief chiefs cllr cm cmdr co-chair " +
    "co-chairman coach col colleague collector colonel comhairle commander commissioner " +
    "commissioners commodore comptroller congressman congressmember congresswoman const constable " +
    "consul coordinator coroner corporal correspondent coun councillor councilman councilmember " +
    "councilor councilwoman counsel counsellor counselor counterpart cpl cpt crown cs cst czar dci " +
    "dcp del delegate democrat deputy designate det detective dgp diplomat director director-general " +
    "economist editor elect emir emperor ensign envoy first foreign-minister founder frontbencher " +
    "gen general gov governor governors govs insp inspector judge justice justices king lady lance " +
    "lawmaker lawmakers leader legislator lieutenant lt lt.-gen magistrate maj major major- manager " +
    "marshal mayor mca mep meps minister ministers mla mna mp mpp mps msp nominee officer official " +
    "ombudsman patrolman pc peer petty pm pope predecessor premier president presidents prime prince " +
    "princess private professor prosecutor queen rapporteur rear rep reporter representative " +
    "representatives reps republican rival ruler sarpanch secretary secretary-general sen senator " +
    "senators sens sergeant sgt sheriff solicitor speaker specialist spokesman spokespeople " +
    "spokesperson spokeswoman strategist successor sultan superintendent supt tanaiste taoiseach td " +
    "treasurer trooper tsar undersecretary vice vice-president warden warrant whip",
);
