"""Mistakes of form in the Spanish: variables, markup, variants, punctuation, leftovers, letters that nobody sees, YAML."""

import re
import unicodedata

import catalog
from kinds import *

PLACEHOLDER = re.compile(r"\{\$[\w-]+(?: [^{}]*)?\}")
DATE_VALUE = re.compile(r"\{\$[\w-]+ :date[^{}]*\}")
#: Set by the runner: the Spanish and English text of every message, in order, and the ids of terms.
SPANISH, ENGLISH, ORDER, TERMS = {}, {}, [], []
#: Set by the runner from `Resources/forbidden.yaml`, so that this file names neither.
FORBIDDEN = {"tel": "", "url": ""}

# --- Variables ---


@kind("variable-lost", "variables", 3, VARIABLE + "|" + OMISSION, "a placeholder is left out")
def _(id, s, t):
    found = list(PLACEHOLDER.finditer(t))
    return re.sub(r"  +", " ", put(t, R.choice(found), "")) if found else None


@kind("variable-translated", "variables", 2, VARIABLE, "the name of a variable is translated")
def _(id, s, t):
    return re.sub(r"\{\$[\w-]+", "{$" + R.choice(["fecha", "dias", "numero", "nombre"]), t, count=1) if PLACEHOLDER.search(t) else None


@kind("variable-misspelt", "variables", 2, VARIABLE, "a typing error in the name of a variable")
def _(id, s, t):
    found = list(re.finditer(r"\{\$([\w-]{5,})", t))
    if not found:
        return None
    m = R.choice(found)
    name = m.group(1)
    return put(t, m, "{$" + name[:3] + name[4:])


@kind("variables-exchanged", "variables", 3, VARIABLE + "|order|exchang|swap", "two placeholders of one type stand in each other's place")
def _(id, s, t):
    found = list(PLACEHOLDER.finditer(t))
    pairs = [(a, b) for i, a in enumerate(found) for b in found[i + 1:] if a.group() != b.group() and (":date" in a.group()) == (":date" in b.group()) and (":" in a.group()) == (":" in b.group())]
    if not pairs:
        return None
    a, b = R.choice(pairs)
    return t[:a.start()] + b.group() + t[a.end():b.start()] + a.group() + t[b.end():]


@kind("variable-twice", "variables", 3, VARIABLE + "|" + REPEAT, "one placeholder stands in the place of another as well")
def _(id, s, t):
    found = list(PLACEHOLDER.finditer(t))
    pairs = [(a, b) for a in found for b in found if a.group() != b.group() and (":date" in a.group()) == (":date" in b.group())]
    if not pairs:
        return None
    a, b = R.choice(pairs)
    return put(t, a, b.group())


@kind("variable-repeated", "variables", 1, VARIABLE + "|" + REPEAT, "a placeholder stands twice in a row")
def _(id, s, t):
    found = list(PLACEHOLDER.finditer(t))
    return put(t, found[0], found[0].group() + " " + found[0].group()) if found else None


@kind("variable-bare", "variables", 2, VARIABLE + "|" + LEFTOVER, "the braces or the dollar of a placeholder are lost")
def _(id, s, t):
    found = list(re.finditer(r"\{(\$([\w-]+))( [^{}]*)?\}", t))
    if not found:
        return None
    m = R.choice(found)
    return put(t, m, R.choice([m.group(1), "[" + m.group(1) + "]", "(" + m.group(1) + ")"]))


@kind("variable-other-fact", "variables", 3, VARIABLE + "|" + MEANING, "another fact of the same type, from another message")
def _(id, s, t):
    found = list(re.finditer(r"\{\$([\w-]+)( :date length=long)\}", t))
    others = [n for n in ("deported-on", "freed-on", "bond-read-on", "return-order-on", "letter-on", "report-on") if "$" + n not in t]
    if not found:
        return None
    m = R.choice(found)
    return put(t, m, "{$" + R.choice(others) + m.group(2) + "}")


@kind("option-lost", "variables", 1, VARIABLE + "|format", "`length=long` or another option is left out")
def _(id, s, t):
    return rx_braces(t, r"(\{\$[\w-]+ :(?:date|currency))( [^{}]+)\}", r"\1}")


@kind("option-changed", "variables", 2, VARIABLE + "|format", "an option has another value")
def _(id, s, t):
    return rx_braces(t, r"(\{\$[\w-]+ :date) length=long\}", lambda m: m.group(1) + R.choice([" length=short}", " length=medium}", " fields=month}"])) if "length=long" in t else \
        rx_braces(t, r"fractionDigits=0", "fractionDigits=2")


@kind("function-changed", "variables", 2, VARIABLE + "|format", "another function, or none")
def _(id, s, t):
    return rx_braces(t, r"(\{\$[\w-]+) :(integer|date)([^{}]*)\}", lambda m: m.group(1) + R.choice([" :string}", "}"] if m.group(2) == "date" else [" :percent}", " :string}"]))


def rx_braces(t, pattern, new):
    found = list(re.finditer(pattern, t))
    if not found:
        return None
    m = R.choice(found)
    return put(t, m, new(m) if callable(new) else m.expand(new))


@kind("variable-by-hand", "variables", 2, VARIABLE + "|" + DATE, "a value typed by hand, and wrongly, in the place of a placeholder")
def _(id, s, t):
    return rx_braces(t, r"\{\$[\w-]+ :integer\}|\{\$[\w-]+-(?:days|hours|months|years)[\w-]*\}", lambda m: R.choice(["4", "12", "100", "7", "31"]))

# --- Dates ---


@kind("date-by-hand", "dates", 2, DATE + "|" + VARIABLE, "a date typed by hand")
def _(id, s, t):
    return rx_braces(t, r"\{\$[\w-]+ :date[^{}]*\}", lambda m: R.choice(["15 de marzo de 2025", "1 de octubre de 2026", "18 de julio de 2025", "3 de mayo de 2025"]))


@kind("date-in-figures", "dates", 2, DATE + "|" + VARIABLE, "a date in figures, which two countries read in two ways")
def _(id, s, t):
    return rx_braces(t, r"\{\$[\w-]+ :date[^{}]*\}", lambda m: R.choice(["03/04/2025", "7/8/2025", "10-07-26", "2026/02/12"]))


