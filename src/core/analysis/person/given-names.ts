// Common given names of many cultures, folded (lower case, no accents). A capitalised run that opens
// with one is a person, unless it ends in the name of a body ("Harvey Milk Plaza"). Names that are
// more often another word in news ("Will", "Grant", "August") are left out on purpose.
// Written for Pressmark; no outside list was used.

import { wordSet } from "../text/word-sets.ts";

/** Folded given names that men bear, or men and women. */
export const GIVEN_NAMES = wordSet(
  "aaron abbas abby abdel abdirahman abdul abdulahi abdulaziz abdullah abdullahi " +
    "abdulrahman abel abraham abubakar ada adam adel adele aditya adolf adolfo adrian agus " +
    "ahmad ahmed aidan ajay ajit akbar akhil akhilesh akira akwasi al alain alan alastair " +
    "albert alberto alejandro aleksandar aleksander aleksandr aleksei alessandro alex " +
    "alexander alexandre alexei alexey alexis alfonso alfred alfredo ali allan allen alok " +
    "alton alvaro alvin alyssa amal amar amartya ambrose aminu amir amira amit amos anand " +
    "anatoly anders anderson andre andrea andreas andrei andres andrew andrey andrii andriy " +
    "andrzej andy angel angelo angie angus anil anisul ankit anouk antal anthony antoine " +
    "anton antonio antony antti anupam anwar archie ari ariel arjun arlene armando armin " +
    "arnab arne arnold arthur arturo arun arvind asad asaduddin asha asher ashley ashok " +
    "ashraf asif asim atul augusto austin avi ayesha ayman ayo aziz azmin babak babar " +
    "babatunde bahram bambang barack barney barrie barry bart bashar basil bassam bassem " +
    "beatriz bello ben benedetta benedict benigno benito benjamin benny bernard bernardo " +
    "bernie bert bertrand bharat bhupesh bilal bill billy blake blanca bob bobby bogdan bojan " +
    "bola bongani bongbong boris boyko brad bradley brandon branko brendan brent bret brett " +
    "brian brock bruce bruno bryan bryce budi bukola burt byron cal calvin cameron carey carl " +
    "carlo carlos carlton carter casey cassandra cassidy catalina cate cedric cesar chad " +
    "chandra chandrababu chantal charles charlie chase chester chidi chinua chip chris " +
    "christian christiane christoph christophe christopher chuck chukwuma ciara clarence " +
    "claude claudio claus clay clayton clement cleo cliff clifford clint clive cody colin " +
    "connor conor corey cornelius cory courtney craig cristian cristiano curtis cyril cyrus " +
    "dag dale damian damien damon dan dana daniel daniele danjuma danny darcy daria darian " +
    "darin dario darius darrell darren daryl dave david davide dean dee deepak dele delphine " +
    "demetrius denis dennis denys derek derrick desiree desmond devendra devin devon dexter " +
    "didier diego dieter dimitri dimitris dinesh dirk dmitri dmitriy dmitry dmytro dominic " +
    "dominick dominik dominique don donald donatella dorian doug douglas drew duncan dustin " +
    "dwayne dwight dylan earl ebrahim ed eddie edgar edgars edmund edouard eduard eduardo " +
    "edward edwin egor ehud eitan eli elias elie elijah elin elke elliot elliott eloise elon " +
    "elvira emanuel emeka emerson emil emilia emilio emmanuel emmerson emre enda enrico " +
    "enrique enzo eoin eric erich erik ernest ernesto ernie ernst erwin esma esteban ethan " +
    "etienne eugene evan evgeny evo ezra fabian fabio fabrice fadi faisal faith farai farid " +
    "farooq farouk fatou fawad fawzia federico felipe felix femi ferdinand fernando fidel " +
    "fleur florian floyd fran francesco francine francis francisca francisco franco francois " +
    "frank frankie franklin franz fred freddie frederic frederick frederik fredrik friedrich " +
    "fritz fumio gabriel gabriele gaby gail gareth gary gaston gavin gbenga gennady gennaro " +
    "gennifer geoff geoffrey georg george georges georgios gerald gerard gerardo gerda " +
    "gerhard gerry ghassan giancarlo gianni gideon gil gilbert gilberto giles gilles ginger " +
    "giorgio giovanni gita giuseppe glen glenn gonzalo goran gordon gotabaya graeme graham " +
    "greg gregg gregor gregory grigory guido guillaume guillermo gunnar gunter gustav gustavo " +
    "guy hadi hakan hamdi hamid hamza hank hanna hans harold haroon harris harrison harry " +
    "haruki harvey hasan hasina hassan hattie hazel hector heiko helmut hendrik henning henri " +
    "henrik henrique henry herbert herman hermann hiroshi hishammuddin homer horacio horst " +
    "hosni howard hubert hugh hugo hugues humphrey hussein ian ibrahim ichiro idris ifeanyi " +
    "ignacio igor ihor ike ikenna ilan ilya imran indira ingmar inna ioannis irving irwin " +
    "isaac isaiah ismael ismail ismat israel itamar ivan ivo jaap jack jackie jacob jacques " +
    "jafar jaime jair jairo jake jakob jalen jamal jameel james jamie jan janis jared jarek " +
    "jarmila jarrod jason jasper javad javed javier jay jayne jean jeff jefferson jeffrey " +
    "jens jeremy jeroen jerome jerry jesper jesse jessie jesus jim jimmy jo joachim joana " +
    "joao joaquin jochen jody joe joel joerg johan johann johannes john johnny joko jon jonas " +
    "jonathan jordan jordi jorg jorge jose josef josefina josep joseph josh joshua josiah " +
    "jovan joy juan jukka jules julian julien julio julius june jurgen justin justyna kadir " +
    "kaitlyn kamal kamau kapil kareem karim kariuki karl karolina karsten kasim katerina " +
    "katrin kavita kay kayode keir keith kelechi kellie kelly kelsey kemal ken kenji kenneth " +
    "kenny kent kerry kerstin ketanji kevin kgosi khadija khaled khalid khalil kiara kieran " +
    "kim kimberly kipchoge kipkemboi kiprono kiran kirill kirk kirstin kit kjell klaus kofi " +
    "kojo konrad konstantin kostas kris krishna kristi kristian krzysztof kunle kurt kwabena " +
    "kwaku kwame kwasi kyle kyriakos lakshmi lalit lamar lance larry lars laszlo latoya " +
    "laurence laurent laurie laverne lawrence lech lee leif leigh lennart lenny lenore leo " +
    "leon leonard leonardo leonid leonor leopoldo lerato leroy leslie lester lewis lia liam " +
    "lidia lieke lilian lindsay lindsey linus lionel livia lloyd logan loren lorena lorenzo " +
    "lou louis luana luc luca lucas luciano lucien lucille ludwig luis luiz lukas luke lula " +
    "luther lyle lyn lyndon lynette lynn lyudmila maarten mackenzie mads magnus maha mahathir " +
    "mahesh mahinda mahmoud maite maithripala makoto malala malcolm malik mamata mandla " +
    "manfred manish manmohan manny manoj manuel marc marcel marcelo marcin marco marcos " +
    "marcus marek maren margrit mariano marin marine mario marion marit mark marko markus " +
    "marlon martin marty marvin masoud massimo mateo mateusz mathieu mats matt matteo matthew " +
    "matthias matthieu maud maurice mauricio maurits maurizio mauro max maxim maxime " +
    "maximilian maxine mazen meera meghan mehdi mehmet mel meltem melvin merrick mette micah " +
    "michael michal michel mick miguel mihai mikael mike mikhail mikko mila milan milena " +
    "miles milo milos milton mina mirjana mitch mitchell mitt moammar mohamed mohammad " +
    "mohammed mohamud mohan mohsen moin moira morgan moritz moses moshe mostafa motoko " +
    "muhammad muhammadu mukesh mukhtar murat musa mustafa mutua mwangi mykhailo mykola nabil " +
    "nadeem nadja naftali najib nana narendra naresh naser nasir nasrin nasser nate nathan " +
    "nathaniel naveed nawaz ned neha neil nelson nestor neville newt nia niall niamh nicholas " +
    "nick nicki nicola nicolae nicolas nicos nidal nigel nikita nikki niklas nikol nikola " +
    "nikolai nikolaos nikolas nikos nils nino nirmala nisha nitin nitish njoroge nnamdi noah " +
    "noam noel noelle noor norbert norman nouri nuno nuri obinna ochieng octavio odette " +
    "odhiambo olaf ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof olusegun omar " +
    "omondi orlando osama oscar oskar otieno otis otto ousmane owen paavo pablo padraig paige " +
    "paloma pam paolo pascal pascale pat patricio patrick patrik paul paulo pavel pavlo pawan " +
    "pawel pedro pekka percy perry pete peter petr petro petteri phil philip philippa " +
    "philippe phillip pierre pieter pilar piotr prabowo pradeep prakash pranab pranav prayut " +
    "preston priyanka prue qassem quentin quinn rafael rahm rahul raila raj rajan rajesh " +
    "rajiv rajnath ralph ram ramesh ramon ramzan rana rand randall randi randy ranil ranjit " +
    "raphael raul ravi ray raymond recep reed reggie reginald reince reinhard rene retno " +
    "reuben rex reza rhys riad riaz ricardo riccardo rich richard rick ricky rishi rob robert " +
    "roberto robin robyn rocio rod roderick rodney rodolfo rodrigo roger rohan rohit roland " +
    "rolando rolf roman romano ron ronald ronan ronnie rory rosalia ross roy ruben rudolf " +
    "rudy rufus rune rupert russ russell rustam ruwan ryan saad sabah sachin sadiq saeb saeed " +
    "sajid sal salim salman salvador salvatore sam samar samih samir samira samuel sana " +
    "sandeep sandy sani sania sanjay sanna santiago santos sasha saul savannah scott sean " +
    "sebastian sebastien segun selim serge sergei sergey sergio serhii serhiy seth seyed " +
    "shabana shahbaz shahid shane shankar shannon sharad shashi shaun shawn sheldon shelly " +
    "sherrod shigeru shimon shinzo shira shivshankar shlomo shreya sid siddaramaiah siddharth " +
    "sidney siegfried sigmar silke silvio simeon simon simona simone siobhan siphiwe sipho " +
    "siri sofie somchai soren spencer stacey stacy stan stanislav stanley stef stefan " +
    "stefanie stefano steffen stephane stephen steve steven stewart stig stuart subrahmanyam " +
    "sujata suleiman sunil suresh susannah sushma susie susilo sven swati sybil sydney syed " +
    "sylvain sylvester tafadzwa tahir tal tamar tami tamika tarek tareq tariq tarique taro " +
    "tasha tasneem tatyana tayo tayyip tebogo ted teddy tendai terence terrance terrence " +
    "terri terry thabang thabo thad thaddeus thaksin thanathorn thandi themba theo theodore " +
    "thierry thomas thorsten tim timothy tobias toby todd tom tomas tomasz tommy tomoko toni " +
    "tony tore tori toshiro tracey traci tracy travis trent trevor trey trisha tristan trygve " +
    "tunde tuomas tyler tyrone uche uchenna uddhav udo ugo ulf ulrich ulysses uma umar umaru " +
    "usman vaclav valentin valeriy valery vasily vasyl venkaiah verna vernon vicente victor " +
    "vijay vikram viktor vince vincent vincenzo vinod vitali vitaliy vivek vivian vlad " +
    "vladimir volker volodymyr vusi vusumuzi wade wael walid wallace wally walt walter waqar " +
    "warren wassim wayne wei wendell werner wesley whitney wijeyadasa wiktor wilbur wilfred " +
    "wilhelm willard willem william willie wilson wim winston wole wolfgang woody wopke " +
    "xavier yair yannis yasser yaw yehuda yemi yevgeny yingluck yitzhak yoko yonatan yosef " +
    "yoshihide yoshiko yossi youssef yuki yuri yusuf yuval yves zac zach zachary zack zainul " +
    "zanele zeid zev zeynep zia ziad zohra zoltan zoran zubair zulfiqar",
);

