// Officials of China, Hong Kong, Macau, Taiwan, Japan, both Koreas and Mongolia since 2009, in the order
// of name that world news uses. Compiled from public knowledge by the Pressmark developers, MIT; checked
// to 2025-12. A year stands where the day is not certain. Format: ../parse-officials.ts.

export const EAST_ASIA = `
# China
Bo Xilai | commerce minister, 2004-02..2007-12; party secretary, Chongqing, 2007-12..2012-03
Cai Qi | party secretary, Beijing, 2017-05..2022-11
Chang Wanquan | defence minister, 2013-03..2018-03
Chen Deming | commerce minister, 2007-12..2013-03
Chen Quanguo | party secretary, Tibet, 2011-08..2016-08; party secretary, Xinjiang, 2016-08..2021-12
Cui Tiankai | ambassador to the United States, 2013-04..2021-06
Dai Bingguo | state councillor, 2008-03..2013-03
Deng Xiaoping | leader, 1978-12..1989-11
Ding Xuexiang | vice premier, 2023-03..
Dong Jun | defence minister, 2023-12..
Fang Fenghui | chief of the joint staff, 2012-10..2017-08
Fu Cong | ambassador to the European Union, 2022-12..2024; ambassador to the United Nations, 2024..
Gao Feng | commerce ministry spokesman, 2017..2022
Gao Fu = George Gao | director of the Centre for Disease Control, 2017-08..2022-07
Gao Hucheng | commerce minister, 2013-03..2017-02
Geng Shuang | foreign ministry spokesman, 2016-09..2020-06; deputy ambassador to the United Nations, 2020-07..
Guo Jiakun | foreign ministry spokesman, 2025-01..
Guo Shengkun | minister of public security, 2012-12..2017-11
Han Zheng | mayor, Shanghai, 2003..2012; vice premier, 2018-03..2023-03; vice president, 2023-03..
He Lifeng | chairman of the National Development and Reform Commission, 2017-02..2023-03; vice premier, 2023-03..
He Weidong | vice chairman of the Central Military Commission, 2022-10..2025-10
Hong Lei | foreign ministry spokesman, 2010..2016
Hu Chunhua | vice premier, 2018-03..2023-03
Hu Jintao | general secretary of the Communist Party, 2002-11..2012-11; president, 2003-03..2013-03
Hua Chunying | foreign ministry spokeswoman, 2012-11..2024-05
Jiang Yu | foreign ministry spokeswoman, 2006..2012
Jiang Zemin | general secretary of the Communist Party, 1989-06..2002-11; president, 1993-03..2003-03
Li Keqiang | vice premier, 2008-03..2013-03; premier, 2013-03..2023-03
Li Qiang | party secretary, Shanghai, 2017-10..2022-10; premier, 2023-03-11..
Li Shangfu | defence minister, 2023-03..2023-10
Li Yuanchao | vice president, 2013-03..2018-03
Li Zhanshu | chairman of the National People's Congress, 2018-03..2023-03
Liang Guanglie | defence minister, 2008-03..2013-03
Lin Jian | foreign ministry spokesman, 2024-03..
Liu He | vice premier, 2018-03..2023-03
Liu Jianchao | foreign ministry spokesman, 2001..2009; head of the International Department of the Communist Party, 2022..2025
Liu Jieyi | ambassador to the United Nations, 2013..2017
Liu Pengyu | embassy spokesman in Washington, 2021..
Liu Xiaoming | ambassador to the United Kingdom, 2010..2021
Lou Jiwei | finance minister, 2013-03..2016-11
Lu Kang | foreign ministry spokesman, 2015-06..2019
Lu Shaye | ambassador to Canada, 2017..2019; ambassador to France, 2019..2024
Ma Xiaowei | director of the National Health Commission, 2018-03..2024-06
Mao Ning | foreign ministry spokeswoman, 2022-09..
Mao Zedong = Mao Tse-tung | chairman of the Communist Party, 1943-03..1976-09-09
Qin Gang | foreign ministry spokesman, 2005..2014; ambassador to the United States, 2021-07..2023-01; foreign minister, 2022-12..2023-07
Ren Guoqiang | defence ministry spokesman, 2017..2021
Sun Chunlan | vice premier, 2018-03..2023-03
Sun Zhengcai | party secretary, Chongqing, 2012-11..2017-07
Tan Kefei | defence ministry spokesman, 2021..2023
Wang Huning | chairman of the Chinese People's Political Consultative Conference, 2023-03..
Wang Qishan | vice premier, 2008-03..2013-03; secretary of the discipline commission, 2012-11..2017-10; vice president, 2018-03..2023-03
Wang Wenbin | foreign ministry spokesman, 2020-07..2024-05
Wang Wentao | commerce minister, 2020-12..
Wang Yang | party secretary, Guangdong, 2007-12..2012-12; vice premier, 2013-03..2018-03; chairman of the Chinese People's Political Consultative Conference, 2018-03..2023-03
Wang Yi | director of the Taiwan Affairs Office, 2008-06..2013-03; foreign minister, 2013-03..2022-12; state councillor, 2018-03..2023-03; foreign minister, 2023-07..
Wei Fenghe | defence minister, 2018-03..2023-03
Wen Jiabao | premier, 2003-03..2013-03
Wu Bangguo | chairman of the National People's Congress, 2003-03..2013-03
Wu Qian | defence ministry spokesman, 2017..
Xi Jinping | vice president, 2008-03..2013-03; general secretary of the Communist Party, 2012-11..; president, 2013-03-14..
Xie Feng | ambassador to the United States, 2023-05..
Xie Zhenhua | special envoy for climate, 2021-02..2024-01
Yang Jiechi | ambassador to the United States, 2001..2005; foreign minister, 2007-04..2013-03; state councillor, 2013-03..2018-03
Zhang Dejiang | chairman of the National People's Congress, 2013-03..2018-03
Zhang Gaoli | vice premier, 2013-03..2018-03
Zhang Jun | ambassador to the United Nations, 2019-07..2024
Zhang Youxia | vice chairman of the Central Military Commission, 2017-10..
Zhao Kezhi | minister of public security, 2017-11..2022-06
Zhao Leji | secretary of the discipline commission, 2017-10..2022-10; chairman of the National People's Congress, 2023-03..
Zhao Lijian | foreign ministry spokesman, 2020-02..2023-01
Zhong Shan | commerce minister, 2017-02..2020-12
Zhou Yongkang | minister of public security, 2002-12..2007-10; secretary of the Political and Legal Affairs Commission, 2007-10..2012-11
Zhu Fenglian | spokeswoman of the Taiwan Affairs Office, 2019..
Zhu Rongji | premier, 1998-03..2003-03
# Hong Kong
Carrie Lam = Carrie Lam Cheng Yuet-ngor | chief secretary, 2012-07..2017-01; chief executive, 2017-07..2022-06
Chris Patten | governor, 1992-07..1997-06-30; external relations commissioner, European Union, 1999-09..2004-11
Chris Tang = Chris Tang Ping-keung | police commissioner, 2019-11..2021-06; security secretary, 2021-06..
Donald Tsang = Donald Tsang Yam-kuen | chief executive, 2005-06..2012-06
Eric Chan = Eric Chan Kwok-ki | chief secretary, 2022-07..
John Lee = John Lee Ka-chiu = Lee Ka-chiu | security secretary, 2017-07..2021-06; chief secretary, 2021-06..2022-04; chief executive, 2022-07..
John Tsang = John Tsang Chun-wah | financial secretary, 2007-07..2017-01
Leung Chun-ying = C.Y. Leung = CY Leung | chief executive, 2012-07..2017-06
Matthew Cheung = Matthew Cheung Kin-chung | chief secretary, 2017-01..2021-06
Paul Chan = Paul Chan Mo-po | financial secretary, 2017-01..
Paul Lam = Paul Lam Ting-kwok | justice secretary, 2022-07..
Regina Ip = Regina Ip Lau Suk-yee | security secretary, 1998..2003; chairwoman of the New People's Party, 2011-01..
Rimsky Yuen | justice secretary, 2012-07..2018-01
Stephen Lo = Stephen Lo Wai-chung | police commissioner, 2015-05..2019-11
Teresa Cheng = Teresa Cheng Yeuk-wah | justice secretary, 2018-01..2022-06
Tung Chee-hwa = Tung Chee Hwa | chief executive, 1997-07..2005-03
# Macau
Fernando Chui = Fernando Chui Sai-on | chief executive, 2009-12..2019-12
Ho Iat-seng | chief executive, 2019-12..2024-12
Sam Hou-fai = Sam Hou Fai | chief executive, 2024-12..
# Tibet
Lobsang Sangay | leader of the Tibetan government in exile, 2011-08..2021-05
Penpa Tsering | leader of the Tibetan government in exile, 2021-05..
# Taiwan
Audrey Tang | digital minister, 2022-08..2024-05
Chen Chien-jen | vice president, 2016-05..2020-05; premier, 2023-01..2024-05
Chen Shih-chung | health minister, 2017-02..2022-07
Chen Shui-bian | president, 2000-05..2008-05
Cheng Li-wun | chairwoman of the Kuomintang, 2025-11..
Chiang Kai-shek | president, 1950-03..1975-04-05
Chiang Wan-an | mayor, Taipei, 2022-12..
Chiu Kuo-cheng | defence minister, 2021-02..2024-05
Cho Jung-tai | premier, 2024-05..
David Lee = David Tawei Lee | foreign minister, 2016-05..2018-02
Eric Chu = Chu Li-luan | mayor, New Taipei, 2010-12..2018-12; presidential candidate, Kuomintang, 2015..2016; chairman of the Kuomintang, 2021-10..2025-11
Han Kuo-yu | mayor, Kaohsiung, 2018-12..2020-06; presidential candidate, Kuomintang, 2019..2020; speaker of the Legislative Yuan, 2024-02..
Hou Yu-ih = Hou You-yi | mayor, New Taipei, 2018-12..; presidential candidate, Kuomintang, 2023..2024
Hsiao Bi-khim | representative in the United States, 2020-07..2023-11; vice president, 2024-05..
Hung Hsiu-chu | chairwoman of the Kuomintang, 2016-03..2017-06
James Soong = James Soong Chu-yu | presidential candidate, People First Party, 2011..2012; presidential candidate, People First Party, 2019..2020
Jiang Yi-huah | premier, 2013-02..2014-12
Joseph Wu = Wu Jau-shieh = Joseph Wu Jau-shieh | foreign minister, 2018-02..2024-05; secretary general of the National Security Council, 2024-05..
Ko Wen-je | mayor, Taipei, 2014-12..2022-12; presidential candidate, Taiwan People's Party, 2023..2024
Lai Ching-te = William Lai = William Lai Ching-te | mayor, Tainan, 2010-12..2017-09; premier, 2017-09..2019-01; vice president, 2020-05..2024-05; president, 2024-05-20..
Lee Teng-hui | president, 1988-01..2000-05
Lien Chan | vice president, 1996-05..2000-05; chairman of the Kuomintang, 2000-06..2005-08
Lin Chia-lung | mayor, Taichung, 2014-12..2018-12; foreign minister, 2024-05..
Lin Chuan | premier, 2016-05..2017-09
Liu Chao-shiuan | premier, 2008-05..2009-09
Ma Ying-jeou | president, 2008-05-20..2016-05-20
Mao Chi-kuo | premier, 2014-12..2016-01
Sean Chen | premier, 2012-02..2013-02
Su Tseng-chang | premier, 2006-01..2007-05; premier, 2019-01..2023-01
Tsai Ing-wen | chairwoman of the Democratic Progressive Party, 2008-05..2012-01; president, 2016-05-20..2024-05-20
Wang Jin-pyng | speaker of the Legislative Yuan, 1999-02..2016-01
Wellington Koo = Wellington Koo Li-hsiung = Koo Li-hsiung | defence minister, 2024-05..
Wu Den-yih | premier, 2009-09..2012-02; vice president, 2012-05..2016-05
Yen De-fa | defence minister, 2018-02..2021-02
You Si-kun = Yu Shyi-kun | premier, 2002-02..2005-02; speaker of the Legislative Yuan, 2020-02..2024-01
# Japan
Akira Amari | economy minister, 2012-12..2016-01
Denny Tamaki | governor, Okinawa, 2018-10..
Emperor Akihito | emperor, 1989-01-07..2019-04-30
Emperor Naruhito | emperor, 2019-05-01..
Fumio Kishida | foreign minister, 2012-12..2017-08; prime minister, 2021-10-04..2024-10-01
Gen Nakatani | defense minister, 2014-12..2016-08; defense minister, 2024-10..2025-10
Hirofumi Nakasone | foreign minister, 2008-09..2009-09
Hirofumi Yoshimura | mayor, Osaka, 2015-12..2019-03; governor, Osaka, 2019-04..
Hirokazu Matsuno | chief cabinet secretary, 2021-10..2023-12
Hiroshige Seko | trade minister, 2016-08..2019-09
Ichiro Ozawa | secretary general of the Democratic Party, 2009-09..2010-06
Itsunori Onodera | defense minister, 2012-12..2014-09; defense minister, 2017-08..2018-10
Junichiro Koizumi | prime minister, 2001-04..2006-09
Katsunobu Kato | health minister, 2017-08..2018-10; health minister, 2019-09..2020-09; chief cabinet secretary, 2020-09..2021-10; finance minister, 2024-10..2025-10
Katsuya Okada | foreign minister, 2009-09..2010-09
Koichiro Gemba | foreign minister, 2011-09..2012-12
Minoru Kihara | defense minister, 2023-09..2024-10; chief cabinet secretary, 2025-10..
Naoki Inose | governor, Tokyo, 2012-12..2013-12
Naoto Kan | finance minister, 2010-01..2010-06; prime minister, 2010-06..2011-09
Natsuo Yamaguchi | leader of Komeito, 2009-09..2024-09
Nobuo Kishi | defense minister, 2020-09..2022-08
Ryosei Akazawa | economic revitalisation minister, 2024-10..2025-10
Sanae Takaichi | internal affairs minister, 2014-09..2017-08; economic security minister, 2022-08..2024-10; prime minister, 2025-10-21..
Satsuki Katayama | finance minister, 2025-10..
Seiji Maehara | foreign minister, 2010-09..2011-03
Seiko Hashimoto | president of the Tokyo Olympic organising committee, Tokyo, 2021-02..2022-06
Shigeru Ishiba | defense minister, 2007-09..2008-08; prime minister, 2024-10-01..2025-10-21
Shinjiro Koizumi | environment minister, 2019-09..2021-10; agriculture minister, 2025-05..2025-10; defense minister, 2025-10..
Shintaro Ishihara | governor, Tokyo, 1999-04..2012-10
Shinzo Abe = Abe Shinzo = Shinzō Abe | prime minister, 2006-09..2007-09; prime minister, 2012-12-26..2020-09-16
Shunichi Suzuki | finance minister, 2021-10..2024-10
Shunichi Tanaka | chairman of the Nuclear Regulation Authority, 2012-09..2017-09
Takeaki Matsumoto | foreign minister, 2011-03..2011-09
Takeshi Iwaya | defense minister, 2018-10..2019-09; foreign minister, 2024-10..2025-10
Takeshi Onaga | governor, Okinawa, 2014-12..2018-08
Taro Aso = Tarō Asō | prime minister, 2008-09..2009-09; finance minister, 2012-12..2021-10
Taro Kono | foreign minister, 2017-08..2019-09; defense minister, 2019-09..2020-09; digital minister, 2022-08..2024-10
Tomomi Inada | defense minister, 2016-08..2017-07
Toru Hashimoto | governor, Osaka, 2008-02..2011-10; mayor, Osaka, 2011-12..2015-12
Toshimi Kitazawa | defense minister, 2009-09..2011-09
Toshimitsu Motegi | economy minister, 2017-08..2019-09; foreign minister, 2019-09..2021-11; foreign minister, 2025-10..
Yasukazu Hamada | defense minister, 2022-08..2023-09
Yasuo Fukuda | prime minister, 2007-09..2008-09
Yasutoshi Nishimura | economy minister, 2019-09..2021-10; trade minister, 2022-08..2023-12
Yoichi Masuzoe | health minister, 2007-08..2009-09; governor, Tokyo, 2014-02..2016-06
Yoko Kamikawa | justice minister, 2017-08..2018-10; foreign minister, 2023-09..2024-10
Yoshihide Suga | chief cabinet secretary, 2012-12..2020-09; prime minister, 2020-09-16..2021-10-04
Yoshihiko Noda | finance minister, 2010-06..2011-09; prime minister, 2011-09..2012-12; leader of the Constitutional Democratic Party, 2024-09..
Yoshimasa Hayashi | foreign minister, 2021-11..2023-09; chief cabinet secretary, 2023-12..2025-10
Yoshiro Mori | prime minister, 2000-04..2001-04; president of the Tokyo Olympic organising committee, Tokyo, 2014-01..2021-02
Yukio Edano | chief cabinet secretary, 2011-01..2011-09; trade minister, 2011-09..2012-12; leader of the Constitutional Democratic Party, 2017-10..2021-11
Yukio Hatoyama | prime minister, 2009-09..2010-06
Yuriko Koike | environment minister, 2003-09..2006-09; defense minister, 2007-07..2007-08; governor, Tokyo, 2016-08..
# South Korea
Ahn Cheol-soo | presidential candidate, People's Party, 2017..2017; presidential candidate, People's Party, 2021..2022
Ahn Gyu-back | defense minister, 2025-07..
Ban Ki-moon = Ban Ki Moon | foreign minister, 2004-01..2006-11; secretary general, United Nations, 2007-01-01..2016-12-31
Cho Hyun | foreign minister, 2025-07..
Cho Kuk | justice minister, 2019-09..2019-10; leader of the Rebuilding Korea Party, 2024-03..2024-12
Cho Myoung-gyon | unification minister, 2017-07..2019-04
Cho Tae-yong | ambassador to the United States, 2022..2023-04; national security adviser, 2023-03..2024-01; director of the National Intelligence Service, 2024-01..2025
Cho Tae-yul = Cho Tae-yeol | foreign minister, 2024-01..2025-07
Choi Sang-mok = Choi Sang Mok | finance minister, 2023-12..2025-05; acting president, 2024-12..2025-03
Choo Mi-ae | leader of the Democratic Party, 2016-08..2018-08; justice minister, 2020-01..2021-01
Chung Eui-yong = Chung Eui Yong | national security adviser, 2017-05..2020-07; foreign minister, 2021-02..2022-05
Chung Hong-won | prime minister, 2013-02..2015-02
Chung Sye-kyun | speaker of the National Assembly, 2016-06..2018-05; prime minister, 2020-01..2021-04
Chung Un-chan | prime minister, 2009-09..2010-08
Han Dong-hoon | justice minister, 2022-05..2023-12; leader of the People Power Party, 2024-07..2024-12
Han Duck-soo = Han Duck Soo | prime minister, 2007-04..2008-02; ambassador to the United States, 2009..2012; prime minister, 2022-05..2025-05; acting president, 2024-12..2025-05
Han Min-koo | defense minister, 2014-06..2017-07
Han Seung-soo | prime minister, 2008-02..2009-09
Hong Joon-pyo | governor, South Gyeongsang, 2012-12..2017-04; presidential candidate, Liberty Korea Party, 2017..2017; mayor, Daegu, 2022-07..2025-04
Hwang Kyo-ahn = Hwang Kyo Ahn | justice minister, 2013-03..2015-06; prime minister, 2015-06..2017-05; acting president, 2016-12..2017-05
Hyun In-taek | unification minister, 2009-02..2011-09
Jeong Eun-kyeong | director of the disease control agency, 2017-07..2022-05; health minister, 2025-07..
Jeong Kyeong-doo | defense minister, 2018-09..2020-09
Kang Kyung-wha = Kang Kyung Wha | foreign minister, 2017-06..2021-02; ambassador to the United States, 2025-10..
Kim Boo-kyum | prime minister, 2021-05..2022-05
Kim Dae-jung = Kim Dae Jung | president, 1998-02..2003-02
Kim Hwang-sik | prime minister, 2010-10..2013-02
Kim Kwan-jin | defense minister, 2010-12..2014-06; national security adviser, 2014-06..2017-05
Kim Min-seok = Kim Min Seok | prime minister, 2025-07..
Kim Moon-soo | governor, Gyeonggi, 2006-07..2014-06; labor minister, 2024-08..2025-05; presidential candidate, People Power Party, 2025..2025
Kim Sung-han | national security adviser, 2022-05..2023-03
Kim Sung-hwan | foreign minister, 2010-10..2013-03
Kim Tae-young | defense minister, 2009-09..2010-12
Kim Yong-hyun | defense minister, 2024-09..2024-12
Lee Jae-myung = Lee Jae Myung | governor, Gyeonggi, 2018-07..2021-10; presidential candidate, Democratic Party, 2021-10..2022-03; leader of the Democratic Party, 2022-08..2025-04; president, 2025-06-04..
Lee Jong-sup | defense minister, 2022-05..2023-10
Lee Jun-seok | leader of the People Power Party, 2021-06..2022-08; presidential candidate, Reform Party, 2025..2025
Lee Myung-bak = Lee Myung Bak | mayor, Seoul, 2002-07..2006-06; president, 2008-02..2013-02
Lee Nak-yon = Lee Nak-yeon | prime minister, 2017-05..2020-01
Lee Wan-koo | prime minister, 2015-02..2015-04
Moon Jae-in = Moon Jae In | presidential candidate, Democratic United Party, 2012..2012; president, 2017-05-10..2022-05-09
Oh Se-hoon | mayor, Seoul, 2006-07..2011-08; mayor, Seoul, 2021-04..
Park Chung-hee = Park Chung Hee | president, 1963-12..1979-10
Park Geun-hye = Park Geun Hye | president, 2013-02-25..2017-03-10
Park Jin | foreign minister, 2022-05..2024-01
Park Won-soon | mayor, Seoul, 2011-10..2020-07-09
Roh Moo-hyun = Roh Moo Hyun | president, 2003-02..2008-02
Shin Won-sik | defense minister, 2023-10..2024-09; national security adviser, 2024-08..2025-06
Song Young-moo | defense minister, 2017-07..2018-09
Suh Hoon | director of the National Intelligence Service, 2017-06..2020-07; national security adviser, 2020-07..2022-05
Suh Wook | defense minister, 2020-09..2022-05
Wi Sung-lac | ambassador to Russia, 2011..2015; national security adviser, 2025-06..
Woo Won-shik | speaker of the National Assembly, 2024-06..
Yoo Myung-hee | trade minister, 2019-02..2021-08
Yoon Suk-yeol = Yoon Suk Yeol = Yoon Seok-youl = Yoon Seok-yeol | prosecutor general, 2019-07..2021-03; president, 2022-05-10..2025-04-04
Yu Myung-hwan | foreign minister, 2008-02..2010-09
Yun Byung-se = Yun Byung Se | foreign minister, 2013-03..2017-06
# North Korea
Choe Ryong-hae = Choe Ryong Hae | president of the presidium of the Supreme People's Assembly, 2019-04..
Choe Son-hui = Choe Son Hui = Choi Son-hui | vice foreign minister, 2018..2022-06; foreign minister, 2022-06..
Ja Song-nam = Ja Song Nam | ambassador to the United Nations, 2014..2018
Jang Song-thaek = Jang Song Thaek | vice chairman of the National Defence Commission, 2010-06..2013-12
Kim Il-sung = Kim Il Sung | leader, 1948-09..1994-07-08
Kim Jong-il = Kim Jong Il | leader, 1994-07..2011-12-17
Kim Jong-un = Kim Jong Un | leader, 2011-12-17..
Kim Kye-gwan = Kim Kye Gwan | vice foreign minister, 2004..2019
Kim Song | ambassador to the United Nations, 2018..
Kim Tok-hun = Kim Tok Hun | premier, 2020-08..2024-12
Kim Yo-jong = Kim Yo Jong | deputy department director of the Workers' Party, 2014..
Kim Yong-chol = Kim Yong Chol | vice chairman of the Workers' Party, 2016..2021
Kim Yong-nam = Kim Yong Nam | president of the presidium of the Supreme People's Assembly, 1998-09..2019-04
No Kwang-chol = No Kwang Chol | defence minister, 2018-06..2019-12; defence minister, 2024-10..
Pak Pong-ju = Pak Pong Ju | premier, 2003-09..2007-04; premier, 2013-04..2019-04
Ri Son-gwon = Ri Son Gwon | foreign minister, 2020-01..2022-06
Ri Su-yong = Ri Su Yong | foreign minister, 2014-04..2016-05
Ri Yong-ho = Ri Yong Ho | foreign minister, 2016-05..2020-01
# Mongolia
Gombojavyn Zandanshatar = Zandanshatar Gombojav | speaker of parliament, 2019-02..2024-07; prime minister, 2025-06..
Khaltmaagiin Battulga = Battulga Khaltmaa | president, 2017-07..2021-06
Luvsannamsrain Oyun-Erdene = Oyun-Erdene Luvsannamsrai | prime minister, 2021-01..2025-06
Tsakhiagiin Elbegdorj | president, 2009-06..2017-07
Ukhnaagiin Khurelsukh = Khurelsukh Ukhnaa | prime minister, 2017-10..2021-01; president, 2021-06..
`;
