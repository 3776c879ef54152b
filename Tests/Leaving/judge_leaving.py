#!/usr/bin/env python3
"""Judge of the texts that leave the pages of Glosa: one chat message, or one voice script, of one part.

The rules are those of safety.md and second-reading.md, told in words in leaving_rules.md. Meaning is recognised by
generous alternatives; what is dangerous is matched strictly. Nothing here was taken from the guide's own catalog.

    judge_leaving.py DIR [--all]

reads DIR/<locale>/<section>.chat.txt and DIR/<locale>/<section>.voice.txt.
Exit status: 0 nothing found; 1 a failure; 2 nothing to read.
"""

import argparse
import re
import sys
import unicodedata
from pathlib import Path
from typing import NamedTuple

CHAT_UNITS = 900
SHORTEST, LONGEST = 60, 90  # seconds of a recording
SLOW, FAST = 130, 170  # words a minute of a calm voice
LOCALES = ("es", "en")


class Failure(NamedTuple):
    """Finding of the judge: the rule, what is wrong, and why it matters."""

    rule: str
    what: str
    why: str

    def __str__(self):
        """Line for a person."""
        return f"{self.rule}: {self.what} ({self.why})"


class Text(NamedTuple):
    """Text made ready to be judged: folded, with the dots of addresses masked in `plain`."""

    locale: str
    raw: str
    folded: str
    plain: str
    sentences: tuple


class Rule(NamedTuple):
    """Rule that a text must hold: its pieces, why, and the word near which all of them must stand, if there is one."""

    pieces: tuple
    why: str
    anchor: str = ""
    before: int = 1
    after: int = 3


class Part(NamedTuple):
    """Part of the guide: the rules that its text must hold, and any one of its main contacts."""

    required: tuple = ()
    contacts: tuple = ()
    stable: bool = False


# ---------------------------------------------------------------------------------------------- text, made ready

ADDRESS = (
    r"(?:https?://[^\s,;)>\]]+|(?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|es|io|app|dev|info|me|link|page|help|mx|co|ve|"
    r"example|test|invalid|local)\b(?:/[^\s,;)>\]]*)?)"
)
OFFICIAL = r"\b(?:[a-z0-9-]+\.)*(?:ice\.gov|justice\.gov|uscis\.gov|ftc\.gov|dhs\.gov|cbp\.gov|icrc\.org|ohchr\.org|" \
           r"oas\.org|ilrc\.org|securerelease\.us|988lifeline\.org|immigrationequality\.org|rainbowrailroad\.org)"
GAP = r"[^.!?\n]{0,90}?"


def regex(pattern):
    """Expression compiled, in which `~` stands for up to ninety characters of the same sentence."""
    return re.compile(pattern.replace("~", GAP))


