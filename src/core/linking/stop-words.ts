// Words that say nothing about what a sentence is about: articles, pronouns, auxiliaries, and the verbs of
// everyday talk; as words.ts writes them (no apostrophe, no accent). Our own list: English, and the
// commonest of German, French, Spanish, Portuguese and Italian.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a aber about above after again against ago al all almost along already als also although " +
    "always am among an and another any anyone anything are around as at au auch auf aus aux " +
    "avec away back be became because become been before bei being below between bin bis both " +
    "but by came can cannot cant ce cela ces cette che com come como con could couldnt da " +
    "dans das de dei del dell della dem den der des di did didnt die dieser do does doesnt " +
    "doing done dont down du during e each ein eine einem einen einer either el elle else en " +
    "enough er es esta este et eu even ever every everyone everything few first for from fur " +
    "further gave get gets getting give go goes going gone gonna got ha haben had hadnt has " +
    "hasnt hat have havent having he hed hell her here heres hers herself hes het him himself " +
    "his how however i ich id if il ill ils im in into is isnt ist it itll its itself ive " +
    "just keep kind knew know la las last le least les less let lets leur like little lo look " +
    "los lot lots ma made mais make makes making many mas may maybe me mean mein might mine " +
    "mit more most mr mrs ms much must my myself na nach nao ne nel never new next nicht no " +
    "nor nos not nous now o of off often oh ok okay on once one only or os other others ou " +
    "our ours ourselves out over own para pas people per perhaps pero plus por pour put que " +
    "qui quite rather really said same saw say says se see seem seems sein shall she shed " +
    "shell shes should shouldnt si sich sie since sind so some someone something son sono " +
    "sont still su sua such sur sus take tem than that thatll thats the their theirs them " +
    "themselves then there therefore theres these they theyd theyll theyre theyve thing " +
    "things think this those though through thus time to together told too took toward " +
    "towards tu two uber um uma un una und under une uns until up upon us use used van very " +
    "vom von vor vous want wants war was wasnt way we wed well went were werent weve what " +
    "whatever whats when where wherever whether which while who whoever whom whos whose why " +
    "wie will wir wird with within without wont would wouldnt y yeah year years yes yet yo " +
    "you youd youll your youre yours yourself youve zu zum zur"
  ).split(" "),
);
