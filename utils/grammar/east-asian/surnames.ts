/** The commonest Chinese surnames, simplified and traditional: they tell "记者张三" from "记者了解" (the reporter learned). */
export const chineseSurnames = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾锺汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂凌阮甘包闵閔纪紀欧歐童时時连連詹翁游靳苗柯宁寧古柴成花瞿卜巫覃巴盛缪繆仇滕单單简簡卓冉项項贝貝褚娄婁车車应應骆駱景蒲房解桑谷饶饒符裴占麦麥宫宮鲍鮑牟权權原查艾丘井竺惠惲恽占佟储儲鞠党司区區晏才闫阙闕湛敖仲匡郎帅帥屈耿臧戚席米商冷揭隋隆来來全祖阚闞楼樓印藍蓝奚咸幸植降步游蔺藺卞巩鞏荣榮'.split(
    '',
  ),
);

/** Surnames of two characters; a name with one of them has up to four. */
export const doubleSurnames = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 端木 范姜 張簡 张简 呼延 司空 南宫 南宮 西门 西門 独孤 獨孤'.split(
    ' ',
  ),
);

/** Korean surnames, each one syllable. */
export const koreanSurnames = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부나라로림량려양피두감음빈동온호범좌팽승간상갈단견당화시형'.split(
    '',
  ),
);

/** Korean places that stand before a reporter's name: "부산 김철수 기자". */
export const koreanPlaces = new Set(
  '서울 부산 대구 인천 광주 대전 울산 세종 제주 수원 춘천 전주 창원 청주 천안 포항 강릉 원주 목포 여수 순천 광양 안동 구미 의정부 성남 고양 용인 평양 도쿄 베이징 상하이 워싱턴 뉴욕 런던 파리 베를린 모스크바 하노이 홍콩 타이베이 방콕 자카르타 경기 강원 충북 충남 전북 전남 경북 경남 여의도 판교 로스앤젤레스 제네바 브뤼셀'.split(
    ' ',
  ),
);
