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
    "andrzej andy angel angelo angie angus anil ankit anthony antoine anton antonio antony " +
    "antti anwar archie ari ariel arjun arlene armando armin arnab arne arnold arthur arturo " +
    "arun arvind asad asaduddin asha asher ashley ashok ashraf asif asim atul augusto austin " +
    "avi ayesha ayman ayo aziz azmin babak babar babatunde bahram bambang barack barney " +
    "barrie barry bart bashar basil bassam bassem beatriz bello ben benedict benigno benito " +
    "benjamin benny bernard bernardo bernie bert bertrand bharat bhupesh bilal bill billy " +
    "blake bob bobby bogdan bola bongani bongbong boris boyko brad bradley brandon branko " +
    "brendan brent bret brett brian brock bruce bruno bryan bryce budi bukola byron cal " +
    "calvin cameron carey carl carlo carlos carlton carter casey cassandra cassidy cate " +
    "cedric cesar chad chandra chandrababu chantal charles charlie chase chester chidi chinua " +
    "chip chris christian christiane christoph christophe christopher chuck chukwuma ciara " +
    "clarence claude claudio claus clay clayton clement cliff clifford clint clive cody colin " +
    "connor conor corey cornelius cory courtney craig cristian curtis cyril cyrus dag dale " +
    "damian damon dan dana daniel daniele danjuma danny darian darin dario darrell darren " +
    "daryl dave david dean dee deepak dele demetrius denis dennis denys derek derrick des desmond " +
    "devendra devin devon dexter dick didier diego dieter dimitri dimitris dinesh dmitri dmitriy " +
    "dmitry dmytro dominic dominick dominik dominique don donald doug douglas drew duncan " +
    "dustin dwayne dwight dylan earl ebrahim ed eddie edgar edgars edmund edouard eduard " +
    "eduardo edward edwin ehud eitan eli elias elie elijah elliot elliott eloise elon elvira " +
    "emanuel emeka emerson emil emilia emilio emmanuel emmerson enda enrico enrique enzo eoin " +
    "eric erich erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene evan " +
    "evgeny evo ezra fabian fabio fabrice fadi faisal faith farai farid farooq farouk fatou " +
    "fawad fawzia federico felipe felix femi ferdinand fernando fidel fleur florian floyd " +
    "francesco francis francisca francisco franco francois frank frankie franklin franz fred " +
    "freddie frederic frederick frederik fredrik friedrich fritz fumio gabriel gabriele gail " +
    "gareth gary gaston gavin gbenga gennady gennifer geoff geoffrey georg george georges " +
    "georgios gerald gerard gerardo gerhard gerry ghassan giancarlo gianni gideon gil gilbert " +
    "gilberto gilles ginger giorgio giovanni gita giuseppe glen glenn gonzalo gordon gotabaya " +
    "graeme graham greg gregg gregor gregory grigory guido guillaume guillermo gustav gustavo " +
    "guy hadi hakan hamdi hamid hamza hank hanna hans harold haroon harris harrison harry " +
    "harvey hasan hasina hassan hazel hector heiko helmut hendrik henri henrik henrique henry " +
    "herbert herman hermann hiroshi hishammuddin homer horacio horst hosni howard hubert hugh " +
    "hugo humphrey hussein ian ibrahim ichiro idris ifeanyi ignacio igor ihor ike ikenna ilan " +
    "ilya imran indira inna ioannis irving irwin isaac isaiah ismael ismail ismat israel " +
    "itamar ivan ivo jaap jack jackie jacob jacques jafar jaime jair jake jakob jamal jameel " +
    "james jamie jan jared jason jasper javad javed javier jay jean jeff jefferson jeffrey " +
    "jeb jens jeremy jeroen jerome jerry jesse jesus jim jimmy jo joachim joao joaquin jody joe " +
    "joel johan johann johannes john johnny joko jon jonas jonathan jordan jordi jorg jorge " +
    "joni jose josef josefina josep joseph josh joshua josiah jovan joy juan jules julian julien " +
    "julio julius june jurgen justin kadir kaitlyn kamal kamau kapil kareem karim kariuki " +
    "karl karolina kasim katerina katrin kavita kay kayode keir keith kelechi kelly kelsey " +
    "kemal ken kenji kenneth kenny kent kerry ketanji kevin kgosi khadija khaled khalid " +
    "khalil kiara kieran kim kimberly kipchoge kipkemboi kiprono kiran kirill kirk kit klaus " +
    "kofi kojo konrad konstantin kostas kris krishna kristi kristian krzysztof kunle kurt " +
    "kwabena kwaku kwame kwasi kyle kyriakos lakshmi lalit lamar lance larry lars laszlo " +
    "latoya laurence laurent laurie lawrence lech lee leif leigh lennart lenny leo leon " +
    "leonard leonardo leonid leonor leopoldo lerato leroy leslie lester lewis lia liam lidia " +
    "lindsay lindsey linus lionel lloyd logan lorenzo lou louis luc luca lucas luciano lucien " +
    "lucille ludwig luis luiz lukas luke lula luther lyle lyndon lynn lyudmila mackenzie mads " +
    "magnus maha mahathir mahesh mahinda mahmoud maite maithripala makoto malala malcolm " +
    "malik mamata mandla manfred manish manmohan manny manoj manuel marc marcel marcelo " +
    "marcin marco marcos marcus marek mariano marin marine mario marion mark marko markus " +
    "marlon martin marty marvin masoud massimo mateo mateusz mathieu mats matt matteo matthew " +
    "matthias matthieu maurice mauricio mauro max maxim maxime maximilian maxine mazen meera " +
    "meghan mehdi mehmet mel melvin merrick mette micah michael michal michel mick miguel " +
    "mihai mikael mike mikhail mila milan miles milo milos milton mina mirjana mitch mitchell " +
    "mitt moammar mohamed mohammad mohammed mohamud mohan mohsen moin moira morgan moritz " +
    "moses moshe mostafa motoko muhammad muhammadu mukesh mukhtar murat musa mustafa mutua " +
    "mwangi mykhailo mykola nabil nadeem naftali najib nana narendra naresh naser nasir " +
    "nasrin nasser nate nathan nathaniel naveed nawaz ned neha neil nelson nestor neville " +
    "newt nia niall niamh nicholas nick nicola nicolae nicolas nicos nidal nigel nikita nikki " +
    "niklas nikol nikola nikolai nikolaos nikolas nikos nils nino nirmala nisha nitin nitish " +
    "njoroge nnamdi noah noam noel noelle noor norbert norman nouri nuno nuri obinna ochieng " +
    "octavio odhiambo olaf oleg oleh oleksandr oleksii oleksiy oliver olivier olusegun omar " +
    "omondi orlando osama oscar oskar otieno otis otto ousmane owen pablo padraig paige pam " +
    "paolo pascal pat patricio patrick patrik paul paulo pavel pavlo pawan pawel pedro pekka " +
    "percy perry pete peter petr petro petteri phil philip philippa philippe phillip pierre " +
    "pieter pilar piotr prabowo pradeep prakash pranab pranav prayut preston priyanka qassem " +
    "quentin quinn rafael rahm rahul raila raj rajan rajesh rajiv rajnath ralph ram ramesh " +
    "ramon ramzan rana rand randall randy ranil ranjit raphael raul ravi ray raymond recep " +
    "reed reggie reginald reince reinhard rene retno reuben rex reza rhys riad riaz ricardo " +
    "riccardo rich richard rick ricky rishi rob robby robert roberto robin robyn rod roderick " +
    "rodney rodolfo rodrigo roger rohan rohit roland rolando rolf roman romano ron ronald " +
    "ronan ronnie rory ross roy ruben rudolf rudy rupert russ russell rustam ryan saad sabah " +
    "sachin sadiq saeb saeed sajid sal salim salman salvador salvatore sam samar samih samir " +
    "samira samuel sana sandeep sandy sani sania sanjay sanna santiago santos sasha saul " +
    "savannah scott sean sebastian sebastien segun selim serge sergei sergey sergio serhii " +
    "serhiy seth seyed shabana shahbaz shahid shane shankar shannon sharad shashi shaun shawn " +
    "sheldon sherrod shigeru shimon shinzo shira shivshankar shlomo shreya sid siddaramaiah " +
    "siddharth sidney siegfried sigmar silvio simeon simon simone siobhan siphiwe sipho siri " +
    "somchai spencer stacey stacy stan stanislav stanley stef stefan stefanie stefano steffen " +
    "steny stephane stephen steve steven stewart stuart subrahmanyam sujata suleiman sunil suresh " +
    "susannah sushma susie susilo sven swati sybil sydney syed sylvain sylvester tafadzwa " +
    "tahir tal tamar tarek tareq tariq tarique taro tasha tasneem tatyana tayo tayyip tebogo " +
    "ted teddy tendai terence terrance terrence terri terry thabang thabo thad thaksin " +
    "thanathorn thandi themba theo theodore thierry thomas thorsten tim timothy tobias toby " +
    "todd tom tomas tomasz tommy tomoko toni tony tore tracey tracy travis trent trevor trey " +
    "tristan trygve tunde tyler tyrone uche uchenna uddhav ulf uma umar umaru usman vaclav " +
    "valentin valeriy valery vasily vasyl venkaiah vernon vicente victor vijay vikram viktor " +
    "vince vincent vinod vitali vitaliy vivek vivian vlad vladimir volker volodymyr vusi " +
    "vusumuzi wade wael walid wallace wally walter waqar warren wassim wayne wei wendell " +
    "werner wesley whitney wiktor wilbur wilfred wilhelm willard willem william willie wilson " +
    "wim winston wole wolfgang wopke xavier yair yannis yasser yaw yehuda yemi yevgeny " +
    "yingluck yitzhak yoko yonatan yosef yoshihide yossi youssef yuki yuri yusuf yuval yves " +
    "zac zach zachary zack zainul zanele zeid zev zeynep zia ziad zohra zoltan zoran zubair " +
    "zulfiqar",
);

