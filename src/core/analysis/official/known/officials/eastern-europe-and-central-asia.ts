// Officials of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia since 2009. Compiled from
// public knowledge by the Pressmark developers, MIT; checked to 2025-12. A year stands where the day is
// not certain. Format: ../parse-officials.ts.

export const EASTERN_EUROPE_AND_CENTRAL_ASIA = `
# Russia
Alexander Bastrykin | head of the Investigative Committee, 2011-01..
Alexander Bortnikov | director of the FSB, 2008-05..
Alexander Novak | energy minister, 2012-05..2020-11; deputy prime minister, 2020-11..
Alexei Kudrin = Alexey Kudrin | finance minister, 2000-05..2011-09; head of the Audit Chamber, 2018-05..2022-11
Alexei Navalny = Alexey Navalny = Aleksei Navalny = Aleksei A. Navalny | opposition leader, 2011..2024-02-16; candidate for mayor, Moscow, 2013..2013
Alexei Ulyukayev | economy minister, 2013-06..2016-11
Anatoly Antonov | ambassador to the United States, 2017..2024
Anatoly Serdyukov = Anatoliy Serdyukov | defence minister, 2007-02..2012-11
Andrei Belousov = Andrey Belousov | first deputy prime minister, 2020-01..2024-05; defence minister, 2024-05..
Anton Siluanov | finance minister, 2011-12..
Boris Gryzlov | speaker of the State Duma, 2003-12..2011-12
Boris Nemtsov | deputy prime minister, 1997-03..1998-08; opposition leader, 2008..2015-02-27
Boris Yeltsin | president, 1991-07..1999-12-31
Denis Manturov | industry minister, 2012..2024-05
Dmitry Kozak = Dmitri Kozak | deputy prime minister, 2008-10..2020-01; deputy Kremlin chief of staff, 2020-01..2025-09
Dmitry Medvedev = Dmitri Medvedev = Dmitri A. Medvedev | president, 2008-05-07..2012-05-07; prime minister, 2012-05..2020-01; deputy chairman of the Security Council, 2020-01..
Dmitry Peskov = Dmitri Peskov = Dmitri S. Peskov | Kremlin spokesman, 2012-05..
Dmitry Rogozin = Dmitri Rogozin | ambassador to NATO, 2008-01..2011-12; deputy prime minister, 2011-12..2018-05; head of Roscosmos, 2018-05..2022-07
Gennady Zyuganov | leader of the Communist Party, 1993-02..
Igor Konashenkov | defence ministry spokesman, 2011..
Igor Sechin | deputy prime minister, 2008-05..2012-05
Kirill Dmitriev | chief executive of the Russian Direct Investment Fund, 2011..
Ksenia Sobchak | presidential candidate, 2017..2018
Leonid Slutsky | leader of the Liberal Democratic Party, 2022-05..
Maria Lvova-Belova | children's rights commissioner, 2021-10..
Maria Zakharova | foreign ministry spokeswoman, 2015-08..
Maxim Oreshkin | economy minister, 2016-11..2020-01
Mikhail Bogdanov | deputy foreign minister, 2011..2025
Mikhail Gorbachev = Mikhail S. Gorbachev | general secretary of the Communist Party, Soviet Union, 1985-03..1991-08; president, Soviet Union, 1990-03..1991-12-25
Mikhail Mishustin = Mikhail V. Mishustin | prime minister, 2020-01..
Mikhail Murashko | health minister, 2020-01..
Nikolai Patrushev | director of the FSB, 1999-08..2008-05; secretary of the Security Council, 2008-05..2024-05
Ramzan Kadyrov | leader, Chechnya, 2007-02..
Sergei Ivanov | defence minister, 2001-03..2007-02; Kremlin chief of staff, 2011-12..2016-08
Sergei Kiriyenko = Sergey Kiriyenko | prime minister, 1998-04..1998-08; director general of Rosatom, 2005-11..2016-10; first deputy Kremlin chief of staff, 2016-10..
Sergei Kislyak = Sergey Kislyak | ambassador to the United States, 2008..2017
Sergei Lavrov = Sergey Lavrov = Sergei V. Lavrov = Sergey V. Lavrov | ambassador to the United Nations, 1994..2004; foreign minister, 2004-03..
Sergei Naryshkin = Sergey Naryshkin | speaker of the State Duma, 2011-12..2016-10; director of the Foreign Intelligence Service, 2016-10..
Sergei Ryabkov = Sergey Ryabkov | deputy foreign minister, 2008..
Sergei Shoigu = Sergey Shoigu = Sergei K. Shoigu | emergencies minister, 1994-01..2012-05; defence minister, 2012-11..2024-05; secretary of the Security Council, 2024-05..
Sergei Sobyanin = Sergey Sobyanin | mayor, Moscow, 2010-10..
Sergei Surovikin = Sergey Surovikin | commander of forces in Ukraine, 2022-10..2023-01
Valentina Matviyenko = Valentina Matvienko | governor, St. Petersburg, 2003-10..2011-08; speaker of the Federation Council, 2011-09..
Valery Gerasimov | chief of the general staff, 2012-11..
Vasily Nebenzya = Vassily Nebenzia = Vasily Nebenzia | ambassador to the United Nations, 2017-07..
Vitaly Churkin | ambassador to the United Nations, 2006..2017-02
Vitaly Mutko | sports minister, 2008-05..2016-10
Vladimir Kolokoltsev | interior minister, 2012-05..
Vladimir Lukin | human rights commissioner, 2004..2014
Vladimir Medinsky | culture minister, 2012-05..2020-01; aide to the president, 2020-01..
Vladimir Putin = Vladimir V. Putin = Vladimir Vladimirovich Putin | prime minister, 1999-08..2000-05; president, 2000-05-07..2008-05-07; prime minister, 2008-05..2012-05; president, 2012-05-07..
Vladimir Zhirinovsky | leader of the Liberal Democratic Party, 1992..2022-04
Vladislav Surkov | aide to the president, 2013-09..2020-02
Vyacheslav Gladkov | governor, Belgorod, 2020..
Vyacheslav Volodin | speaker of the State Duma, 2016-10..
Yuri Ushakov = Yury Ushakov | Kremlin foreign policy adviser, 2012-05..
Yury Luzhkov = Yuri Luzhkov | mayor, Moscow, 1992-06..2010-09
# Ukraine
Alexander Zakharchenko | leader of the self-proclaimed Donetsk People's Republic, Donetsk, 2014-08..2018-08
Andrii Sybiha = Andriy Sybiha = Andrii Sybiga | foreign minister, 2024-09..
Andriy Deshchytsia = Andrii Deshchytsia | acting foreign minister, 2014-02..2014-06
Andriy Kostin | prosecutor general, 2022-07..2024-10
Andriy Parubiy | secretary of the National Security Council, 2014-02..2014-08; speaker of parliament, 2016-04..2019-08
Andriy Sadovyi = Andriy Sadovyy | mayor, Lviv, 2006-04..
Andriy Yermak = Andrii Yermak | head of the presidential office, 2020-02..2025-11
Andriy Zagorodnyuk = Andriy Zahorodniuk | defence minister, 2019-08..2020-03
Arsen Avakov | interior minister, 2014-02..2021-07
Arseniy Yatsenyuk = Arseny Yatsenyuk = Arseniy P. Yatsenyuk | foreign minister, 2007-03..2007-12; speaker of parliament, 2007-12..2008-11; prime minister, 2014-02..2016-04
Denis Pushilin | leader of the self-proclaimed Donetsk People's Republic, Donetsk, 2018-09..
Denys Monastyrsky | interior minister, 2021-07..2023-01
Denys Shmyhal = Denys Shmygal | prime minister, 2020-03..2025-07; defence minister, 2025-07..
Dmytro Kuleba | foreign minister, 2020-03..2024-09
Dmytro Razumkov | speaker of parliament, 2019-08..2021-10
Igor Plotnitsky | leader of the self-proclaimed Luhansk People's Republic, Luhansk, 2014-08..2017-11
Ihor Klymenko | interior minister, 2023-02..
Ihor Terekhov | mayor, Kharkiv, 2021-11..
Iryna Venediktova | prosecutor general, 2020-03..2022-07
Iryna Vereshchuk | deputy prime minister, 2021-11..2024-09
Ivan Bakanov | head of the Security Service, 2019-08..2022-07
Kostyantyn Gryshchenko | foreign minister, 2010-03..2012-12
Kyrylo Budanov | head of military intelligence, 2020-08..
Leonid Kozhara | foreign minister, 2012-12..2014-02
Leonid Pasechnik | leader of the self-proclaimed Luhansk People's Republic, Luhansk, 2017-11..
Mikheil Saakashvili = Mikhail Saakashvili | president, Georgia, 2004-01..2013-11; governor, Odesa, 2015-05..2016-11
Mykhailo Fedorov | digital minister, 2019-08..
Mykhailo Podolyak = Mykhaylo Podolyak | adviser to the head of the presidential office, 2020..
Mykola Azarov | prime minister, 2010-03..2014-01
Oksana Markarova | finance minister, 2018-06..2020-03; ambassador to the United States, 2021-04..2025-08
Oleh Syniehubov = Oleh Synehubov | governor, Kharkiv, 2021..
Oleksandr Syrskyi = Oleksandr Syrsky = Oleksandr Syrskiy | commander of ground forces, 2019-08..2024-02; commander in chief, 2024-02..
Oleksandr Turchynov | speaker of parliament, 2014-02..2014-11; acting president, 2014-02..2014-06; secretary of the National Security Council, 2014-12..2019-05
Oleksii Reznikov = Oleksiy Reznikov | defence minister, 2021-11..2023-09
Oleksiy Arestovych = Oleksii Arestovych | adviser to the presidential office, 2020-12..2023-01
Oleksiy Danilov = Oleksii Danilov | secretary of the National Security Council, 2019-10..2024-03
Oleksiy Honcharuk | prime minister, 2019-08..2020-03
Olha Stefanishyna | deputy prime minister, 2020-06..2025-07; ambassador to the United States, 2025-08..
Pavlo Klimkin | foreign minister, 2014-06..2019-08
Pavlo Kyrylenko | governor, Donetsk, 2019-07..2023-09
Petro Poroshenko = Petro O. Poroshenko | foreign minister, 2009-10..2010-03; president, 2014-06-07..2019-05-20; leader of European Solidarity, 2019-05..
Ruslan Stefanchuk | speaker of parliament, 2021-10..
Rustem Umerov = Rustem Umierov | defence minister, 2023-09..2025-07; secretary of the National Security Council, 2025-07..
Sergey Aksyonov = Sergei Aksyonov | leader, Crimea, 2014-02..
Serhiy Haidai = Serhii Haidai | governor, Luhansk, 2019-10..2023-03
Serhiy Kyslytsya = Sergiy Kyslytsya | ambassador to the United Nations, 2020-02..2024-12
Stepan Poltorak | defence minister, 2014-10..2019-08
Vadym Prystaiko | foreign minister, 2019-08..2020-03
Valerii Zaluzhnyi = Valeriy Zaluzhny = Valery Zaluzhny = Valerii Zaluzhny | commander in chief, 2021-07..2024-02; ambassador to the United Kingdom, 2024-07..
Vasyl Maliuk = Vasyl Malyuk | head of the Security Service, 2023-02..
Viktor Shokin | prosecutor general, 2015-02..2016-03
Viktor Yanukovych = Viktor Yanukovich = Victor Yanukovych | prime minister, 2002-11..2004-12; prime minister, 2006-08..2007-12; president, 2010-02-25..2014-02-22
Viktor Yushchenko = Victor Yushchenko | president, 2005-01..2010-02
Vitali Klitschko = Vitaly Klitschko = Vitalii Klitschko = Vitaliy Klitschko | mayor, Kyiv, 2014-06..
Vitaliy Kim = Vitalii Kim | governor, Mykolaiv, 2020-11..
Volodymyr Groysman | speaker of parliament, 2014-11..2016-04; prime minister, 2016-04..2019-08
Volodymyr Zelensky = Volodymyr Zelenskyy = Volodymyr Zelenskiy = Vladimir Zelensky = Volodimir Zelenski | president, 2019-05-20..
Yulia Svyrydenko | economy minister, 2021-11..2025-07; prime minister, 2025-07..
Yulia Tymoshenko = Yulia V. Tymoshenko = Yuliya Tymoshenko | leader of Fatherland, 1999..; prime minister, 2005-01..2005-09; prime minister, 2007-12..2010-03
Yuriy Lutsenko = Yuri Lutsenko | interior minister, 2007-12..2010-01; prosecutor general, 2016-05..2019-08
# Belarus
Alexander Lukashenko = Aleksandr Lukashenko = Alyaksandr Lukashenka = Aliaksandr Lukashenka = Aleksander Lukashenko = Aleksandr G. Lukashenko | president, 1994-07-20..
Alexander Turchin | prime minister, 2025-03..
Andrei Kobyakov | prime minister, 2014-12..2018-08
Maxim Ryzhenkov = Maksim Ryzhenkov | foreign minister, 2024-06..
Mikhail Myasnikovich | prime minister, 2010-12..2014-12
Roman Golovchenko | prime minister, 2020-06..2025-03
Sergei Aleinik = Siarhei Aleinik | foreign minister, 2022-12..2024-06
Sergei Rumas = Siarhei Rumas | prime minister, 2018-08..2020-06
Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya = Svetlana Tsikhanouskaya | presidential candidate, 2020..2020; opposition leader, 2020-08..
Viktor Khrenin | defence minister, 2020-01..
Vladimir Makei = Uladzimir Makei | foreign minister, 2012-08..2022-11
# Moldova
Alexandru Munteanu | prime minister, 2025-11..
Chiril Gaburici | prime minister, 2015-02..2015-06
Dorin Recean | interior minister, 2012-07..2015-02; prime minister, 2023-02..2025-10
Igor Dodon | president, 2016-12..2020-12
Ion Chicu | prime minister, 2019-11..2020-12
Iurie Leancă | foreign minister, 2009-09..2013-05; prime minister, 2013-05..2015-02
Maia Sandu | prime minister, 2019-06..2019-11; president, 2020-12-24..
Mihai Popșoi | foreign minister, 2024-01..
Natalia Gavrilița | prime minister, 2021-08..2023-02
Nicolae Timofti | president, 2012-03..2016-12
Nicu Popescu | foreign minister, 2021-08..2024-01
Pavel Filip | prime minister, 2016-01..2019-06
Vlad Filat | prime minister, 2009-09..2013-04
Vladimir Voronin | president, 2001-04..2009-09
# Georgia
Bidzina Ivanishvili | founder of Georgian Dream, 2012-04..; prime minister, 2012-10..2013-11
Eduard Shevardnadze | foreign minister, Soviet Union, 1985-07..1990-12; president, 1995-11..2003-11
Giorgi Gakharia | prime minister, 2019-09..2021-02
Giorgi Kvirikashvili | prime minister, 2015-12..2018-06
Giorgi Margvelashvili | president, 2013-11..2018-12
Irakli Garibashvili | prime minister, 2013-11..2015-12; prime minister, 2021-02..2024-01
Irakli Kobakhidze | speaker of parliament, 2016-11..2019-06; prime minister, 2024-02..
Maka Bochorishvili | foreign minister, 2024-10..
Mamuka Bakhtadze | prime minister, 2018-06..2019-09
Mikheil Kavelashvili | president, 2024-12..
Nika Melia | leader of the United National Movement, 2020-12..2023-01
Salome Zourabichvili = Salome Zurabishvili = Salomé Zourabichvili | foreign minister, 2004-03..2005-10; president, 2018-12..2024-12
Shalva Papuashvili | speaker of parliament, 2021-12..
# Armenia
Ararat Mirzoyan | speaker of parliament, 2019-01..2021-08; foreign minister, 2021-08..
Arayik Harutyunyan | president, Nagorno-Karabakh, 2020-05..2023-09
Armen Sarkissian = Armen Sarksyan | president, 2018-04..2022-01
Edward Nalbandian | foreign minister, 2008-04..2018-05
Hovik Abrahamyan | prime minister, 2014-04..2016-09
Karen Karapetyan | prime minister, 2016-09..2018-04
Nikol Pashinyan = Nikol Pashinian | prime minister, 2018-05-08..
Serzh Sargsyan = Serge Sarkisian | president, 2008-04..2018-04; prime minister, 2018-04..2018-04
Tigran Sargsyan | prime minister, 2008-04..2014-04
Vahagn Khachaturyan | president, 2022-03..
Zohrab Mnatsakanyan | foreign minister, 2018-05..2020-11
# Azerbaijan
Elmar Mammadyarov | foreign minister, 2004-04..2020-07
Hikmet Hajiyev | adviser to the president, 2018..
Ilham Aliyev | president, 2003-10-31..
Jeyhun Bayramov | foreign minister, 2020-07..
Mehriban Aliyeva | vice president, 2017-02..
Mukhtar Babayev | environment minister, 2018-04..; president of COP29, 2024..2025
Zakir Hasanov | defence minister, 2013-10..
# Kazakhstan
Alikhan Smailov = Älihan Smaiylov | prime minister, 2022-01..2024-02
Askar Mamin | prime minister, 2019-02..2022-01
Bakytzhan Sagintayev | prime minister, 2016-09..2019-02
Erlan Idrissov | foreign minister, 2012-09..2016-12
Karim Massimov | prime minister, 2007-01..2012-09; prime minister, 2014-04..2016-09
Kassym-Jomart Tokayev = Kasym-Jomart Tokayev = Qasym-Jomart Toqayev | foreign minister, 2002-06..2007-01; director-general of the UN office at Geneva, United Nations, 2011-03..2013-10; president, 2019-03-20..
Nursultan Nazarbayev | president, 1991-12..2019-03
Olzhas Bektenov | prime minister, 2024-02..
Serik Akhmetov | prime minister, 2012-09..2014-04
# Kyrgyzstan
Almazbek Atambayev | prime minister, 2010-12..2011-12; president, 2011-12..2017-11
Kamchybek Tashiev | head of the security service, 2020-10..
Kurmanbek Bakiyev | president, 2005-08..2010-04
Omurbek Babanov | prime minister, 2011-12..2012-09
Roza Otunbayeva | president, 2010-07..2011-12; head of the UN mission in Afghanistan, United Nations, 2022-09..2025
Sadyr Japarov = Sadyr Zhaparov | president, 2021-01..
Sooronbay Jeenbekov = Sooronbai Jeenbekov | prime minister, 2016-04..2017-08; president, 2017-11..2020-10
Temir Sariyev | prime minister, 2015-05..2016-04
# Tajikistan
Emomali Rahmon = Emomali Rakhmon = Imomali Rakhmon | president, 1994-11..
Sirojiddin Muhriddin | foreign minister, 2013-11..
# Turkmenistan
Gurbanguly Berdymukhamedov = Gurbanguly Berdimuhamedov = Gurbanguly Berdymukhammedov | president, 2007-02..2022-03
Serdar Berdymukhamedov = Serdar Berdimuhamedov | president, 2022-03..
# Uzbekistan
Abdulla Aripov | prime minister, 2016-12..
Islam Karimov | president, 1991-09..2016-09
Shavkat Mirziyoyev = Shavkat Mirziyoev | prime minister, 2003-12..2016-12; president, 2016-12..
`;
