"""Mistakes of meaning in the Spanish: accuracy, negation, numbers, omission, addition, terms, names, calques."""

import re

from kinds import *

# --- Accuracy ---


@kind("antonym", "accuracy", 3, MEANING, "a word is its opposite")
def _(id, s, t):
    return swap(t, "antes>después|después>antes|dentro>fuera|fuera>dentro|abierto>cerrado|cerrar>abrir|abrir>cerrar|primero>último|entrar>salir|"
                "salir>entrar|acepte>rechace|aceptó>rechazó|gratis>de pago|gratuita>de pago|corta>larga|corto>largo|verdad>mentira|difícil>fácil|"
                "mejor>peor|cerca>lejos|libre>preso|ganar>perder|fin>comienzo|igual>distinto|distintas>iguales|llegada>salida|salida>llegada|"
                "niegan>confirman|negó>concedió|permite>prohíbe|prohíbe>permite|recibir>enviar|culpe>alegre|rápida>lenta|última>primera")


@kind("modality", "accuracy", 3, MODALITY, "may has become must, or must may")
def _(id, s, t):
    return swap(t, "puede>debe|pueden>deben|debe>puede|deben>pueden|tiene que>puede|tienen que>pueden|hay que>se puede|no hace falta>hay que|podía>debía|podían>debían")


@kind("wrong-actor", "accuracy", 3, MEANING + r"|actor|term|glossary|word", "another person does it")
def _(id, s, t):
    return swap(t, "el abogado>el juez|al abogado>al juez|un abogado>un oficial|su abogado>su juez|un juez>un abogado|el juez>el fiscal|los jueces>los abogados|"
                "sus abogados>sus jueces|el gobierno>la familia|su familiar>su abogado|el oficial>el intérprete|un oficial>un juez|su madre>su hermana|la jueza>la fiscal")


@kind("you-and-relative", "accuracy", 3, MEANING + r"|actor|addressee|relative|word", "what is said of the reader is said of the relative, or the other way")
def _(id, s, t):
    return swap(t, "si usted>si su familiar|que usted>que su familiar|su familiar puede>usted puede|su familiar tiene>usted tiene|su familiar debe>usted debe|"
                "que su familiar>que usted|a su familiar>a usted|usted puede>su familiar puede|usted tiene>su familiar tiene|si su familiar>si usted")


@kind("condition-reversed", "accuracy", 3, NEGATION + "|condition|conjunction", "*if* has become *although* or *unless*")
def _(id, s, t):
    return swap(t, "si no aparece>aunque aparezca|si tiene>a menos que tenga|si puede>aunque pueda|si es>a menos que sea|si está>a menos que esté|si dice>aunque diga|"
                "si pasa>aunque pase|si lo>aunque lo|si le>aunque le|si hay>a menos que haya|si llama>a menos que llame|si llega>a menos que llegue|aunque>si|si alguien>aunque alguien")


@kind("tense", "accuracy", 2, MEANING + r"|tense|time|verb", "past, present and future are exchanged")
def _(id, s, t):
    return swap(t, "decidió>decidirá|pasó>pasará|salió>saldrá|enviaron>enviarán|dijo>dirá|quedó>quedará|llegó>llegará|ordenó>ordenará|anuló>anulará|pidió>pedirá|"
                "publicó>publicará|estaba>está|había>hay|tenía>tiene|podía>puede|podían>pueden|dice>decía|decide>decidió|detendrán>detuvieron|recibió>recibirá|cerró>cerrará|leímos>leeremos")


@kind("wrong-sense", "accuracy", 2, TERM + "|sense|homonym", "the other sense of an English word, as machines take it")
def _(id, s, t):
    return swap(t, "caso>estuche|casos>estuches|orden>pedido|línea>fila|papel>periódico|papeles>periódicos|vuelo>mosca|vuelos>moscas|cargo>carga|junta>tablero|banda>cinta|"
                "firme>empresa|parte>papel|cita>fecha|llame>nombre|llamada>nombrada|libre>gratis|gratis>libre|juez>jurado|ley>abogado|"
                "oficina>cargo|centro>medio|cuenta>factura|juicio>prueba|permiso>licencia|solicitud>aplicación|letra>carta|carta>letra|condado>cuenta")