/** Given names that only women bear: "Mr. Obama" is not Michelle Obama. */
export const WOMENS_NAMES = wordSet(
  "abigail adaeze adriana adrienne agnes agnieszka aisha alejandra alessandra alexandra " +
    "alexandria alice alicia alison allison amaka amanda amber amelia amina amy ana anastasia " +
    "angela anita anja anjali ann anna annalena anne annette annie annika antonia astrid " +
    "audrey barbara beatrice becky belinda benazir bernadette beth bethany betsy betty " +
    "beverly birgit bonnie brenda brianna bridget brigitte britney caitlin camille candace " +
    "candice carla carly carmen carol carolina caroline carolyn carrie caryn catherine cathy " +
    "cecilia celeste celia charlene charlotte chelsea cheryl chiara chioma chloe christa " +
    "christina christine cindy claire clara clarissa claudia colleen connie constance " +
    "consuelo cora cristina crystal cynthia daisy daniela danielle daphne dawn deanna debbie " +
    "deborah debra deepika delia denise diana diane dilma dina dolores donna dora doris " +
    "dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth elise elissa eliza " +
    "elizabeth ella ellen elsa elsie emily emma erica erika erin esther eugenia eunice eva " +
    "eve evelyn farah farzana fatima federica felicia fiona flora florence folake frances " +
    "francesca frederica funmi gabriela gabrielle gemma georgia georgina geraldine gillian " +
    "gina giorgia giulia gladys glenda gloria grace greta gretchen guadalupe gwen hailey " +
    "haley hannah harriet hauwa hayley heather heidi helen helena helene helga henrietta " +
    "hilary hillary holly ida ilhan ilse imani imelda ines inga ingrid irena irene irina iris " +
    "isabel isabella isabelle isobel ivana ivy jacinda jacqueline jade jana jane janet janice " +
    "janine jasmine jeanette jeanne jelena jemma jen jenna jennifer jenny jessica jill joan " +
    "joann joanna joanne jocelyn johanna josephine joyce juana judith judy julia juliana " +
    "julie juliet justine kaja kamala kara karen karin karina karla katarina kate katharina " +
    "katherine kathleen kathryn kathy katie katja katrina kayla keiko kellyanne kirsten " +
    "kirstjen krista kristen kristin kristina kristine kyrsten laila lana lara laura lauren " +
    "layla lea leah leanne leila lena leni leticia lila lillian lily linda lindiwe lisa liz " +
    "liza lois lola lora loretta lori lorraine louisa louise lucia lucinda lucy ludmila luisa " +
    "lydia lynda lynne madeleine madeline magda maggie maia mandy manuela mara marcela marcia " +
    "margaret margarita margot margrethe maria mariam marian mariana marianne marie marija " +
    "marilyn marina marisa marissa marjorie marlene marsha marta martha martina martine mary " +
    "maryam maura maureen maya mazie megan melania melanie melinda melissa mercedes meredith " +
    "mia michaela michele michelle mildred mindy miranda miriam mollie molly mona monica " +
    "monique muriel muthoni myra nadia nadine naledi nancy naomi natalia natalie natasha " +
    "neelam ngozi nicole nina njeri nomvula nora noreen norma oksana olena olga olivia pamela " +
    "paola patricia patti patty paula paulina pauline peggy penelope penny petra phoebe " +
    "phyllis pia polly pooja pramila priti priya puan purity rachel raisa ramona raquel " +
    "rashida rebecca regina renee rhonda rita roberta rosa rosalind rosario rose rosemary " +
    "rosie roxanne rubina ruth sabine sabrina sadie sally samantha sanae sandra sara sarah " +
    "saskia selena selma serena shari sharon shauna shazia sheena sheila shelley sherri " +
    "sherry shirley silvia siti sofia sonia sonja sonya sophia sophie soraya stella stephanie " +
    "sue sunita susan susana susanna susanne suzanne svetlana sviatlana sylvia sylvie tabitha " +
    "tamara tammy tania tanja tanya tara tatiana teresa teri tessa thandeka thelma theresa " +
    "therese tiffany tina trudy tulsi tzipi ulrike ursula usha valentina valeria valerie " +
    "vanessa vera verena veronica veronika vicki vickie victoria viktoria viola violet " +
    "virginia viviane wanda wangari wanjiku wanjiru wendy wilma xiomara yael yana yasmin " +
    "yetunde yolanda yulia yvette yvonne zahra zainab zara zoe zsuzsanna",
);