def fold(text):
    """Text without accents, capitals, marks of emphasis or hidden characters."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    text = text.casefold().replace("’", "'").replace("‘", "'")
    text = re.sub(r"[*~`]|(?<!\w)_|_(?!\w)", "", text)
    return re.sub(r"[^\S\n]+", " ", text)


def mask(folded):
    """Copy of the same length in which no dot of an address or an abbreviation ends a sentence."""
    dots = re.compile(ADDRESS + r"|\b(?:[ap]\. ?m|ee\. ?uu|u\.s)\.|\b(?:sr|sra|dr|dra|mr|mrs|ms)\.|\d\.\d")
    return dots.sub(lambda found: found.group().replace(".", "·"), folded)


def split(plain):
    """Sentences of a text; a line's end is a sentence's end, a number that counts a line is none."""
    pieces = re.split(r"(?<=[.!?])\s+|\n+", re.sub(r"(?m)^(\s*\d+)[.)]\s", r"\1 ", plain))
    return tuple(piece.strip() for piece in pieces if piece.strip())


def ready(locale, raw, numerals=False):
    """Text made ready; with `numerals`, numbers told in words are turned into digits."""
    folded = fold(raw)
    if numerals:
        folded = to_digits(folded, locale)
    plain = mask(folded)
    return Text(locale, raw, folded, plain, split(plain))


def utf16_units(text):
    """Number of UTF-16 units, which is how chats count."""
    return len(text.encode("utf-16-le")) // 2


def title_length(text):
    """Length of the first line if it is a title: short, without an address, a figure or a full stop."""
    first = text.plain.split("\n", 1)[0]
    plain_title = len(first) <= 80 and not re.search(r"\d|·|[.!]$|[.!?] ", first.strip())
    return len(first) if plain_title else 0


# ------------------------------------------------------------------------------------------ numbers told in words

UNITS = {
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
          "diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis "
          "veintisiete veintiocho veintinueve".split(),
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
          "seventeen eighteen nineteen twenty".split(),
}
TENS = {
    "es": {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
           "noventa": 90},
    "en": {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
           "ninety": 90},
}
HUNDREDS = {
    "es": {"cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
           "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900},
    "en": {},
}
EXTRA = {"es": {}, "en": {"oh": 0}}
SCALE = {"es": ("mil",), "en": ("hundred", "thousand")}


def small_numbers(locale):
    """Values of the number words that stand alone."""
    values = {word: value for value, word in enumerate(UNITS[locale])}
    return {**values, **TENS[locale], **HUNDREDS[locale], **EXTRA[locale]}


def number_items(words, locale):
    """Strings of digits that a run of number words says, one for each number."""
    values, items = small_numbers(locale), []
    for word in words:
        if word in ("y", "and"):
            continue
        if word in SCALE[locale]:
            factor = 100 if word == "hundred" else 1000
            items.append([(items.pop()[0] if items else 1) * factor, factor])
            continue
        value = values[word]
        room = items[-1][1] if items else 1
        if 0 < value < room:
            items[-1] = [items[-1][0] + value, size_below(value)]
        else:
            items.append([value, size_below(value)])
    return [str(value) for value, _ in items]


def size_below(value):
    """Size under which a following number still belongs to this one: eighty takes a unit, eight takes none."""
    if value >= 100 and value % 100 == 0:
        return 100
    return 10 if value >= 20 and value % 10 == 0 else 1


def run_pattern(locale):
    """Expression of a run of number words, with its commas."""
    words = sorted([*small_numbers(locale), *SCALE[locale]], key=len, reverse=True)
    word = r"(?:" + "|".join(words) + r")"
    return re.compile(rf"\b{word}\b(?:(?:\s*[,…-]\s*|\s+y\s+|\s+and\s+|\s+){word}\b)*")


def run_digits(run, locale):
    """Digits of one run: a telephone whole, single figures joined, else each number by itself."""
    clauses = [[word for word in re.split(r"[\s-]+", clause) if word] for clause in re.split(r"\s*[,…]\s*", run)]
    items = [number_items(clause, locale) for clause in clauses if clause]
    flat = [item for clause in items for item in clause]
    whole = "".join(flat)
    if len(whole) >= 7 or (len(whole) >= 4 and all(len(item) == 1 for item in flat)):
        return whole
    return ", ".join("".join(clause) if len("".join(clause)) >= 4 else " ".join(clause) for clause in items)


def to_digits(folded, locale):
    """Text in which numbers told in words are digits; a lone `uno` or `one` stays a word."""
    def change(found):
        """Digits in place of one run of words."""
        alone = found.group() in ("uno", "one", "oh", "cien", "mil", "hundred", "thousand")
        return found.group() if alone else run_digits(found.group(), locale)

    return run_pattern(locale).sub(change, folded)


# --------------------------------------------------------------------------------------------------- vocabulary

# Each piece of meaning: what it says, the Spanish ways and the English ways; any way is right.
PIECES = {
    "with-ai": ("that it was written with AI", r"\bia\b|inteligencia artificial", r"\bai\b|artificial intelligence"),
    "no-review": (
        "that no lawyer reviewed it",
        r"ningun[a]? abogad\w+ (?:l[oa]s? )?(?:ha )?revis|abogad\w+ no l[oa] (?:ha )?revis|"
        r"no l[oa] (?:ha )?revis\w+ (?:un|ningun) abogad|sin (?:la )?revis\w+ (?:de|por) (?:un |ningun )?abogad",
        "no (?:lawyer|attorney)(?: has)?(?: yet)? (?:reviewed|checked)|not (?:been )?(?:reviewed|checked) by (?:a|"
        "any) (?:lawyer|attorney)",
    ),
    "no-advice": (
        "that it is not legal advice",
        "no es (?:una )?(?:asesoria|consejo|asesoramiento|consulta) (?:legal|juridic)",
        "not (?:a )?legal advice",
    ),
    "until": (
        "until which day it holds, with the year",
        r"(?:val[eg]\w*|valid\w*|vigen\w*|sirve|hasta)~hasta~(?:\d{1,2}|primero) de [a-z]+ (?:de|"
        r"del) ?(?:ano )?\D{0,3}20\d\d|hasta el (?:\d{1,2}|primero) de [a-z]+ (?:de|del) \D{0,3}20\d\d",
        r"(?:valid|good|holds?|use|true|works?)~(?:until|through|up to)~(?:[a-z]+ [a-z0-9 -]{1,16},? ?20\d\d|"
        r"\d{1,2} [a-z]+,? 20\d\d)|until [a-z]+ [a-z0-9 -]{1,16},? ?20\d\d",
    ),
    "own-name": (
        "that searching does not take the reader's own name",
        r"(?:no (?:tiene|hace falta|necesita|debe|hay)~|(?:no|tampoco)~(?:pide|piden)\b~|sin (?:dar|decir|poner)~|"
        r"no (?:da|dara|de|ponga)~)nombre",
        r"(?:need not|not have to|not need|without|not ask\w*|no need|doesn't|don't)~name",
    ),
    "not-deported": (
        "that not found is not deported",
        r"no (?:quiere decir|significa|prueba|es (?:lo mismo|prueba|que|deport\w+|senal|decir|igual))~(?:deport|"
        r"expuls|sac)|no (?:siempre )?(?:significa|quiere decir)~(?:deport|expuls)|(?:no aparec\w+|"
        r"no sale)~no es~deport|no (?:lo |la )?de[n]? por deport",
        "(?:not mean|n't mean|never means|no proof|not proof|is not|isn't|not the same)~deport",
    ),
    "days-more": (
        "that it can take three days and sometimes more",
        r"(?:\b3|tres) dias~\bmas\b|mas de~(?:3|tres) dias|(?:varios|muchos) dias|dias o mas",
        r"(?:\b3|three) days~more|more than~(?:3|three) days|several days|days or more|days or longer",
    ),
    "each-day": (
        "that one searches each day",
        "(?:cada|todos los) dias?|a diario|diariamente|dia (?:a|tras) dia",
        "(?:every|each) day|daily|day after day",
    ),
    "child": (
        "that under 18 there is another search",
        r"(?:menor\w*|\b18\b)~(?:otr[ao]|aparte|distint|orr|no (?:sale|salen|aparecen?|esta)|linea)|(?:ninos?|"
        r"ninas?|hijos)~(?:otra (?:busqueda|oficina|linea)|no (?:sale|aparece)|orr)",
        "(?:under 18|under eighteen|minors?|child(?:ren)?)~(?:another|other|different|separate|not (?:show|appear|"
        "come)|n't (?:show|appear)|orr|line)",
    ),
    "number-chat": ("that the A-Number never goes by chat or photograph", None, None),
    "papers": (
        "who may call: without papers, somebody with papers calls",
        r"(?:sin|no tienen?) papeles~(?:no llame|que llame|pida|llam\w+ (?:otr|alguien)|otra persona|alguien|quien)|"
        r"(?:alguien|persona|quien|familiar|amig[oa]|ciudadan\w+|residente\w*)~(?:con|tenga|tiene) (?:sus )?papeles|"
        r"con papeles~(?:llame|llama|avise|pregunte|pida)|(?:llame|llama|avise|pregunte)~(?:con papeles|ciudadan|"
        r"residente permanente)|(?:ciudadan|residente permanente)~(?:llame|llama|avise|pregunte)",
        "(?:without|no|not have|n't have|lack) papers~(?:not call|n't call|ask|another|other|someone|somebody)|"
        "(?:someone|somebody|person|friend|relative|one|caller|citizen|whoever|anyone)~(?:with|has|have) papers|"
        "(?:citizen|permanent resident)~call|call~(?:citizen|permanent resident|with papers)",
    ),
    "payer": (
        "who may pay, before the address",
        "ciudadan|residente permanente|quien (?:pueda|puede|va a|vaya a|tenga)|oficina de abogad|sin fines de "
        "lucro|con papeles|con estatus",
        "citizen|permanent resident|(?:payer|who|whoever|someone who) (?:may|can|will|is allowed)|law (?:firm|"
        "office)|nonprofit|non-profit|with papers|with status",
    ),
    "ask-first": (
        "that whoever has no papers asks a lawyer before reporting",
        "(?:sin|no tienen?) papeles~abogad|abogad~(?:sin|no tiene) papeles",
        "(?:without|no|n't have|not have) papers~lawyer|lawyer~(?:without|no) papers",
    ),
    "by-lawyer": ("that the lawyer opens it", "abogad", "lawyer|attorney"),
    "only-data": ("that the caller gives only name, birth and country (and A-Number)", None, None),
    "no-case-call": (
        "that the caller says nothing of the reader or of the case",
        r"\b(?:no|ni|nada|sin)\b~(?:\bcaso\b|de usted|papeles de nadie)|nada mas",
        r"\b(?:nothing|not|never|no|nor)\b~(?:\bcase\b|about you\b)|nothing else",
    ),
    "recorded": ("that the call may be recorded or heard", r"grab|escuch|pueden? oir|\boyen", "record|listen|overhear"),
    "no-case": ("that nothing of the case is said on it", None, None),
    "nobody-else": (
        "that nobody else is joined in",
        r"(?:no|ni|sin|nada)~(?:met[ae]n?|sum\w+|agreg\w+|anad\w+|pong\w+|conect\w+|una\b)~(?:nadie|otr|mas)|(?:ni|"
        r"no|sin|nadie)~(?:otras? personas?|nadie mas|otra gente|terceros|mas en la llamada)",
        "(?:nobody|no one|not|never|nor|no|n't)~(?:anyone else|else|third|other people|another person|join|bring)",
    ),
    "flight": ("a flight", "vuelo|avion", "flight|plane"),
    "moved": ("a transfer", r"traslad|cambi\w+ de centro|lo (?:van a )?muev|mover", r"transfer|mov(?:e|ed|ing)\b"),
    "old-order": ("an earlier order", "orden", "order"),
    "said-first": (
        "that this is told to the lawyer first",
        "primero|antes que nada|empie[cz]|lo primero|de entrada",
        "first|begin|start",
    ),
    "lawyer": ("a lawyer", "abogad|ayuda legal|legal-service", "lawyer|attorney|legal help|legal-service"),
    "lawyer-told": (
        "that the lawyer is told of it at once",
        r"(?:avis|dig|llam|cuent)\w*~(?:hoy|enseguida|primero|de inmediato|ya\b|ahora|momento)~abogad|(?:avis|dig|"
        r"llam|cuent)\w*~abogad\w*~(?:hoy|enseguida|primero|de inmediato|ya\b|ahora|momento)|(?:hoy|enseguida|"
        r"primero|de inmediato)~(?:avis|dig|llam)\w*~abogad|primero~abogad",
        "(?:tell|call|warn)~(?:lawyer|attorney)~(?:today|first|at once|right away|now)|(?:today|first|at once|"
        "right away)~(?:tell|call|warn)~(?:lawyer|attorney)|(?:lawyer|attorney) first",
    ),
    "lawyer-first": (
        "a lawyer before it",
        r"antes~abogad|abogad\w*,? (?:antes|primero|ya\b)|sin (?:\w+ ){0,3}abogad|primero~abogad|despues (?:de|"
        r"del)~abogad|(?:consig|encuentr)\w+~abogad",
        "(?:before|first|until|without)~(?:lawyer|attorney)|(?:lawyer|attorney),? (?:first|before)|(?:get|find) "
        "(?:no|a|one)~(?:lawyer|first|in time)",
    ),
    "silence": (
        "that he may be silent about his status",
        r"silencio|callar|callad|puede no (?:contestar|responder|decir)|no (?:tienen?|estan? obligad\w+|hace falta|"
        r"necesita|es obligatorio|debe)~(?:contest|respond|decir|hablar|dar)|derecho a (?:no|callar|guardar)|no "
        r"(?:conteste|responda|diga)~(?:papeles|estatus|entro|nacio)|sin contestar",
        "silen(?:t|ce)|need not (?:answer|say|tell|speak)|(?:not|n't) have to (?:answer|say|tell|speak)|right not|"
        "may (?:refuse|decline)|(?:not|n't) (?:answer|say)~(?:papers|status|came|born)|not (?:obliged|required)",
    ),
    "if-afraid": (
        "the fear, as a condition: if he is afraid",
        r"\bsi\b(?! puede)(?!,)~(?:miedo|tem[ea]|temor)|quien~(?:miedo|teme)",
        r"\b(?:if|when|whoever|anyone)\b~(?:afraid|fear)",
    ),
    "each-officer": (
        "to every officer",
        "(?:cada|cualquier|todo) (?:uno de los )?oficial|todos los oficiales|cada uno de los oficiales",
        "(?:every|each|any|all)(?: of the| the)? officers?",
    ),
    "truth": (
        "that he tells the truth",
        "verdad|no mienta|sin mentir|no mentir|nunca mienta",
        r"truth|\btrue\b|\breally\b|not lie|n't lie|never lie|honest",
    ),
    "not-asylum": (
        "that passing the interview is no asylum",
        r"(?:aprob|aprueb|pas[ae]|superar|ganar)\w*~\b(?:no|ni)\b~asilo",
        r"pass\w*~(?:not|n't|neither|no)\b~asylum|pass\w*~(?:not|n't|neither)~release[^!?\n]{0,50}asylum",
    ),
    "not-free": (
        "that passing the interview is no release",
        r"asilo[^!?\n]{0,60}(?:libre|libertad|sali|suelt)|(?:libre|libertad)[^!?\n]{0,40}asilo",
        r"asylum[^!?\n]{0,60}(?:release|free|let (?:go|out)|get out)|(?:release|free)[^!?\n]{0,40}asylum",
    ),
    "own-form": (
        "the exception of the lawyer's own form",
        r"(?:formulario|papel|hoja|contrato|documento)~abogad|\b[ge]-?28\b|abogad~(?:formulario|le explique)",
        r"(?:lawyer|attorney)(?:'s)?~(?:own )?(?:form|paper|explains)|(?:form|paper)~(?:lawyer|attorney)|\b[ge]-?28\b",
    ),
    "privacy": (
        "the exception of the privacy release",
        "privacidad|60-001|permiso~(?:de|d[ea]) informacion",
        "privacy|60-001",
    ),
    "judge-review": (
        "asking that a judge review it",
        r"juez~(?:revis|vea|mire)|revis\w+~juez",
        "judge~(?:review|look)|review~judge",
    ),
    "told-no": (
        "its event: the interview ended in a no",
        r"(?:dic\w+|dig\w+|respond\w+) (?:le )?que no|no (?:la )?(?:aprueb|pas)|nieg|negativ|sal[eg]\w* mal|en contra",
        r"(?:told|says?|said|answer\w*|is) no\b|(?:not|n't) pass|fail|deni|refus|negative|goes wrong",
    ),
    "right-then": (
        "in that same moment",
        "ahi mismo|en (?:ese|el|este) (?:mismo )?(?:momento|instante)|de inmediato|inmediatamente|enseguida|en el "
        "acto|al instante|sin esperar|no espere",
        "right (?:then|there|away)|at once|immediately|that (?:same|very) moment|on the spot|then and there|not "
        "wait|n't wait",
    ),
    "ruling": (
        "the event that starts the time: the judge's decision",
        r"(?:juez|corte)~(?:decid|orden|neg|fall|en contra|no\b)|decision|\bfallo\b|sentencia",
        r"judge~(?:decid|order|den|rul|against|no\b)|decision|ruling",
    ),
    "lawyer-today": (
        "a lawyer the same day",
        r"(?:hoy|ese mismo dia|enseguida|ya mismo|ahora)~abogad|abogad\w*~(?:hoy|mismo dia|enseguida|ya mismo|ahora)",
        "(?:today|same day|at once|right away|now)~(?:lawyer|attorney)|(?:lawyer|attorney)~(?:today|same day|that "
        "day|at once|right away|now)",
    ),
    "ten-days": (
        "before ten days",
        "(?:antes|menos|primeros|dentro)~(?:10|diez)(?: primeros)? dias",
        "(?:before|less than|fewer than|within|in under|inside)~(?:10|ten)(?:-| )?days?|(?:10|ten) days~(?:pass|"
        "are up|run out)",
    ),
    "received": (
        "that the Board must receive it",
        "recib|llegue|tenga en sus manos|le haya llegado",
        "receiv|arrive|reach|in (?:its|their) hands",
    ),
    "no-posting": (
        "that posting is not enough",
        r"no (?:basta|alcanza|sirve|es suficiente)~(?:correo|enviar|mandar|echar|poner)|(?:correo|envi|mand|"
        r"ech)\w*~no (?:basta|alcanza|es suficiente|cuenta|vale)",
        r"(?:mail|post|send|sent)\w*~(?:not (?:enough|count)|n't (?:enough|count))|not enough~(?:mail|post|send)",
    ),
    "hope": (
        "that after it time may be left",
        "no se rinda|no se den? por vencid|puede[n]? (?:quedar|haber)~(?:tiempo|plazo)|(?:quiza|tal vez)~(?:tiempo|"
        "plazo)",
        "not give up|n't give up|(?:may|might|can)~(?:time|be left)|never give up",
    ),
    "where-held": (
        "where the person is held",
        r"(?:donde|zona|lugar|estado|cerca)~(?:deten|encerr|l[oa] tienen|esta\b)|deten\w+~(?:zona|lugar|donde)",
        r"(?:where|area|place|state|near)~(?:held|detain)|(?:held|detain\w+)~(?:where|area|place)",
    ),
    "before-flight": (
        "before a flight",
        "antes~(?:vuelo|avion|deport|saquen)|vuelo~antes|antes de que l[oa] (?:suba|saqu)",
        "before~(?:flight|plane|flown|deport|removed)|flight~before",
    ),
    "public": (
        "that the file is public",
        r"public[oa]|(?:cualquiera|otros|todos|otras personas)~(?:leer|ver)\w*|l[oa] puede leer",
        "public|(?:others|anyone|anybody|people) (?:can|may) (?:read|see)",
    ),
    "each-country": (
        "each country that is named",
        "(?:cada|todo|cualquier)(?: otro)? pais|paises que~nombr|cada uno|pais que (?:le )?nombren",
        "(?:each|every|any)(?: other| new)? country|every one|countries~named",
    ),
    "written": (
        "that he asks for it to be written down",
        "(?:l[oa] |que )?(?:escriban|escriba[n]? que|anoten|apunten)|por escrito|(?:quede|conste)~escrit|escribalo",
        r"writ(?:e|ten) (?:it |that |this )?down|in writing|(?:have|get|put) (?:it|that|this)~writ|write (?:it|that)\b",
    ),
    "receiver": (
        "who will receive the name",
        r"(?:a )?quien~(?:recib|llega|ver|lee)|recib\w*~nombre|nombre~(?:recib|llega)|puede[n]? (?:enterarse|saber)|"
        r"se (?:entera|entere)",
        r"who~(?:receive|get|see)|receiv\w*~name|name~(?:receive|goes|reach)|(?:may|can|could|might) (?:learn|"
        r"find out|know)",
    ),
    "consent": (
        "the person's consent first",
        "permis|permit|autoriz|consent|de acuerdo|si (?:el|ella|su familiar|la persona)~(?:quiere|acepta|dice que si)",
        r"permission|consent|\bagree|\ballow|says? yes|permits?",
    ),
    "never-pay": (
        "never to pay whoever calls",
        r"(?:no|nunca|jamas|nada)~pag\w+~(?:llam|telefon)|(?:quien|al que|el que)~llam\w*~(?:no|nunca|jamas)~pag|"
        r"llam\w*~pid\w+ dinero~no~pag|(?:no|nunca|jamas)~\b(?:de|den|mande|envie|entregue) (?:nada de )?dinero~llam",
        r"(?:no|never|not|n't|nothing)~pay~(?:call|phone)|(?:who|anyone|caller)~call\w*~(?:no|never|not|n't)~pay|"
        r"pay (?:no one|nobody|nothing)~call|(?:not|never|n't) (?:give|send) (?:any )?money~call",
    ),
    "only-page": (
        "only through cebonds.ice.gov",
        r"(?:sol[oa]|unic[oa]|solamente|nada mas|una sola)~(?:cebonds|pagina oficial|pagina de ice)|"
        r"cebonds\S*~(?:sol[oa]|unic[oa])",
        r"(?:only|one|nowhere)~(?:cebonds|official page|ice page)|cebonds\S*~only",
    ),
    "bank": ("from a bank", "banco|bancari", r"\bbank"),
    "exists": (
        "after checking that the bond exists",
        r"\bexist|(?:\bjuez|\bice)\b~\b(?:fij[oea]|puso|dio)\b|fijada|compr(?:ueb|ob)|verifi|confirm|de verdad|"
        r"es cierto",
        r"\bexist|(?:judge|\bice)\b~\b(?:set|gave)\b|verif|confirm|\bcheck\b|\breal\b",
    ),
    "immigration-judge": (
        "the words «an immigration judge»",
        "juez de inmigracion|jueces de inmigracion",
        "immigration judges?",
    ),
    "how-entered": (
        "that it depends on how the person came in",
        r"entr[oa]\b|entrad|ingres|cruz[oa]",
        "(?:came|come|got) in|enter|entry|cross",
    ),
    "may-change": (
        "that it may have changed: ask a lawyer today",
        "cambi[ao]|cambiado|pregunte|todavia",
        "chang|ask|still",
    ),
    "past-day": ("the day on which it was read, with its year", None, None),
    "visa": ("that whoever an officer admitted with a visa may ask in every state, with exceptions", None, None),
    "not-missed": (
        "that a hearing or appointment is never missed",
        r"(?:no|nunca|jamas|tampoco|nadie)~falt\w+|no (?:deje de ir|se l[oa] pierda|pierda|salte)|(?:vaya|ir|"
        r"debe ir)~(?:siempre|a tod[ao]s)",
        "(?:not|never|n't|nobody|no one)~(?:miss|skip)|must (?:go|attend)|always (?:go|attend)",
    ),
    "hearing": ("one's own hearing or appointment", r"audiencia|\bcitas?\b|corte", "hearing|appointment|court"),
    "no-papers-lawyer": (
        "that without papers a lawyer is asked before a visit",
        r"sin papeles[^!?\n]{0,140}abogad|abogad[^!?\n]{0,80}sin papeles",
        r"without papers[^!?\n]{0,140}(?:lawyer|attorney)|(?:lawyer|attorney)[^!?\n]{0,80}without papers",
    ),
    "tip-line": ("never the number that ends in 2423, which is for accusing people", None, None),
    "close-case": (
        "that the government may ask to close the case or cut it short",
        r"(?:gobierno|fiscal|ice)~(?:cerr|cierr|termin|cort|acab|no sig)|(?:cerr|cierr)\w*~caso",
        r"(?:government|prosecutor|ice)~(?:clos|end|dismiss|short|drop)|(?:clos|dismiss)\w*~case",
    ),
    "other-country": (
        "that it may ask to send the person to another country",
        "otro pais|tercer pais",
        "(?:another|other|third)[- ]country",
    ),
    "not-on-spot": (
        "not to agree on the spot",
        r"(?:no|nunca|sin)~(?:acept|dig\w+ que si|de acuerdo|conteste si)",
        "(?:not|never|n't|without)~(?:agree|accept|say yes)",
    ),
    "more-time": (
        "to ask for time",
        r"(?:pid|ped|quier|solicit|necesit)\w*~(?:tiempo|plazo)|mas tiempo",
        r"(?:ask|want|request|need)\w*~time|more time",
    ),
    "interpreter": ("to ask for an interpreter", "interprete", "interpreter"),
    "frozen": (
        "that a granted bond can be frozen while ICE appeals",
        "apel|congel|eor?i?r?-?43|recurr",
        "appeal|freez|froz",
    ),
    "weeks-months": (
        "for weeks or months",
        "semanas o(?: hasta| incluso)? meses|semanas y hasta meses",
        "weeks or(?: even)? months",
    ),
    "federal-judge": ("that a federal judge can lift it", "juez federal|jueces federales", "federal judge"),
    "habeas": ("a habeas lawyer", "habeas", "habeas"),
    "out-when-out": (
        "that nobody is out until they are out",
        "no (?:esta|sale|es|queda|cuente)~(?:hasta|antes)|hasta que (?:salga|este (?:fuera|afuera|libre))|sigue "
        "(?:adentro|detenid|dentro)",
        "(?:not|nobody|no one|n't)~until|until (?:they|he|she) (?:are|is) out|still (?:held|inside|detained)",
    ),
    "will-be-held": (
        "that whoever returns on that order will be detained",
        r"\b(?:l[oa]s? )?(?:detendran|detendra|arrestaran)|(?:sera|seran|quedara|quedaran|va a ser|"
        r"van a ser) (?:deten|arrest)|(?:l[oa] )?van a detener|queda detenid",
        "(?:will|shall|is going to|are going to) be (?:held|detained|arrested)|will (?:hold|detain|arrest)",
    ),
    "order-day": (
        "the order, with its day: 12 February 2026",
        "12 de febrero de 2026",
        "february 12(?:th)?,? 2026|12 (?:of )?february,? 2026",
    ),
    "not-tried": (
        "that no telephone was tried",
        r"ningun (?:telefono|numero)~(?:prob|comprob|verific)|no (?:hemos |fue |fueron |esta |se ha )?prob\w+|"
        r"sin probar",
        "no (?:telephone|phone|number)~(?:tried|tested|checked|dialed)|(?:not|n't) (?:been )?(?:tried|tested|"
        "called|dialed)|untested",
    ),
    "abroad": (
        "that it may not work from another country, or for whom it is",
        r"otro pais|desde (?:fuera|venezuela|afuera)|estados unidos|ee·? ?uu|\balla\b|fuera del pais",
        r"another country|abroad|from (?:outside|venezuela)|united states|\bu·?s\b|over there|in the us",
    ),
    "abroad-help": (
        "whom to ask outside the United States",
        r"(?:fuera|otro pais|su pais|venezuela|donde (?:vive|este))[^!?\n]{0,90}(?:emergenc|cercan|llame|pida|"
        r"alguien)|emergencias de su pais|emergencias de donde",
        r"(?:outside|another country|your country|venezuela|abroad|where you (?:live|are))[^!?\n]{0,90}(?:emergenc|"
        r"close|call|ask|someone)|emergenc\w+~(?:your country|where you)",
    ),
}


def says(text, piece):
    """Whether a text holds a piece of meaning, in its own language."""
    if piece in SPECIAL:
        return SPECIAL[piece](text)
    return re.search(way(piece, text.locale), text.plain) is not None


def way(piece, locale):
    """Expression of a piece in one language."""
    return regex(PIECES[piece][1 + LOCALES.index(locale)])


def windows(text, pattern, before=1, after=1):
    """Stretches of text: each sentence that matches, with its neighbours."""
    wanted = regex(pattern)
    for index, sentence in enumerate(text.sentences):
        if wanted.search(sentence):
            near = text.sentences[max(0, index - before):index + after + 1]
            yield " ".join(part if part[-1] in ".!?" else part + "." for part in near)


NO = (
    r"\b(?:no|nunca|jamas|ni|tampoco|sin|nadie|ningun\w*|not|never|nor|without|nobody|n't|don't|doesn't|cannot)\b|n't\b"
)
A_NUMBER = r"numeros? a\b|numero de registro|\ba-?numbers?\b|alien registration"
CHANNELS = (r"whatsapp|\bchats?\b|mensaje|message|\btext\b", r"foto|imagen|photo|picture|image", r"grupo|group",
            r"redes|public|\bpost|social", r"nota de voz|audio|voice note")


def a_number_guarded(text):
    """Whether a sentence about the A-Number forbids at least two of: chat, photograph, group, post, voice note."""
    for stretch in windows(text, A_NUMBER):
        if re.search(NO, stretch) and sum(bool(re.search(channel, stretch)) for channel in CHANNELS) >= 2:
            return True
    return False


def no_case_on_line(text):
    """Whether a clause says that nothing of the case is told; the ban on signing is another thing."""
    talk = r"habl|dig|dec|cuent|coment|nada|toqu|mencion|talk|say|speak|discuss|tell|nothing|mention"
    for clause in re.split(r"[.,;:!?\n]", text.plain):
        if re.search(r"\bcaso\b|\bcase\b", clause) and re.search(NO + r"|\bnada\b|\bnothing\b", clause) \
                and re.search(talk, clause) and not re.search(r"firm|sign|\birse\b|leav", clause):
            return True
    return False


def only_data(text):
    """Whether the caller is told to give only the name, the birth and the country."""
    only = r"\bsolo\b|solamente|unicamente|nada mas|\bonly\b|just\b|nothing else|no more"
    for stretch in windows(text, only, 1, 2):
        birth, country = re.search(r"naci|birth|born", stretch), re.search(r"pais|country", stretch)
        if birth and country and re.search(r"nombre|name", stretch):
            return True
    return False


def days_told(text):
    """Full or month dates of the text, without the day until which it holds."""
    months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
    english = "january|february|march|april|may|june|july|august|september|october|november|december"
    shape = rf"(?:\d{{1,2}} de )?(?:{months}) (?:de|del) ?20\d\d|(?:\d{{1,2}} )?(?:{english})(?: \d{{1,2}})?,? 20\d\d"
    until = way("until", text.locale).search(text.plain)
    rest = text.plain if not until else text.plain[:until.start()] + " " * (until.end() - until.start()) \
        + text.plain[until.end():]
    return re.findall(shape, rest)


def visa_told(text):
    """Whether the visa is told as it must be: every state, and exceptions."""
    words = {"es": (r"visa", r"(?:cualquier|todo[s]?|cada)~estado|tambien en texas", r"excepcion|no siempre|hay casos"),
             "en": (r"visa", r"(?:any|every|all)~states?|texas too", r"exception|not always")}[text.locale]
    return all(re.search(regex(word), text.plain) for word in words)


ENDING_IN = r"(?:termin\w+|acab\w+|end(?:s|ing)?)(?: en| in| with)?(?: el| the)?(?: numero| number)? [\"'«“]?"


def tip_line_warned(text):
    """Whether the tip line is warned of: by its last four figures, never, and why."""
    for stretch in windows(text, r"2423", 1, 3):
        ending = re.search(ENDING_IN + "2423", stretch)
        never = re.search(
            r"nunca|jamas|\bno (?:llame|marque|use)|never|not (?:call|dial|use)|n't (?:call|dial|use)", stretch)
        if ending and never and re.search(r"denunci|acus|delat|report|accus|\btip\b|inform on", stretch):
            return True
    return False


SPECIAL = {
    "number-chat": a_number_guarded,
    "no-case": no_case_on_line,
    "only-data": only_data,
    "past-day": days_told,
    "visa": visa_told,
    "tip-line": tip_line_warned,
}

# ------------------------------------------------------------------------------------------------------- rules

OFFICES = (
    r"consul|embajad|embass|naciones unidas|united nations|\bonu\b|\bcidh\b|comision interamericana|inter-american|"
    r"autoridades de(?:l| su)~pais|authorities of~country"
)
RETURN_ORDER = (
    r"12 de febrero de 2026|boasberg|february 12|12 (?:of )?february|(?:orden|order)\b~(?:regres|volver|return|"
    r"come back)|(?:regres|volver|vuelv|return)\w*~(?:orden|order)\b"
)
VOLATILE_WORDS = (
    r"corte suprema|supreme court|circuito|\bcircuit\b|impuesto|\btax\b|\btps\b|arrestos~corte|arrests~court|"
    r"deportacion acelerada|remocion expedita|expedited removal|fast deportation"
)

# Each rule by its id, which is that of safety.md; IS is its part *In sight*.
RULES = {
    "HEAD": Rule(("with-ai", "no-review", "no-advice", "until"), "a forwarded text must say what it is before it acts"),
    "IS1": Rule(("own-name",), "fear of giving one's name keeps people from searching"),
    "IS1-days": Rule(("days-more", "each-day"), "who is told «three days» gives up on the fourth"),
    "IS3": Rule(
        ("flight", "moved", "old-order", "said-first", "lawyer"),
        "a flight can be hours away",
        "vuelo|avion|flight|plane",
        2,
        2,
    ),
    "IS3-told": Rule(("lawyer-told",), "a transfer can be the step before a flight"),
    "IS4": Rule(("recorded", "no-case"), "the line is recorded"),
    "IS7": Rule(("child",), "the locator never shows a child"),
    "S1": Rule(
        ("silence", "if-afraid", "each-officer", "truth", "not-asylum", "not-free"),
        "silence alone loses asylum; no short form",
        r"miedo|\btem[ea]|afraid|fear",
        4,
        6,
    ),
    "S1-pass": Rule(("not-asylum", "not-free"), "passing the interview is neither asylum nor release"),
    "S2": Rule(("own-form", "privacy", "judge-review"), "a bare «sign nothing» keeps him from a lawyer and a judge"),
    "S3-fear": Rule(
        ("told-no", "right-then", "judge-review"),
        "who does not ask at once is deported",
        r"\bjuez|\bjudge",
        1,
        1,
    ),
    "S3-appeal": Rule(
        ("ruling", "lawyer-today", "ten-days", "received", "no-posting", "hope"),
        "the printed rule still reads ten days, and the Board must receive it",
        r"\bapel|\bappeal",
        2,
        3,
    ),
    "S4": Rule(
        ("lawyer", "where-held", "before-flight", "public"),
        "after the flight it is too late; the file is public",
        "habeas|juez federal|federal judge",
        1,
        6,
    ),
    "S5": Rule(
        ("if-afraid", "each-country", "truth", "written"),
        "fear is reviewed only if it is said",
        r"\bpais|countr",
        1,
        4,
    ),
    "S6": Rule(("lawyer-first",), "a government may learn that he asked for asylum", OFFICES, 1, 2),
    "S6-name": Rule(("receiver",), "a government may learn that he asked for asylum"),
    "S8": Rule(("papers", "only-data"), "whoever calls is talking to ICE"),
    "S8-whole": Rule(("papers", "only-data", "no-case-call", "nobody-else"), "whoever calls is talking to ICE"),
    "S8-line": Rule(("recorded", "no-case", "nobody-else"), "the line is recorded"),
    "S9": Rule(("number-chat",), "with the A-Number and the country anybody finds him"),
    "S10": Rule(("consent",), "what was told cannot be untold"),
    "S11": Rule(("never-pay",), "callers who know much are thieves"),
    "S11-bond": Rule(("never-pay", "only-page", "bank", "payer", "exists"), "families pay bonds that do not exist"),
    "S12": Rule(
        ("immigration-judge", "where-held", "how-entered", "past-day", "may-change", "lawyer"),
        "bond depends on the court's place and on who he is, and changes",
        "jue(?:z|ces) de inmig|immigration judge",
        1,
        2,
    ),
    "S12-visa": Rule(("visa",), "a Texan with a visa reads «no bond»"),
    "S13": Rule(("not-deported",), "not found is not deported"),
    "S14": Rule(
        ("not-missed", "hearing", "lawyer-first"),
        "who misses court is ordered deported unheard",
        r"audiencia|\bcitas?\b|hearing|appointment",
        2,
        1,
    ),
    "S16": Rule(("no-papers-lawyer",), "a visit without papers can end inside"),
    "S17": Rule(("tip-line",), "the press passes the tip line round as a search line"),
    "S18": Rule(
        ("close-case", "other-country", "not-on-spot", "more-time", "lawyer", "interpreter", "if-afraid", "truth"),
        "a yes in court cannot be taken back",
        "cerr|cierr|clos|dismiss",
        1,
        5,
    ),
    "S19": Rule(
        ("frozen", "weeks-months", "federal-judge", "habeas", "lawyer-today", "out-when-out"),
        "a granted bond can be frozen",
        r"\bapel|congel|eoir-43|appeal|froz|freez",
        1,
        4,
    ),
    "S20": Rule(
        ("order-day", "will-be-held", "lawyer-first"),
        "who returns on that order is detained for certain",
        "12 de febrero de 2026|february 12|12 (?:of )?february",
        1,
        3,
    ),
    "VOLATILE": Rule(("past-day",), "a saved copy must stay true", VOLATILE_WORDS, 2, 2),
    "TEL-TRIED": Rule(("not-tried",), "nobody has dialled these numbers"),
    "TEL-ABROAD": Rule(("abroad",), "toll-free numbers often do not connect from abroad"),
    "IS-988": Rule(("abroad-help",), "988 never stands alone for whoever is outside the United States"),
}

# Each part: the rules that always hold there, its main contacts (any one), whether a recording may exist.
SECTIONS = {
    "today": Part(("IS1", "S13", "IS1-days", "S17", "S9", "IS3", "IS4", "S2", "S1", "S11", "S14", "IS7"),
                  ("locator",), True),
    "find": Part(("IS1", "S13", "IS1-days", "IS7", "S17"), ("locator",), True),
    "missing": Part(("S13", "S17"), ("locator", "ice-line", "facilities")),
    "still-missing": Part(("S13",), ("congress", "red-cross")),
    "call": Part(("S8-whole", "S17"), ("ice-line",)),
    "lawyer": Part(("IS3",), ("legal-help",)),
    "scams": Part(("S11",), ("ftc", "ftc-page", "cebonds"), True),
    "family-calls": Part(("S8-line", "S1"), (), True),
    "officers": Part(("S1", "S2", "S8-line"), (), True),
    "fear": Part(("S1",), ("legal-help",)),
    "fear-result": Part(("S3-fear", "S1-pass"), ()),
    "third-country": Part(("S5",), ("legal-help",)),
    "transfer": Part(("IS3-told",), ("locator", "facilities", "court-page", "court-line")),
    "court": Part(("S14", "S3-appeal", "S18"), ("court-page", "court-line")),
    "bond": Part(("S12",), ()),
    "bond-paying": Part(("S11-bond", "S19"), ("cebonds",)),
    "money": Part(("S11",), ("facilities",)),
    "things": Part(("S10",), ("facilities", "ice-line")),
    "children": Part((), ("orr",)),
    "safety": Part(("S10",), ()),
    "danger": Part(("S10",), ("ice-line",)),
    "removed": Part(("S13", "S6", "S6-name"), ("legal-help", "locator", "red-cross")),
    "released": Part(("S14",), ("court-page", "court-line", "legal-help")),
    "papers": Part((), ()),
    "plan": Part((), ("family-plan", "legal-help", "representatives")),
    "yourself": Part((), ("988",)),
    "sheet": Part(("S9",), ("ice-line", "locator")),
    "words": Part((), ()),
}


def phone(*groups):
    """Expression of a telephone in any spacing, with or without its country code."""
    return r"(?<!\d)(?:\+? ?1[\s().-]{0,3})?\(?" + r"[\s().-]{0,3}".join(groups) + r"(?!\d)"


CONTACTS = {
    "locator": r"locator\.ice\.gov",
    "facilities": r"ice\.gov/detain/detention-facilities|ice\.gov/detention-facilities",
    "legal-help": r"justice\.gov/eoir/list-pro-bono",
    "representatives": r"justice\.gov/eoir/recognition",
    "court-page": r"acis\.eoir\.justice\.gov",
    "cebonds": r"cebonds\.ice\.gov",
    "ftc-page": r"reportefraude\.ftc\.gov|reportfraud\.ftc\.gov",
    "red-cross": r"familylinks\.icrc\.org",
    "family-plan": r"ilrc\.org/\S*(?:plan|prepar)",
    "files": r"securerelease\.us|first\.uscis\.gov",
    "ice-line": phone("888", "351", "4024"),
    "court-line": phone("800", "898", "7180"),
    "orr": phone("800", "203", "7001"),
    "congress": phone("202", "224", "3121"),
    "ftc": phone("877", "382", "4357"),
    "988": r"(?<![\d-])988(?!\d)",
}
CONDITIONS = {  # what must stand before a contact, wherever the contact stands
    "ice-line": "papers", "court-line": "papers", "orr": "papers", "congress": "papers", "cebonds": "payer",
    "ftc": "ask-first", "ftc-page": "ask-first", "files": "by-lawyer",
}
PHONES = ("ice-line", "court-line", "orr", "congress", "ftc", "988")
TOLL_FREE = ("ice-line", "court-line", "orr", "ftc")
TWO_WITNESSES = ("8883514024", "8008987180")  # second-reading.md, B 18 and 19
WITHDRAWN = {"8663472423": "S17", "2097573733": "G83"}

CALL_OFFICE = (
    r"\b(?:llamen?|marquen?|telefoneen?)\b~(?:a |al |la )(?:linea de ice|ice\b|centro|oficina\w* de ice|carcel|"
    r"oficina del congres|linea de la corte|linea para padres)|\b(?:call|phone(?! number)|"
    r"dial)(?: (?!for)\w+){0,3} (?:ice\b|facility|jail|court line|line for parents|congress)"
)


class Trigger(NamedTuple):
    """Words that call a rule in: their expression, the rule, and the parts that are excused or that alone are meant."""

    pattern: str
    rule: str
    excused: tuple = ()
    only: tuple = ()


TRIGGERS = (
    Trigger(r"locator\.ice\.gov|localizador|buscador de ice|detainee locator", "S13", ()),
    Trigger(A_NUMBER, "S9", ("words",)),
    Trigger(
        r"silencio|guard\w+ silencio|silent|silence|no (?:tienen?|estan? obligad\w+) ~(?:contest|hablar)~|"
        r"not (?:have to|obliged to) (?:answer|speak)",
        "S1",
        ("call",),
    ),
    Trigger("habeas", "S4", ("bond-paying", "words")),
    Trigger(
        "(?:frenar|parar|detener|impedir|suspender) (?:el|un) (?:vuelo|traslado)|stop (?:the|a) (?:flight|transfer)",
        "S4",
        (),
    ),
    Trigger(OFFICES, "S6"),
    Trigger(OFFICES, "S6-name"),
    Trigger("conteste~(?:no conoce|desconocid)|answer~(?:unknown|do not know|don't know)", "S11", ()),
    Trigger(
        r"(?:otro|tercer) pais~(?:nombran?\b|nombren|nombraron)|(?:nombran?\b|nombren|nombraron|mandarl[oae]|"
        r"enviarl[oae]|l[oae]s? (?:mand|envi)\w+|deport\w+)~(?:otro|tercer) pais|"
        r"(?:another|third)[- ]country~\b(?:named|sent)\b|\bname another country|"
        r"\b(?:named|send|sent|sending|deport\w+)\b(?! money)~(?:another|third)[- ]country",
        "S5",
        ("court", "released", "removed", "words"),
    ),
    Trigger(
        r"(?:juez|junta|plazo|abogad|familiar|decision|usted)~\bapel|\bapel\w*~(?:junta|plazo|decision|dias|abogad)|"
        r"(?:judge|board|deadline|lawyer|decision|relative)~\bappeal|\bappeal\w*~(?:board|deadline|decision|days|"
        r"lawyer)",
        "S3-appeal",
        ("bond-paying", "bond", "words", "fear-result"),
    ),
    Trigger(
        "no (?:vayan?|se acerque) (?:a|al|hasta) ~(?:ice|centro|oficina)|(?:not|n't|never) go to ~(?:ice|facility)",
        "S14",
        (),
    ),
    Trigger(
        r"\bvisit\w*|recog\w+~cosas|collect~things",
        "S16",
        ("children", "safety", "papers", "plan", "words", "still-missing"),
    ),
    Trigger(RETURN_ORDER, "S20", (), ("third-country", "removed", "still-missing", "call", "transfer", "papers")),
    Trigger(VOLATILE_WORDS, "VOLATILE", ("words",)),
    Trigger(
        r"(?:texas|luisiana|louisiana|misisipi|mississippi)~(?:fianza|bond)|(?:fianza|bond)~(?:texas|luisiana|"
        r"louisiana)|\bvisa\b",
        "S12-visa",
        ("lawyer", "papers", "plan", "words", "call", "fear", "children", "officers", "family-calls", "transfer"),
    ),
    Trigger(r"(?<![\d-])988(?!\d)", "IS-988", ()),
    Trigger(r"fianza|\bbond", "S11-bond", (), ("scams",)),
    Trigger(r"(?:\b3|tres|three) (?:dias|days)", "IS1-days", ("yourself", "released", "court", "papers")),
)


# ------------------------------------------------------------------------------------------- forbidden wordings

class Ban(NamedTuple):
    """Wording that must not stand: its expression, what excuses it in the same sentence, and where it holds."""

    rule: str
    what: str
    why: str
    pattern: str
    excuse: str = r"(?!)"
    sections: tuple = ()
    locales: tuple = LOCALES


BANS = (
    Ban(
        "S1",
        "the fear told to be hidden",
        "fear is said to every officer",
        r"\b(?:no|nunca|not|never|n't)\b ?(?:diga|digan|mencione|hable|say|mention|tell)\b~(?:miedo|temor|afraid|fear)",
        r"motivo|razon|llamada|telefono|contrari|reason|call|phone|opposite",
    ),
    Ban(
        "S2",
        "signing recommended",
        "nothing about leaving or the case is signed without a lawyer",
        r"\b(?:firmen?|sign)\b (?:lo que|todo|rapido|la salida|la deportacion|whatever|everything|quickly|the dep)",
        r"abogad|lawyer|attorney|\bno\b|nunca|\bnot\b|never|n't",
    ),
    Ban(
        "S14",
        "a hearing told as needless",
        "who misses court is ordered deported unheard",
        r"(?:no (?:es necesario|hace falta|tiene que)|(?:not|n't) (?:need|have) to) (?:ir|asistir|go|attend)~(?:"
        r"audiencia|\bcita\b|corte|hearing|appointment|court)",
        r"de su familiar|your relative's",
    ),
    Ban(
        "S3",
        "«30 days»",
        "never print 30: careful lawyers keep to ten",
        r"\b(?:30|treinta|thirty)[- ](?:dias|days?)\b|un mes (?:para|de plazo)~apel|a month~appeal",
    ),
    Ban(
        "S3",
        "posting told as enough",
        "the Board must receive it",
        "basta con~(?:correo|enviar|mandar)|(?:mailing|posting|sending)~is enough|enough to (?:mail|post|send)",
        r"\bno basta|not enough|isn't enough",
    ),
    Ban(
        "S5",
        "a deportation or an arrest told as forbidden today",
        "the Supreme Court let them go on on 29 Sept 2026",
        r"(?:es|son|esta|estan|siguen) (?:ya |ahora |hoy )?(?:ilegal|prohibid)\w*|ya no (?:pueden|puede)~(?:mandar|"
        r"enviar|deportar|arrestar)|illegal now|now illegal|is illegal|(?:are|is) (?:now )?(?:banned|forbidden)|can "
        r"no longer~(?:send|deport|arrest)",
        r"no sabemos|pregunte|not know|n't know|\bask\b|no es ilegal|notario",
    ),
    Ban(
        "S6",
        "a consulate or authority recommended without a lawyer",
        "lawyer first, and say who receives the name",
        r"(?:llame|avise|acuda|pida|vaya|pregunte|escriba|contacte|call|tell|contact|ask|write)\w*~(?:consul|"
        r"embajad|embass|\bonu\b|naciones unidas|united nations)",
        r"abogad|lawyer|attorney|\bno\b|nunca|not\b|never|n't",
    ),
    Ban(
        "S7",
        "«carry» or «do not carry» papers",
        "unpublished until a lawyer has reviewed it (G187)",
        r"\b(?:lleve|lleven|cargue|carguen|porte|ande con)\b~(?:papeles|documentos|pasaporte|identificacion|"
        r"partida)|\bcarry\b~(?:papers|documents|passport|\bid\b|card)",
        r"abogad|lawyer|copias?\b|cop(?:y|ies)",
    ),
    Ban(
        "S15",
        "doors or warrants",
        "unpublished until a lawyer has reviewed it (G186)",
        r"\b(?:abra|abran|abrir|abre)\b~puerta|orden (?:judicial|de (?:registro|arresto|allanamiento|cateo))|"
        r"\bwarrants?\b|\bopen(?:ing)?\b~\bdoor",
    ),
    Ban(
        "S9",
        "the A-Number sent by chat, photograph or group",
        "with it anybody finds him",
        (
            r"\b(?:mand|envi|escrib|compart|pong|publi|pas|sub|send|post|share|put|text|write)\w*~(?:"
            + A_NUMBER
            + ")~(?:whatsapp|chat|foto|grupo|mensaje|photo|group|message)"
        ),
        NO,
    ),
    Ban(
        "S11",
        "paying whoever calls",
        "callers who know much are thieves",
        r"\b(?:pague|paguen|pagar|pay)\b~(?:quien|que|who|caller|person)~(?:llam|call)",
        NO + "|desconfi|estaf|scam|cuelgue",
    ),
    Ban(
        "S11",
        "«never a wire»",
        "bonds are paid from a bank by wire or ACH (G127)",
        r"(?:nunca|no|jamas|ni)\b~(?:transferencia|transfier)|(?:never|not|n't)~\bwir(?:e|ing)\b",
        "llam|call",
        ("bond", "bond-paying", "scams"),
    ),
    Ban(
        "S12",
        "«nowhere»",
        "an immigration judge cannot; a federal judge may",
        r"en ningun(?:a parte|a corte| lado| lugar| estado)~|\bnowhere\b|not anywhere|in no state",
        "(?!)",
        ("bond", "bond-paying", "transfer", "lawyer", "words"),
    ),
    Ban(
        "S12",
        "«no bond» without «an immigration judge»",
        "a federal judge may order release",
        r"(?<!si )(?<!aunque )\bno (?:hay|existe|se da|dan|se puede pedir|puede\w* (?:dar|pedir|tener|"
        r"salir con))\b~fianza|(?<!if )(?:there is no|cannot (?:ask for|get|give)|can't (?:ask for|get)|no one gets|"
        r"gets no) (?:a )?bond",
        "juez de inmigracion|immigration judge|no (?:todos|siempre)|si (?:todavia )?no hay|if there is no",
    ),
    Ban(
        "S13",
        "not found told as deported",
        "not found is not deported",
        r"(?:no (?:sale|salen|aparec\w+|esta en|lo encuentra)|(?:not|n't) (?:found|appear|show|come up|"
        r"listed))~(?:deport|sacaron|expuls)",
        r"no (?:quiere|significa|es\b|siempre|prueba)|tampoco|not mean|n't mean|is not|isn't|not proof",
    ),
    Ban(
        "S13",
        "CECOT beside «not found»",
        "it never illustrates a missing name",
        r"\bcecot\b|el salvador",
        "(?!)",
        ("today", "find", "missing", "still-missing", "transfer", "yourself"),
    ),
    Ban(
        "S14",
        "skipping a hearing or an appointment",
        "who misses court is ordered deported unheard",
        r"(?:\bno (?:vaya|asista|se presente|acuda)|\bfalte\b|puede faltar|mejor no ir|\bskip\b|(?:not|n't) (?:go|"
        r"attend)|stay away)~(?:audiencia|\bcita\b|corte|hearing|appointment|court)",
        r"no falte|nunca falte|no debe\w* faltar|tampoco|(?:not|never|n't|nobody) (?:miss|skip)|si~cita|if~appointment",
    ),
    Ban(
        "S14",
        "CBP Home without a lawyer",
        "leaving with an open case can bring an order",
        "cbp ?home",
        "(?:no|nunca|sin|nadie|antes|not|never|without|before|nobody)~(?:abogad|lawyer|attorney)|(?:abogad|"
        "lawyer)~(?:antes|first|before)",
    ),
    Ban(
        "S18",
        "agreeing on the spot",
        "a yes in court cannot be taken back",
        r"\b(?:acepte|acepten|diga que si|firme|agree|accept|say yes)\b~(?:ahi mismo|cierren|cerrar|on the spot|close)",
        NO,
    ),
    Ban(
        "S19",
        "a frozen bond told as days, or as certain release",
        "it is weeks or months; nobody is out until out",
        r"(?:unos|pocos|algunos|varios) dias|a few days|some days|\bfor days\b|(?:sale|saldra|queda|"
        r"quedara) libre (?:ese|hoy|el mismo)|(?:is|will be) (?:out|free) (?:that|the same|today)",
        "(?!)",
        ("bond-paying",),
    ),
    Ban(
        "S17",
        "calling the tip line",
        "it is for accusing people",
        r"\b(?:llame|marque|pruebe|use|call|dial|try)\b~2423",
        r"nunca|jamas|\bno\b|never|not\b|n't",
    ),
    Ban(
        "S10",
        "an address whose preview tells on the person",
        "neutral headings, addresses and link previews",
        r"rainbow\w*·|immigrationequality·|lgbt\w*·|trevor\w*·|\w*hiv\w*·",
    ),
    Ban(
        "DAY",
        "a weekday",
        "no weekday in a text that is read on another day",
        r"\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mondays?|tuesdays?|wednesdays?|thursdays?|"
        r"fridays?|saturdays?|sundays?)\b",
        "horario publicado|published hours|horas publicadas|feriados|holidays",
    ),
    Ban(
        "DAY",
        "a relative day",
        "«tomorrow» is another day for whoever gets it forwarded",
        r"(?<!de la )(?<!por la )(?<!en la )(?<!esta )(?<!cada )\bmanana\b|(?<!desde )\bayer\b|anoche|esta semana|"
        r"(?:proxim[oa]|pasad[oa]) (?:lunes|semana|mes)|\btomorrow\b|(?<!since )\byesterday\b|this week|(?:next|"
        r"last) (?:week|month)",
    ),
    Ban(
        "DAY",
        "«open»",
        "published hours, never «open»",
        r"(?:esta|estan|siempre) abiert[oa]s?|abiert[oa]s? (?:ahora|ya|a esta hora|de )|(?:is|are) open\b|open now|"
        r"now open",
        r"expediente|caso|case|not\b|no esta",
    ),
    Ban(
        "SPANISH",
        "a word that the guide never uses of people",
        "never «preso», «ilegal», «alien», «cliente»",
        r"\bpres[oa]s?\b|\bilegales\b|\b(?:un|una|los|las|persona|personas) ilegal\w*|\bclientes?\b|\billegals\b|"
        r"illegal (?:alien|immigrant|person)|\baliens\b",
    ),
    Ban(
        "SPANISH",
        "false hope",
        "hope must be true",
        "no se preocupe|todo (?:va a|estara) (?:salir )?bien|(?:do not|don't) worry|everything will be (?:ok|fine|"
        "all right)",
    ),
    Ban(
        "SPANISH",
        "money with the dollar sign and a comma",
        "in Venezuela the comma is the decimal mark",
        r"\$ ?\d{1,3},\d{3}",
        locales=("es",),
    ),
)

THING = {
    "es": "pasos?|partes?|razones|listas?|paginas?|preguntas|frases?|tablas?|hojas?|seccion(?:es)?|advertencias?|"
          "dibujos?|apartados?",
    "en": "steps?|parts?|reasons|lists?|pages?|questions|phrases?|tables?|sheets?|sections?|warnings?|links?",
}
POINTERS = {
    "es": (
        r"\b(?:est[ea]|est[ao]s)\s+(?:mism[oa]s?\s+)?(?:{thing})\b(?![^.!?\n]{{0,40}}(?::|·))",
        r"\b(?:mas )?abajo\b",
        r"(?<!\bde )\b(?:mas )?arriba\b",
        r"\b(?:vea|lea|siga|repita) (?:tambien )?(?:l[oa]s? )?(?:otr[oa]s )?(?:partes?|pasos?|seccion)\b",
        r"\bparte «",
        r"\b(?:en|de) (?:la|otra) parte\b",
        r"\bpaso (?:\d+|anterior|siguiente|de la)",
        r"\b(?:primer|segundo|tercer|ultimo|siguiente|proximo) paso\b",
        r"\blos (?:otros|demas|mismos) pasos\b",
        r"\b(?:diga|haga|anote|use|lea|pregunte) (?:primero )?esto\b(?!\s*[:\"«])",
        r"\b(?:denuncie|busque|mire|vea|toque|pulse|lea|haga clic)[^.!?\n]{{0,40}}\baqui\b(?![^.!?\n]{{0,80}}(?:·|"
        r"\d{{3}}|:))",
        r"\b(?:la|de la) (?:siguiente|anterior|otra) (?:lista|pagina)\b(?![^.!?\n]{{0,40}}·)",
    ),
    "en": (
        r"\b(?:this|these)\s+(?:same\s+)?(?:{thing})\b(?![^.!?\n]{{0,40}}(?::|·))",
        r"\bbelow\b",
        r"\babove\b(?! all)",
        r"\b(?:see|read|follow|repeat) (?:also )?(?:the )?(?:other )?(?:parts?|steps?|section)\b",
        r"\bpart [\"“]",
        r"\bstep (?:\d+|on)\b",
        r"\b(?:first|second|third|last|next|previous) step\b",
        r"\bthe other steps\b",
        r"\b(?:say|do|ask|use|read) this\b(?!\s*[:\"“])(?! (?:on|in) )",
        r"\b(?:click|tap|press|look|report[^.!?\n]{{0,20}}) here\b(?![^.!?\n]{{0,80}}(?:·|\d{{3}}|:))",
    ),
}


def excerpt(sentence, found):
    """Words around what was found."""
    start = max(0, found.start() - 30)
    return "…" + sentence[start:found.end() + 20].replace("\n", " ").replace("·", ".").strip() + "…"


def banned(text, section):
    """Failures of wordings that must not stand, in either language."""
    for ban in BANS:
        if ban.sections and section not in ban.sections or text.locale not in ban.locales:
            continue
        for sentence in text.sentences:
            found = regex(ban.pattern).search(sentence)
            if found and not regex(ban.excuse).search(sentence):
                yield Failure(ban.rule, f"{ban.what}: {excerpt(sentence, found)}", ban.why)


def pointers(text):
    """Failures of words that point at something that did not come along."""
    for pattern in POINTERS[text.locale]:
        ready_pattern = re.compile(pattern.format(thing=THING[text.locale]))
        for found in ready_pattern.finditer(text.plain):
            yield Failure("POINTER", f"points at what is not there: {excerpt(text.plain, found)}",
                          "a forwarded text stands alone")


def numbers(text):
    """Failures of telephones that must never be printed or said, in any spelling."""
    bare = re.sub(r"[\s().+/·,–—-]", "", text.plain)
    for number, rule in WITHDRAWN.items():
        if number in bare or number[3:] in bare:
            yield Failure(rule, f"a forbidden telephone, ending {number[-4:]}", "telephones make it dialable")
    if re.search(r"dhs\W?2\W?ice", text.plain):
        yield Failure("S17", "the tip line in letters", "telephones make it dialable")
    joined = re.sub(r"(?<=\d)[ .·-]+(?=\d)", "", text.plain)
    for found in re.finditer(r"2423", joined):
        before = joined[:found.start()]
        if not re.search(ENDING_IN + "$", before):
            yield Failure("S17", "2423 without «the number that ends in»", "only that form is allowed")


SIGN_BAN = (
    r"\b(?:no|nunca|jamas|nada|sin)\b~\bfirm\w+~(?:nada|ningun\w*|cosas?\b|papeles\b)|\bno (?:debe |"
    r"puede )?firm\w+ (?:nada|ningun)|nada~(?:se )?firm[ae]|(?:not|never|n't)~\bsign~(?:anything|any |papers\b)|"
    r"\bsigns? nothing|nothing~(?:is )?signed|\bno firmen?(?:[.!]|$)|(?:not|never|n't) sign(?:[.!]|$)"
)


LEAVING = (
    r"\birse\b|salir|salida|deport|dejar el pais|se va\b|volver|leav|depart|another country|otro pais"
)
WITH_LAWYER = (
    r"(?:\bsin\b|antes|hasta|consult|primero|habl\w* con|without|before|until|unless|first)~(?:abogad|lawyer|attorney)|"
    r"(?:abogad|lawyer|attorney)\w*~(?:antes|primero|first|before)"
)


def signing(text):
    """Failures of a ban on signing: it needs leaving, the case and the lawyer beside it, and its exceptions."""
    stretches = list(windows(text, SIGN_BAN))
    for stretch in stretches:
        leaving = re.search(LEAVING, stretch)
        case = re.search(r"\bcaso\b|\bcase\b", stretch)
        lawyer = regex(WITH_LAWYER).search(stretch)
        if not (leaving and case and lawyer):
            yield Failure("S2", f"a bare ban on signing: «{stretch[:90].replace('·', '.')}»",
                          "nothing about leaving or about the case, without a lawyer")
    if stretches:
        yield from missing(text, "S2")


FEAR_SAID = (
    r"\b(?:diga|digan|debe decir)\b~(?:que tiene|que teme|tener|ese|el) ?(?:miedo|temor|a\b)|"
    r"\b(?:diga|digan)\b que (?:tiene|teme)|"
    r"\b(?:say|tell\w*)\b~(?:they|he|she|you)(?:'re| are| is|'s)? (?:afraid|fear)"
)


def fear_orders(text):
    """Failures of fear told as an order: it is said if he is afraid."""
    say = regex(FEAR_SAID)
    here = re.compile(r"\b(?:si|quien|cuando|if|when|whoever|anyone)\b")
    for index, sentence in enumerate(text.sentences):
        before = "\n".join(text.sentences[:index])
        if say.search(sentence) and not here.search(sentence) and not way("if-afraid", text.locale).search(before):
            yield Failure("S5", f"fear told as an order: «{sentence[:80]}»", "if he is afraid, and with the truth")


def return_odds(text):
    """Failures of S20 told as a chance: whoever returns on that order will be detained."""
    chance = regex(r"\b(?:puede\w*|podria\w*|quizas?|tal vez|may|can|could|might)\b~(?:deten|arrest|detain|held)")
    for stretch in windows(text, RETURN_ORDER):
        if chance.search(stretch):
            yield Failure("S20", f"detention told as a chance: «{stretch[:90]}»", "«will be», never «can be»")


EVENTS = (
    r"decisi|decid|ruling|fallo|audiencia|hearing|cambi|chang|mud|move|sal[gie]|releas|arrest|deten|aviso|notice|"
    r"traslad|transfer|llega|arriv|entrevista|interview|vuelo|flight|uscis|tarda|take|busc|search|aparec|appear|"
    r"patrulla|patrol|"
    r"orden|order|desde|since|from|carcel|jail|notif"
)


def deadlines(text):
    """Failures of a time limit without the event that starts it."""
    limit = regex(r"\b(?:5|7|10|cinco|siete|diez|five|seven|ten)\b(?: \w+)? (?:dias|days)")
    event = re.compile(EVENTS)
    for stretch in windows(text, limit.pattern):
        if not event.search(stretch):
            yield Failure("S3", f"a time limit without its event: «{stretch[:80]}»",
                          "a deadline is never without its event")


def dangers(text, section):
    """Failures of everything that must not stand in a text."""
    yield from banned(text, section)
    yield from numbers(text)
    yield from signing(text)
    yield from fear_orders(text)
    yield from return_odds(text)
    yield from deadlines(text)


# -------------------------------------------------------------------------------------------------- what must stand

def part_of(text, stretch):
    """Text of one stretch alone."""
    return Text(text.locale, stretch, stretch, stretch, split(stretch))


def absent(text, rule):
    """Pieces of a rule that a text does not hold, at the place where it holds most of them."""
    places = [text]
    if rule.anchor:
        places = [part_of(text, stretch) for stretch in windows(text, rule.anchor, rule.before, rule.after)]
    return min(([piece for piece in rule.pieces if not says(place, piece)] for place in places),
               key=len, default=list(rule.pieces))


def missing(text, rule_id):
    """Failures of the pieces of a rule that a text does not hold."""
    rule = RULES[rule_id]
    for piece in absent(text, rule):
        yield Failure(rule_id, f"not said: {PIECES[piece][0]}", rule.why)


ACTIONS = {
    "es": r"\b(?:llame|busque|anote|abra|escriba|pregunte|pida|diga|digale|digales|digan|avise|pague|firme|mande|"
          r"conteste|guarde|revise|junte|haga|elija|deje|vea|cuelgue|hable|vaya|falte|contrate|muestre|compruebe|"
          r"espere|llene|coma|marque|envie|publique|den|guarden|llamen|avisen|pidan|hablen|lleve|repita|comparta|"
          r"borre|decida|cuente)(?:l[oae]s?|selo)?n?\b",
    "en": r"(?:^|[.!?:;,\n]\s*(?:[-•✗\d.)\s]*)?)(?:please )?(?:do not|don't|never|always|search|call|write|ask|find|"
          r"look|tell|pay|sign|send|answer|keep|check|gather|choose|open|hang up|talk|speak|go|say|get|read|search|"
          r"copy|fill|eat|show|let|take|put|give|make|learn|wait)\b|\b(?:should|must|please) (?:not )?\w+|"
          r"\bsomeone with papers calls?\b|\bthey do not\b",
}


def first_action(text):
    """Place of the first action after the title, or none."""
    found = regex(ACTIONS[text.locale]).search(text.plain, title_length(text))
    return found.start() if found else None


def heading(text):
    """Failures of what the text must say of itself, before its first action."""
    yield from missing(text, "HEAD")
    action = first_action(text)
    for piece in RULES["HEAD"].pieces:
        found = way(piece, text.locale).search(text.plain)
        if found and action is not None and found.start() > action:
            yield Failure("HEAD", f"said after the first action: {PIECES[piece][0]}",
                          "a foot after three screens is too late")


def acting(text):
    """Failure of a text that tells nothing to do."""
    if first_action(text) is None:
        yield Failure("ACTION", "no action", "the action comes first; each text ends with something to do")


def contact_place(text, contact):
    """Place of a contact in the text, or none."""
    found = regex(CONTACTS[contact]).search(text.folded)
    return found.start() if found else None


def conditions(text, section):
    """Failures of contacts whose condition on who may act does not stand before them, and of their other rules."""
    for contact, piece in CONDITIONS.items():
        place = contact_place(text, contact)
        if place is not None and not stands_before(text, piece, place):
            yield Failure("WHO", f"before {contact}: {PIECES[piece][0]}", "the condition stands before the button")
    place = contact_place(text, "locator")
    if place is not None and section in ("today", "find") and not stands_before(text, "own-name", place):
        yield Failure("IS1", "before the locator: " + PIECES["own-name"][0], RULES["IS1"].why)
    if contact_place(text, "ice-line") is not None:
        yield from missing(text, "S8")
        yield from missing(text, "S17")


def stands_before(text, piece, place):
    """Whether a piece is said before a place, or in the same sentence as far as that place."""
    return way(piece, text.locale).search(text.plain[:place]) is not None


def office_calls(text):
    """Failures of a call to an office of the government that is told without who may make it."""
    for found in regex(CALL_OFFICE).finditer(text.plain, title_length(text)):
        start = max(text.plain.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
        before = text.plain[start:found.start()]
        if re.search(r"\b(?:no|nunca|not|never)\s*$|n't\s*$", before) or re.search(r"\bto (?:me|you)\b", found.group()):
            continue
        if not way("papers", text.locale).search(text.plain[:found.end() + 60]):
            yield Failure("WHO", f"who may call: «{text.plain[start:found.end()].strip()}»",
                          "whoever has no papers lets another person call")
        return


def listed(text, body):
    """Body without the A-Number in the list of what the caller gives, which is a rule of its own."""
    sentence = regex(r"[^.!?\n]*(?:nombre|name)[^.!?\n]*(?:pais|country)[^.!?\n]*" + f"(?:{A_NUMBER})")
    return sentence.sub("", body) if only_data(text) else body


def triggered(text, section, already):
    """Failures of the rules that the text's own words call in."""
    body = listed(text, text.plain[title_length(text):])
    raw = text.folded[title_length(text):]
    for trigger in TRIGGERS:
        if section in trigger.excused or trigger.rule in already or trigger.only and section not in trigger.only:
            continue
        pattern = regex(trigger.pattern)
        if pattern.search(body) or trigger.pattern != A_NUMBER and pattern.search(raw):
            already.add(trigger.rule)
            yield from missing(text, trigger.rule)


