"""Mistakes in the English source, and in the facts, contacts, hazards and order of `Resources`.

Of an entry of `Resources`, `t` is its lines; of an English message, its text. `s` is the Spanish text, or nothing.
"""

import re

from kinds import *
from spanish_form import FORBIDDEN as FORBIDDEN_VALUES
from spanish_form import PLACEHOLDER, rx_braces, tags

FACTS, CONTACTS, OUTLINE, HAZARDS = "Resources/facts.yaml", "Resources/contacts.yaml", "Resources/outline.yaml", "Resources/hazards.yaml"
TERMS_FILE, SOURCES, FORBIDDEN = "Resources/terms.yaml", "Resources/sources.yaml", "Resources/forbidden.yaml"
FACT = r"value|fact|date|number|implausib|plausib|future|order|negative|before|after|disagree|confirm|conflict|figure|year|range"
SOURCE = r"source|citation|reference|unknown|undefined"
CONTACT = r"phone|telephone|number|digit|url|address|hours|zone|language|reach|toll|contact|domain|host|dial|implausib"
HAZARD = r"hazard|safety|warning|pair|missing|unused|lacks|without|lawyer|rule"
ORDER_OF = r"order|step|section|missing|unused|nothing names|why|audience|contact|source|expire|seen|check"

# --- The English source ---


@kind("en-negation-lost", "English: negation", 3, NEGATION, "a *not* is left out in the English", side="en")
def _(id, s, t):
    return rx(t, r"(?<!\w)(Do not ([a-z])|(do|does|did|is|are|was|were|can|may|must|has|have|will|should) not)(?!\w)", lambda m: m.group(2).upper() if m.group(2) else m.group(3)) or swap(t, "nobody>somebody|never>always|without>with|no longer>still|cannot>can|nothing>something|nor>or")


@kind("en-negation-added", "English: negation", 3, NEGATION, "a *not* is added in the English", side="en")
def _(id, s, t):
    return rx(t, r"(?<!\w)(can|may|must|is|are|was|will|has|should)(?! not)(?= [a-z])", r"\1 not")


@kind("en-modality", "English: accuracy", 3, MODALITY, "may has become must in the English", side="en")
def _(id, s, t):
    return swap(t, "may>must|must>may|can>must|should>must|has to>can|have to>can|need not>must", cased=True)


@kind("en-antonym", "English: accuracy", 3, MEANING, "a word is its opposite in the English", side="en")
def _(id, s, t):
    return swap(t, "before>after|after>before|inside>outside|outside>inside|open>closed|free>paid|first>last|last>first|more>less|enter>leave|accept>refuse|deny>confirm|same>different|short>long|true>false|with>without")


@kind("en-limit", "English: accuracy", 3, QUANTITY, "*at least* for *at most* in the English", side="en")
def _(id, s, t):
    return swap(t, "at least>at most|more than>less than|less than>more than|up to>from|until>from|within>after|only>also|every>some|all>some|many>few|before>after|always>sometimes|sometimes>always")


@kind("en-unit", "English: numbers", 3, UNIT, "another unit in the English", side="en")
def _(id, s, t):
    return swap(t, "days>weeks|day>week|hours>days|hour>day|months>years|years>months|business days>days|weeks>months|month>year|year>month|minutes>hours|digits>letters|dollars>euros|week>month")


@kind("en-number-word", "English: numbers", 3, NUMBER, "another number, in words, in the English", side="en")
def _(id, s, t):
    return swap(t, "one>two|two>three|three>two|second>third|first>second|both>three|fifth>sixth|eighth>seventh|zero>one|eleventh>twelfth|once>twice")


@kind("en-dates-exchanged", "English: variables", 3, VARIABLE + "|order|exchang", "two placeholders of one type are exchanged in the English", side="en")
def _(id, s, t):
    found = list(PLACEHOLDER.finditer(t))
    pairs = [(a, b) for i, a in enumerate(found) for b in found[i + 1:] if a.group() != b.group() and (":date" in a.group()) == (":date" in b.group()) and (":" in a.group()) == (":" in b.group())]
    if not pairs:
        return None
    a, b = R.choice(pairs)
    return t[:a.start()] + b.group() + t[a.end():b.start()] + a.group() + t[b.end():]


@kind("en-option-lost", "English: variables", 1, VARIABLE + "|format", "an option of a placeholder is lost in the English", side="en")
def _(id, s, t):
    return rx_braces(t, r"(\{\$[\w-]+ :(?:date|currency))( [^{}]+)\}", r"\1}")


