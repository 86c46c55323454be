// Common given names of many cultures, folded (lower case, no accents). A capitalised run that opens
// with one is a person, unless it ends in the name of a body ("Harvey Milk Plaza"). Names that are
// more often another word in news ("Will", "Grant", "August") are left out on purpose.
// Written for Pressmark; no outside list was used.

import { wordSet } from "../text/word-sets.ts";

/** Folded given names that men bear, or men and women. */
export const GIVEN_NAMES = wordSet(
  "aaron abbas abby abdel abdirahman abdul abdulaziz abdullah abdulrahman abel abraham ada adam " +
    "adel adele aditya adolf adolfo adrian ahmad ahmed aidan ajay ajit akbar akhil akira al alain " +
    "alan alastair albert alberto alejandro aleksandar aleksander aleksandr aleksei alessandro " +
    "alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali allan allen alok " +
    "alton alvaro alvin alyssa amal amar amartya ambrose amir amira amit amos anand anatoly " +
    "anders anderson andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy " +
    "angel angelo angie angus anil ankit anouk antal anthony antoine anton antonio antony antti " +
    "anupam anwar archie ari ariel arjun arlene armando armin arnab arne arnold arthur arturo " +
    "arun arvind asha asher ashley ashok ashraf asif atul augusto austin avi ayesha ayman aziz " +
    "babak bahram barack barney barrie barry bart bashar basil bassam beatriz ben benedetta " +
    "benedict benigno benito benjamin benny bernard bernardo bernie bert bertrand bharat bhupesh " +
    "bill billy blake blanca bob bobby bogdan bojan boris boyko brad bradley brandon branko " +
    "brendan brent bret brett brian brock bruce bruno bryan bryce burt byron cal calvin cameron " +
    "carey carl carlo carlos carlton carter casey cassandra cassidy catalina cate cedric cesar " +
    "chad chandra chantal charles charlie chase chester chidi chinua chip chris christian " +
    "christiane christoph christophe christopher chuck ciara clarence claude claudio claus clay " +
    "clayton clement cleo cliff clifford clint clive cody colin connor conor corey cornelius cory " +
    "courtney craig cristian cristiano curtis cyril cyrus dag dale damian damien damon dan dana " +
    "daniel daniele danny darcy daria darian darin dario darius darrell darren daryl dave david " +
    "davide dean dee deepak delphine demetrius denis dennis denys derek derrick desiree desmond " +
    "devin devon dexter didier diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro " +
    "dominic dominick dominik dominique don donald donatella dorian doug douglas drew duncan " +
    "dustin dwayne dwight dylan earl ebrahim ed eddie edgar edgars edmund edouard eduard eduardo " +
    "edward edwin egor ehud eitan eli elias elie elijah elin elke elliot elliott eloise elon " +
    "elvira emanuel emeka emerson emil emilia emilio emmanuel emmerson emre enda enrico enrique " +
    "enzo eoin eric erich erik ernest ernesto ernie ernst erwin esma esteban ethan etienne eugene " +
    "evan evgeny evo ezra fabian fabio fabrice faisal faith farid farooq farouk fatou fawzia " +
    "federico felipe felix ferdinand fernando fidel fleur florian floyd fran francesco francine " +
    "francis francisca francisco franco francois frank frankie franklin franz fred freddie " +
    "frederic frederick frederik fredrik friedrich fritz fumio gabriel gabriele gaby gail gareth " +
    "gary gaston gavin gennady gennaro gennifer geoff geoffrey georg george georges georgios " +
    "gerald gerard gerardo gerda gerhard gerry giancarlo gianni gideon gil gilbert gilberto giles " +
    "gilles ginger giorgio giovanni gita giuseppe glen glenn gonzalo goran gordon graeme graham " +
    "greg gregg gregor gregory grigory guido guillaume guillermo gunnar gunter gustav gustavo guy " +
    "hadi hakan hamid hamza hank hanna hans harold haroon harris harrison harry haruki harvey " +
    "hasan hassan hattie hazel hector heiko helmut hendrik henning henri henrik henrique henry " +
    "herbert herman hermann hiroshi homer horacio horst hosni howard hubert hugh hugo hugues " +
    "humphrey hussein ian ibrahim ichiro ignacio igor ihor ike ilan ilya imran indira ingmar inna " +
    "ioannis irving irwin isaac isaiah ismael ismail israel itamar ivan ivo jaap jack jackie jacob " +
    "jacques jafar jaime jair jairo jake jakob jalen jamal jameel james jamie jan janis jared " +
    "jarek jarmila jarrod jason jasper javad javed javier jay jayne jean jeff jefferson jeffrey " +
    "jens jeremy jeroen jerome jerry jesper jesse jessie jesus jim jimmy jo joachim joana joao " +
    "joaquin jochen jody joe joel joerg johan johann johannes john johnny joko jon jonas jonathan " +
    "jordan jordi jorg jorge jose josef josefina josep joseph josh joshua josiah jovan joy juan " +
    "jukka jules julian julien julio julius june jurgen justin justyna kadir kaitlyn kamal kareem " +
    "karim karl karolina karsten kasim katerina katrin kavita kay keir keith kellie kelly kelsey " +
    "kemal ken kenji kenneth kenny kent kerry kerstin ketanji kevin khadija khaled khalid khalil " +
    "kiara kieran kim kimberly kiran kirill kirk kirstin kit kjell klaus kofi konrad konstantin " +
    "kostas kris krishna kristi kristian krzysztof kurt kwame kwasi kyle kyriakos lakshmi lalit " +
    "lamar lance larry lars laszlo latoya laurence laurent laurie laverne lawrence lech lee leif " +
    "leigh lennart lenny lenore leo leon leonard leonardo leonid leonor leopoldo leroy leslie " +
    "lester lewis lia liam lidia lieke lilian lindsay lindsey linus lionel livia lloyd logan " +
    "loren lorena lorenzo lou louis luana luc luca lucas luciano lucien lucille ludwig luis luiz " +
    "lukas luke lula luther lyle lyn lyndon lynette lynn lyudmila maarten mackenzie mads magnus " +
    "maha mahathir mahesh mahmoud maite makoto malala malcolm malik manfred manmohan manny manoj " +
    "manuel marc marcel marcelo marcin marco marcos marcus marek maren margrit mariano marin " +
    "marine mario marion marit mark marko markus marlon martin marty marvin masoud massimo mateo " +
    "mateusz mathieu mats matt matteo matthew matthias matthieu maud maurice mauricio maurits " +
    "maurizio mauro max maxim maxime maximilian maxine meera meghan mehdi mehmet mel meltem " +
    "melvin merrick mette micah michael michal michel mick miguel mihai mikael mike mikhail mikko " +
    "mila milan milena miles milo milos milton mina mirjana mitch mitchell mitt moammar mohamed " +
    "mohammad mohammed mohan mohsen moira morgan moritz moses moshe mostafa motoko muhammad " +
    "muhammadu mukesh murat mustafa mykhailo mykola nabil nadja naftali nana narendra naser " +
    "nasrin nasser nate nathan nathaniel nawaz ned neha neil nelson nestor neville newt nia niall " +
    "niamh nicholas nick nicki nicola nicolae nicolas nicos nigel nikita nikki niklas nikol " +
    "nikola nikolai nikolaos nikolas nikos nils nino nisha nitin noah noam noel noelle noor " +
    "norbert norman nouri nuno nuri octavio odette olaf ole oleg oleh oleksandr oleksii oleksiy " +
    "oliver olivier olof olusegun omar orlando oscar oskar otis otto ousmane owen paavo pablo " +
    "padraig paige paloma pam paolo pascal pascale pat patricio patrick patrik paul paulo pavel " +
    "pavlo pawel pedro pekka percy perry pete peter petr petro petteri phil philip philippa " +
    "philippe phillip pierre pieter pilar piotr pradeep prakash pranab pranav preston priyanka " +
    "prue qassem quentin quinn rafael rahm rahul raila raj rajan rajesh rajiv rajnath ralph ram " +
    "ramesh ramon ramzan rana rand randall randi randy ranil ranjit raphael raul ravi ray raymond " +
    "recep reed reggie reginald reince reinhard rene reuben rex reza rhys riaz ricardo riccardo " +
    "rich richard rick ricky rishi rob robert roberto robin robyn rocio rod roderick rodney " +
    "rodolfo rodrigo roger rohan rohit roland rolando rolf roman romano ron ronald ronan ronnie " +
    "rory rosalia ross roy ruben rudolf rudy rufus rune rupert russ russell rustam ryan saad " +
    "sabah sachin sadiq saeb saeed sajid sal salim salman salvador salvatore sam samar samir " +
    "samira samuel sana sandeep sandy sania sanjay sanna santiago santos sasha saul savannah " +
    "scott sean sebastian sebastien selim serge sergei sergey sergio serhii serhiy seth seyed " +
    "shabana shahbaz shane shankar shannon shaun shawn sheldon shelly sherrod shigeru shimon " +
    "shinzo shira shivshankar shlomo shreya sid siddharth sidney siegfried sigmar silke silvio " +
    "simon simona simone siobhan siri sofie soren spencer stacey stacy stan stanislav stanley " +
    "stef stefan stefanie stefano steffen stephane stephen steve steven stewart stig stuart " +
    "subrahmanyam sujata suleiman sunil sunita suresh susannah susie sven swati sybil sydney syed " +
    "sylvain sylvester tahir tal tamar tami tamika tarek tariq taro tasha tasneem tatyana tayyip " +
    "ted teddy terence terrance terrence terri terry thabo thad thaddeus thandi theo theodore " +
    "thierry thomas thorsten tim timothy tobias toby todd tom tomas tomasz tommy tomoko toni tony " +
    "tore tori toshiro tracey traci tracy travis trent trevor trey trisha tristan trygve tuomas " +
    "tyler tyrone uche udo ugo ulf ulrich ulysses uma umar vaclav valentin valeriy valery vasily " +
    "vasyl venkaiah verna vernon vicente victor vijay vikram viktor vince vincent vincenzo vinod " +
    "vitali vitaliy vivek vivian vlad vladimir volker volodymyr vusi wade wael walid wallace " +
    "wally walt walter warren wassim wayne wei wendell werner wesley whitney wiktor wilbur " +
    "wilfred wilhelm willard willem william willie wilson wim winston wolfgang woody wopke xavier " +
    "yair yannis yasser yaw yehuda yevgeny yitzhak yoko yonatan yosef yoshihide yoshiko yossi " +
    "youssef yuki yuri yusuf yuval yves zac zach zachary zack zainul zeid zev zeynep zia ziad " +
    "zohra zoltan zoran zubair",
);