@kind("date-english", "dates", 2, DATE + "|" + VARIABLE + "|" + UNTRANSLATED, "a date as English writes it")
def _(id, s, t):
    return rx_braces(t, r"\{\$[\w-]+ :date[^{}]*\}", lambda m: R.choice(["March 15, 2025", "Marzo 15, 2025", "July 18, 2025", "octubre 7, 2026"]))


@kind("date-article", "dates", 1, DATE + "|" + GRAMMAR, "the article before a day is lost, or *en* stands for it")
def _(id, s, t):
    return rx_braces(t, r"(?<!\w)[Ee]l (?=\{\$[\w-]+-on :date)", lambda m: R.choice(["", like(m.group(), "en ")]))


@kind("date-article-month", "dates", 1, DATE + "|" + GRAMMAR, "an article before a month, as if it were a day")
def _(id, s, t):
    return rx_braces(t, r"(?<!\w)([Ee])n (?=\{\$[\w-]+ :date)", lambda m: "El " if m.group(1) == "E" else "el ")


@kind("time-of-day", "dates", 2, DATE + "|accura|" + MEANING, "today for tomorrow, day for night, week for weekend")
def _(id, s, t):
    return swap(t, "hoy>mañana|mañana>hoy|de noche>de día|cada día>cada semana|cada semana>cada mes|todos los días>todas las semanas|ahora>después|enseguida>más tarde|fin de semana>mediados de semana|cada trimestre>cada año|cada año>cada mes|ese mismo día>al día siguiente|ayer>hoy|todavía>ya|ya>todavía|entonces>ahora|hace poco>hace mucho|lunes>martes|primero>después")

# --- Markup ---


def tags(t, name=r"\w+"):
    return list(re.finditer(r"(\{#(" + name + r")((?: [^{}]*)?)\})((?:(?!\{/).)*?)(\{/\2\})", t, re.S))


@kind("term-tag-lost", "markup", 1, MARKUP, "the markup of a term is left out")
def _(id, s, t):
    found = tags(t, "term")
    return put(t, m, m.group(4)) if found and (m := R.choice(found)) else None


@kind("lang-tag-lost", "markup", 2, MARKUP + "|" + ENGLISH_PHRASE, "English words without their {#lang}: a voice reads them as Spanish")
def _(id, s, t):
    found = tags(t, "lang")
    return put(t, m, m.group(4)) if found and (m := R.choice(found)) else None


@kind("closing-tag-lost", "markup", 2, MARKUP, "a closing tag is left out")
def _(id, s, t):
    found = tags(t)
    return put(t, m, m.group(1) + m.group(4)) if found and (m := R.choice(found)) else None


@kind("opening-tag-lost", "markup", 2, MARKUP, "an opening tag is left out")
def _(id, s, t):
    found = tags(t)
    return put(t, m, m.group(4) + m.group(5)) if found and (m := R.choice(found)) else None


@kind("tag-translated", "markup", 2, MARKUP, "the name of a tag is translated")
def _(id, s, t):
    found = [m for m in tags(t) if m.group(2) in ("term", "lang", "link", "quote", "strong", "source")]
    if not found:
        return None
    m = R.choice(found)
    name = {"term": "término", "lang": "idioma", "link": "enlace", "quote": "cita", "strong": "fuerte", "source": "fuente"}[m.group(2)]
    return put(t, m, "{#" + name + m.group(3) + "}" + m.group(4) + "{/" + name + "}")


@kind("option-translated", "markup", 2, MARKUP + "|option", "the option of a tag is translated or its value is")
def _(id, s, t):
    return rx_braces(t, r"(\{#\w+ )(id|to|tag)=", lambda m: m.group(1) + {"id": "identificador", "to": "a", "tag": "etiqueta"}[m.group(2)] + "=")


@kind("term-id-other", "markup", 2, MARKUP + "|" + TERM, "a term points at another entry")
def _(id, s, t):
    found = tags(t, "term")
    if not found:
        return None
    m = R.choice(found)
    own = m.group(3).split("=")[1]
    return put(t, m, "{#term id=" + R.choice([x for x in TERMS if x != own]) + "}" + m.group(4) + m.group(5))


@kind("term-id-unknown", "markup", 2, MARKUP + "|" + TERM, "a term points at no entry")
def _(id, s, t):
    found = tags(t, "term")
    return put(t, m, "{#term id=" + R.choice(["fianza", "asilo", "audiencia", "numero-a", "habeas"]) + "}" + m.group(4) + m.group(5)) if found and (m := R.choice(found)) else None


@kind("link-elsewhere", "markup", 2, MARKUP, "a link leads to another part")
def _(id, s, t):
    found = tags(t, "link")
    if not found:
        return None
    m = R.choice(found)
    return put(t, m, "{#link to=" + R.choice([x for x in ("guidance.papers", "guidance.plan", "guidance.things", "story", "guidance.words") if x not in m.group(3)]) + "}" + m.group(4) + m.group(5))


@kind("lang-other", "markup", 2, MARKUP + "|" + ENGLISH_PHRASE, "the English words are marked as another language")
def _(id, s, t):
    return t.replace("tag=en", R.choice(["tag=es", "tag=fr", "tag=eng"]), 1) if "tag=en" in t else None


@kind("tag-too-short", "markup", 1, MARKUP + "|" + TERM, "the markup covers one word of several")
def _(id, s, t):
    found = [m for m in tags(t, "term|link|quote") if re.search(r"\w\s+\w", m.group(4)) and "{" not in m.group(4)]
    if not found:
        return None
    m = R.choice(found)
    head, tail = re.split(r"\s+", m.group(4), maxsplit=1)
    return put(t, m, m.group(1) + head + m.group(5) + " " + tail)


@kind("tag-empty", "markup", 2, MARKUP + "|empty", "the words have slipped out of the markup")
def _(id, s, t):
    found = tags(t, "term|link|strong|lang|quote")
    return put(t, m, m.group(1) + m.group(5) + m.group(4)) if found and (m := R.choice(found)) else None