def obligations(text, section):
    """Failures of everything that must stand in the text of a part."""
    yield from heading(text)
    yield from acting(text)
    for rule in SECTIONS[section].required:
        yield from missing(text, rule)
    if "S2" in SECTIONS[section].required and not list(windows(text, SIGN_BAN)):
        yield Failure("S2", "not said: nothing about leaving or the case is signed without a lawyer", RULES["S2"].why)
    yield from conditions(text, section)
    yield from office_calls(text)
    yield from triggered(text, section, set(SECTIONS[section].required))


def telephones(text):
    """Failures of telephones in a chat: their form, and what is said beside them."""
    named = [contact for contact in PHONES if contact_place(text, contact) is not None]
    told = list(re.finditer(phone(r"\d{3}", r"\d{3}", r"\d{4}"), text.folded))
    if named or told:
        yield from missing(text, "TEL-TRIED")
    if any(contact in TOLL_FREE for contact in named):
        yield from missing(text, "TEL-ABROAD")
    for found in told:
        if not re.match(r"\+ ?1", found.group().strip()):
            yield Failure("TEL", f"a telephone without +1: {found.group().strip()}", "telephones in groups with +1")


def address(text):
    """Failure of a chat without an address of the guide itself, where it can be renewed or withdrawn."""
    own = [found for found in re.findall(ADDRESS, text.folded) if not re.search(OFFICIAL, found)]
    if not own:
        yield Failure("ADDRESS", "no address of the guide", "what leaves the page carries a short address")