@kind("quantifier", "accuracy", 2, QUANTITY, "*all* for *some*, *every* for *one*")
def _(id, s, t):
    return swap(t, "todos los>algunos|todas las>algunas|todo>algo|cada>algún|muchas>pocas|muchos>pocos|algunos>todos los|algunas>todas las|casi siempre>siempre|a veces>siempre|"
                "varias>todas las|ninguna>cada|nadie más>nadie|los dos>uno de los dos|las dos>una de las dos|siempre>a veces|otra persona>la persona|cualquiera>nadie|toda persona>alguna persona")


@kind("limit-exchanged", "accuracy", 3, QUANTITY, "*at least* for *at most*, *until* for *from*")
def _(id, s, t):
    return swap(t, "al menos>como máximo|más de>menos de|menos de>más de|hasta el>desde el|desde el>hasta el|hasta>desde|desde>hasta|antes de que pasen>después de que pasen|más o menos>exactamente|mínima>máxima|hasta que>desde que|cerca de>más de")


@kind("only-lost", "accuracy", 2, OMISSION + "|restrict|only", "*only* is left out")
def _(id, s, t):
    return rx(t, r"(?<!\w)(?:solo|únicamente)\s+(?!apellido|lugar)", "")


@kind("hedge-lost", "accuracy", 3, MEANING + "|hedg|certain|modal|" + OMISSION, "a supposition has become a certainty")
def _(id, s, t):
    return swap(t, "puede haber cambiado>ha cambiado|pueden haber cambiado>han cambiado|se cree que era>era|puede que>es seguro que|puede tardar>tarda|puede costar>cuesta|"
                "puede ser>es|puede estar>está|quizá>seguro que|al parecer>sin duda|parece>es|puede ayudar>ayuda|pueden ayudar>ayudan|puede abrir>abre|puede perder>pierde|puede ordenar>ordena|puede funcionar>funciona|no hemos confirmado>hemos confirmado")


@kind("attribution-lost", "accuracy", 3, MEANING + "|attribut|accus|alleg|" + OMISSION, "who said it is left out, and a claim has become a fact")
def _(id, s, t):
    found = rx(t, r"(?<!\w)(?:[Ss]egún (?:sus abogados|ella|ellas|la prensa|un miembro de su equipo legal|la agencia AP|\w+ \w+)),? ", "")
    return found or swap(t, "lo acusó de pertenecer>perteneció|acusó a>demostró que|lo acusó de ser>descubrió que era|acusadas de ser>que eran|dijo que eran>eran|dijo que sus>sus|dijo que>es cierto que|dicen que>es cierto que")


@kind("relation-reversed", "accuracy", 3, MEANING + "|preposition|direction", "to and from are exchanged")
def _(id, s, t):
    return swap(t, "a un tercer país>de un tercer país|desde otro país>a otro país|desde su país>a su país|a otro país>de otro país|del abogado>al abogado|desde allí>hacia allí|de la corte>a la corte|"
                "a la corte>de la corte|a Venezuela>de Venezuela|de El Salvador>a El Salvador|a El Salvador>de El Salvador|desde el centro>al centro|contra>a favor de|con el abogado>contra el abogado|a favor de>contra|por ICE>contra ICE")


@kind("gender-of-person", "accuracy", 1, MEANING + "|gender|kin|" + GRAMMAR, "another sex or kinship than the source's")
def _(id, s, t):
    return swap(t, "su madre>su padre|sus hijos>sus hijas|la jueza>el juez|su mejor amiga>su mejor amigo|menores>adultos|niños>jóvenes|un amigo>un vecino|su familia>su esposa|padres>abuelos|él>ella|ella>él|niño>bebé|hijo>sobrino|hombres>mujeres|mujer>niña")


@kind("cause-reversed", "accuracy", 2, MEANING + "|conjunction|connect", "*because*, *but*, *so that* exchanged")
def _(id, s, t):
    return swap(t, "pero>por eso|porque>aunque|por eso>sin embargo|para que>porque|y no>sino|mientras>después de que|cuando>aunque|como>sin que|para>sin")

# --- Negation ---


@kind("negation-lost", "negation", 3, NEGATION, "a *no* is left out")
def _(id, s, t):
    def cut(match):
        return like(match.group(1), match.group(2))
    return rx(t, r"(?<!\w)([Nn]o) ([^\W\d_]+)", cut)