@kind("tags-turned", "markup", 2, MARKUP, "the closing tag stands before the opening one")
def _(id, s, t):
    found = tags(t)
    return put(t, m, m.group(5) + m.group(4) + m.group(1)) if found and (m := R.choice(found)) else None


@kind("tag-as-html", "markup", 2, MARKUP + "|" + LEFTOVER, "HTML for our own markup")
def _(id, s, t):
    found = tags(t, "term|strong|link|quote|lang")
    if not found:
        return None
    m = R.choice(found)
    name = {"term": "a", "strong": "b", "link": "a", "quote": "q", "lang": "i"}[m.group(2)]
    return put(t, m, f"<{name}>{m.group(4)}</{name}>")


@kind("tag-brace-lost", "markup", 2, MARKUP, "a brace of a tag is lost")
def _(id, s, t):
    return rx_braces(t, r"\{(/\w+)\}", lambda m: R.choice(["{" + m.group(1), m.group(1) + "}", "(" + m.group(1) + ")"]))

# --- Variants ---


def keyed(t):
    return catalog.variants(t) if ".match" in t else {}


@kind("variants-exchanged", "variants and plurals", 2, VARIANT, "the texts of two variants are exchanged", whole=True)
def _(id, s, t):
    v = keyed(t)
    if "one" in v and "*" in v and v["one"] != v["*"]:
        return catalog.with_variants(t, lambda k, b: {"one": v["*"], "*": v["one"]}.get(k, b))
    if "day" in v and "*" in v:
        return catalog.with_variants(t, lambda k, b: {"day": v["*"], "*": v["day"]}.get(k, b))


@kind("plural-as-singular", "variants and plurals", 2, VARIANT + "|" + GRAMMAR, "the variant for many has the words of the one for one", whole=True)
def _(id, s, t):
    v = keyed(t)
    return catalog.with_variants(t, lambda k, b: v["one"] if k == "*" else b) if "one" in v and v.get("*") != v["one"] else None


@kind("singular-as-plural", "variants and plurals", 1, VARIANT + "|" + GRAMMAR, "the variant for one has the words of the one for many", whole=True)
def _(id, s, t):
    v = keyed(t)
    return catalog.with_variants(t, lambda k, b: v["*"] if k == "one" else b) if "one" in v and v.get("*") != v["one"] else None


@kind("variant-lost", "variants and plurals", 2, VARIANT + "|missing|" + MARKUP, "the variant for one, or the one for all the rest, is left out", whole=True)
def _(id, s, t):
    v = keyed(t)
    lost = R.choice(["one", "*"]) if "one" in v else None
    return "\n".join(l for l in t.split("\n") if not re.match(re.escape(lost) + r"\s+\{\{", l)) if lost else None


@kind("variant-key-translated", "variants and plurals", 2, VARIANT + "|unknown|" + MARKUP, "the key of a variant is translated", whole=True)
def _(id, s, t):
    if "one" not in keyed(t):
        return None
    return re.sub(r"(?m)^one (?=\s*\{\{)", R.choice(["uno ", "singular ", "un "]), t, count=1)


@kind("variant-shorter", "variants and plurals", 3, VARIANT + "|" + OMISSION, "a sentence is lost in one variant only", whole=True)
def _(id, s, t):
    v = keyed(t)
    if not v:
        return None
    key = R.choice(["*", "one"]) if "one" in v else "*"
    parts = sentences(v.get(key, ""))
    if len(parts) < 2:
        return None
    lost = R.choice(parts[1:])
    return catalog.with_variants(t, lambda k, b: b.replace(" " + lost, "", 1) if k == key else b)


@kind("variant-other-word", "variants and plurals", 3, VARIANT + "|" + MEANING + "|differ", "a word is another in one variant only", whole=True)
def _(id, s, t):
    v = keyed(t)
    if not v:
        return None
    rows = "abogado>juez|puede>debe|pueden>deben|no>ya|antes>después|hasta>desde|al menos>como máximo|pida>pague|decisión>audiencia|cambio>aviso|día hábil>día|días hábiles>días|Busque>Llame|más>menos|familiar>abogado|hoy>mañana|tiene>debe|Si>Aunque|para>sin|entre>salga"
    state = R.getstate()
    def change(k, b):
        R.setstate(state)
        return (swap(b, rows) or b) if k == "*" else b
    return catalog.with_variants(t, change)


@kind("variants-flattened", "variants and plurals", 1, VARIANT + "|" + GRAMMAR + "|select", "one text for all numbers, without variants", whole=True)
def _(id, s, t):
    v = keyed(t)
    return v["*"] if "one" in v and "*" in v and v["one"] != v["*"] else None


@kind("variant-selector-other", "variants and plurals", 2, VARIANT + "|" + VARIABLE, "another variable is matched, or none is declared", whole=True)
def _(id, s, t):
    return re.sub(r"(?m)^\.match \$[\w-]+", ".match $cantidad", t) if keyed(t) else None


@kind("variant-in-english", "variants and plurals", 3, VARIANT + "|" + UNTRANSLATED, "one variant is left in English", whole=True)
def _(id, s, t):
    v, source = keyed(t), keyed(s)
    key = R.choice([k for k in v if k in source] or [None])
    return catalog.with_variants(t, lambda k, b: source[k] if k == key else b) if key else None

# --- Punctuation ---


@kind("opening-question-lost", "punctuation", 1, PUNCTUATION, "no ¿ or ¡ at the beginning")
def _(id, s, t):
    return rx(t, r"[¿¡]", "", lang=False)


@kind("closing-question-lost", "punctuation", 1, PUNCTUATION, "a question ends with a full stop, or without a mark")
def _(id, s, t):
    return rx(t, r"\?", lambda m: R.choice([".", ""]))


@kind("question-lost", "punctuation", 2, PUNCTUATION + "|" + MEANING, "a question has become a statement")
def _(id, s, t):
    return rx(t, r"¿([^¿?{}]+)\?", lambda m: m.group(1)[0].upper() + m.group(1)[1:] + ".")


@kind("stop-lost", "punctuation", 1, PUNCTUATION, "no full stop at the end")
def _(id, s, t):
    return t[:-1] if t.endswith(".") and len(plain(t)) > 15 else None