def main_contact(text, section):
    """Failure of a chat without any of its part's main contacts."""
    wanted = SECTIONS[section].contacts
    if wanted and all(contact_place(text, contact) is None for contact in wanted):
        yield Failure("CONTACT", "none of: " + ", ".join(wanted), "a text that stands alone brings its contact")


def neutral(text, section):
    """Failure of a heading that tells on the person."""
    first = text.plain.strip().split("\n", 1)[0]
    if section in ("safety", "danger") and re.search(
            r"\bgays?\b|\bgais\b|lesbian|\btrans\b|lgbt|bisex|queer|\bvih\b|\bhiv\b|politic|orienta(?:c|t)ion", first):
        yield Failure("S10", f"a heading that is not neutral: «{first[:60]}»", "others see the screen and the preview")


def unknown(section, locale):
    """Failures of a part or a language that the judge does not know."""
    if section not in SECTIONS:
        yield Failure("SECTION", f"no such part: {section}", "the judge knows the parts of the guide only")
    if locale not in LOCALES:
        yield Failure("LOCALE", f"no patterns for {locale}", "the judge reads Spanish and English only")


def once(failures):
    """Failures in their order, each one once."""
    return list(dict.fromkeys(failures))


def judge_chat(section, locale, text):
    """Failures of a chat text: one message that stands alone."""
    strange = list(unknown(section, locale))
    if strange:
        return strange
    made = ready(locale, text)
    failures = []
    units = utf16_units(text.strip())
    if units > CHAT_UNITS:
        failures.append(Failure("LENGTH", f"{units} UTF-16 units, {units - CHAT_UNITS} too many", "one message is 900"))
    failures += obligations(made, section)
    failures += address(made)
    failures += main_contact(made, section)
    failures += telephones(made)
    failures += pointers(made)
    failures += neutral(made, section)
    failures += dangers(made, section)
    return once(failures)


