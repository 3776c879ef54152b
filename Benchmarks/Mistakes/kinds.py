"""What a kind of mistake is, and the small tools that the kinds are made with."""

import random
import re
from dataclasses import dataclass
from typing import Callable

#: Seeded by the runner for each kind and message, and again for each variant of it.
R = random.Random()

KINDS = {}

# What a finding must say, by meaning, to be apt: fragments of its id, its sentence or its help, without what they quote.
MEANING = r"meaning|sense|opposite|contrary|accura|antonym"
NEGATION = r"negat|opposite|contrary|polarity|says no|meaning"
QUANTITY = r"quantit|quantif|amount|limit|number|meaning|opposite|at least|restrict"
MODALITY = r"modal|obligat|permission|may .*must|must .*may|can .*must|duty|meaning"
NUMBER = r"number|figure|digit|numeral|amount|count|quantit|value|duration"
UNIT = r"unit|duration|number|hours|days|weeks|months"
OMISSION = r"omi[ts]|omission|missing|lost|shorter|too short|length|sentence|dropped|left out|lacks|fewer|incomplete"
ADDITION = r"\badd|extra|longer|too long|length|sentence|not in the source"
VARIABLE = r"variable|placeholder|argument|expression|unknown-|option|function|fact|undefined|syntax|brace|value"
MARKUP = r"markup|tag|element|term|link|brace|syntax|parse|open|close|html|unknown|quote"
TERM = r"term|glossary|rendering|preferred|vocabular|wording|avoid|reject|calque|false.friend|machine|meaning"
SPELLING = r"spell|misspel|typo|dictionary|not a word|unknown.word|new.word|novel|rare.word|strange.word|unseen|nowhere|no other (text|message)|never before|accent|orthograph|vocabulary|homophone"
ACCENT = SPELLING + r"|diacrit|tilde"
GRAMMAR = r"gramm|agree|gender|concord|article|conjugat|mood|preposition|inflect|singular|dequeísmo"
REGISTER = r"regist|formal|usted|form of address|imperative|tuteo|voseo|tone|slang|region|infinitive"
TYPOGRAPHY = r"quot|typograph|dash|ellips|apostroph|hyphen|guillemet|capital|letter.?case|upper|lower|shout|initial"
PUNCTUATION = r"punctu|full stop|\bstop\b|period|comma|question|exclam|bracket|parenth|colon|sentence.mark|unpaired|balance|closing|opening"
SPACING = r"spac|blank|stuck|stitch|glued|\bgap|\btab\b"
UNTRANSLATED = r"untranslat|not translated|english|foreign|(other|another|wrong) language|identical|spanglish|portugue"
LEFTOVER = r"leftover|left.over|residue|\bnotes?\b|html|entity|markdown|printf|todo|remark|conflict|template|assistant|draft|alternativ|slash|stray|junk|other (system|program)|code.?like"
ENCODING = r"encod|mojibake|garbl|replacement|normal|utf|character|entity|damage"
INVISIBLE = r"invisib|zero.width|control|hidden|soft|bidi|direction|character|letter|script|homogl|look.?alike|mixed|unusual"
REPEAT = r"doubl|repeat|duplicat|twice|again|identical|same (text|translation|words|sentence|as)"
VARIANT = r"variant|plural|singular|selector|category|key|match|sentence|form|case"
DATE = r"date|month|year|format|calendar|time|article|literal|hand"
NAME = r"name|proper|acronym|abbrev|kept|verbatim|do.not.translate|initials|spell|organi|institution|unknown.word|new.word|render"
ENGLISH_PHRASE = r"lang|english|phrase|verbatim|spoken|letter for letter|aloud|foreign|kept|do.not.translate|untranslat"
CALQUE = r"calque|false.friend|anglicism|idiom|literal|machine|word.for.word|spanglish|foreign|term|wording"
PLACE = r"place|name|country|state|meaning|proper|city"
DIRECT_DATA = r"phone|telephone|number|address|url|web|literal|contact|forbidden|mail|hand"
YAML = r"yaml|syntax|parse|indent|colon|\bkey|comment|duplicate|quote|missing|unknown|\btab\b|hash|entry|type|unclosed"


@dataclass
class Kind:
    """`make(id, source, target)` answers the mistaken text or nothing; `whole` kinds see the text with its variants, and
    `raw` kinds answer the lines of the file, from the entry."""

    id: str
    family: str
    what: str
    harm: int
    apt: str
    make: Callable
    whole: bool = False
    raw: bool = False
    side: str = "es"


def kind(id, family, harm, apt, what, **more):
    def add(make):
        assert id not in KINDS, id
        KINDS[id] = Kind(id, family, what, harm, apt, make, **more)
        return make

    return add


# --- Tools ---

LANG = re.compile(r"\{#lang[^{}]*\}.*?\{/lang\}", re.S)
BRACES = re.compile(r"\{[^{}]*\}")
WORD = re.compile(r"[^\W\d_]+")


def protected(text, lang=True):
    spans = [m.span() for m in BRACES.finditer(text)]
    return spans + [m.span() for m in LANG.finditer(text)] if lang else spans


def free(text, pattern, flags=re.S, lang=True):
    """The matches of a pattern that touch no placeholder, no tag and no English phrase."""
    spans = protected(text, lang)
    return [m for m in re.finditer(pattern, text, flags)
            if not any(m.start() < end and start < m.end() for start, end in spans)]


def put(text, match, new):
    return text[: match.start()] + new + text[match.end():]


def rx(text, pattern, new, flags=re.S, lang=True):
    """One match of a pattern, drawn by lot, replaced: `new` is a template or a function of the match."""
    found = free(text, pattern, flags, lang)
    if not found:
        return None
    match = R.choice(found)
    return put(text, match, new(match) if callable(new) else match.expand(new))


def like(old, new):
    """`new` with the initial of `old`."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def table(rows):
    """`from>to` rows parted by `|`."""
    return [tuple(row.strip().split(">")) for row in rows.split("|") if row.strip()]


def swap(text, rows, lang=True, cased=False):
    """One word or phrase of a table, drawn by lot among those in the text, for its mistaken counterpart."""
    found = []
    for old, new in table(rows) if isinstance(rows, str) else rows:
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, old.split(" "))) + r"(?!\w)"
        found += [(m, new) for m in free(text, pattern, re.S if cased else re.S | re.I, lang)]
    if not found:
        return None
    match, new = R.choice(found)
    return put(text, match, new if cased else like(match.group(), new))


def words(text, least=1):
    return [m for m in free(text, r"[^\W\d_]+") if len(m.group()) >= least]


def one_word(text, change, least=5):
    """One word changed by a function, which may answer nothing."""
    found = words(text, least)
    R.shuffle(found)
    for match in found:
        new = change(match.group())
        if new and new != match.group():
            return put(text, match, new)
    return None


SENTENCE_END = re.compile(r"(?<=[.?!])(?<! a\. m\.)(?:\s+)(?=[¿¡A-ZÁÉÍÓÚÑ{])")


def sentences(text):
    """The sentences of a text, cut nowhere within markup."""
    cuts, last = [], 0
    spans = [m.span() for m in re.finditer(r"\{#(\w+)[^{}]*\}.*?\{/\1\}", text, re.S)]
    for match in SENTENCE_END.finditer(text):
        if not any(start < match.start() < end for start, end in spans):
            cuts.append(text[last:match.start()])
            last = match.end()
    return cuts + [text[last:]]


def plain(text):
    return re.sub(r"\s+", " ", BRACES.sub("", text)).strip()