@kind("negation-added", "negation", 3, NEGATION, "a *no* that the source does not have")
def _(id, s, t):
    verbs = "puede|pueden|debe|deben|tiene|tienen|está|están|es|son|llame|busque|pida|pregunte|diga|guarde|firme|vaya|acepte|decide|recibe|sabe|quiere|sirve|dijo|salió|quedó|pasó|decidió|aparece|llama|cambia|espere|use|anote"
    return rx(t, r"(?<!\w)(?<!no )(?<!No )(?<!se )(?<!lo )(?<!la )(?<!le )(?<!nadie )(?<!Nadie )(?<!nunca )(?<!Nunca )(?<!tampoco )(?<!Tampoco )(" + verbs + r")(?!\w)",
              lambda m: like(m.group(), "no ") + m.group()[:1].lower() + m.group()[1:], re.S | re.I)


@kind("negative-word-turned", "negation", 3, NEGATION, "*never* for *always*, *nobody* for *somebody*, *without* for *with*")
def _(id, s, t):
    return swap(t, "nunca>siempre|nadie>alguien|ninguna>alguna|ningún>algún|sin>con|tampoco>también|también>tampoco|nada>todo|ninguno>alguno|jamás>siempre|ni siquiera>incluso")


@kind("negation-scope", "negation", 3, NEGATION + "|order|scope", "*may not answer* has become *cannot answer*")
def _(id, s, t):
    return rx(t, r"(?<!\w)([Pp]uede|[Pp]ueden|[Dd]ebe|[Dd]eben) no (\w+)", lambda m: like(m.group(1), "no") + " " + m.group(1).lower() + " " + m.group(2)) or \
        rx(t, r"(?<!\w)([Nn]o) (puede|pueden|debe|deben|quiere|tiene que|tienen que|quiso) ([^\W\d_]+)", lambda m: like(m.group(1), m.group(2)) + " no " + m.group(3))


@kind("nor-to-or", "negation", 2, NEGATION + "|conjunction", "*nor* has become *or* or *and also*")
def _(id, s, t):
    return rx(t, r"(?<!\w)ni(?= (?!siquiera))", lambda m: R.choice(["o bien", "y también", "pero sí"]))


@kind("if-not-to-if", "negation", 3, NEGATION + "|condition", "*if not* has become *if*, or the other way")
def _(id, s, t):
    return rx(t, r"(?<!\w)([Ss]i) no ([^\W\d_]+)", r"\1 \2") or rx(t, r"(?<!\w)([Ss]i) (tiene|puede|aparece|sabe|pasa|está|hay|llama|contesta|dice|quiere|vive|alguien)(?!\w)", r"\1 no \2")

# --- Numbers and units ---


@kind("number-word", "numbers", 3, NUMBER, "another number, in words")
def _(id, s, t):
    return swap(t, "dos>tres|tres>dos|uno>dos|segunda>tercera|primera>segunda|primer>segundo|primero>segundo|tercer>segundo|quinto>sexto|octavo>séptimo|undécimo>duodécimo|cero>uno|cuarto>quinto|segunda guerra>primera guerra|una sola>dos|ambos>tres|un solo>dos|un día>dos días|un mes>dos meses|un año>dos años|doble>triple")


@kind("unit-exchanged", "numbers", 3, UNIT, "days for hours, weeks for days, months for years")
def _(id, s, t):
    return swap(t, "días>semanas|día hábil>semana hábil|horas>días|hora>día|meses>años|años>meses|semanas>meses|semana>mes|año>mes|minutos>horas|mes>año|dólares>euros|cifras>letras|dígitos>letras|dígito>letra|millones>miles")


@kind("working-days-lost", "numbers", 3, UNIT + "|" + OMISSION, "*working days* have become days, or days working days")
def _(id, s, t):
    return rx(t, r"(?<!\w)(días?) hábil(?:es)?", r"\1") or rx(t, r"(?<=\} )(días)(?! hábil)(?!\w)", "días hábiles")


@kind("number-added", "numbers", 3, NUMBER, "a figure that the source does not have")
def _(id, s, t):
    return swap(t, "unas horas>2 horas|varias>4|varios>5|unos días>3 días|pocos>3|meses>6 meses|semanas>2 semanas|hoy>en las próximas 24 horas|enseguida>en 48 horas|"
                "cada semana>cada 10 días|antes del vuelo>24 horas antes del vuelo|a tiempo>48 horas antes|el dinero>los 500 dólares|un recibo>2 recibos|copias>3 copias|los papeles>los 4 papeles|muchas personas>90 personas", lang=True)

# --- Omission ---