@kind("en-variable-lost", "English: variables", 3, VARIABLE + "|" + OMISSION, "a placeholder is left out in the English", side="en")
def _(id, s, t):
    found = list(PLACEHOLDER.finditer(t))
    return re.sub(r"  +", " ", put(t, R.choice(found), "")) if found else None


@kind("en-variable-other", "English: variables", 3, VARIABLE + "|" + MEANING, "another fact in the English", side="en")
def _(id, s, t):
    others = [n for n in ("deported-on", "freed-on", "bond-read-on", "letter-on", "report-on") if "$" + n not in t]
    return rx_braces(t, r"\{\$[\w-]+( :date length=long)\}", lambda m: "{$" + R.choice(others) + m.group(1) + "}")


@kind("en-sentence-lost", "English: omission", 3, OMISSION + "|" + ADDITION, "the last sentence is cut in the English", side="en")
def _(id, s, t):
    parts = sentences(t)
    return t[: t.rindex(parts[-1])].rstrip() if len(parts) > 1 and len(plain(parts[-1])) > 12 else None


@kind("en-sentence-added", "English: addition", 2, ADDITION + "|" + OMISSION, "a sentence is added to the English only", side="en")
def _(id, s, t):
    return t + " " + R.choice(["This is the law in every state.", "Most people win.", "See our website for more.", "Lawyers are free."]) if t.endswith(".") else None


@kind("en-term-other", "English: terminology", 2, TERM + "|" + MARKUP, "a term of the English points at another entry or has no markup", side="en")
def _(id, s, t):
    found = tags(t, "term")
    if not found:
        return None
    m = R.choice(found)
    return put(t, m, m.group(4) if R.random() < 0.5 else "{#term id=" + ("bond" if "bond" not in m.group(3) else "parole") + "}" + m.group(4) + m.group(5))


@kind("en-spelling", "English: spelling", 1, SPELLING, "a misspelling in the English", side="en")
def _(id, s, t):
    return swap(t, "receive>recieve|until>untill|lawyer>laywer|their>thier|government>goverment|separate>seperate|immigration>immigraton|before>befor|person>preson|which>wich|country>contry|address>adress|hearing>hearng|believe>beleive|interview>inteview|number>nubmer|detained>detaned|country>coutnry|people>poeple|asylum>assylum|because>becuase|whether>wether|the>teh")


@kind("en-confused", "English: spelling", 1, SPELLING + "|confus|homophone|contraction|apostroph", "a word of the same sound in the English", side="en")
def _(id, s, t):
    return swap(t, "their>there|there>their|its>it's|your>you're|then>than|than>then|to>too|whose>who's|lose>loose|affect>effect|advice>advise|know>now|hear>here|write>right|right>write|where>were|were>where|of>off|from>form|form>from|country>county|by>buy|no>know")


@kind("en-agreement", "English: grammar", 1, GRAMMAR, "verb or article does not agree in the English", side="en")
def _(id, s, t):
    return swap(t, "the lawyer can>the lawyer cans|they are>they is|people are>people is|has been>have been|are>is|is>are|does not>do not|was>were|a lawyer>an lawyer|an officer>a officer|an interview>a interview|these>this|this>these|says>say|asks>ask|those>that")


@kind("en-doubled", "English: duplicates", 1, REPEAT, "a word stands twice in the English", side="en")
def _(id, s, t):
    return rx(t, r"(?<=[a-z] )[a-z]{2,} (?=[a-z])", lambda m: m.group() * 2)


@kind("en-jargon", "English: register", 2, REGISTER + "|" + TERM + "|reject|forbidden|plain|alien|dignit", "*alien*, *illegal*, or legal jargon in the English", side="en")
def _(id, s, t):
    return swap(t, "person detained>illegal alien|detained person>detained alien|person>alien|people>illegals|relative>inmate|without papers>illegally here|ask>petition|lawyer>counsel|before>prior to|start>commence|help>render assistance to|use>utilize|under>pursuant to")


@kind("en-punctuation", "English: punctuation", 1, PUNCTUATION + "|" + SPACING, "a mark is lost or doubled, or a space stands before it, in the English", side="en")
def _(id, s, t):
    return rx(t, r"(?<=\w)[.,?](?=\s|$)", lambda m: R.choice(["", m.group() * 2, " " + m.group()]))


@kind("en-typing-left", "English: leftovers", 2, LEFTOVER, "a note or a tag is left in the English", side="en")
def _(id, s, t):
    return t + R.choice([" [TODO check]", " (tbd)", " <br>", " &nbsp;", " XXX", " %s", " **", " [citation needed]"]) if "{{" not in t else None