# --------------------------------------------------------------------------------------------------------- voice

SPELLED = (
    r"\bpunto (?:gov|gob|com|org|net|us|ice|justice|eoir)\b|\bdot (?:gov|com|org|net|us|ice|justice)\b|\b(?:w ?w ?w|"
    r"uve doble|doble (?:u|ve)|double u)\b|\bbarra\b|\bslash\b|\barroba\b|https?"
)
LAW = (
    r"corte suprema|supreme court|circuito|\bcircuit\b|tribunal|court of appeals|boasberg|\bley\b|\blaws?\b|habeas|"
    r"decision de un juez|ruling"
)
LEGAL_ENGLISH = (
    "i am afraid|remain silent|i do not agree|will not sign|i want (?:a|an) (?:immigration )?judge|ask for asylum|"
    "speak with a lawyer|credible fear"
)


def spoken(text):
    """Failures of signs that a voice cannot say: figures and addresses."""
    if re.search(r"\d", fold(text.raw)):
        yield Failure("V-DIGITS", "a digit in the script", "each voice reads figures in its own way")
    if re.search(ADDRESS, fold(text.raw)) or re.search(SPELLED, fold(text.raw)):
        yield Failure("V-ADDRESS", "an address spelled out", "an address goes beside the recording")


def duration(text):
    """Failure of a script that no calm voice reads in sixty to ninety seconds."""
    words = len(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.raw))
    if words * 60 / FAST > LONGEST or words * 60 / SLOW < SHORTEST:
        yield Failure("V-LENGTH", f"{words} words are {words * 60 // FAST} to {words * 60 // SLOW} seconds",
                      "a recording lasts 60 to 90 seconds")