@kind("stop-lost-inside", "punctuation", 1, PUNCTUATION + "|capital|sentence", "two sentences run into each other without a mark")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ])\. (?=[A-ZÁÉÍÓÚ])", " ")


@kind("comma-splice", "punctuation", 1, PUNCTUATION + "|capital|sentence", "a comma for the stop between two sentences")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ])\.([ \n])([A-ZÁÉÍÓÚ])", lambda m: "," + m.group(1) + m.group(2).lower())


@kind("stop-added", "punctuation", 1, PUNCTUATION, "a full stop after a heading")
def _(id, s, t):
    return t + "." if "\n" not in t and re.search(r"[\w)]$", t) and not s.rstrip().endswith(".") else None


@kind("mark-doubled", "punctuation", 1, PUNCTUATION + "|" + REPEAT, "a mark stands twice")
def _(id, s, t):
    return rx(t, r"(?<=\w)[.,](?=\s|$)", lambda m: m.group() * 2)


@kind("mark-other", "punctuation", 1, PUNCTUATION, "another mark at the end than the source's")
def _(id, s, t):
    return t[:-1] + R.choice([":", ";", ",", "!", "…"]) if t.endswith(".") and len(plain(t)) > 15 else None


@kind("label-colon-lost", "punctuation", 1, PUNCTUATION, "the colon of a label is lost")
def _(id, s, t):
    return t[:-1] if t.endswith(":") and s.rstrip().endswith(":") else None


@kind("bracket-unclosed", "punctuation", 1, PUNCTUATION, "a bracket or a quotation mark is not closed")
def _(id, s, t):
    return rx(t, r"[)(»”]", "")


@kind("comma-before-verb", "punctuation", 1, PUNCTUATION + "|" + GRAMMAR, "a comma between subject and verb")
def _(id, s, t):
    return rx(t, r"(?<!\w)((?:[Ss]u familiar|[Ee]l abogado|[Uu]n juez|[Ee]l gobierno|[Ll]a persona|[Uu]n abogado|[Ll]a corte|[Ee]l juez|[Ll]a Corte Suprema|[Uu]sted|[Ss]us abogados|ICE|[Ee]l oficial|[Ee]se papel)) (puede|tiene|debe|decide|dice|está|es|lo|dijo|no|decidió|recibe|pidió|usa)", r"\1, \2")


@kind("comma-number", "punctuation", 2, PUNCTUATION + "|" + NUMBER + "|" + MEANING, "a comma turns the sense: *no espere* has become *no, espere*")
def _(id, s, t):
    return rx(t, r"(?<!\w)([Nn]o) (espere|llame|firme|acepte|pague|vaya|use|diga|falte|crea|viaje|hable|abra|confíe|entregue|cuelgue|deje|siga|mienta|mande|publique|es|busca|prueba)(?!\w)", r"\1, \2")

# --- Typography ---


@kind("quotes-straight", "typography", 1, TYPOGRAPHY + "|markup", "straight or English quotation marks for our own markup")
def _(id, s, t):
    found = tags(t, "quote")
    if found:
        m = R.choice(found)
        return put(t, m, R.choice(['"{}"', "''{}''", "‘{}’", "´{}´", "„{}“"]).format(m.group(4)))
    return None


@kind("quotes-unneeded", "typography", 1, TYPOGRAPHY, "quotation marks that the source does not have, and that make a word doubtful")
def _(id, s, t):
    return swap(t, [(w, f'"{w}"') for w in "abogado|oficial|juez|asilo|ayuda|gratis|fianza|intérprete|miedo|permiso|línea|lista".split("|")], cased=True)


@kind("title-case", "typography", 1, TYPOGRAPHY, "every word of a heading with a capital, as in English")
def _(id, s, t):
    if "\n" in t or t.endswith((".", "?")) or "{" in t or len(t.split()) < 4:
        return None
    return " ".join(w[:1].upper() + w[1:] for w in t.split())


@kind("english-capital", "typography", 1, TYPOGRAPHY, "a capital on a language, a people, a month or a day")
def _(id, s, t):
    return swap(t, "español>Español|inglés>Inglés|venezolanos>Venezolanos|venezolano>Venezolano|salvadoreños>Salvadoreños|estadounidenses>Estadounidenses|japonés>Japonés|lunes>Lunes|diciembre>Diciembre|estadounidense>Estadounidense|demócratas>Demócratas|abogado>Abogado|juez>Juez|usted>Usted|asilo>Asilo", cased=True) if not re.match(r"(español|inglés)", t) else None


@kind("small-initial", "typography", 1, TYPOGRAPHY, "a sentence begins with a small letter")
def _(id, s, t):
    return rx(t, r"(?:(?<=^)|(?<=\. )|(?<=\.\n))([A-ZÁÉÍÓÚ])(?=[a-záéíóúñ])", lambda m: m.group(1).lower())


@kind("shouting", "typography", 1, TYPOGRAPHY, "a sentence in capitals")
def _(id, s, t):
    return rx(t, r"(?:(?<=^)|(?<=\. ))[A-ZÁÉÍÓÚ][^.{}$]{12,}(?=\.)", lambda m: m.group().upper())


@kind("name-small", "typography", 1, TYPOGRAPHY + "|" + NAME, "a proper name with a small letter")
def _(id, s, t):
    return swap(t, "Estados Unidos>estados unidos|Venezuela>venezuela|El Salvador>el salvador|ICE>ice|ICE>Ice|USCIS>Uscis|CBP>Cbp|Texas>texas|Corte Suprema>corte suprema|Congreso>congreso|Cruz Roja>cruz roja|Caracas>caracas|Número A>número a|WhatsApp>whatsapp|Facebook>facebook|Florida>florida", cased=True)


@kind("hyphens-for-dash", "typography", 1, TYPOGRAPHY + "|" + PUNCTUATION, "hyphens for a comma or a colon, as typed in a chat")
def _(id, s, t):
    return rx(t, r"(?<=\w)[,:] (?=\w)", lambda m: R.choice([" - ", " -- ", "--", " — "]))