/** Given names that only women bear: "Mr. Obama" is not Michelle Obama. */
export const WOMENS_NAMES = wordSet(
  "abigail adaeze adriana adrienne agnes agnieszka aisha alejandra alessandra alexandra " +
    "alexandria alice alicia alison allison amaka amanda amber amelia amina amy ana anastasia " +
    "angela anita anjali ann anna annalena anne annette annie antonia audrey barbara beatrice " +
    "becky belinda benazir bernadette beth bethany betsy betty beverly birgit bonnie brenda " +
    "brianna bridget brigitte britney caitlin camille candace candice carla carly carmen " +
    "carol carolina caroline carolyn carrie caryn catherine cathy cecilia celeste celia " +
    "charlotte chelsea cheryl chioma chloe christina christine cindy claire clara claudia " +
    "colleen condoleezza connie constance consuelo cora cristina crystal cynthia daisy daniela danielle " +
    "daphne dawn deanna debbie deborah debra deepika denise diana diane dilma dina dolores " +
    "donna dora doris dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth " +
    "elise elissa eliza elizabeth ella ellen elsa elsie emily emma erica erika erin esther " +
    "eugenia eunice eva eve evelyn farah farzana fatima federica felicia fiona flora florence " +
    "folake frances francesca funmi gabriela gabrielle gemma georgia geraldine gillian gina " +
    "giorgia giulia gladys glenda gloria grace greta gretchen guadalupe gwen hailey haley " +
    "hannah harriet hauwa hayley heather heidi helen helena helene helga henrietta hilary " +
    "hillary holly huma ida ilhan ilse imani imelda ines inga ingrid irena irene irina iris isabel " +
    "isabella isabelle ivana ivanka ivy jacinda jacqueline jade jana jane janet janice jasmine " +
    "jeanette jeanne jen jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn " +
    "johanna joni josephine joyce juana judith judy julia juliana julie juliet justine kaja kamala " +
    "kara karen karin karina karla katarina kate katharina katherine kathleen kathryn kathy " +
    "katie katrina kayla kayleigh keiko kellyanne kirsten kirstjen krista kristen kristin kristina " +
    "kristine kyrsten laila lara laura lauren layla leah leanne leila lena leni leticia lila " +
    "lillian lily linda lindiwe lisa liz lois lola loretta lori lorraine louisa louise lucia " +
    "lucy ludmila luisa lydia lynda madeleine madeline maggie maia mandy manuela mara marcela " +
    "marcia margaret margarita margot margrethe maria mariam marian mariana marianne marie " +
    "marija marilyn marina marisa marissa marjorie marlene marsha marta martha martina " +
    "martine mary maryam maura maureen maya mazie megan megyn melania melanie melinda melissa " +
    "mercedes meredith mia michaela michele michelle miranda miriam mollie molly mona monica " +
    "monique muriel muthoni nadia nadine naledi nancy naomi natalia natalie natasha ngozi " +
    "nicole nina njeri nomvula nora noreen norma oksana olena olga olivia pamela paola " +
    "patricia patti patty paula paulina pauline peggy penelope penny petra phoebe phyllis " +
    "pooja pramila priti priya puan purity rachel raisa ramona raquel rashida rebecca regina " +
    "renee rhonda rita roberta rosa rosalind rosario rose rosemary rosie roxanne rubina ruth " +
    "sabine sabrina sadie sally samantha sanae sandra sara sarah selma serena shari sharon " +
    "shazia sheila shelley sherri sherry shirley silvia siti sofia sonia sonja sonya sophia " +
    "sophie soraya stella stephanie sue sunita susan susana susanna suzanne svetlana " +
    "sviatlana sylvia tamara tammy tania tanja tanya tara tatiana teresa teri tessa thandeka " +
    "thelma theresa therese tiffany tina tulsi tzipi ursula valentina valeria valerie vanessa " +
    "vera veronica veronika vicki victoria viktoria viola violet virginia viviane wanda " +
    "wangari wanjiku wanjiru wendy xiomara yael yasmin yetunde yolanda yulia yvette yvonne " +
    "zahra zainab zara zoe",
);
