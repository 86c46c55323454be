// Common given names of many cultures, folded (lower case, no accents). A capitalised run that opens
// with one is a person, unless it ends in the name of a body ("Harvey Milk Plaza"). Names that are
// more often another word in news ("Will", "Grant", "August") are left out on purpose.
// Written for Pressmark; no outside list was used.

/** Folded given names. */
export const GIVEN_NAMES: readonly string[] = (
  "aaron abbas abby abdel abdirahman abdul abdulaziz abdullah abdulrahman abel abigail abraham " +
  "ada adam adel adele aditya adolf adolfo adrian adriana adrienne agnes agnieszka ahmad ahmed " +
  "aidan aisha ajay ajit akbar akhil akira al alain alan alastair albert alberto alejandra " +
  "alejandro aleksandar aleksander aleksandr aleksei alessandra alessandro alex alexander " +
  "alexandra alexandre alexandria alexei alexey alexis alfonso alfred alfredo ali alice alicia " +
  "alison allan allen allison alok alton alvaro alvin alyssa amal amanda amar amartya amber " +
  "ambrose amelia amina amir amira amit amos amy ana anand anastasia anatoly anders anderson " +
  "andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy angel angela " +
  "angelo angie angus anil anita anja ankit ann anna annalena anne annette annie annika anouk " +
  "antal anthony antoine anton antonia antonio antony antti anupam anwar archie ari ariel arjun " +
  "arlene armando armin arnab arne arnold arthur arturo arun arvind asha asher ashley ashok " +
  "ashraf asif astrid atul audrey augusto austin avi ayesha ayman aziz babak bahram barack " +
  "barbara barney barrie barry bart bashar basil bassam beatrice beatriz becky belinda ben " +
  "benazir benedetta benedict benigno benito benjamin benny bernadette bernard bernardo bernie " +
  "bert bertrand beth bethany betsy betty beverly bharat bhupesh bill billy birgit blake blanca " +
  "bob bobby bogdan bojan bonnie boris boyko brad bradley brandon branko brenda brendan brent " +
  "bret brett brian brianna bridget brigitte britney brock bruce bruno bryan bryce burt byron " +
  "caitlin cal calvin cameron camille candace candice carey carl carla carlo carlos carlton " +
  "carly carmen carol carolina caroline carolyn carrie carter caryn casey cassandra cassidy " +
  "catalina cate catherine cathy cecilia cedric celeste celia cesar chad chandra chantal " +
  "charlene charles charlie charlotte chase chelsea cheryl chester chiara chidi chinua chip " +
  "chloe chris christa christian christiane christina christine christoph christophe " +
  "christopher chuck ciara cindy claire clara clarence clarissa claude claudia claudio claus " +
  "clay clayton clement cleo cliff clifford clint clive cody colin colleen connie connor conor " +
  "constance consuelo cora corey cornelius cory courtney craig cristian cristiano cristina " +
  "crystal curtis cynthia cyril cyrus dag daisy dale damian damien damon dan dana daniel " +
  "daniela daniele danielle danny daphne darcy daria darian darin dario darius darrell darren " +
  "daryl dave david davide dawn dean deanna debbie deborah debra dee deepak delia delphine " +
  "demetrius denis denise dennis denys derek derrick desiree desmond devin devon dexter diana " +
  "diane didier diego dieter dilma dimitri dimitris dina dirk dmitri dmitriy dmitry dmytro " +
  "dolores dominic dominick dominik dominique don donald donatella donna dora dorian doris " +
  "dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ebrahim ed eddie edgar " +
  "edgars edith edmund edouard eduard eduardo edward edwin egor ehud eileen eitan ekaterina " +
  "elaine eleanor elena eli elias elie elijah elin elisa elisabeth elise elissa eliza elizabeth " +
  "elke ella ellen elliot elliott eloise elon elsa elsie elvira emanuel emeka emerson emil " +
  "emilia emilio emily emma emmanuel emmerson emre enda enrico enrique enzo eoin eric erica " +
  "erich erik erika erin ernest ernesto ernie ernst erwin esma esteban esther ethan etienne " +
  "eugene eugenia eunice eva evan eve evelyn evgeny evo ezra fabian fabio fabrice faisal faith " +
  "farah farid farooq farouk fatima fatou fawzia federica federico felicia felipe felix " +
  "ferdinand fernando fidel fiona fleur flora florence florian floyd fran frances francesca " +
  "francesco francine francis francisca francisco franco francois frank frankie franklin franz " +
  "fred freddie frederic frederica frederick frederik fredrik friedrich fritz fumio gabriel " +
  "gabriela gabriele gabrielle gaby gail gareth gary gaston gavin gemma gennady gennaro " +
  "gennifer geoff geoffrey georg george georges georgia georgina georgios gerald geraldine " +
  "gerard gerardo gerda gerhard gerry giancarlo gianni gideon gil gilbert gilberto giles gilles " +
  "gillian gina ginger giorgia giorgio giovanni gita giulia giuseppe gladys glen glenda glenn " +
  "gloria gonzalo goran gordon grace graeme graham greg gregg gregor gregory greta gretchen " +
  "grigory guadalupe guido guillaume guillermo gunnar gunter gustav gustavo guy gwen hadi " +
  "hailey hakan haley hamid hamza hank hanna hannah hans harold haroon harriet harris harrison " +
  "harry haruki harvey hasan hassan hattie hayley hazel heather hector heidi heiko helen helena " +
  "helene helga helmut hendrik henning henri henrietta henrik henrique henry herbert herman " +
  "hermann hilary hillary hiroshi holly homer horacio horst hosni howard hubert hugh hugo " +
  "hugues humphrey hussein ian ibrahim ichiro ida ignacio igor ihor ike ilan ilhan ilse ilya " +
  "imani imran indira ines inga ingmar ingrid inna ioannis irena irene irina iris irving irwin " +
  "isaac isabel isabella isabelle isaiah ismael ismail isobel itamar ivan ivana ivo ivy jaap " +
  "jacinda jack jackie jacob jacqueline jacques jade jafar jaime jair jairo jake jakob jalen " +
  "jamal jameel james jamie jan jana jane janet janice janine janis jared jarek jarmila jarrod " +
  "jasmine jason jasper javad javed javier jay jayne jean jeanette jeanne jeff jefferson " +
  "jeffrey jelena jemma jen jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jesse " +
  "jessica jessie jesus jill jim jimmy jo joachim joan joana joann joanna joanne joao joaquin " +
  "jocelyn jochen jody joe joel joerg johan johann johanna johannes john johnny joko jon jonas " +
  "jonathan jordan jordi jorg jorge jose josef josefina josep joseph josephine josh joshua " +
  "josiah jovan joy joyce juan juana judith judy jukka jules julia julian juliana julie julien " +
  "juliet julio julius june jurgen justin justine justyna kadir kaitlyn kaja kamal kamala kara " +
  "kareem karen karim karin karina karl karla karolina karsten kasim katarina kate katerina " +
  "katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kay kayla keiko " +
  "keir keith kellie kelly kellyanne kelsey kemal ken kenji kenneth kenny kent kerry kerstin " +
  "ketanji kevin khadija khaled khalid khalil kiara kieran kim kimberly kiran kirill kirk " +
  "kirsten kirstin kirstjen kit kjell klaus kofi konrad konstantin kostas kris krishna krista " +
  "kristen kristi kristian kristin kristina kristine krzysztof kurt kwame kwasi kyle kyriakos " +
  "kyrsten laila lakshmi lalit lamar lana lance lara larry lars laszlo latoya laura lauren " +
  "laurence laurent laurie laverne lawrence layla lea leah leanne lech lee leif leigh leila " +
  "lena lennart lenny lenore leo leon leonard leonardo leonid leonor leopoldo leroy leslie " +
  "lester leticia lewis lia liam lidia lieke lila lilian lillian lily linda lindsay lindsey " +
  "linus lionel lisa livia liz liza lloyd logan lois lola lora loren lorena lorenzo loretta " +
  "lori lorraine lou louis louisa louise luana luc luca lucas lucia luciano lucien lucille " +
  "lucinda lucy ludmila ludwig luis luisa luiz lukas luke lula luther lydia lyle lyn lynda " +
  "lyndon lynette lynn lynne lyudmila maarten mackenzie madeleine madeline mads magda maggie " +
  "magnus maha mahathir mahesh mahmoud maia maite makoto malala malcolm malik mandy manfred " +
  "manmohan manny manoj manuel manuela mara marc marcel marcela marcelo marcia marcin marco " +
  "marcos marcus marek maren margaret margarita margot margrethe margrit maria mariam marian " +
  "mariana marianne mariano marie marija marilyn marin marina marine mario marion marisa " +
  "marissa marit marjorie mark marko markus marlene marlon marsha marta martha martin martina " +
  "martine marty marvin mary maryam masoud massimo mateo mateusz mathieu mats matt matteo " +
  "matthew matthias matthieu maud maura maureen maurice mauricio maurits maurizio mauro max " +
  "maxim maxime maximilian maxine maya mazie meera megan meghan mehdi mehmet mel melania " +
  "melanie melinda melissa meltem melvin mercedes meredith merrick mette mia micah michael " +
  "michaela michal michel michele michelle mick miguel mihai mikael mike mikhail mikko mila " +
  "milan mildred milena miles milo milos milton mina mindy miranda miriam mirjana mitch " +
  "mitchell mitt moammar mohamed mohammad mohammed mohan mohsen moira mollie molly mona monica " +
  "monique morgan moritz moses moshe mostafa motoko muhammad muhammadu mukesh murat muriel " +
  "mustafa mykhailo mykola myra nabil nadia nadine nadja naftali nana nancy naomi narendra " +
  "naser nasrin nasser natalia natalie natasha nate nathan nathaniel nawaz ned neha neil nelson " +
  "nestor neville newt nia niall niamh nicholas nick nicki nicola nicolae nicolas nicole nicos " +
  "nigel nikita nikki niklas nikol nikola nikolai nikolaos nikolas nikos nils nina nino nisha " +
  "nitin noah noam noel noelle noor nora norbert noreen norma norman nouri nuno nuri octavio " +
  "odette oksana olaf ole oleg oleh oleksandr oleksii oleksiy olena olga oliver olivia olivier " +
  "olof olusegun omar orlando oscar oskar otis otto ousmane owen paavo pablo padraig paige " +
  "paloma pam pamela paola paolo pascal pascale pat patricia patricio patrick patrik patti " +
  "patty paul paula paulina pauline paulo pavel pavlo pawel pedro peggy pekka penelope penny " +
  "percy perry pete peter petr petra petro petteri phil philip philippa philippe phillip phoebe " +
  "phyllis pia pierre pieter pilar piotr polly pradeep prakash pramila pranab pranav preston " +
  "priti priya priyanka prue qassem quentin quinn rachel rafael rahm rahul raila raisa raj " +
  "rajan rajesh rajiv rajnath ralph ram ramesh ramon ramona ramzan rana rand randall randi " +
  "randy ranil ranjit raphael raquel rashida raul ravi ray raymond rebecca recep reed reggie " +
  "regina reginald reince reinhard rene renee reuben rex reza rhonda rhys riaz ricardo riccardo " +
  "rich richard rick ricky rishi rita rob robert roberta roberto robin robyn rocio rod roderick " +
  "rodney rodolfo rodrigo roger rohan rohit roland rolando rolf roman romano ron ronald ronan " +
  "ronnie rory rosa rosalia rosalind rosario rose rosemary rosie ross roxanne roy ruben rudolf " +
  "rudy rufus rune rupert russ russell rustam ruth ryan saad sabah sabine sabrina sachin sadie " +
  "sadiq saeb saeed sajid sal salim sally salman salvador salvatore sam samantha samar samir " +
  "samira samuel sana sanae sandeep sandra sandy sania sanjay sanna santiago santos sara sarah " +
  "sasha saskia saul savannah scott sean sebastian sebastien selena selim selma serena serge " +
  "sergei sergey sergio serhii serhiy seth seyed shabana shahbaz shane shankar shannon shari " +
  "sharon shaun shauna shawn sheena sheila sheldon shelley shelly sherri sherrod sherry shigeru " +
  "shimon shinzo shira shirley shivshankar shlomo shreya sid siddharth sidney siegfried sigmar " +
  "silke silvia silvio simon simona simone siobhan siri sofia sofie sonia sonja sonya sophia " +
  "sophie soraya soren spencer stacey stacy stan stanislav stanley stef stefan stefanie stefano " +
  "steffen stella stephane stephanie stephen steve steven stewart stig stuart subrahmanyam sue " +
  "sujata suleiman sunil sunita suresh susan susana susanna susannah susanne susie suzanne sven " +
  "svetlana sviatlana swati sybil sydney syed sylvain sylvester sylvia sylvie tabitha tahir tal " +
  "tamar tamara tami tamika tammy tania tanja tanya tara tarek tariq taro tasha tasneem tatiana " +
  "tatyana tayyip ted teddy terence teresa teri terrance terrence terri terry tessa thabo thad " +
  "thaddeus thandi thelma theo theodore theresa therese thierry thomas thorsten tiffany tim " +
  "timothy tina tobias toby todd tom tomas tomasz tommy tomoko toni tony tore tori toshiro " +
  "tracey traci tracy travis trent trevor trey trisha tristan trudy trygve tulsi tuomas tyler " +
  "tyrone tzipi uche udo ugo ulf ulrich ulrike ulysses uma umar ursula usha vaclav valentin " +
  "valentina valeria valerie valeriy valery vanessa vasily vasyl venkaiah vera verena verna " +
  "vernon veronica veronika vicente vicki vickie victor victoria vijay vikram viktor viktoria " +
  "vince vincent vincenzo vinod viola violet virginia vitali vitaliy vivek vivian viviane vlad " +
  "vladimir volker volodymyr vusi wade wael walid wallace wally walt walter wanda warren wassim " +
  "wayne wei wendell wendy werner wesley whitney wiktor wilbur wilfred wilhelm willard willem " +
  "william willie wilma wilson wim winston wolfgang woody wopke xavier xiomara yael yair yana " +
  "yannis yasmin yasser yaw yehuda yevgeny yitzhak yoko yolanda yonatan yosef yoshihide yoshiko " +
  "yossi youssef yuki yulia yuri yusuf yuval yves yvette yvonne zac zach zachary zack zahra " +
  "zainab zainul zara zeid zev zeynep zia ziad zoe zohra zoltan zoran zsuzsanna zubair"
).split(" ");

/** Those that only women bear: "Mr. Obama" is not Michelle Obama. */
export const WOMENS_NAMES: readonly string[] = (
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
  "yulia yvette yvonne zahra zainab zara zoe zsuzsanna"
).split(" ");