def told_numbers(text):
    """Telephones of a script, without the country's code, as often as each is told."""
    counts = {}
    for found in re.findall(r"(?<!\d)\d{7,12}(?!\d)", text.plain):
        number = found[1:] if len(found) == 11 and found.startswith("1") else found
        counts[number] = counts.get(number, 0) + 1
    return counts


def voice_telephones(text):
    """Failures of telephones in a script: told twice, and with two witnesses."""
    counts = told_numbers(text)
    for number, count in counts.items():
        if count < 2:
            yield Failure("V-TWICE", f"told once: the telephone ending {number[-4:]}", "nobody can write it down")
        if number not in TWO_WITNESSES:
            yield Failure("V-WITNESS", f"the telephone ending {number[-4:]}", "no telephone that has one witness")
    if counts:
        yield from missing(text, "TEL-TRIED")


def recordable(text, section):
    """Failures of a recording that may not exist: a part that is not stable, law, English with legal effect."""
    if not SECTIONS[section].stable:
        yield Failure("V-STABLE", f"a recording of {section}", "only today, find, his call and scams are stable enough")
    law = re.search(LAW, text.plain)
    if law or days_told(text):
        told = law.group() if law else days_told(text)[0]
        yield Failure("V-LAW", f"law or its day: {told}", "a recording cannot be recalled")
    if text.locale == "es" and re.search(LEGAL_ENGLISH, text.plain):
        yield Failure("V-ENGLISH", "English with legal effect, by sound", "only «Spanish, please» and the like")


