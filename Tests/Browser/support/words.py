"""Words of texts, so that a page and a text can be told to say the same in the same order."""

import re
import unicodedata

# Numbers of steps and of listed sources are markers, not words: a page draws them itself.
MARKER = re.compile(r"^ *(?:\d{1,2}\. |\[\d+\] (?=\S))", re.MULTILINE)


def words(text: str) -> list[str]:
    """Runs of letters and digits, whatever stands between them, without regard to case."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold())


def words_of_text(text: str) -> list[str]:
    """The words of a text rendering, without its markers."""
    return words(MARKER.sub("", text))
