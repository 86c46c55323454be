// Words inside names that are words of the language too, folded. Written for Pressmark.

import { wordSet } from "../text/word-sets.ts";

/** Small words before a surname: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = wordSet(
  "abu al ap ben bin bint da das de del della den der di do dos du el ibn la las le los san ten ter ul van von y zu",
);

/** Words of other classes that follow a given name or a title as surnames: "Theresa May", "Roger Stone". */
export const SURNAME_WORDS = wordSet(
  "an ban banks battle bear berry bishop black blair brady brand bridges bush case castle " +
    "castro cliff coast cotton day east england fields fisher flag ford forest fox france friend " +
    "gold golden graham grant greene ground hall he hill holland horn house hunt ice ireland " +
    "judge justice king knight lake lane law light little long lord love mann marine marshal may " +
    "metro mills moon musk noble north olmert page paris park parks pence pope post power price " +
    "prince public rapid rice rivers rock room rose sessions share short snow so spring stone " +
    "street strong summer temple tower towers trade walker wall walls waters west wild wing " +
    "winter wolf wood woods young",
);

/** Surnames that stand first: "Xi Jinping" is Mr. Xi, "Nguyen Phu Trong" Mr. Nguyen to some papers. */
export const FIRST_SURNAMES = wordSet(
  "ahn bae bai ban bui cai cao chang chen cheng cho choe choi chu chung cui dang deng ding do " +
    "dong du duong fan fang feng fu gao geng gong gu guo ha han he hong hou hu huang hun hwang " +
    "jang jeong jia jiang jin jo jung kang kim ko kong kwon lai le lee lei li liang liao lim lin " +
    "liu long lu luo ma mao meng moon ngo nguyen noh oh ong pan park peng pham phan qian qin ren " +
    "ri roh ryu seo shao shen shi shin so son song su sun tan tang tao tian tran trinh tsai tsang " +
    "vo vu wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yi yin yoo " +
    "yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou",
);