@kind("last-sentence-lost", "omission", 3, OMISSION, "the last sentence is not translated")
def _(id, s, t):
    parts = sentences(t)
    if len(parts) < 2 or len(plain(parts[-1])) < 12:
        return None
    return t[: t.rindex(parts[-1])].rstrip()


@kind("first-sentence-lost", "omission", 3, OMISSION, "the first sentence is not translated")
def _(id, s, t):
    parts = sentences(t)
    if len(parts) < 2 or len(plain(parts[0])) < 12:
        return None
    return t[len(parts[0]):].lstrip()


@kind("middle-sentence-lost", "omission", 3, OMISSION, "a sentence in the middle is not translated")
def _(id, s, t):
    parts = sentences(t)
    if len(parts) < 3:
        return None
    lost = R.choice(parts[1:-1])
    return re.sub(r"[ \n]{2,}", "\n", t.replace(lost, "", 1)) if len(plain(lost)) > 12 else None


@kind("clause-lost", "omission", 2, OMISSION, "a clause after a comma is not translated")
def _(id, s, t):
    return rx(t, r", (?:y|pero|si|para|aunque|porque|cuando|donde|desde|según|con|sin|por|que|en|del|a) [^,.;:?!{}()]{8,}(?=[.;])", "")


@kind("condition-lost", "omission", 3, OMISSION + "|condition", "the *if* at the head of a sentence is not translated")
def _(id, s, t):
    return rx(t, r"(?<!\w)(?:Si|Cuando|Aunque|Antes de) [^,.;:?!{}()]{6,}, (\w)", lambda m: m.group(1).upper())


@kind("brackets-lost", "omission", 2, OMISSION + "|bracket|parenth", "what stands in brackets is not translated")
def _(id, s, t):
    match = re.search(r"\s+\((?=[^()]{6,}\))[^()]*\)", t)
    return put(t, match, "") if match and "{{" not in match.group() else None


@kind("list-item-lost", "omission", 2, OMISSION + "|list|item|enumerat", "one of a list of things is left out")
def _(id, s, t):
    return rx(t, r"((?:\w+ ){0,2}\w+), ((?:\w+ ){0,2}\w+) (y|o|ni) (?=\w)", r"\1 \3 ")


@kind("cut-off", "omission", 2, OMISSION + "|" + PUNCTUATION, "the text ends in mid-sentence, as a field that was too short leaves it")
def _(id, s, t):
    if "{{" in t or len(plain(t)) < 60:
        return None
    ends = [m.start() for m in free(t, r"(?<=\w) (?=\w)") if m.start() > len(t) * 0.6 and not re.search(r"\{#\w+[^{}]*\}[^{}]*$", t[: m.start()])]
    return t[: R.choice(ends)] if ends else None


@kind("line-lost", "omission", 2, OMISSION, "one line of a text of several is lost in an editor")
def _(id, s, t):
    lines = t.split("\n")
    if len(lines) < 3 or ".match" in t:
        return None
    index = R.randrange(1, len(lines))
    rest = "\n".join(lines[:index] + lines[index + 1:])
    balanced = len(re.findall(r"\{#", rest)) == len(re.findall(r"\{/", rest))
    return rest if balanced and len(plain(lines[index])) > 12 else None


@kind("without-lawyer-lost", "omission", 3, OMISSION + "|" + MEANING + "|" + NEGATION, "the condition that makes a step safe is left out")
def _(id, s, t):
    return rx(t, r" (?:sin (?:un|el|su)? ?abogado|sin hablar (?:antes )?con (?:un|el|su) abogado|sin su permiso|con el abogado|con papeles|sin (?:abrir|seguir) enlaces|en Estados Unidos|en persona|por escrito|en papel|ese mismo día|en ese mismo momento|de miedo|solo con el abogado)(?=[ .,;:])", "")


@kind("adjective-lost", "omission", 2, OMISSION + "|word", "an adjective that matters is left out")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ]) (?:oficial|oficiales|federal|federales|legal|gratuita|firmado|firmada|original|originales|falsos|autorizada|reconocida|automática|completo|detenida|detenido|propia|vencido|final|urgente|permanente|públic[oa]|internacionales)(?=[ .,;:])", "")


@kind("emptied", "omission", 2, OMISSION + "|empty|blank|" + UNTRANSLATED, "the text is a full stop or a dash")
def _(id, s, t):
    return R.choice([".", "-", "…", "N/A"]) if "{{" not in t and len(plain(t)) > 15 else None

