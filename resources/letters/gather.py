"""Makes `chinese.txt` beside this file from OpenCC's dictionaries: which Chinese letters are one to who searches.

    pip install opencc
    python resources/letters/gather.py

Letters are one where a dictionary writes one for the other, alone (`总` for `總`) or in a word (`复苏` for `復甦`).
Each line has some that are, first the one that is written for them all. Catalogues hold texts in these letters: where
the file becomes another one, `VERSION` in `curator/catalogue/database.py` has to be raised too.
"""

import subprocess
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import opencc

INSTALLED = Path(opencc.__file__).parent / "clib"
TARGET = Path(__file__).resolve().parent / "chinese.txt"
SIMPLE = "TSCharacters", "TSCharactersExt"
"""What is written in place of traditional letters."""
OTHERS = (
    "STCharacters",
    "TWVariants", "TWVariantsRev", "HKVariants", "HKVariantsRev", "TSPhrases", "STPhrases", "TWVariantsPhrases",
    "TWVariantsRevPhrases", "HKVariantsPhrases", "HKVariantsRevPhrases", "STPhrases_GeneratedFromRegionalPhrases",
)  # fmt: skip
"""Their words have as many letters as what is written for them, as those of one region for another's have not."""


def main() -> None:
    """Writes the file."""
    simple = [pair for name in SIMPLE for pair in dictionary(name)]
    written = Counter(letter for traditional, letter in simple if traditional != letter)
    lines = []
    for letters in alike([*simple, *(pair for name in OTHERS for pair in dictionary(name))]):
        first = max(sorted(letters), key=lambda letter: written[letter])
        lines.append(first + "".join(sorted(letters - {first})))
    TARGET.write_text("".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


def dictionary(name: str) -> Iterator[tuple[str, str]]:
    """The words of one of OpenCC's dictionaries, each with what it writes for it."""
    with tempfile.TemporaryDirectory() as folder:
        source, text = INSTALLED / "share" / "opencc" / f"{name}.ocd2", Path(folder) / "words.txt"
        program = INSTALLED / "bin" / "opencc_dict"
        subprocess.run([program, "-i", source, "-f", "ocd2", "-o", text, "-t", "text"], check=True)
        for line in text.read_text(encoding="utf-8").splitlines():
            word, written = line.split("\t")
            yield word, written.split(" ")[0]


def alike(pairs: Iterable[tuple[str, str]]) -> Iterable[set[str]]:
    """Sets of the letters that stand for each other in these words, as Unicode composes them."""
    found: dict[str, set[str]] = {}
    for pair in pairs:
        for one, other in zip(*(unicodedata.normalize("NFKD", word) for word in pair), strict=True):
            first, second = (found.setdefault(letter, {letter}) for letter in (one, other))
            if first is not second:
                first |= second
                found |= dict.fromkeys(second, first)
    return [letters for letters in {id(letters): letters for letters in found.values()}.values() if len(letters) > 1]


if __name__ == "__main__":
    main()
