"""What is searched for in made archives, by their language."""

WORDS = {
    "en": ("president", "flood", "election", "city council", "bbc"),
    "zh": ("总统", "选举结果", "地震", "政府", "新华"),
}
FIELDS = {"en": "president source:bbc date:2012", "zh": "总统 missing:cover date:2012"}
_TYPED = {
    "en": "president, flood, election, city council, bbc, syria, police, government talks, israel, court, attack, oil,"
    " market, france, london, protest, border, bank, football, hospital, arrested, new york, storm, minister, killed,"
    " reuters, são paulo, tax, joint army, telescope",
    "zh": "总统, 选举结果, 地震, 政府, 新华, 美国, 会议, 警方, 宣布, 協議, 公司经济, 記者, 香港, 石油, 事故, 俄罗斯,"
    " 核武器, 爆炸, 抗议, 部长, 死亡, 候选人, 首次, 表示, 難民, 列车, 国际, 法院, 台灣, 军队, 新闻网, 关税, 卫星, 火箭,"
    " 机场, 移民, 学生, 罷工, 病毒, 污染, 颱風, 森林, 技术, 手机, 银行, 股市, 预算, 改革, 大使, 和平, 停火, 士兵, 批准,"
    " 逮捕, 证实, 全国, 最大, 失踪, 北京",
}
TYPED = {language: texts.split(", ") for language, texts in _TYPED.items()}
"""Searches, each letter of which is a key: as many as tell, and each is a new one, as a person's are."""
WORDS["mixed"], FIELDS["mixed"], TYPED["mixed"] = WORDS["en"], FIELDS["en"], TYPED["en"]
