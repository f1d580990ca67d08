"""The languages of the window: which there are, which one a person gets, and how the program comes to speak it."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator.assets import asset_path

ENGLISH, SIMPLIFIED, TRADITIONAL = "en", "zh_CN", "zh_TW"
LANGUAGES = {
    "ar": "العربية",
    "de": "Deutsch",
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    SIMPLIFIED: "简体中文",
    TRADITIONAL: "繁體中文",
}
"""By the names of their files, what each is called in itself."""
_SPOKEN = "curator_language"
"""The property of the application that says which one it speaks."""


def best_language(chosen: str, wished: Iterable[str]) -> str:
    """The language that was chosen; else the first one of the desktop's that is known here; else English.

    `wished` are language tags (BCP 47), the best first.
    """
    known = (_language_of(tag) for tag in wished)
    return chosen if chosen in LANGUAGES else next((code for code in known if code in LANGUAGES), ENGLISH)


def name_of(code: str) -> str:
    """What a language is called in itself, with its country if the code has one (`en_US`); else the code."""
    locale = QLocale(code)
    language, country = locale.nativeLanguageName(), locale.nativeTerritoryName()
    name = f"{language} ({country})" if country and "_" in code.replace("-", "_") else language
    return name[:1].upper() + name[1:] or code


def letters_of(code: str) -> str:
    """The first word of the names that Unicode gives to the letters of a language: `LATIN`, `CYRILLIC`, …"""
    letter = next(filter(str.isalpha, QLocale(code).nativeLanguageName()), "a")
    return unicodedata.name(letter).partition(" ")[0]


def speak(application: QApplication, language: str) -> list[QTranslator]:
    """Makes the program speak a language, in its direction; days and numbers are written as the desktop does.

    Only where the desktop speaks another one they are written as is usual for the language. Returns what translates;
    English is among it, for it has plurals.
    """
    application.setProperty(_SPOKEN, language)
    desktop, own = QLocale.system(), QLocale(language)
    QLocale.setDefault(desktop if _language_of(desktop.bcp47Name()) == language else own)
    application.setLayoutDirection(own.textDirection())
    places = asset_path("translations"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = []
    for place, name in zip(places, ("curator", "qtbase"), strict=True):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", str(place)):
            application.installTranslator(translator)
            translators.append(translator)
    return translators


def spoken() -> str:
    """The language that the program speaks."""
    application = QApplication.instance()
    language = application.property(_SPOKEN) if application is not None else None
    return language if isinstance(language, str) else ENGLISH


def _language_of(tag: str) -> str:
    """The name of its file here, if there is one; of Chinese the one that is written so."""
    locale = QLocale(tag)
    if locale.language() is QLocale.Language.Chinese:
        return TRADITIONAL if locale.script() is QLocale.Script.TraditionalChineseScript else SIMPLIFIED
    return QLocale.languageToCode(locale.language())