# --- Addition ---


@kind("sentence-added", "addition", 2, ADDITION, "a sentence that the source does not have")
def _(id, s, t):
    if not t.rstrip().endswith("."):
        return None
    return t + " " + R.choice(["Es obligatorio por ley.", "No se preocupe: todo saldrá bien.", "Para más información, visite nuestro sitio web.", "El trámite es muy sencillo y lo hace todo el mundo.",
                               "Los abogados de oficio son gratis.", "Recuerde que mentir es un delito.", "Esto vale en todos los estados.", "Normalmente lo aprueban."])


@kind("promise-added", "addition", 3, ADDITION + "|" + QUANTITY + "|" + MEANING, "a word makes it stronger than the source")
def _(id, s, t):
    return swap(t, "puede pedir>siempre puede pedir|puede ayudar>seguramente puede ayudar|es gratis>es totalmente gratis|un abogado>un buen abogado|el abogado>el abogado gratuito|puede ordenar>suele ordenar|un juez puede>un juez siempre puede|"
                "pregunte>pregunte inmediatamente|llame a>llame obligatoriamente a|tiene derecho>tiene pleno derecho|puede tardar>normalmente no tarda, pero puede tardar|la fianza>la fianza, que se devuelve siempre,|no sabemos>todavía no sabemos con seguridad|protección>protección garantizada")


@kind("explained-term", "addition", 1, ADDITION + "|bracket|parenth|gloss", "the translator explains a word, wrongly or without need")
def _(id, s, t):
    return swap(t, "ICE>ICE (la policía)|USCIS>USCIS (la corte)|CBP>CBP (el ejército)|un juez>un juez (magistrado)|fianza>fianza (multa)|el abogado>el abogado (licenciado)|asilo>asilo (visa)|la corte>la corte (el juzgado penal)|un notario>un notario (abogado)|el centro>el centro (cárcel)", cased=True)

# --- Terms ---


@kind("term-other-concept", "terminology", 3, TERM, "another concept within the markup of a term")
def _(id, s, t):
    wrong = {"bond": "multa", "asylum": "refugio", "hearing": "juicio", "transfer": "traspaso", "expedited-removal": "remoción urgente", "parole": "libertad condicional", "habeas-corpus": "recurso de amparo",
             "a-number": "número de pasaporte", "deportation": "extradición", "credible-fear-interview": "entrevista de asilo", "reasonable-fear-interview": "entrevista de asilo", "due-process": "juicio justo",
             "alien-enemies-act": "Ley de Espionaje", "immigration-judge": "juez penal", "voluntary-departure": "autodeportación", "stipulated-removal": "salida voluntaria", "notario-fraud": "fraude de abogados",
             "accredited-representative": "representante del Congreso", "pro-bono": "ayuda económica", "privacy-release": "poder notarial", "third-country-removal": "deportación a su país", "board-of-immigration-appeals": "Corte Suprema",
             "removal-in-absence": "orden de arresto", "enforced-disappearance": "desapariciones voluntarias", "dhs": "Departamento de Estado", "proof-of-life": "fe de vida", "withholding-of-removal": "suspensión del caso",
             "detention-locator": "registro de presos", "notice-to-appear": "orden de arresto", "asylum-seeker": "refugiado", "non-refoulement": "no reembolso", "convention-against-torture": "Convención de Ginebra"}
    found = [m for m in re.finditer(r"(\{#term id=([\w-]+)\})(.*?)(\{/term\})", t, re.S) if m.group(2) in wrong]
    if not found:
        return None
    match = R.choice(found)
    return put(t, match, match.group(1) + wrong[match.group(2)] + match.group(4))


@kind("term-padded", "terminology", 1, TERM + "|" + MARKUP, "more words than the term within its markup, or fewer")
def _(id, s, t):
    found = list(re.finditer(r"(\{#term id=[\w-]+\})([^{}]+?)(\{/term\})((?: [a-záéíóúñ]+){1,3})", t))
    if not found:
        return None
    match = R.choice(found)
    return put(t, match, match.group(1) + match.group(2) + match.group(4) + match.group(3))


