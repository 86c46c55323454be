// Officials of Latin America and the Caribbean since 2009. Compiled from public knowledge by the Pressmark
// developers, MIT; checked to 2025-12. A year stands where the day is not certain. Format:
// ../parse-officials.ts.

export const LATIN_AMERICA = `
# Mexico
Adán Augusto López = Adán Augusto López Hernández | governor, Tabasco, 2019-01..2021-08; interior minister, 2021-08..2023-06
Agustín Carstens | finance minister, 2006-12..2009-12; governor, Bank of Mexico, 2010-01..2017-11; general manager, Bank for International Settlements, 2017-12..2025-06
Alejandro Gertz Manero | attorney general, 2019-01..2025-11
Alicia Bárcena | executive secretary of the economic commission for Latin America, United Nations, 2008-07..2022-03; foreign minister, 2023-07..2024-09; environment minister, 2024-10..
Andrés Manuel López Obrador = Andres Manuel Lopez Obrador = Manuel López Obrador | mayor, Mexico City, 2000-12..2005-07; presidential candidate, 2006..2006; presidential candidate, 2012..2012; president, 2018-12-01..2024-09-30
Arely Gómez = Arely Gómez González | attorney general, 2015-03..2016-10
Arturo Herrera = Arturo Herrera Gutiérrez | finance minister, 2019-07..2021-07
Carlos Urzúa | finance minister, 2018-12..2019-07
Clara Brugada | mayor, Mexico City, 2024-10..
Claudia Ruiz Massieu | foreign minister, 2015-08..2017-01
Claudia Sheinbaum = Claudia Sheinbaum Pardo | mayor, Mexico City, 2018-12..2023-06; president, 2024-10-01..
Enrique Peña Nieto | governor, State of Mexico, 2005-09..2011-09; president, 2012-12-01..2018-11-30
Felipe Calderón = Felipe Calderón Hinojosa | president, 2006-12-01..2012-11-30
Genaro García Luna | public security minister, 2006-12..2012-11
Hugo López-Gatell = Hugo López-Gatell Ramírez | deputy health minister, 2018-12..2023-10
Ildefonso Guajardo = Ildefonso Guajardo Villarreal | economy minister, 2012-12..2018-11
Javier Duarte | governor, Veracruz, 2010-12..2016-10
Jesús Murillo Karam | attorney general, 2012-12..2015-02
José Antonio Meade | finance minister, 2011-09..2012-11; foreign minister, 2012-12..2015-08; finance minister, 2016-09..2017-11; presidential candidate, Institutional Revolutionary Party, 2018..2018
Josefina Vázquez Mota | presidential candidate, National Action Party, 2012..2012
Juan Ramón de la Fuente | ambassador to the United Nations, 2018-12..2023; foreign minister, 2024-10..
Luis Cresencio Sandoval | defence minister, 2018-12..2024-09
Luis Videgaray = Luis Videgaray Caso | finance minister, 2012-12..2016-09; foreign minister, 2017-01..2018-11
Marcelo Ebrard = Marcelo Ebrard Casaubón | mayor, Mexico City, 2006-12..2012-12; foreign minister, 2018-12..2023-06; economy minister, 2024-10..
Miguel Ángel Mancera | mayor, Mexico City, 2012-12..2018-03
Miguel Ángel Osorio Chong | interior minister, 2012-12..2018-01
Olga Sánchez Cordero | interior minister, 2018-12..2021-08
Omar García Harfuch | police chief, Mexico City, 2019-10..2023-09; security minister, 2024-10..
Patricia Espinosa | foreign minister, 2006-12..2012-11; executive secretary of the climate convention, United Nations, 2016-07..2022-07
Ricardo Anaya | presidential candidate, National Action Party, 2018..2018
Rogelio Ramírez de la O | finance minister, 2021-07..2025-03
Salvador Cienfuegos = Salvador Cienfuegos Zepeda | defence minister, 2012-12..2018-11
Tatiana Clouthier | economy minister, 2021-01..2022-10
Vicente Fox = Vicente Fox Quesada | president, 2000-12..2006-11-30
Xóchitl Gálvez = Xóchitl Gálvez Ruiz | senator, 2018-09..2023-11; presidential candidate, 2023..2024
# Guatemala
Alejandro Giammattei | president, 2020-01-14..2024-01-14
Alejandro Maldonado | president, 2015-09..2016-01
Álvaro Colom | president, 2008-01..2012-01
Bernardo Arévalo = Bernardo Arévalo de León | president, 2024-01-15..
Consuelo Porras | attorney general, 2018-05..
Jimmy Morales | president, 2016-01-14..2020-01-14
Otto Pérez Molina | president, 2012-01..2015-09
Sandra Torres | presidential candidate, 2015..2015; presidential candidate, 2019..2019; presidential candidate, 2023..2023
# Honduras
Juan Orlando Hernández | president, 2014-01-27..2022-01-27
Manuel Zelaya | president, 2006-01..2009-06-28
Porfirio Lobo = Porfirio Lobo Sosa = Porfirio "Pepe" Lobo | president, 2010-01..2014-01
Roberto Micheletti | interim president, 2009-06..2010-01
Salvador Nasralla | presidential candidate, 2017..2017; presidential candidate, 2025..2025
Xiomara Castro | presidential candidate, 2013..2013; president, 2022-01-27..
# El Salvador
Félix Ulloa | vice president, 2019-06..
Mauricio Funes | president, 2009-06..2014-06
Nayib Bukele | mayor, San Salvador, 2015-05..2018-04; president, 2019-06-01..
Salvador Sánchez Cerén | president, 2014-06..2019-06
# Nicaragua
Daniel Ortega | president, 1985-01..1990-04; president, 2007-01-10..
Rosario Murillo | vice president, 2017-01..
# Costa Rica
Carlos Alvarado = Carlos Alvarado Quesada | president, 2018-05..2022-05
Christiana Figueres | executive secretary of the climate convention, United Nations, 2010-07..2016-07
Laura Chinchilla | president, 2010-05..2014-05
Luis Guillermo Solís | president, 2014-05..2018-05
Óscar Arias = Óscar Arias Sánchez | president, 1986-05..1990-05; president, 2006-05..2010-05
Rodrigo Chaves = Rodrigo Chaves Robles | president, 2022-05-08..
# Panama
José Raúl Mulino | president, 2024-07-01..
Juan Carlos Varela | vice president, 2009-07..2014-07; president, 2014-07-01..2019-07-01
Laurentino Cortizo | president, 2019-07-01..2024-07-01
Manuel Noriega = Manuel Antonio Noriega | leader, 1983-08..1989-12
Martín Torrijos | president, 2004-09..2009-07
Ricardo Martinelli | president, 2009-07-01..2014-07-01
# Cuba
Bruno Rodríguez = Bruno Rodríguez Parrilla | foreign minister, 2009-03..
Fidel Castro = Fidel Castro Ruz | prime minister, 1959-02..1976-12; president, 1976-12..2008-02
Josefina Vidal | director for the United States at the foreign ministry, 2012..2018
Manuel Marrero = Manuel Marrero Cruz | prime minister, 2019-12..
Miguel Díaz-Canel = Miguel Diaz-Canel Bermudez = Miguel Díaz-Canel Bermúdez | first vice president, 2013-02..2018-04; president, 2018-04-19..; first secretary of the Communist Party, 2021-04..
Raúl Castro = Raúl Castro Ruz | president, 2008-02..2018-04; first secretary of the Communist Party, 2011-04..2021-04
Ricardo Alarcón | president of the National Assembly, 1993-02..2013-02
# Haiti
Alix Didier Fils-Aimé | prime minister, 2024-11..
Ariel Henry | acting prime minister, 2021-07..2024-04
Claude Joseph | interim prime minister, 2021-04..2021-07; foreign minister, 2021-07..2021-11
Edgard Leblanc Fils | president of the transitional council, 2024-04..2024-10
Evans Paul | prime minister, 2015-01..2016-02
Garry Conille | prime minister, 2011-10..2012-05; interim prime minister, 2024-06..2024-11
Jack Guy Lafontant | prime minister, 2017-03..2018-09
Jean-Bertrand Aristide | president, 1991-02..1991-09; president, 2001-02..2004-02
Jean-Claude Duvalier | president, 1971-04..1986-02
Jean-Henry Céant | prime minister, 2018-09..2019-03
Jean-Max Bellerive | prime minister, 2009-11..2011-10
Jocelerme Privert | interim president, 2016-02..2017-02
Joseph Jouthe | prime minister, 2020-03..2021-04
Jovenel Moïse | president, 2017-02-07..2021-07-07
Laurent Lamothe | prime minister, 2012-05..2014-12
Michel Martelly = Michel Joseph Martelly | president, 2011-05..2016-02
René Préval | president, 1996-02..2001-02; president, 2006-05..2011-05
# Dominican Republic
Danilo Medina | president, 2012-08..2020-08
Leonel Fernández | president, 1996-08..2000-08; president, 2004-08..2012-08
Luis Abinader | president, 2020-08-16..
# Jamaica
Andrew Holness | prime minister, 2011-10..2012-01; prime minister, 2016-03..
Bruce Golding | prime minister, 2007-09..2011-10
Portia Simpson-Miller = Portia Simpson Miller | prime minister, 2006-03..2007-09; prime minister, 2012-01..2016-03
# Trinidad and Tobago
Kamla Persad-Bissessar | prime minister, 2010-05..2015-09; prime minister, 2025-05..
Keith Rowley | prime minister, 2015-09..2025-03
# Barbados
Mia Mottley | prime minister, 2018-05..
# Bahamas
Hubert Minnis | prime minister, 2017-05..2021-09
Perry Christie | prime minister, 2002-05..2007-05; prime minister, 2012-05..2017-05
Philip Davis | prime minister, 2021-09..
# Guyana
Bharrat Jagdeo | president, 1999-08..2011-12; vice president, 2020-08..
David Granger | president, 2015-05..2020-08
Donald Ramotar | president, 2011-12..2015-05
Irfaan Ali = Mohamed Irfaan Ali | president, 2020-08..
# Suriname
Chan Santokhi = Chandrikapersad Santokhi | president, 2020-07..2025-07
Desi Bouterse = Dési Bouterse | president, 2010-08..2020-07
Jennifer Geerlings-Simons | president, 2025-07..
# Colombia
Alberto Carrasquilla | finance minister, 2018-08..2021-05
Álvaro Leyva | foreign minister, 2022-08..2024
Álvaro Uribe = Álvaro Uribe Vélez | president, 2002-08-07..2010-08-07; senator, 2014-07..2020-08
Carlos Holmes Trujillo | foreign minister, 2018-08..2019-11; defence minister, 2019-11..2021-01-26
Claudia López | mayor, Bogotá, 2020-01..2023-12
Diego Molano | defence minister, 2021-02..2022-08
Enrique Peñalosa | mayor, Bogotá, 1998-01..2000-12; mayor, Bogotá, 2016-01..2019-12
Federico Gutiérrez | mayor, Medellín, 2016-01..2019-12; presidential candidate, 2022..2022; mayor, Medellín, 2024-01..
Francia Márquez | vice president, 2022-08..
Germán Vargas Lleras | interior minister, 2010-08..2012-04; vice president, 2014-08..2017-03; presidential candidate, 2018..2018
Gustavo Petro = Gustavo Petro Urrego | mayor, Bogotá, 2012-01..2015-12; presidential candidate, 2018..2018; president, 2022-08-07..
Humberto de la Calle | vice president, 1994-08..1996-09; chief negotiator with the FARC, 2012-09..2017
Ingrid Betancourt | presidential candidate, 2002..2002
Iván Duque = Iván Duque Márquez | president, 2018-08-07..2022-08-07
Iván Márquez | chief negotiator of the FARC, 2012-11..2016
Iván Velásquez | head of the UN anti-impunity commission, Guatemala, 2013-10..2019-09; defence minister, 2022-08..2025-02
José Antonio Ocampo | finance minister, 2022-08..2023-05
Juan Carlos Pinzón | defence minister, 2011-09..2015-06
Juan Manuel Santos | defence minister, 2006-07..2009-05; president, 2010-08-07..2018-08-07
Laura Sarabia | chief of staff, 2022-08..2023-06; foreign minister, 2025-01..2025-07
Luis Carlos Villegas | defence minister, 2015-06..2018-08
María Ángela Holguín | foreign minister, 2010-08..2018-08
Marta Lucía Ramírez | defence minister, 2002-08..2003-11; vice president, 2018-08..2022-08; foreign minister, 2021-05..2022-08
Mauricio Cárdenas | finance minister, 2012-09..2018-08
Miguel Uribe Turbay | senator, 2022-07..2025-08-11
Rodolfo Hernández | mayor, Bucaramanga, 2016-01..2019-09; presidential candidate, 2022..2022
Rodrigo Londoño | leader of the FARC, 2011-11..2017-08
Sergio Fajardo | mayor, Medellín, 2004-01..2007-12; governor, Antioquia, 2012-01..2015-12; presidential candidate, 2018..2018; presidential candidate, 2022..2022
# Venezuela
Antonio Ledezma | mayor, Caracas, 2008-12..2015-02
Delcy Rodríguez = Delcy Eloína Rodríguez | foreign minister, 2014-12..2017-06; vice president, 2018-06..
Diosdado Cabello | president of the National Assembly, 2012-01..2016-01; interior minister, 2024-08..
Edmundo González = Edmundo González Urrutia | presidential candidate, 2024..2024
Elías Jaua | vice president, 2010-01..2012-10; foreign minister, 2013-01..2014-09
Elvis Amoroso | president of the electoral council, 2023-08..
Henri Falcón | governor, Lara, 2008-12..2017-10; presidential candidate, 2018..2018
Henrique Capriles = Henrique Capriles Radonski | governor, Miranda, 2008-11..2017-10; presidential candidate, 2012..2012; presidential candidate, 2013..2013
Henry Ramos Allup | president of the National Assembly, 2016-01..2017-01
Hugo Chávez = Hugo Chávez Frías = Hugo Rafael Chávez | president, 1999-02-02..2013-03-05
Jorge Arreaza | vice president, 2013-03..2016-01; foreign minister, 2017-08..2021-08
Jorge Rodríguez = Jorge Rodríguez Gómez | vice president, 2007-01..2008-01; communications minister, 2017-11..2020; president of the National Assembly, 2021-01..
Juan Guaidó | president of the National Assembly, 2019-01..2020-01; opposition leader, 2019-01..2023-01
Julio Borges | president of the National Assembly, 2017-01..2018-01
Leopoldo López | mayor, Chacao, 2000-08..2008-11; leader of Popular Will, 2009-12..
Luisa Ortega Díaz = Luisa Ortega | attorney general, 2007-12..2017-08
Manuel Rosales | governor, Zulia, 2000-08..2008-11; presidential candidate, 2006..2006; governor, Zulia, 2021-11..2025
María Corina Machado | member of the National Assembly, 2011-01..2014-03; opposition leader, 2023-10..
Nicolás Maduro = Nicolás Maduro Moros | foreign minister, 2006-08..2013-01; vice president, 2012-10..2013-03; president, 2013-04-19..
Rafael Ramírez | oil minister, 2002-07..2014-09; ambassador to the United Nations, 2014-12..2017-12
Samuel Moncada | foreign minister, 2017-06..2017-08; ambassador to the United Nations, 2018..
Tareck El Aissami | interior minister, 2008-09..2012-10; vice president, 2017-01..2018-06; oil minister, 2020-04..2023-03
Tarek William Saab | human rights ombudsman, 2014-12..2017-08; attorney general, 2017-08..
Tibisay Lucena | president of the electoral council, 2006-04..2020-06
Vladimir Padrino López = Vladimir Padrino | defence minister, 2014-10..
Yván Gil = Yvan Gil | foreign minister, 2023-01..
# Ecuador
Andrés Arauz | presidential candidate, 2021..2021
Daniel Noboa = Daniel Noboa Azín | president, 2023-11-23..
Fernando Villavicencio | presidential candidate, 2023..2023-08-09
Gabriela Sommerfeld | foreign minister, 2023-11..
Guillaume Long | foreign minister, 2016-03..2017-05
Guillermo Lasso | presidential candidate, 2013..2013; presidential candidate, 2017..2017; president, 2021-05-24..2023-11-23
Jaime Nebot | mayor, Guayaquil, 2000-08..2019-05
Jorge Glas | vice president, 2013-05..2018-01
José Valencia | foreign minister, 2018-06..2020-07
Lenín Moreno = Lenin Moreno Garcés | vice president, 2007-01..2013-05; president, 2017-05-24..2021-05-24
Luisa González | presidential candidate, 2023..2023; presidential candidate, 2025..2025
María Fernanda Espinosa = María Fernanda Espinosa Garcés | foreign minister, 2017-05..2018-06; president of the General Assembly, United Nations, 2018-09..2019-09
Rafael Correa | president, 2007-01-15..2017-05-24
Ricardo Patiño | foreign minister, 2010-01..2016-03
Yaku Pérez | presidential candidate, 2021..2021
# Peru
Alan García = Alan García Pérez | president, 1985-07..1990-07; president, 2006-07..2011-07
Alberto Fujimori | president, 1990-07-28..2000-11
Alberto Otárola | prime minister, 2022-12..2024-03
Alejandro Toledo | president, 2001-07..2006-07
Aníbal Torres | prime minister, 2022-02..2022-11
Dina Boluarte | vice president, 2021-07..2022-12; president, 2022-12-07..2025-10-10
Fernando Zavala | prime minister, 2016-07..2017-09
Francisco Sagasti | president, 2020-11-17..2021-07-28
Guido Bellido | prime minister, 2021-07..2021-10
Gustavo Adrianzén | prime minister, 2024-03..2025-05
José Jerí | president of Congress, 2025-07..2025-10; president, 2025-10-10..
Keiko Fujimori | presidential candidate, Popular Force, 2011..2011; presidential candidate, Popular Force, 2016..2016; presidential candidate, Popular Force, 2021..2021
Luis Castañeda = Luis Castañeda Lossio | mayor, Lima, 2003-01..2010-12; mayor, Lima, 2015-01..2018-12
Manuel Merino | president of Congress, 2020-03..2020-11; president, 2020-11-10..2020-11-15
Martín Vizcarra | vice president, 2016-07..2018-03; president, 2018-03-23..2020-11-09
Mercedes Aráoz | prime minister, 2017-09..2018-04
Mirtha Vásquez | prime minister, 2021-10..2022-01
Ollanta Humala | president, 2011-07-28..2016-07-28
Pedro Castillo | president, 2021-07-28..2022-12-07
Pedro Pablo Kuczynski | prime minister, 2005-08..2006-07; president, 2016-07-28..2018-03-23
Rafael López Aliaga | presidential candidate, 2021..2021; mayor, Lima, 2023-01..2025-10
Salvador del Solar | prime minister, 2019-03..2019-09
Susana Villarán | mayor, Lima, 2011-01..2014-12
Vicente Zeballos | prime minister, 2019-09..2020-07
Violeta Bermúdez | prime minister, 2020-11..2021-07
# Bolivia
Álvaro García Linera | vice president, 2006-01..2019-11
Carlos Mesa | president, 2003-10..2005-06; presidential candidate, 2019..2019; presidential candidate, 2020..2020
David Choquehuanca | foreign minister, 2006-01..2017-01; vice president, 2020-11..2025-11
Evo Morales = Evo Morales Ayma | president, 2006-01-22..2019-11-10
Jeanine Áñez = Jeanine Añez | interim president, 2019-11-12..2020-11-08
Jorge Quiroga = Jorge "Tuto" Quiroga = Jorge Tuto Quiroga | president, 2001-08..2002-08; presidential candidate, 2014..2014; presidential candidate, 2025..2025
Luis Arce = Luis Alberto Arce | economy minister, 2006-01..2017-06; president, 2020-11-08..2025-11-08
Luis Fernando Camacho | governor, Santa Cruz, 2021-05..
Rodrigo Paz = Rodrigo Paz Pereira | president, 2025-11-08..
# Brazil
Aécio Neves | governor, Minas Gerais, 2003-01..2010-03; presidential candidate, 2014..2014
Alexandre de Moraes | justice minister, 2016-05..2017-02; justice of the Supreme Court, 2017-03..
Aloysio Nunes = Aloysio Nunes Ferreira | foreign minister, 2017-03..2019-01
André Corrêa do Lago | president of COP30, 2025..
Antonio Patriota = Antonio de Aguiar Patriota | foreign minister, 2011-01..2013-08
Arthur Lira | president of the chamber of deputies, 2021-02..2025-02
Augusto Aras | prosecutor general, 2019-09..2023-09
Bruno Covas | mayor, São Paulo, 2018-04..2021-05-16
Carlos França = Carlos Alberto França | foreign minister, 2021-04..2023-01
Celso Amorim | foreign minister, 2003-01..2011-01; defence minister, 2011-08..2015-01; foreign policy adviser to the president, 2023-01..
Ciro Gomes | presidential candidate, 2018..2018; presidential candidate, 2022..2022
Cláudio Castro | governor, Rio de Janeiro, 2021-05..
Damares Alves | human rights minister, 2019-01..2022-03; senator, 2023-02..
Davi Alcolumbre | president of the Senate, 2019-02..2021-02; president of the Senate, 2025-02..
Deltan Dallagnol | prosecutor, 2014..2020; member of the chamber of deputies, 2023-02..2023-06
Dilma Rousseff = Dilma Vana Rousseff | chief of staff, 2005-06..2010-03; president, 2011-01-01..2016-08-31; president, New Development Bank, 2023-03..
Edson Fachin | justice of the Supreme Court, 2015-06..; chief justice, 2025-09..
Eduardo Bolsonaro | member of the chamber of deputies, 2015-02..2025
Eduardo Campos | governor, Pernambuco, 2007-01..2014-04; presidential candidate, 2014..2014-08-13
Eduardo Cunha | president of the chamber of deputies, 2015-02..2016-07
Eduardo Leite | governor, Rio Grande do Sul, 2019-01..2022-03; governor, Rio Grande do Sul, 2023-01..
Eduardo Paes | mayor, Rio de Janeiro, 2009-01..2016-12; mayor, Rio de Janeiro, 2021-01..
Eduardo Pazuello | health minister, 2020-05..2021-03
Ernesto Araújo | foreign minister, 2019-01..2021-03
Fernando Haddad | education minister, 2005-07..2012-01; mayor, São Paulo, 2013-01..2016-12; presidential candidate, Workers' Party, 2018..2018; finance minister, 2023-01..
Fernando Henrique Cardoso | finance minister, 1993-05..1994-03; president, 1995-01-01..2003-01-01
Fernando Pimentel | governor, Minas Gerais, 2015-01..2019-01
Flávio Bolsonaro | senator, 2019-02..
Flávio Dino | governor, Maranhão, 2015-01..2022-04; justice minister, 2023-01..2024-02; justice of the Supreme Court, 2024-02..
Geraldo Alckmin | governor, São Paulo, 2001-03..2006-03; presidential candidate, 2006..2006; governor, São Paulo, 2011-01..2018-04; presidential candidate, 2018..2018; vice president, 2023-01..
Gilberto Kassab | mayor, São Paulo, 2006-03..2012-12
Gilmar Mendes | justice of the Supreme Court, 2002-06..
Gleisi Hoffmann | chief of staff, 2011-06..2014-02; president of the Workers' Party, 2017-06..2025-03
Graça Foster = Maria das Graças Foster | chief executive of Petrobras, 2012-02..2015-02
Guido Mantega | finance minister, 2006-03..2015-01
Hamilton Mourão | vice president, 2019-01..2023-01; senator, 2023-02..
Henrique Meirelles | president, Central Bank of Brazil, 2003-01..2010-12; finance minister, 2016-05..2018-04; presidential candidate, 2018..2018
Hugo Motta | president of the chamber of deputies, 2025-02..
Izabella Teixeira | environment minister, 2010-04..2016-05
Jair Bolsonaro = Jair Messias Bolsonaro | member of the chamber of deputies, 1991-02..2018-12; president, 2019-01-01..2023-01-01
João Doria | mayor, São Paulo, 2017-01..2018-04; governor, São Paulo, 2019-01..2022-03
Joaquim Barbosa | justice of the Supreme Court, 2003-06..2014-07; chief justice, 2012-11..2014-07
Joaquim Levy | finance minister, 2015-01..2015-12
José Graziano da Silva | director general, Food and Agriculture Organization, 2012-01..2019-07
José Múcio = José Múcio Monteiro | defence minister, 2023-01..
José Serra | mayor, São Paulo, 2005-01..2006-03; governor, São Paulo, 2007-01..2010-04; presidential candidate, 2010..2010; foreign minister, 2016-05..2017-02
Luís Roberto Barroso | justice of the Supreme Court, 2013-06..2025-10; chief justice, 2023-09..2025-09
Luiz Alberto Figueiredo | foreign minister, 2013-08..2015-01
Luiz Fernando Pezão | governor, Rio de Janeiro, 2014-04..2018-11
Luiz Henrique Mandetta | health minister, 2019-01..2020-04
Luiz Inácio Lula da Silva = Luiz Inacio Lula = Lula da Silva = Luis Inacio Lula da Silva = Inácio Lula da Silva | president, 2003-01-01..2011-01-01; president, 2023-01-01..
Marcelo Crivella | mayor, Rio de Janeiro, 2017-01..2020-12
Marcelo Queiroga | health minister, 2021-03..2022-12
Márcio França | governor, São Paulo, 2018-04..2019-01
Marina Silva | environment minister, 2003-01..2008-05; presidential candidate, 2010..2010; presidential candidate, 2014..2014; environment minister, 2023-01..
Mauro Vieira | foreign minister, 2015-01..2016-05; foreign minister, 2023-01..
Michel Temer | vice president, 2011-01..2016-08; president, 2016-08-31..2019-01-01
Nelson Jobim | defence minister, 2007-07..2011-08
Nelson Teich | health minister, 2020-04..2020-05
Paulo Guedes | economy minister, 2019-01..2023-01
Pedro Parente | chief executive of Petrobras, 2016-06..2018-06
Raul Jungmann | defence minister, 2016-05..2018-02
Renan Calheiros | president of the Senate, 2013-02..2017-02
Ricardo Lewandowski | chief justice, 2014-09..2016-09; justice minister, 2024-02..
Ricardo Nunes | mayor, São Paulo, 2021-05..
Ricardo Salles | environment minister, 2019-01..2021-06
Roberto Azevêdo | director general, World Trade Organization, 2013-09..2020-08
Rodrigo Janot | prosecutor general, 2013-09..2017-09
Rodrigo Maia | president of the chamber of deputies, 2016-07..2021-02
Rodrigo Pacheco | president of the Senate, 2021-02..2025-02
Romeu Zema | governor, Minas Gerais, 2019-01..
Rui Costa | governor, Bahia, 2015-01..2022-12; chief of staff, 2023-01..
Sérgio Cabral | governor, Rio de Janeiro, 2007-01..2014-04
Sergio Moro = Sérgio Moro | judge, 1996..2018-11; justice minister, 2019-01..2020-04; senator, 2023-02..
Simone Tebet | senator, 2015-02..2023-01; presidential candidate, 2022..2022; planning minister, 2023-01..
Tarcísio de Freitas = Tarcisio Gomes de Freitas | infrastructure minister, 2019-01..2022-03; governor, São Paulo, 2023-01..
Tereza Cristina | agriculture minister, 2019-01..2022-03; senator, 2023-02..
Walter Braga Netto = Walter Souza Braga Netto | chief of staff, 2020-02..2021-03; defence minister, 2021-03..2022-04; vice presidential candidate, 2022..2022
Wilson Witzel | governor, Rio de Janeiro, 2019-01..2021-04
# Paraguay
Federico Franco | president, 2012-06..2013-08
Fernando Lugo | president, 2008-08..2012-06-22
Horacio Cartes | president, 2013-08-15..2018-08-15
Mario Abdo Benítez = Mario Abdo | president, 2018-08-15..2023-08-15
Santiago Peña | president, 2023-08-15..
# Uruguay
Danilo Astori | economy minister, 2005-03..2008-09; vice president, 2010-03..2015-03; economy minister, 2015-03..2020-03
José Mujica = José "Pepe" Mujica = Pepe Mujica | president, 2010-03-01..2015-03-01
Luis Almagro | foreign minister, 2010-03..2015-03; secretary general, Organization of American States, 2015-05..2025-05
Luis Lacalle Pou | president, 2020-03-01..2025-03-01
Tabaré Vázquez | president, 2005-03..2010-03; president, 2015-03-01..2020-03-01
Yamandú Orsi | president, 2025-03-01..
# Argentina
Agustín Rossi | defence minister, 2013-06..2015-12
Alberto Fernández | chief of the cabinet, 2003-05..2008-07; president, 2019-12-10..2023-12-10
Alberto Nisman | prosecutor, 2004..2015-01-18
Alfonso Prat-Gay | governor, Central Bank of Argentina, 2002-12..2004-09; finance minister, 2015-12..2016-12
Amado Boudou | economy minister, 2009-07..2011-12; vice president, 2011-12..2015-12
Aníbal Fernández | chief of the cabinet, 2009-07..2011-12; chief of the cabinet, 2015-02..2015-12; security minister, 2021-09..2023-12
Axel Kicillof | economy minister, 2013-11..2015-12; governor, Buenos Aires Province, 2019-12..
Carla Vizzotti | health minister, 2021-02..2023-12
Carlos Menem | president, 1989-07..1999-12
Cristina Fernández de Kirchner = Cristina Kirchner = Cristina Fernández = Cristina Fernandez de Kirchner | president, 2007-12-10..2015-12-10; senator, 2017-12..2019-12; vice president, 2019-12-10..2023-12-10
Daniel Scioli | vice president, 2003-05..2007-12; governor, Buenos Aires Province, 2007-12..2015-12; presidential candidate, 2015..2015
Diana Mondino | foreign minister, 2023-12..2024-10
Felipe Solá | governor, Buenos Aires Province, 2002-01..2007-12; foreign minister, 2019-12..2021-09
Gabriela Michetti | vice president, 2015-12..2019-12
Gerardo Werthein | ambassador to the United States, 2023-12..2024-11; foreign minister, 2024-11..2025-10
Ginés González García | health minister, 2002-01..2007-12; health minister, 2019-12..2021-02
Guillermo Francos | interior minister, 2023-12..2024-05; chief of the cabinet, 2024-05..2025-11
Héctor Timerman | ambassador to the United States, 2007..2010-06; foreign minister, 2010-06..2015-12
Horacio Rodríguez Larreta | mayor, Buenos Aires, 2015-12..2023-12
Javier Milei | member of the chamber of deputies, 2021-12..2023-12; president, 2023-12-10..
Jorge Capitanich | governor, Chaco, 2007-12..2015-12; chief of the cabinet, 2013-11..2015-02
Jorge Faurie | foreign minister, 2017-06..2019-12
Jorge Macri | mayor, Buenos Aires, 2023-12..
Jorge Taiana | foreign minister, 2005-12..2010-06; defence minister, 2021-08..2023-12
Julio Cobos | vice president, 2007-12..2011-12
Karina Milei | secretary general of the presidency, 2023-12..
Luis Caputo = Luis "Toto" Caputo | finance minister, 2017-01..2018-06; economy minister, 2023-12..
Luis Petri | defence minister, 2023-12..2025-12
Manuel Adorni | presidential spokesman, 2023-12..2025-11; chief of the cabinet, 2025-11..
Marcos Peña | chief of the cabinet, 2015-12..2019-12
María Eugenia Vidal | governor, Buenos Aires Province, 2015-12..2019-12
Martín Guzmán | economy minister, 2019-12..2022-07
Mauricio Macri | mayor, Buenos Aires, 2007-12..2015-12; president, 2015-12-10..2019-12-10
Néstor Kirchner | president, 2003-05-25..2007-12-10
Nicolás Dujovne | finance minister, 2017-01..2019-08
Pablo Quirno | foreign minister, 2025-10..
Patricia Bullrich | security minister, 2015-12..2019-12; presidential candidate, 2023..2023; security minister, 2023-12..2025-12
Rafael Grossi = Rafael Mariano Grossi | director general, International Atomic Energy Agency, 2019-12..
Santiago Cafiero | chief of the cabinet, 2019-12..2021-09; foreign minister, 2021-09..2023-12
Sergio Massa | chief of the cabinet, 2008-07..2009-07; presidential candidate, 2015..2015; president of the chamber of deputies, 2019-12..2022-08; economy minister, 2022-08..2023-12; presidential candidate, 2023..2023
Susana Malcorra | under-secretary-general for field support, United Nations, 2008-03..2012-03; chief of staff of the secretary general, United Nations, 2012-04..2015-12; foreign minister, 2015-12..2017-06
Victoria Villarruel | vice president, 2023-12..
# Chile
Alberto van Klaveren | foreign minister, 2023-03..
Alejandro Guillier | presidential candidate, 2017..2017
Alfredo Moreno | foreign minister, 2010-03..2014-03
Andrés Allamand | defence minister, 2011-01..2012-11; foreign minister, 2020-07..2022-02
Andrés Chadwick | interior minister, 2012-11..2014-03; interior minister, 2018-03..2019-10
Antonia Urrejola | foreign minister, 2022-03..2023-03
Augusto Pinochet | president, 1974-12..1990-03
Camila Vallejo | member of the chamber of deputies, 2014-03..2022-03; government spokeswoman, 2022-03..
Carolina Tohá | mayor, Santiago, 2012-12..2016-12; interior minister, 2022-09..2025-03
Enrique Paris | health minister, 2020-06..2022-03
Felipe Larraín | finance minister, 2010-03..2014-03; finance minister, 2018-03..2019-10
Gabriel Boric = Gabriel Boric Font | member of the chamber of deputies, 2014-03..2022-03; president, 2022-03-11..
Heraldo Muñoz | ambassador to the United Nations, 2003..2010; foreign minister, 2014-03..2018-03
Ignacio Briones | finance minister, 2019-10..2021-01
Izkia Siches | interior minister, 2022-03..2022-09
Jaime Mañalich | health minister, 2010-03..2014-03; health minister, 2019-06..2020-06
Jeannette Jara | labour minister, 2022-03..2025-04; presidential candidate, 2025..2025
José Antonio Kast | member of the chamber of deputies, 2002-03..2018-03; presidential candidate, 2017..2017; presidential candidate, Republican Party, 2021..2021; presidential candidate, Republican Party, 2025..2025
José Miguel Insulza | secretary general, Organization of American States, 2005-05..2015-05; senator, 2018-03..
Laurence Golborne | mining minister, 2010-03..2011-07
Mario Marcel | president, Central Bank of Chile, 2016-12..2022-01; finance minister, 2022-03..2025-08
Maya Fernández | defence minister, 2022-03..2025-03
Michelle Bachelet | president, 2006-03-11..2010-03-11; executive director of UN Women, United Nations, 2010-09..2013-03; president, 2014-03-11..2018-03-11; high commissioner for human rights, United Nations, 2018-09..2022-08
Ricardo Lagos | president, 2000-03..2006-03
Roberto Ampuero | foreign minister, 2018-03..2019-06
Rodrigo Hinzpeter | interior minister, 2010-03..2012-11
Sebastián Piñera | president, 2010-03-11..2014-03-11; president, 2018-03-11..2022-03-11
`;