@kind("three-stops", "typography", 1, TYPOGRAPHY + "|" + PUNCTUATION, "three stops at the end of a sentence that has one")
def _(id, s, t):
    return t + ".." if t.endswith(".") and "{{" not in t else None


@kind("backtick-accent", "typography", 1, TYPOGRAPHY + "|" + ENCODING + "|" + SPELLING, "an accent typed as a mark of its own: *dia´s*")
def _(id, s, t):
    def change(w):
        return "".join(c if c not in "áéíóú" else c.translate(str.maketrans("áéíóú", "aeiou")) + "´" for c in w)
    return one_word(t, change, least=3)

# --- Spacing ---


@kind("space-before-mark", "spacing", 1, SPACING + "|" + PUNCTUATION, "a space before a mark")
def _(id, s, t):
    return rx(t, r"(?<=\w)[.,;:?](?=\s|$)", lambda m: " " + m.group())


@kind("space-after-mark-lost", "spacing", 1, SPACING + "|" + PUNCTUATION, "no space after a mark")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ])([.,;:]) (?=[¿A-Za-záéíóúñ])", r"\1")


@kind("space-doubled", "spacing", 1, SPACING, "two spaces between words")
def _(id, s, t):
    return rx(t, r"(?<=\w) (?=\w)", "  ")


@kind("space-in-brackets", "spacing", 1, SPACING + "|" + PUNCTUATION, "a space within brackets or after ¿")
def _(id, s, t):
    return rx(t, r"[(¿](?=\w)", lambda m: m.group() + " ") or rx(t, r"(?<=\w)\)", " )")


@kind("space-at-markup-lost", "spacing", 1, SPACING, "no space before or after a placeholder or a tag")
def _(id, s, t):
    found = list(re.finditer(r"(?<=[a-záéíóúñ,]) (?=\{[$#])|(?<=\}) (?=[a-záéíóúñ])", t))
    return put(t, R.choice(found), "") if found else None


@kind("space-in-markup", "spacing", 1, SPACING + "|" + MARKUP, "a space within the markup, before the mark that follows it")
def _(id, s, t):
    found = list(re.finditer(r"(?<=\w)\{/\w+\}(?=[.,;:)])", t))
    return put(t, m, " " + m.group()) if found and (m := R.choice(found)) else None


@kind("space-in-word", "spacing", 1, SPACING + "|" + SPELLING, "a word is broken by a space")
def _(id, s, t):
    return one_word(t, lambda w: w[:3] + " " + w[3:] if w[:3].lower() not in ("con", "por", "tan", "sin") else None, least=7)


@kind("space-lost", "spacing", 1, SPACING + "|" + SPELLING, "two words have run together")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ]{3}) (?=[a-záéíóúñ]{4,})", "")


@kind("space-strange", "spacing", 1, SPACING + "|" + INVISIBLE, "a tab, an em space or several no-break spaces, pasted from an office program")
def _(id, s, t):
    return rx(t, r"(?<=[a-z]) (?=[a-z])", lambda m: R.choice(["\u2003", "\u2009", "\u00a0\u00a0", "\u3000", "\t", "\u00a0 "]))

# --- Untranslated ---


@kind("left-in-english", "untranslated", 3, UNTRANSLATED, "the whole text is English", whole=True)
def _(id, s, t):
    return s if plain(s) != plain(t) and len(plain(s)) > 20 and "{#lang" not in s else None


@kind("sentence-in-english", "untranslated", 3, UNTRANSLATED, "one sentence is English")
def _(id, s, t):
    a, b = sentences(s), sentences(t)
    if len(a) != len(b) or len(b) < 2:
        return None
    i = R.randrange(len(b))
    return t.replace(b[i], a[i], 1) if len(plain(a[i])) > 12 and "{#lang" not in b[i] else None


@kind("word-in-english", "untranslated", 2, UNTRANSLATED + "|" + SPELLING, "one word is English")
def _(id, s, t):
    return swap(t, "abogado>lawyer|corte>court|fianza>bond|juez>judge|familiar>relative|audiencia>hearing|asilo>asylum|llame>call|papel>paper|número>number|persona>person|centro>facility|entrevista>interview|formulario>form|página>page|gobierno>government|caso>case|orden>order|permiso>permit|vuelo>flight|teléfono>phone|línea>hotline|oficina>office|pero>but|con>with|antes>before|hoy>today|libre>free|miedo>fear|decisión>decision|ayuda>help|fecha>date|nombre>name|hijos>children|avise>notify|plazo>deadline")


@kind("english-beside", "untranslated", 2, UNTRANSLATED + "|" + LEFTOVER + "|" + ADDITION, "the source stands before its translation")
def _(id, s, t):
    return s.replace("\n", " ") + "\n" + t if "{{" not in t and len(plain(s)) < 160 and "{#lang" not in s and plain(s) != plain(t) else None


@kind("portuguese", "untranslated", 2, UNTRANSLATED + "|" + SPELLING, "a word of Portuguese or Italian, from a machine that mixed its languages")
def _(id, s, t):
    return swap(t, "no>não|con>com|su>seu|abogado>advogado|abogados>advogados|usted>você|familiar>parente|una>uma|un>um|también>também|hoy>hoje|hasta>até|llame>ligue|busque>procure|persona>pessoa|personas>pessoas|juez>juiz|país>paese|audiencia>udienza|y>e|antes>prima|después>depois|corte>tribunale|puede>pode|está>está sendo|muy>muito|donde>onde|si>se|entrevista>intervista")


@kind("small-word-in-english", "untranslated", 1, UNTRANSLATED + "|" + SPELLING + "|" + LEFTOVER, "*and*, *or*, *the* or *of* left between Spanish words")
def _(id, s, t):
    return swap(t, "y>and|o>or|la>the|el>the|de>of|para>for|no>not|si>if|en>in|a>to|con>with|por>by|que>that", cased=True)

# --- Leftovers ---


@kind("note-left", "leftovers", 2, LEFTOVER, "a note of the translator is left in the text")
def _(id, s, t):
    note = R.choice([" [REVISAR]", " (TODO: confirmar)", " (N. del T.: término legal)", " ???", " [¿así?]", " XXX", " (pendiente)", " <-- ojo con esto", " (preguntar a Ana)", " [sic]"])
    return t + note if "{{" not in t else None