@kind("term-unmarked", "terminology", 3, TERM, "a wrong word for a concept, outside markup")
def _(id, s, t):
    return swap(t, "fianza>multa|asilo>refugio|audiencia>juicio|audiencias>juicios|corte de inmigración>corte criminal|deportación>extradición|traslado>despido|apelar>apelar la multa|apelación>queja|intérprete>actor|"
                "juez de inmigración>juez de paz|entrevista>interrogatorio|orden final>orden de arresto|residente permanente>residente temporal|ciudadano>residente|abogado>notario|abogados>notarios|permiso de privacidad>permiso de trabajo|"
                "localizador>directorio|centro de detención>hospital|formulario>contrato|licencia>carné")


@kind("term-second-rendering", "terminology", 1, TERM + "|inconsist|render|consist", "another word for what the catalog calls in one way")
def _(id, s, t):
    return swap(t, "audiencia>vista|audiencias>vistas|traslado>transferencia|fianza>caución|corte>juzgado|deportación>repatriación|deportaciones>repatriaciones|centro de detención>centro correccional|remoción>expulsión|intérprete>traductor|formulario>planilla|cortes>juzgados|apelación>impugnación|apelar>impugnar|Número A>número de extranjería|entrevista de temor creíble>entrevista de miedo fundado|hábeas corpus>recurso de hábeas|debido proceso>proceso legal", lang=True)


@kind("alien-literal", "terminology", 2, TERM + "|" + UNTRANSLATED, "*alien* left or made *alienígena*")
def _(id, s, t):
    return swap(t, "extranjeros>alienígenas|extranjero>alien|extranjera>alienígena|Registro de Extranjero>Registro de Alien|Enemigos Extranjeros>Enemigos Alienígenas|persona extranjera>persona alien")


@kind("criminal-word", "terminology", 3, TERM + r"|dignit|harm|forbidden|crimin|register", "a person is called illegal, a prisoner or a criminal")
def _(id, s, t):
    return swap(t, "persona detenida>persona presa|personas detenidas>reos|la persona>el ilegal|las personas>los ilegales|su familiar>su familiar ilegal|no tiene papeles>es ilegal|sin papeles>ilegal|detenido>encarcelado por sus delitos|venezolanos>delincuentes venezolanos|acusadas de ser>miembros|los detenidos>los presos|a los enviados>a los criminales enviados|un joven>un pandillero")

# --- Names and what is said in English ---


@kind("acronym-translated", "names", 2, NAME, "an acronym is translated or spelt out")
def _(id, s, t):
    return swap(t, "ICE>HIELO|ICE>SICA|CBP>ACF|USCIS>SCIEU|DHS>DSN|EOIR>OERI|FTC>COFECO|CECOT>CCT|HSI>ISN|ONU>UN|LGBTQ>LGTB|CIDH>IACHR", cased=True)


@kind("acronym-scrambled", "names", 2, NAME + "|" + SPELLING, "letters of an acronym are exchanged")
def _(id, s, t):
    return swap(t, "ICE>IEC|CBP>CPB|USCIS>UCSIS|DHS>DSH|EOIR>EIOR|FTC>FCT|CECOT>CETOC|ORR>OOR|ILRC>IRLC|CNN>CCN|CBS>CSB|ACLU>ALCU|WhatsApp>WhasApp|CIDH>CIHD", cased=True)


@kind("name-misspelt", "names", 1, NAME + "|" + SPELLING, "a proper name with a wrong letter")
def _(id, s, t):
    return swap(t, "Venezuela>Venezula|El Salvador>El Salvdor|Texas>Texsas|Caracas>Carracas|Cristosal>Crisostal|Human Rights Watch>Human Right Watch|Metro Weekly>Metro Weakly|CBP Home>CPB Home|San Diego>San Deigo|"
                "Táchira>Tachria|WhatsApp>WhatsUp|Facebook>Facebok|Tren de Aragua>Tren de Araguá|Maiquetía>Maquietía|The Advocate>The Advocat|Quinto Circuito>Quinto Circiuto|Democracy Forward>Democracy Foward|México>Méjcio|Florida>Flordia|Estados Unidos>Estado Unidos", lang=False, cased=True)


