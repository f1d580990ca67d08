"""What is searched for in made archives, by their language."""

WORDS = {
    "en": ("president", "flood", "election", "city council", "bbc"),
    "zh": ("总统", "选举结果", "地震", "政府", "新华"),
}
FIELDS = {"en": "president source:bbc date:2012", "zh": "总统 missing:cover date:2012"}
WORDS["mixed"], FIELDS["mixed"] = WORDS["en"], FIELDS["en"]