def locator_named(text, section):
    """Failure of a script of searching that does not name the locator."""
    names = r"localizador|buscador|(?:pagina|busqueda)~\bice\b|locator|search page"
    if section in ("today", "find") and not regex(names).search(text.plain):
        yield Failure("V-CONTACT", "the locator is not named", "the address cannot be said, so its name must be")


def judge_voice(section, locale, text):
    """Failures of a voice script: a recording of 60 to 90 seconds that stands alone."""
    strange = list(unknown(section, locale))
    if strange:
        return strange
    made = ready(locale, text, numerals=True)
    failures = list(spoken(made))
    failures += duration(made)
    failures += obligations(made, section)
    failures += voice_telephones(made)
    failures += recordable(made, section)
    failures += locator_named(made, section)
    failures += pointers(made)
    failures += dangers(made, section)
    return once(failures)


# ------------------------------------------------------------------------------------------------- command line

JUDGES = {"chat": judge_chat, "voice": judge_voice}


def wanted(kind, section, every):
    """Whether the absence of a text is itself a failure: with --all, each chat and each recording that may exist."""
    return every and (kind == "chat" or SECTIONS[section].stable)


def judge_file(folder, locale, section, kind, every):
    """Failures of one file; none at all, as distinct from an empty list, where it is absent and need not exist."""
    path = folder / locale / f"{section}.{kind}.txt"
    if path.is_file():
        return JUDGES[kind](section, locale, path.read_text(encoding="utf-8"))
    return [Failure("ABSENT", "no such file", "asked for with --all")] if wanted(kind, section, every) else None