@kind("name-translated", "names", 2, NAME + "|" + ENGLISH_PHRASE, "a name that is kept in English is translated")
def _(id, s, t):
    return swap(t, "Human Rights Watch>Observatorio de Derechos Humanos|Metro Weekly>Semanal Metro|The Advocate>El Defensor|The New Yorker>El Neoyorquino|CBP Home>CBP Hogar|CBP One>CBP Uno|WhatsApp>el Wasap|Democracy Now!>¡Democracia Ahora!|"
                "Democracy Forward>Democracia Adelante|The Trevor Project>El Proyecto Trevor|Immigration Equality>Igualdad de Inmigración|Rainbow Railroad>Ferrocarril Arcoíris|Time>Tiempo|60 Minutes>60 Minutos|Brennan Center for Justice>Centro Brennan de Justicia|American Civil Liberties Union>Unión Americana de Libertades Civiles|Immigrant Defenders Law Center>Centro Legal Defensores de Inmigrantes|Miami Herald>Heraldo de Miami", lang=False, cased=True)


@kind("place-exchanged", "names", 3, PLACE, "another country, state or city")
def _(id, s, t):
    return swap(t, "Venezuela>Colombia|El Salvador>Guatemala|Texas>Florida|Estados Unidos>México|Caracas>Bogotá|San Diego>San Antonio|México>Estados Unidos|Florida>Texas|venezolanos>colombianos|venezolano>salvadoreño|El Paso>San Antonio|Los Andes>el Caribe|California>Colorado|salvadoreños>venezolanos|Arizona>Nevada", cased=True)


@kind("institution-wrong", "names", 2, NAME + "|" + TERM, "an institution or an office has another's name")
def _(id, s, t):
    return swap(t, "Corte Suprema>Tribunal Constitucional|secretario de Estado>secretario del estado|secretaria de Seguridad Nacional>ministra del Interior|Departamento de Justicia>Ministerio de Justicia|Junta de Apelaciones de Inmigración>Consejo de Apelaciones Migratorias|"
                "Cámara de Representantes>Congreso de los Diputados|Departamento de Seguridad Nacional>Departamento de Estado|Patrulla Fronteriza>Guardia Nacional|Cruz Roja>Media Luna Roja|Comisión Federal de Comercio>Cámara de Comercio|senador>diputado|congresista>alcalde|presidente de Estados Unidos>presidente de la Corte|el Congreso>el Ayuntamiento|Junta>Corte", lang=True)


def english(t, change):
    found = [m for m in re.finditer(r"(\{#lang tag=en\})([^{}]+)(\{/lang\})", t)]
    R.shuffle(found)
    for match in found:
        new = change(match.group(2))
        if new and new != match.group(2):
            return put(t, match, match.group(1) + new + match.group(3))
    return None


@kind("english-phrase-turned", "official names in {#lang}", 3, ENGLISH_PHRASE, "the English sentence to read aloud says the opposite or something else")
def _(id, s, t):
    rows = "do not >do |will not sign>will sign|want to>do not want to|afraid>ready|remain silent>talk|still>no longer|need>do not need|is detained>was detained|am looking>am asking|cannot>can|an interpreter>a translator|a lawyer>a judge|may be>will be|country>county|last names>nicknames|doctor>dentist|safe>quiet|deadline>headline|sent to>sent from|name>number|limit>list|fee>free|money>bond|company>country|agree>remember"
    def change(text):
        for old, new in table(rows):
            if old in text and R.random() < 0.7:
                return text.replace(old, new, 1)
    return english(t, change)


@kind("english-phrase-translated", "official names in {#lang}", 3, ENGLISH_PHRASE + "|" + UNTRANSLATED, "the English sentence to read aloud is in Spanish")
def _(id, s, t):
    match = re.search(r"([¿A-ZÁÉ][^{}]*?[.?])\s*En inglés:\s*\{#lang tag=en\}([^{}]+)\{/lang\}", t)
    return t[: match.start(2)] + match.group(1).strip() + t[match.end(2):] if match else None


@kind("english-phrase-misspelt", "official names in {#lang}", 2, ENGLISH_PHRASE + "|" + SPELLING, "a typing error in the English sentence to read aloud")
def _(id, s, t):
    def change(text):
        found = [m for m in re.finditer(r"[a-z]{5,}", text)]
        if not found:
            return None
        m = R.choice(found)
        i = R.randrange(m.start() + 1, m.end() - 2)
        return text[:i] + text[i + 1] + text[i] + text[i + 2:] if text[i] != text[i + 1] else None
    return english(t, change)