@kind("en-letters", "English: encoding", 2, ENCODING + "|" + INVISIBLE + "|" + SPELLING, "mojibake or an invisible letter in the English", side="en")
def _(id, s, t):
    return one_word(t, lambda w: w[:3] + R.choice(["â€™", "\u200b", "\u00ad", "\ufffd", "Ã©"]) + w[3:], least=6)


@kind("en-variants", "English: variants and plurals", 2, VARIANT + "|" + GRAMMAR, "one day for many, or the other way, in the English", side="en", whole=True)
def _(id, s, t):
    import catalog
    v = catalog.variants(t) if ".match" in t else {}
    return catalog.with_variants(t, lambda k, b: v["one"] if k == "*" else b) if "one" in v and v.get("*") not in (None, v["one"]) else None

# --- Facts ---


def fact(pattern, new):
    return lambda id, s, t: rx_plain(t, pattern, new)


def rx_plain(t, pattern, new):
    found = list(re.finditer(pattern, t, re.M))
    if not found:
        return None
    m = R.choice(found)
    return t[: m.start()] + (new(m) if callable(new) else m.expand(new)) + t[m.end():]


def add(id, family, file, harm, apt, what, pattern, new):
    kind(id, family, harm, apt, what, side=file)(fact(pattern, new))


def other_digit(m):
    digits = [i for i, c in enumerate(m.group()) if c.isdigit()]
    i = R.choice(digits[1:] or digits)
    return m.group()[:i] + str((int(m.group()[i]) + R.randrange(1, 9)) % 10) + m.group()[i + 1:]


add("fact-day-month", "facts: dates", FACTS, 3, FACT, "day and month of a date are exchanged",
    r"(?<=value: )(\d{4})-(?!(\d\d)-\2)(0[1-9]|1[0-2])-(0[1-9]|1[0-2])(?!\d)", r"\1-\4-\3")
add("fact-year", "facts: dates", FACTS, 3, FACT, "the year of a date is another", r"(?<=value: )20(\d\d)(?=-)", lambda m: "20" + str((int(m.group(1)) + R.choice([-10, 1, -1, 2]))).zfill(2))
add("fact-year-impossible", "facts: dates", FACTS, 3, FACT, "a typing error makes an impossible year", r"(?<=value: )20(\d\d)(?=-)", lambda m: R.choice(["2205", "1025", "2052", "2" + m.group(1)[1] + "20"]))
add("fact-day-impossible", "facts: dates", FACTS, 3, FACT + "|valid|calendar", "a day that no month has", r"(?<=value: )(\d{4}-\d\d)-\d\d", r"\1-32")
add("fact-future", "facts: dates", FACTS, 3, FACT, "what has happened is dated after today", r"(?<=value: )20\d\d(?=-\d\d-\d\d)", "2027")
add("fact-seen-future", "facts: dates", FACTS, 2, FACT + "|seen", "a copy was read in the future", r"(?<=seen: )20\d\d(?=-\d\d)", "2028")
add("fact-seen-before", "facts: dates", FACTS, 2, FACT + "|seen", "a copy was read before what it reports happened", r"((?:value|as-of): 20\d\d.*seen: )20\d\d(?=-\d\d)", r"\g<1>2013")
add("fact-digits-exchanged", "facts: numbers", FACTS, 3, FACT, "two digits of a figure are exchanged", r"(?<=value: )(\d)(?!\1)(\d)(?=\d*,)", r"\2\1")
add("fact-digit-lost", "facts: numbers", FACTS, 3, FACT, "a figure has a zero more, or a digit less", r"(?<=value: )(\d+)\d(?=,)", lambda m: R.choice([m.group(1), m.group() + "0"]))
add("fact-type", "facts: types", FACTS, 2, FACT + "|type|unit|kind", "a fact has another type", r"type: (count|date|money)", lambda m: "type: " + {"count": "name", "date": "text", "money": "count"}[m.group(1)])
add("fact-currency", "facts: types", FACTS, 3, FACT + "|currency", "a sum in another currency", r"currency: USD", lambda m: "currency: " + R.choice(["EUR", "VES", "MXN"]))
add("fact-name", "facts: names", FACTS, 2, FACT + "|name|accent|" + SPELLING, "a name has lost its accent or a letter", r"(?<=value: )[A-Z][^,{}\d]{4,}(?=,)",
    lambda m: m.group().translate(str.maketrans("áéíóú", "aeiou")) if re.search("[áéíóú]", m.group()) else m.group()[:-2] + m.group()[-1] + m.group()[-2])