def judge_folder(folder, every):
    """Verdicts by locale, section and kind, over the languages found."""
    locales = [locale for locale in LOCALES if (folder / locale).is_dir()]
    return {(locale, section, kind): judge_file(folder, locale, section, kind, every)
            for section in SECTIONS for locale in locales for kind in JUDGES}


def strays(folder):
    """Failures of files that no part or language answers for."""
    for path in sorted(folder.glob("*/*.txt")):
        section, _, kind = path.name[:-4].rpartition(".")
        if path.parent.name not in LOCALES or section not in SECTIONS or kind not in JUDGES:
            yield Failure("STRAY", str(path.relative_to(folder)), "neither <locale>/<section>.chat.txt nor .voice.txt")


def mark(verdict):
    """Word of the table for one verdict."""
    return "-" if verdict is None else "ok" if not verdict else str(len(verdict))


def table(verdicts):
    """Lines of the table: a part a line, a column for each language and kind."""
    columns = sorted({(locale, kind) for locale, _, kind in verdicts})
    yield f"{'part':<15}" + "".join(f"{locale + ' ' + kind:>10}" for locale, kind in columns)
    for section in SECTIONS:
        yield f"{section:<15}" + "".join(f"{mark(verdicts[locale, section, kind]):>10}" for locale, kind in columns)


def main(arguments=None):
    """Command line: the table, each failure, and the exit status."""
    parser = argparse.ArgumentParser(description="Judges the texts that leave the pages.")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--all", action="store_true", help="an absent text is a failure")
    options = parser.parse_args(arguments)
    verdicts = judge_folder(options.folder, options.all) if options.folder.is_dir() else {}
    stray = list(strays(options.folder)) if options.folder.is_dir() else []
    if all(verdict is None for verdict in verdicts.values()) and not stray:
        print(f"nothing to judge under {options.folder}", file=sys.stderr)
        return 2
    print("\n".join(table(verdicts)))
    for (locale, section, kind), verdict in verdicts.items():
        for failure in verdict or ():
            print(f"{locale} {section} {kind}: {failure}")
    for failure in stray:
        print(failure)
    return 1 if stray or any(verdicts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