@kind("english-phrase-halved", "official names in {#lang}", 3, ENGLISH_PHRASE + "|" + OMISSION, "the second half of the English sentence is lost")
def _(id, s, t):
    def change(text):
        parts = re.split(r"(?<=[.?])\s+", text)
        if len(parts) > 1:
            return parts[0]
        cut = text.split(" ")
        return " ".join(cut[: len(cut) // 2 + 1]) if len(cut) >= 6 else None
    return english(t, change)


@kind("english-phrase-of-another", "official names in {#lang}", 3, ENGLISH_PHRASE, "the English sentence of another line")
def _(id, s, t):
    others = ["Where is the bathroom?", "I want to remain silent.", "I need an interpreter.", "Is this person there?", "I do not know.", "Spanish, please."]
    def change(text):
        rest = [o for o in others if o not in text]
        return R.choice(rest) if len(text.split()) >= 3 and re.search(r"[.?]$", text) else None
    return english(t, change)

# --- Calques ---


@kind("false-friend", "calques", 2, CALQUE, "a false friend of English")
def _(id, s, t):
    return swap(t, "ahora mismo>actualmente|solicitud>aplicación|solicitudes>aplicaciones|pedir asilo>aplicar para asilo|formulario>forma|de verdad>actual|ayudar>asistir|darse cuenta>realizar|dirección>adresa|parientes>relativos|familiares>relativos|familiar>relativo|"
                "carta>letra|mudarse>moverse|fecha límite>línea muerta|apoyo>soporte|aviso>noticia|con el tiempo>eventualmente|pregunta>cuestión|denuncia>reporte|denunciar>reportar|biblioteca>librería|éxito>suceso|lugar>locación|pruebas>evidencias|"
                "fingir>pretender|exigir>demandar|exige>demanda|discutir>argumentar|reclamo>clamor|delito>ofensa|condena>convicción|salud>sanidad|retirar>remover|quitó>removió|corriente>ordinario|oficio>ocupación de oficio|policía local>policía doméstica|decepción>engaño|recuperar>recobrar el contacto de|sitio>sito")


@kind("spanglish", "calques", 1, CALQUE + "|" + SPELLING, "Spanish of the street in the United States")
def _(id, s, t):
    return swap(t, "revise>chequee|guarde>salve|llame>dé un ring|escriba>tipee|busque>haga un search|página>website|mande>forwardee|pagar>hacer el payment|envíe>textee|imprima>printee|correo>email|alquiler>rente|teléfono>fon|cita>appointment|abogado>loyer|recibo>ticket|"
                "mensaje>texto|oficina>ofis|enlaces>links|enlace>link|devolver la llamada>llamar para atrás|llamada>phone call|cuenta de banco>account del banco|contestar>responder para atrás")


@kind("word-for-word", "calques", 1, CALQUE + "|" + GRAMMAR, "English syntax in Spanish words")
def _(id, s, t):
    return swap(t, "juez de inmigración>inmigración juez|corte de inmigración>inmigración corte|tiene miedo>está asustado de|tengo miedo>estoy asustado|hace poco>poco tiempo atrás|por ahora>por el tiempo siendo|"
                "pregunte al abogado>pregunte el abogado sobre|depende de>depende sobre|busco a una persona>estoy buscando por una persona|pida ayuda>pregunte por ayuda|tiene razón>está en lo correcto|vuelva a>vuelva atrás a|espere>espere por|lista oficial>oficial lista|línea oficial>oficial línea|"
                "a tiempo>en tiempo|en persona>en la persona|quien llama>la llamando persona|persona detenida>detenida persona|ayuda legal>legal ayuda|centro de detención>detención centro|al mismo tiempo>en el mismo tiempo|busque un abogado>busque por un abogado|sin papeles>indocumentado de papeles|se llama>es llamado|a toda hora>todo alrededor del reloj|último día>día último")


@kind("passive-and-gerund", "calques", 1, CALQUE + "|" + GRAMMAR + "|passive|gerund", "English passive or gerund")
def _(id, s, t):
    return swap(t, "se puede pedir>puede ser pedido|lo detuvieron>él fue siendo detenido|lo enviaron>él fue siendo enviado|quien llama>la persona llamando|quien pide>la persona pidiendo|quien paga>la persona pagando|que piden>pidiendo|que busca>buscando|al llegar>llegando ellos|al colgar>después de colgando|antes de pagar>antes de pagando|sin hablar>sin hablando|"
                "sin firmar>sin firmando|para buscar>para buscando|se pide>es pedido|se paga>es pagado|lo trasladaron>fue movido por ellos|después de salir>después de saliendo|antes de llamar>antes de llamando|puede pedir>puede pidiendo|siga buscando>mantenga buscando|que dice>diciendo")