add("fact-span-turned", "facts: dates", FACTS, 3, FACT, "the two ends of a span, or the two terms of a difference, are exchanged", r"(from|less|to): ([\w-]+), (less|to): ([\w-]+)", r"\1: \4, \3: \2")
add("fact-deadline-lost", "facts: safety", FACTS, 3, r"deadline|event|hazard|count|without", "a deadline is no deadline any more", r" deadline: true,", "")
add("fact-status", "facts: certainty", FACTS, 2, r"status|dispute|disagree|established|supersed|confidence|variance", "what is disputed or superseded is established", r"status: (?:disputed|superseded)", "status: established")
add("fact-confidence", "facts: certainty", FACTS, 2, r"confidence|status|source", "what may not be printed for its low confidence is printed", r"confidence: medium", "confidence: low")
add("fact-source-other", "facts: sources", FACTS, 2, SOURCE, "a fact cites another source", r"sources: \[[\w-]+", lambda m: "sources: [" + R.choice(["hotspots", "ftc-reporte", "mary-turck", "eoir-33"]))
add("fact-source-unknown", "facts: sources", FACTS, 2, SOURCE, "a fact cites a source that does not exist", r"sources: \[([\w-]+)", r"sources: [\1x")
add("fact-sources-lost", "facts: sources", FACTS, 2, SOURCE, "a fact without a source", r", sources: \[[^\]]*\]", "")
add("fact-dispute-lost", "facts: certainty", FACTS, 2, r"disput|disagree|source|contradict", "that a source disputes it is left out", r", disputed-by: \[[^\]]*\]", "")
add("fact-never-again", "facts: dates", FACTS, 2, r"check|again|due|expire|volatile|review|period", "a fact that changes is never read again", r", check-every: \d+ days", "")
add("fact-key-misspelt", "facts: types", FACTS, 2, YAML + "|fact|unknown", "a typing error in a field", r"\b(confidence|sources|status|check-every)(?=: )", lambda m: m.group()[:2] + m.group()[3] + m.group()[2] + m.group()[4:])
add("phone-digit", "contacts", CONTACTS, 3, CONTACT, "another digit in a telephone number", r"(?<=tel: )\+?\d{4,}", other_digit)
add("phone-short", "contacts", CONTACTS, 3, CONTACT, "a digit too few or too many in a telephone number", r"(?<=tel: )(\+?\d{5,})\d", lambda m: R.choice([m.group(1), m.group() + "0"]))
add("phone-tip-line", "contacts", CONTACTS, 3, CONTACT + "|forbidden|tip", "the line for denouncing people for another line", r"(?<=tel: )\+1\d{10}", lambda m: "+" + FORBIDDEN_VALUES["tel"])
add("phone-another", "contacts", CONTACTS, 3, CONTACT + "|" + REPEAT, "the number of another contact", r"(?<=tel: )\+1\d{10}", lambda m: "+18883514024" if "8883514024" not in m.group() else "+18773824357")
add("address-domain", "contacts", CONTACTS, 3, CONTACT, "an address of another domain: *.com* for *.gov*", r"\.(gov|org)(?=[/\s,}]|$)", lambda m: R.choice([".com", ".net", ".co"]))
add("address-http", "contacts", CONTACTS, 2, CONTACT + "|http|scheme|secure", "an address without https, or misspelt", r"https://", lambda m: R.choice(["http://", "htps://", "https:/", ""]))
add("address-letters", "contacts", CONTACTS, 3, CONTACT, "two letters of an address are exchanged", r"(?<=https://)(\w)(\w)(\w)", r"\1\3\2")
add("hours-turned", "contacts", CONTACTS, 3, CONTACT + "|time|order|before", "opening and closing hours are exchanged or impossible", r"from: (\d\d:\d\d), to: (\d\d:\d\d)", lambda m: R.choice([f"from: {m.group(2)}, to: {m.group(1)}", f"from: {m.group(1)}, to: 25:00", f"from: {m.group(1)}, to: 08:30"]))
add("hours-zone", "contacts", CONTACTS, 3, CONTACT + "|time", "the hours of another zone, or other days", r"zone: America/New_York|days: mon-fri", lambda m: "zone: America/Los_Angeles" if "zone" in m.group() else "days: mon-sun")
add("toll-free", "contacts", CONTACTS, 2, CONTACT + "|cost|free", "free for paid, or the other way", r"toll-free: (true|false)", lambda m: "toll-free: " + ("false" if m.group(1) == "true" else "true"))
add("reach", "contacts", CONTACTS, 2, CONTACT + "|abroad", "reachable from another part of the world", r"reachable-from: (us|world|unknown)", lambda m: "reachable-from: " + ("us" if m.group(1) == "world" else "world"))
add("contact-language", "contacts", CONTACTS, 2, CONTACT, "a language is lost", r"languages: \[en, es\]", "languages: [en]")
add("hazard-lost", "outline: safety", OUTLINE, 3, HAZARD, "a step has lost its safety rule", r"\n +hazards: \[[^\]]*\]", "")
add("hazard-other", "outline: safety", OUTLINE, 3, HAZARD, "a step has another safety rule", r"(?<=hazards: \[)[\w-]+", lambda m: "interview-is-not-asylum" if m.group() != "interview-is-not-asylum" else "habeas-is-public")
add("step-source-other", "outline: sources", OUTLINE, 2, SOURCE, "a step cites another source", r"(?<=sources: \[)[\w-]+", lambda m: "hotspots" if m.group() != "hotspots" else "mary-turck")
add("step-sources-lost", "outline: sources", OUTLINE, 2, SOURCE + "|basis|own", "a step has no source any more", r"\n +sources: \[[^\]]*\]", "")
add("step-contact-other", "outline: order", OUTLINE, 3, ORDER_OF + "|" + CONTACT, "a step names another contact", r"(?<=contacts: \[)[\w-]+", lambda m: "ftc-fraud-line" if m.group() != "ftc-fraud-line" else "lifeline-988")
add("step-why-other", "outline: order", OUTLINE, 3, ORDER_OF + "|" + REPEAT + "|twice", "a step has the reason of another", r"(?<=why: )[\w-]+", lambda m: "today-write-why" if m.group() != "today-write-why" else "today-line-why")
add("step-expiry", "outline: order", OUTLINE, 2, ORDER_OF + "|" + FACT, "a step expires in another century, or never", r"\n( +)expires: \d{4}", lambda m: "\n" + m.group(1) + "expires: 2127")
add("step-seen-future", "outline: order", OUTLINE, 2, ORDER_OF + "|" + FACT, "a step's copy was read in the future", r"(?<=seen: )20\d\d(?=-\d\d)", "2028")
add("step-never-again", "outline: order", OUTLINE, 2, ORDER_OF + "|again|due|period", "a step is read again in ten years, or never", r"check-every: \d+ days", lambda m: R.choice(["check-every: 3650 days", "check-every: 9999 days"]))
add("step-own", "outline: sources", OUTLINE, 2, SOURCE + "|basis|own", "advice from a source is called our own, or the other way", r"\n( +)basis: own", "")
add("hazard-text-other", "hazards", HAZARDS, 3, HAZARD, "a safety rule says the words of another", r"(?<=says: )[\w-]+", lambda m: "hazard-visit" if m.group() != "hazard-visit" else "hazard-not-found")
add("hazard-lawyer-lost", "hazards", HAZARDS, 3, HAZARD, "a safety rule has lost *a lawyer first*", r"\n +lawyer-first: true", "")
add("hazard-kind-other", "hazards", HAZARDS, 1, HAZARD + "|kind|unknown", "a safety rule has another number", r"(?<=rule: )S\d+", lambda m: "S" + str(int(m.group()[1:]) % 20 + 1))
add("term-abbreviation", "terms", TERMS_FILE, 2, TERM + "|abbreviat|" + NAME, "letters of an abbreviation are exchanged", r"(?<=abbreviation: )(\w)(\w)(\w)", r"\1\3\2")
add("term-see-also", "terms", TERMS_FILE, 1, TERM + "|unknown|see", "a term points at itself, at nothing, or is translated", r"(?<=see-also: \[)[\w-]+", lambda m: R.choice([m.group() + "s", "fianza", "inmigración"]))
add("source-date", "sources", SOURCES, 1, SOURCE + "|" + FACT, "a source is dated in the future, or its address is misspelt", r"(?<=date: )20\d\d", "2029")
add("source-address", "sources", SOURCES, 1, SOURCE + "|" + CONTACT, "a source's address is no address", r"(?<=url: )https://", lambda m: R.choice(["htps://", "https:/", "www."]))
add("source-language", "sources", SOURCES, 1, SOURCE + "|language", "a source is in another language than its address says", r"language: (en|es)", lambda m: "language: " + R.choice(["fr", "xx", "sp"]))
add("source-kind", "sources", SOURCES, 1, SOURCE + "|kind|unknown", "the press is called official", r"kind: (press|advocacy)", "kind: official")
add("forbidden-digit", "safety", FORBIDDEN, 3, r"forbidden|tip|number|digit|fact|ending", "another digit in the number that may never be printed", r"(?<=tel: \")\+[\d ]+", other_digit)