@kind("assistant-left", "leftovers", 2, LEFTOVER, "words of the machine to its user are left in the text")
def _(id, s, t):
    if "{{" in t:
        return None
    return R.choice(["Aquí tiene la traducción:\n", "Claro, aquí está el texto traducido:\n", "Traducción: ", "Here is the translation:\n", "Por supuesto. Esta es una versión más natural:\n"]) + t if R.random() < 0.6 else \
        t + R.choice(["\n¿Desea que ajuste el tono?", "\n(Traducción automática)", "\nEspero que esto le sea útil.", "\nNota: he mantenido los marcadores sin cambios."])


@kind("html-left", "leftovers", 2, LEFTOVER + "|tag|markup", "HTML tags are left in the text")
def _(id, s, t):
    return rx(t, r"(?<!\w)[a-záéíóúñ]{5,}(?!\w)", lambda m: R.choice(["<b>{}</b>", "<i>{}</i>", "<br>{}", "<span>{}</span>", "{}<br/>"]).format(m.group()))


@kind("entity-left", "leftovers", 2, LEFTOVER + "|" + ENCODING, "an HTML entity is left in the text")
def _(id, s, t):
    names = dict(zip("áéíóúñ¿", ["&aacute;", "&eacute;", "&#237;", "&oacute;", "&#xFA;", "&ntilde;", "&iquest;"]))
    return rx(t, r"[áéíóúñ¿]", lambda m: names[m.group()]) or rx(t, r"(?<=\w) (?=\w)", "&nbsp;")


@kind("markdown-left", "leftovers", 1, LEFTOVER, "Markdown in a text that has none")
def _(id, s, t):
    return rx(t, r"(?<!\w)[a-záéíóúñ]{5,}(?!\w)", lambda m: R.choice(["**{}**", "*{}*", "__{}__", "`{}`", "[{}](#)", "~~{}~~"]).format(m.group()))


@kind("program-left", "leftovers", 2, LEFTOVER + "|variable|placeholder", "a placeholder of another system is left in the text")
def _(id, s, t):
    return rx(t, r"(?<!\w)(?:su familiar|el abogado|un abogado|el juez|la corte|hoy|ICE|la persona|el centro|su nombre|un juez|la página|el caso)(?!\w)", lambda m: R.choice(["%s", "%1$s", "%(nombre)s", "__name__", "<x id=1/>", "&lt;nombre&gt;", "\\n", "$1", "#NOMBRE#", "[nombre]"]))


@kind("conflict-left", "leftovers", 3, LEFTOVER + "|" + REPEAT, "the marks of a conflict of versions are left in the text")
def _(id, s, t):
    return None if "{{" in t else "<<<<<<< HEAD\n" + t + "\n=======\n" + (swap(t, "el>un|la>una|puede>podría|y>e|no>nunca|si>cuando|su>el|con>junto con|en>dentro de") or t + " (bis)") + "\n>>>>>>> es"


@kind("alternatives-left", "leftovers", 1, LEFTOVER + "|gender|" + SPELLING, "two words to choose from are left, or *abogado/a*")
def _(id, s, t):
    return swap(t, "abogado>abogado/a|abogado>abogad@|llame>llame/marque|juez>juez/a|fianza>fianza/caución|detenido>detenido(a)|busque>busque/localice|hijos>hijos/as|hijos>hijxs|amigo>amigo(a)|centro>centro/cárcel|oficial>oficial/agente|diga>diga/explique|corte>corte/tribunal|pida>pida (solicite)|todos>todes|papeles>papeles/documentos|miedo>miedo/temor")