/** Given names that only women bear: "Mr. Obama" is not Michelle Obama. */
export const WOMENS_NAMES = wordSet(
  "abigail adriana adrienne agnes agnieszka aisha alejandra alessandra alexandra alexandria " +
    "alice alicia alison allison amanda amber amelia amina amy ana anastasia angela anita anja " +
    "ann anna annalena anne annette annie annika antonia astrid audrey barbara beatrice becky " +
    "belinda benazir bernadette beth bethany betsy betty beverly birgit bonnie brenda brianna " +
    "bridget brigitte britney caitlin camille candace candice carla carly carmen carol carolina " +
    "caroline carolyn carrie caryn catherine cathy cecilia celeste celia charlene charlotte " +
    "chelsea cheryl chiara chloe christa christina christine cindy claire clara clarissa claudia " +
    "colleen connie constance consuelo cora cristina crystal cynthia daisy daniela danielle " +
    "daphne dawn deanna debbie deborah debra delia denise diana diane dilma dina dolores donna " +
    "dora doris dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth elise elissa " +
    "eliza elizabeth ella ellen elsa elsie emily emma erica erika erin esther eugenia eunice eva " +
    "eve evelyn farah fatima federica felicia fiona flora florence frances francesca frederica " +
    "gabriela gabrielle gemma georgia georgina geraldine gillian gina giorgia giulia gladys " +
    "glenda gloria grace greta gretchen guadalupe gwen hailey haley hannah harriet hayley heather " +
    "heidi helen helena helene helga henrietta hilary hillary holly ida ilhan ilse imani ines " +
    "inga ingrid irena irene irina iris isabel isabella isabelle isobel ivana ivy jacinda " +
    "jacqueline jade jana jane janet janice janine jasmine jeanette jeanne jelena jemma jen jenna " +
    "jennifer jenny jessica jill joan joann joanna joanne jocelyn johanna josephine joyce juana " +
    "judith judy julia juliana julie juliet justine kaja kamala kara karen karin karina karla " +
    "katarina kate katharina katherine kathleen kathryn kathy katie katja katrina kayla keiko " +
    "kellyanne kirsten kirstjen krista kristen kristin kristina kristine kyrsten laila lana lara " +
    "laura lauren layla lea leah leanne leila lena leticia lila lillian lily linda lisa liz liza " +
    "lois lola lora loretta lori lorraine louisa louise lucia lucinda lucy ludmila luisa lydia " +
    "lynda lynne madeleine madeline magda maggie maia mandy manuela mara marcela marcia margaret " +
    "margarita margot margrethe maria mariam marian mariana marianne marie marija marilyn marina " +
    "marisa marissa marjorie marlene marsha marta martha martina martine mary maryam maura " +
    "maureen maya mazie megan melania melanie melinda melissa mercedes meredith mia michaela " +
    "michele michelle mildred mindy miranda miriam mollie molly mona monica monique muriel myra " +
    "nadia nadine nancy naomi natalia natalie natasha nicole nina nora noreen norma oksana olena " +
    "olga olivia pamela paola patricia patti patty paula paulina pauline peggy penelope penny " +
    "petra phoebe phyllis pia polly pramila priti priya rachel raisa ramona raquel rashida " +
    "rebecca regina renee rhonda rita roberta rosa rosalind rosario rose rosemary rosie roxanne " +
    "ruth sabine sabrina sadie sally samantha sanae sandra sara sarah saskia selena selma serena " +
    "shari sharon shauna sheena sheila shelley sherri sherry shirley silvia sofia sonia sonja " +
    "sonya sophia sophie soraya stella stephanie sue susan susana susanna susanne suzanne " +
    "svetlana sviatlana sylvia sylvie tabitha tamara tammy tania tanja tanya tara tatiana teresa " +
    "teri tessa thelma theresa therese tiffany tina trudy tulsi tzipi ulrike ursula usha " +
    "valentina valeria valerie vanessa vera verena veronica veronika vicki vickie victoria " +
    "viktoria viola violet virginia viviane wanda wendy wilma xiomara yael yana yasmin yolanda " +
    "yulia yvette yvonne zahra zainab zara zoe zsuzsanna",
);