@kind("keys-left", "leftovers", 1, LEFTOVER + "|" + SPELLING, "stray letters of a keyboard")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ]) (?=[a-záéíóúñ])", lambda m: R.choice([" j ", " ñ ", " asd ", " k", " +", " ` ", " ¨ ", " ° ", " | ", " \\ "]))


@kind("hyphenated-left", "leftovers", 1, LEFTOVER + "|" + SPELLING + "|hyphen", "a word parted by a hyphen, copied from a printed column")
def _(id, s, t):
    return one_word(t, lambda w: w[:len(w) // 2] + R.choice(["-", "- ", "-\n"]) + w[len(w) // 2:], least=8) if "{{" not in t else None


@kind("reference-left", "leftovers", 1, LEFTOVER + "|number|digit|bracket", "a footnote's number, a line's number or a bullet copied along")
def _(id, s, t):
    return R.choice(["1. ", "• ", "- ", "a) ", "3) "]) + t if R.random() < 0.5 and "{{" not in t else (t + R.choice(["[1]", "²", " [cita requerida]", "*"]) if "{{" not in t else None)

# --- Encoding ---


@kind("mojibake", "encoding", 2, ENCODING + "|" + SPELLING, "UTF-8 read as Latin-1: *dÃ­a*")
def _(id, s, t):
    return rx(t, r"[áéíóúñ¿]", lambda m: m.group().encode().decode("cp1252", "replace").replace("\ufffd", "\u00ad"))


@kind("mojibake-whole", "encoding", 3, ENCODING + "|" + SPELLING, "a whole text of UTF-8 read as Latin-1", whole=True)
def _(id, s, t):
    return t.encode().decode("latin-1").replace("\x81", "").replace("\x8d", "") if len(re.findall(r"[áéíóúñ¿]", t)) >= 2 else None


@kind("replacement", "encoding", 2, ENCODING + "|" + SPELLING + "|question", "a letter has become U+FFFD or a question mark")
def _(id, s, t):
    return rx(t, r"(?<=\w)[áéíóúñ](?=\w)", lambda m: R.choice(["\ufffd", "?", "¿", "#"]))


@kind("mojibake-other", "encoding", 2, ENCODING + "|" + SPELLING, "Latin-1 read as a code page of DOS or of the Mac: *d¡a*, *dÌa*")
def _(id, s, t):
    return rx(t, r"(?<=\w)[áéíóúñ](?=\w|\W)", lambda m: R.choice([m.group().encode("cp850").decode("cp1252", "replace").replace("\ufffd", "¡"), m.group().encode("mac_roman").decode("cp1252", "replace").replace("\ufffd", "Ì")]))


@kind("decomposed", "encoding", 1, ENCODING, "letter and accent are two characters (NFD)")
def _(id, s, t):
    return one_word(t, lambda w: unicodedata.normalize("NFD", w), least=3)

# --- Letters that nobody sees ---


@kind("zero-width", "invisible letters", 1, INVISIBLE + "|" + SPACING, "a zero-width space, joiner or mark of order within a word")
def _(id, s, t):
    z = R.choice(["\u200b", "\u200d", "\u2060", "\ufeff", "\u200c"])
    return one_word(t, lambda w: w[:3] + z + w[3:], least=6)


@kind("soft-hyphen", "invisible letters", 1, INVISIBLE + "|hyphen", "a soft hyphen within a word")
def _(id, s, t):
    return one_word(t, lambda w: w[:len(w) // 2] + "\u00ad" + w[len(w) // 2:], least=7)


@kind("look-alike", "invisible letters", 2, INVISIBLE + "|" + SPELLING, "a Cyrillic or Greek letter that looks like ours")
def _(id, s, t):
    twins = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і", "x": "х", "s": "ѕ", "v": "ν"}
    def change(w):
        at = [i for i, c in enumerate(w) if c in twins]
        if not at:
            return None
        i = R.choice(at)
        return w[:i] + twins[w[i]] + w[i + 1:]
    return one_word(t, change, least=4)


@kind("mark-look-alike", "invisible letters", 1, INVISIBLE + "|" + PUNCTUATION, "a mark of another script: a fullwidth comma, a Greek question mark")
def _(id, s, t):
    return rx(t, r"(?<=\w)[,.;:](?=\s)", lambda m: {",": R.choice(["，", "‚", "٫"]), ".": R.choice(["。", "․", "．"]), ";": "\u037e", ":": R.choice(["：", "꞉", "ː"])}[m.group()])


@kind("control-character", "invisible letters", 2, INVISIBLE + "|" + YAML, "a control character pasted along")
def _(id, s, t):
    return rx(t, r"(?<=[a-z]) (?=[a-z])", lambda m: " " + R.choice(["\x0b", "\x07", "\x1f", "\u0085", "\u2028", "\x7f"]))


@kind("bidi-override", "bidi", 2, INVISIBLE, "a character that turns the direction of writing")
def _(id, s, t):
    return rx(t, r"(?<=[a-z]) (?=[a-z])", lambda m: " " + R.choice(["\u202e", "\u202d", "\u202b", "\u2067"]))


@kind("bidi-mark", "bidi", 1, INVISIBLE, "a left-to-right or right-to-left mark, alone")
def _(id, s, t):
    return rx(t, r"(?<=[a-z])[.,]", lambda m: R.choice(["\u200e", "\u200f", "\u061c", "\u2069"]) + m.group())

# --- Repetition ---


@kind("word-twice", "duplicates", 1, REPEAT, "a word stands twice")
def _(id, s, t):
    return rx(t, r"(?<=[a-z] )(?!que )[a-záéíóúñ]{2,} (?=[a-z{])", lambda m: m.group() * 2)


@kind("phrase-twice", "duplicates", 1, REPEAT, "two or three words stand twice")
def _(id, s, t):
    return rx(t, r"(?<=[a-z] )(?:[a-záéíóúñ]+ ){2,3}(?=[a-z{])", lambda m: m.group() * 2)


@kind("sentence-twice", "duplicates", 1, REPEAT + "|" + ADDITION, "a sentence stands twice")
def _(id, s, t):
    parts = sentences(t)
    p = R.choice(parts)
    return t.replace(p, p.rstrip() + " " + p.strip(), 1) if p.strip().endswith(".") and len(plain(p)) > 15 else None


@kind("word-twice-apart", "duplicates", 1, REPEAT + "|" + GRAMMAR, "a word is repeated two words on, after an edit")
def _(id, s, t):
    return rx(t, r"(?<=[a-z] )(puede|debe|está|también|solo|antes|hoy|después|aparece|tiene|siempre|nunca) ([a-záéíóúñ]+ [a-záéíóúñ]+)(?=[ .,])", r"\1 \2 \1")


@kind("row-of-another", "duplicates", 3, REPEAT + "|" + UNTRANSLATED + "|" + MEANING + "|" + OMISSION + "|" + ADDITION + "|" + VARIABLE + "|" + MARKUP, "the translation of the neighbouring message, pasted into this one", whole=True)
def _(id, s, t):
    i = ORDER.index(id)
    for j in (i + 1, i - 1, i + 2):
        if 0 <= j < len(ORDER):
            other = SPANISH[ORDER[j]]
            if other != t and "{{" not in other + t and "{$" not in other + t and ORDER[j].split(".")[0] == id.split(".")[0]:
                return other


@kind("same-as-another-row", "duplicates", 3, REPEAT + "|" + MEANING, "a short text is the same as that of a message of another meaning", whole=True)
def _(id, s, t):
    if "{" in t or len(t) > 60:
        return None
    near = [x for x in ORDER if x != id and "{" not in SPANISH[x] and abs(len(SPANISH[x]) - len(t)) < 12 and SPANISH[x] != t and ENGLISH.get(x) != s and SPANISH[x].endswith(".") == t.endswith(".")]
    return SPANISH[R.choice(near)] if near else None

# --- Telephone numbers and addresses ---


@kind("phone-by-hand", "addresses and telephone numbers", 3, DIRECT_DATA, "a telephone number typed into the text, with a wrong digit")
def _(id, s, t):
    return rx_braces(t, r"\{\$lifeline-988\}", "998") if "lifeline-988" in t else rx(t, r"(?<!\w)(la línea de ICE|al abogado|el centro|la corte|al centro|la oficina|un abogado|esa línea|la línea oficial|el Congreso)(?!\w)", lambda m: m.group() + R.choice([" (1-888-351-4042)", " (888 351 4024)", ", 1 800 898 7108,", " (tel. 202-224-3112)"]))


def spelt(number):
    """A telephone number of the United States in one of the ways that people type it."""
    area, office, line = number[1:4], number[4:7], number[7:]
    return R.choice([f" (1-{area}-{office}-{line})", f" ({area}) {office} {line}", f" {area}.{office}.{line}", f" {number}"])


@kind("tip-line-by-hand", "addresses and telephone numbers", 3, DIRECT_DATA + "|tip", "the line for denouncing people is given as a line for finding them")
def _(id, s, t):
    return rx(t, r"(?<!\w)(la línea de ICE|la línea oficial|esa línea|a ICE|de ICE)(?!\w)", lambda m: m.group() + spelt(FORBIDDEN["tel"]))


@kind("address-by-hand", "addresses and telephone numbers", 3, DIRECT_DATA, "an address typed into the text: of another country, of a shop, with a wrong letter")
def _(id, s, t):
    return rx(t, r"(?<!\w)(la página(?: oficial)?|en internet|por internet|la página de búsqueda|la lista oficial|en su página|enlaces|Glosa)(?!\w)", lambda m: m.group() + R.choice([" (locator.ice.com)", " https://" + FORBIDDEN["url"], " www.ice-gov.org", " (http://locatr.ice.gov)", " cebonds.com", " (info@ice.gov.com)", " bit.ly/3xIce"]))


@kind("address-cut", "addresses and telephone numbers", 2, VARIABLE + "|" + DIRECT_DATA, "a contact's placeholder is replaced by words")
def _(id, s, t):
    return rx_braces(t, r"\{\$(?:cebonds|lifeline-988|corrections)\}", lambda m: R.choice(["911", "cebonds.ice.com", "esta página", "1-800-273-8255", "aquí"]))


@kind("form-number", "addresses and telephone numbers", 3, NUMBER + "|" + VARIABLE + "|name|form", "the number of a form, typed by hand and wrongly")
def _(id, s, t):
    return rx_braces(t, r"\{\$[\w-]*(?:form|directive)\}", lambda m: R.choice(["EOIR-3", "I-589", "I-60-001", "EOIR-34", "G-28", "AR-11"]))

# --- YAML ---


def line_of(entry, text):
    return [f"{entry.indent}{entry.key}: {text}"]


@kind("yaml-colon", "YAML traps", 2, YAML + "|value", "a colon in a text without its bar", raw=True)
def _(entry, s):
    if entry.block or entry.has_variants or " " not in entry.text:
        return None
    words_ = entry.text.split(" ")
    i = R.randrange(1, len(words_))
    return line_of(entry, " ".join(words_[:i]).rstrip(".,;") + ": " + " ".join(words_[i:]))


@kind("yaml-hash", "YAML traps", 3, YAML + "|hash|" + OMISSION, "a # in a text without its bar: the rest is a comment", raw=True)
def _(entry, s):
    if entry.block or entry.text.count(" ") < 3:
        return None
    parts = entry.text.split(" ")
    i = len(parts) // 2
    return line_of(entry, " ".join(parts[:i]) + " # " + " ".join(parts[i:]))


@kind("yaml-quote", "YAML traps", 2, YAML, "a quotation mark opens a text and does not close it", raw=True)
def _(entry, s):
    return None if entry.block else line_of(entry, R.choice(['"', "'"]) + entry.text)


@kind("yaml-indent-lost", "YAML traps", 2, YAML, "a line of a block has lost its indentation", raw=True)
def _(entry, s):
    lines = entry.lines(entry.text)
    if not entry.block or len(lines) < 3:
        return None
    i = R.randrange(2, len(lines))
    return lines[:i] + [lines[i].lstrip()] + lines[i + 1:]


@kind("yaml-tab", "YAML traps", 2, YAML, "a tab indents a line", raw=True)
def _(entry, s):
    lines = entry.lines(entry.text)
    return [lines[0]] + ["\t" + line.lstrip() for line in lines[1:]] if entry.block else None


@kind("yaml-bar-lost", "YAML traps", 2, YAML, "the bar of a block is lost", raw=True)
def _(entry, s):
    lines = entry.lines(entry.text)
    # Without `{` at its head and `: ` within, it is the same text: no mistake.
    breaks = entry.text.startswith("{") or ": " in entry.text
    return [f"{entry.indent}{entry.key}:"] + lines[1:] if entry.block and not entry.has_variants and breaks else None


@kind("yaml-key-twice", "YAML traps", 2, YAML + "|" + REPEAT, "an entry stands twice, with two texts", raw=True)
def _(entry, s):
    other = swap(entry.text, "el>un|la>una|puede>podría|no>nunca|si>cuando|su>el|con>junto con|en>dentro de|de>desde")
    return entry.lines(entry.text) + entry.lines(other) if other and not entry.has_variants else None


@kind("yaml-key-misspelt", "YAML traps", 2, YAML, "a typing error in the key of an entry", raw=True)
def _(entry, s):
    if len(entry.key) < 6:
        return None
    lines = entry.lines(entry.text)
    key = entry.key[:3] + entry.key[4] + entry.key[3] + entry.key[5:]
    return [lines[0].replace(entry.key, key, 1)] + lines[1:] if key != entry.key else None


@kind("yaml-key-translated", "YAML traps", 2, YAML, "the key of an entry is translated", raw=True)
def _(entry, s):
    lines = entry.lines(entry.text)
    return [lines[0].replace(entry.key + ":", R.choice(["título", "texto", "nota", "por-que", "nombre-completo"]) + ":", 1)] + lines[1:]


@kind("entry-lost", "omission", 3, YAML + "|" + UNTRANSLATED, "an entry is left out of the translation", raw=True)
def _(entry, s):
    return []


@kind("entry-commented", "omission", 3, YAML + "|" + UNTRANSLATED, "an entry is commented out, and forgotten", raw=True)
def _(entry, s):
    return [entry.indent + "# " + line.strip() for line in entry.lines(entry.text)]


@kind("yaml-boolean", "YAML traps", 2, YAML + "|" + OMISSION + "|empty|" + MEANING + "|negat", "the text is a word that YAML takes for a value", raw=True)
def _(entry, s):
    return None if entry.has_variants or len(plain(entry.text)) < 12 else [f"{entry.indent}{entry.key}: " + R.choice(["null", "~", "no", "yes", "''", ""])]
