"""Mistakes of language in the Spanish: spelling, accents, agreement, grammar, register."""

import re

from kinds import *

BARE = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
LETTER = "a-záéíóúñü"

# --- Accents ---


@kind("accent-lost", "accents", 1, ACCENT, "a word has lost its accent")
def _(id, s, t):
    return one_word(t, lambda w: w.translate(BARE), least=4)


@kind("accents-all-lost", "accents", 1, ACCENT, "a text without any accent, from a keyboard without them")
def _(id, s, t):
    found = [m for m in words(t, 2) if m.group() != m.group().translate(BARE)]
    if len(found) < 2:
        return None
    for m in reversed(found):
        t = put(t, m, m.group().translate(BARE).replace("ñ", "n"))
    return t


@kind("accent-pair", "accents", 2, ACCENT + "|homonym|homophone", "*sí*, *más*, *él*, *qué*, *dé* without the accent that tells them apart")
def _(id, s, t):
    return swap(t, "sí>si|más>mas|él>el|qué>que|cómo>como|está>esta|están>estan|dé>de|sé>se|quién>quien|cuándo>cuando|dónde>donde|cuánto>cuanto|aún>aun|tú>tu|mí>mi|cuál>cual|adónde>adonde|té>te|cuántos>cuantos|esté>este")


@kind("accent-too-much", "accents", 1, ACCENT, "an accent where none belongs")
def _(id, s, t):
    return swap(t, "fue>fué|dio>dió|vio>vió|ti>tí|jueces>juéces|orden>órden|joven>jóven|examen>exámen|origen>orígen|a>á|o>ó|si>sí|el>él|de>dé|que>qué|como>cómo|cuando>cuándo|tu>tú|se>sé|mas>más|imagen>imágen|resumen>resúmen|ese>ése|esta>ésta|juez>júez|son>són|con>cón|quien>quién|donde>dónde|caso>cáso|volumen>volúmen|pide>píde")


@kind("preterite-accent", "accents", 2, ACCENT + "|tense|verb", "*pasó* has become *paso*: another tense and another person")
def _(id, s, t):
    return rx(t, r"(?<!\w)([" + LETTER + r"A-Z]{2,})ó(?!\w)", r"\1o") or rx(t, r"(?<!\w)([" + LETTER + r"]{2,}r)á(?!\w)", r"\1a")


@kind("accent-moved", "accents", 1, ACCENT, "the accent stands on another vowel")
def _(id, s, t):
    def move(word):
        at = [i for i, c in enumerate(word) if c in "áéíóú"]
        bare = word.translate(BARE)
        others = [i for i, c in enumerate(bare) if c in "aeiou" and i not in at]
        if not at or not others:
            return None
        i = R.choice(others)
        return bare[:i] + "áéíóú"["aeiou".index(bare[i])] + bare[i + 1:]
    return one_word(t, move, least=4)


@kind("accent-grave", "accents", 1, ACCENT + "|" + ENCODING, "a grave accent, as in French or Italian")
def _(id, s, t):
    return one_word(t, lambda w: w.translate(str.maketrans("áéíóú", "àèìòù")), least=3)


@kind("tilde-n-lost", "accents", 2, ACCENT, "an *ñ* has become *n*")
def _(id, s, t):
    return one_word(t, lambda w: w.replace("ñ", "n").replace("Ñ", "N"), least=3)

# --- Spelling ---


@kind("letters-exchanged", "spelling", 1, SPELLING, "two letters of a word are exchanged")
def _(id, s, t):
    def change(w):
        i = R.randrange(1, len(w) - 2)
        return w[:i] + w[i + 1] + w[i] + w[i + 2:]
    return one_word(t, change, least=6)


@kind("letter-lost", "spelling", 1, SPELLING, "a letter of a word is lost")
def _(id, s, t):
    def change(w):
        i = R.randrange(1, len(w) - 2)
        return w[:i] + w[i + 1:]
    return one_word(t, change, least=7)


@kind("letter-doubled", "spelling", 1, SPELLING, "a letter stands twice")
def _(id, s, t):
    def change(w):
        at = [i for i in range(1, len(w) - 1) if w[i] not in "rlceo"]
        if not at:
            return None
        i = R.choice(at)
        return w[:i] + w[i] + w[i:]
    return one_word(t, change, least=5)


@kind("neighbouring-key", "spelling", 1, SPELLING, "the key beside the right one")
def _(id, s, t):
    keys = {"a": "s", "s": "d", "d": "f", "e": "r", "r": "t", "i": "o", "o": "p", "n": "m", "t": "y", "l": "k", "c": "v", "u": "i", "m": "n", "p": "o", "b": "v", "g": "h"}
    def change(w):
        at = [i for i in range(1, len(w) - 1) if w[i] in keys]
        if not at:
            return None
        i = R.choice(at)
        return w[:i] + keys[w[i]] + w[i + 1:]
    return one_word(t, change, least=6)


@kind("same-sound-no-word", "spelling", 1, SPELLING, "spelt by ear: b for v, s for c, no h")
def _(id, s, t):
    return swap(t, "debe>deve|deben>deven|había>avía|hay>ai|hacer>aser|haga>aga|hable>able|hoy>oy|hora>ora|horas>oras|hijos>ijos|hermano>ermano|avise>abise|aviso>abiso|vuelo>buelo|volver>bolver|vez>ves|viaje>biaje|escriba>escriva|busque>buske|decisión>desición|"
                "abogado>avogado|prueba>prueva|pruebas>pruevas|entrevista>entrebista|quiere>kiere|traslado>translado|detención>detensión|audiencia>audiensia|oficial>ofisial|juez>jues|veces>beses|llegar>yegar|llame>yame|llamar>yamar|gobierno>govierno|nunca>nunka|necesita>nesesita|recibo>resibo|inmigración>imigración|empiece>empieze|conozca>conosca|guía>gía|seguir>segir|sabemos>savemos|hubo>ubo")


@kind("homophone", "spelling", 1, SPELLING + "|homophone|confus", "another word of the same sound")
def _(id, s, t):
    return swap(t, "haya>halla|hay>ahí|ahí>hay|hecho>echo|vaya>valla|a ver>haber|haber>a ver|ha>a|he>e|has>haz|hasta>asta|vez>ves|cita>sita|caso>cazo|casa>caza|tuvo>tubo|votar>botar|hora>ora|hola>ola|hierba>yerba|rehusar>reusar|abría>habría|calló>cayó|vello>bello|revelar>rebelar|cocer>coser|ves>vez|hizo>izo|si no>sino|sino>si no|esta>ésta|e>he|pasa>paza|vio>bio|cierre>sierre|cierra>sierra|vino>bino|uno>huno|echar>hechar|ojear>hojear|hoja>oja|baya>vaya")


@kind("words-joined-or-parted", "spelling", 1, SPELLING + "|" + SPACING, "two words written as one, or one as two")
def _(id, s, t):
    return swap(t, "también>tan bien|tampoco>tan poco|porque>por que|por qué>porqué|aunque>aun que|a veces>aveces|o sea>osea|enseguida>en se guida|sobre todo>sobretodo|por eso>poreso|de él>del|debajo>de bajo|aparte>a parte|delante>de lante|a tiempo>atiempo|de verdad>deverdad|adentro>a dentro|todavía>toda vía|si no>sino|"
                "en cuanto>encuanto|otra vez>otravez|ningún>nin gún|alrededor>al rededor|sin embargo>sinembargo|a menos>amenos|tal vez>talvés|acerca>a cerca|a lo mejor>alomejor|dígaselo>díga se lo|pregúntele>pregunte le|pídale>pida le|mientras>mien tras|desde>des de|hasta>has ta|quien>qui en|donde>don de|a la>ala|a un>aun")


@kind("real-word-slip", "spelling", 2, SPELLING + "|" + MEANING + "|confus", "a slip that makes another word")
def _(id, s, t):
    return swap(t, "hora>hoja|juez>nuez|vuelo>suelo|fecha>flecha|copia>copa|carta>cara|pida>vida|llame>llave|abogado>ahogado|abogados>ahogados|casa>cosa|firme>firma|papel>pastel|miedo>medio|país>pasís|centro>dentro|dentro>centro|orden>ordenes|persona>personal|pague>pagué|diga>liga|nombre>hombre|hombre>nombre|otro>oro|caso>paso|paso>caso|parte>pared|"
                "guarde>tarde|busque>bosque|lista>lisa|plazo>plato|cuenta>cuesta|cárcel>cartel|permiso>premiso|grave>grabe|llegó>legó|pedir>perder|página>pagina|corte>corre|visa>vista|vista>visa|mes>mesa|sale>sal|tiene>tiene que|niños>niñas|fianza>finanza|ley>rey|pase>base|mano>mono|libre>libro|prensa>presa|asilo>estilo|daño>baño|cada>cara|puede>pude|llama>lama|línea>lina")


@kind("spelling-of-other-language", "spelling", 1, SPELLING + "|" + UNTRANSLATED, "double letters or endings of English: *immigración*, *oficcial*")
def _(id, s, t):
    return swap(t, "inmigración>immigración|oficial>official|dirección>direction|oficina>officina|comisión>commisión|necesario>necessario|posible>possible|diferente>differente|profesional>professional|decisión>desision|información>information|protección>protection|detención>detention|federal>federall|documento>document|hospital>hospitall|legal>leagal|condado>county|programa>program|responsable>responsible|"
                "expediente>expedient|nacional>national|familia>family|persona>person|presidente>president|acuerdo>accuerdo|proceso>process|razón>reason|visita>visit|grupo>group|teléfono>telephone|centro>center|lista>list|número>number|original>originall|Venezuela>Venezuella|formulario>formulary|audiencia>audience|opinión>oppinión|apelación>appelación|apelar>appelar")

# --- Agreement and grammar ---


@kind("article-gender", "agreement", 1, GRAMMAR, "the article has the other gender")
def _(id, s, t):
    she = "fianza|corte|orden|audiencia|persona|fecha|línea|página|lista|hora|entrevista|oficina|copia|decisión|ley|regla|carta|prensa|respuesta|llamada|dirección|familia|búsqueda|solicitud|cárcel"
    he = "caso|centro|abogado|juez|gobierno|papel|número|nombre|teléfono|formulario|país|día|vuelo|traslado|plazo|expediente|recibo|dinero|permiso|tribunal|grupo|consulado|lugar|aviso"
    rows = [(f"la {w}", f"el {w}") for w in she.split("|")] + [(f"una {w}", f"un {w}") for w in she.split("|")]
    rows += [(f"el {w}", f"la {w}") for w in he.split("|")] + [(f"un {w}", f"una {w}") for w in he.split("|")] + [(f"del {w}", f"de la {w}") for w in he.split("|")]
    return swap(t, rows)


@kind("adjective-gender", "agreement", 1, GRAMMAR, "the adjective does not agree in gender")
def _(id, s, t):
    return swap(t, "persona detenida>persona detenido|personas detenidas>personas detenidos|orden vieja>orden viejo|página oficial abierta>página oficial abierto|ayuda médica>ayuda médico|ayuda legal gratuita>ayuda legal gratuito|número completo>número completa|nombre completo>nombre completa|carta firmada>carta firmado|permiso firmado>permiso firmada|otra persona>otro persona|otra vez>otro vez|otro país>otra país|otra manera>otro manera|"
                "otros países>otras países|hojas en blanco>hojas en blanca|últimos>últimas|última vez>último vez|próxima audiencia>próximo audiencia|misma hora>mismo hora|ese momento>esa momento|esa persona>ese persona|esa zona>ese zona|esta página>este página|este papel>esta papel|esos datos>esas datos|mucha gente>mucho gente|muchas personas>muchos personas|todas las>todos las|todos los>todas los|estas palabras>estos palabras|solo una>solo un|entrevista de temor creíble aprobada>entrevista aprobado|copias guardadas>copias guardados|páginas públicas>páginas públicos|organización reconocida>organización reconocido|segunda>segundo|primera llamada>primer llamada|debido proceso>debida proceso|guerra declarada>guerra declarado")


@kind("adjective-number", "agreement", 1, GRAMMAR, "the noun or adjective does not agree in number")
def _(id, s, t):
    return rx(t, r"(?<!\w)(las|los|unas|unos|estas|estos|esas|esos|sus|muchas|muchos|otras|otros) ([" + LETTER + r"]{3,}[aeo])s(?!\w)", r"\1 \2") or \
        rx(t, r"(?<!\w)([" + LETTER + r"]{4,}[ao]s) ([" + LETTER + r"]{4,}[ao])s(?!\w)", r"\1 \2")


@kind("verb-number", "agreement", 1, GRAMMAR, "the verb does not agree in number")
def _(id, s, t):
    return swap(t, "los datos pueden>los datos puede|pueden tardar>puede tardar|los abogados dicen>los abogados dice|sus abogados>sus abogado|abogados lo niegan>abogados lo niega|las fuentes no coinciden>las fuentes no coincide|deben ser>debe ser|las reglas cambian>las reglas cambia|los números gratuitos pueden>los números gratuitos puede|salen>sale|un juez puede>un juez pueden|el gobierno puede>el gobierno pueden|su familiar puede>su familiar pueden|ICE puede>ICE pueden|"
                "su familiar tiene>su familiar tienen|el abogado puede>el abogado pueden|la corte no tenga>la corte no tengan|la persona puede>la persona pueden|algunas páginas>algunas página|lo dicen>lo dice CNN y|salieron>salió|eran>era|enviaron a>envió ellos a|siguieron>siguió|los dos idiomas usan>los dos idiomas usa|publicaron>publicó|firmaron>firmó|decidieron>decidió|quien llama>quien llaman|quien paga>quien pagan|quien pide>quien piden|pasaron>pasó|coinciden>coincide|ellas dicen>ellas dice|esto puede>esto pueden|la línea>la líneas|el juez decide>el juez deciden|quedó>quedaron|alguien llame>alguien llamen")


@kind("indicative-for-subjunctive", "agreement", 2, GRAMMAR, "*que llame* has become *que llama*: an order has become a statement")
def _(id, s, t):
    return swap(t, "que llame>que llama|que pida>que pide|que diga>que dice|que lo diga>que lo dice|que cuente>que cuenta|que firme>que firma|que revise>que revisa|revise la decisión>revisa la decisión|que no firme>que no firma|que hable>que habla|que busque>que busca|que guarde>que guarda|que acepte>que acepta|que no acepte>que no acepta|que abra>que abre|que la abra>que la abre|que espere>que espera|que no espere>que no espera|que avise>que avisa|que frene>que frena|"
                "antes de que pase>antes de que pasa|antes de que pasen>antes de que pasan|cuando pueda>cuando puede ya|que pregunten>que preguntan|que alguien>que alguien ya|que viaje>que viaja|nadie viaje>nadie viaja|que no diga>que no dice|para que la revisaran>para que la revisaban|que la suelten>que la sueltan|que se lo lleve>que se lo lleva|que vaya>que va|que use>que usa|que anote>que anota|que entregue>que entrega|pida que>pide que|que tenga>que tiene|que no mienta>que no miente|que le den>que le dan|que sea>que es|que esté>que está|que haya>que ha|que siga>que sigue")


@kind("dequeismo", "agreement", 1, GRAMMAR + "|dequeísmo|que", "*de que* where *que* belongs, or the other way")
def _(id, s, t):
    return swap(t, "dice que>dice de que|dijo que>dijo de que|dicen que>dicen de que|decidió que>decidió de que|dijeron que>dijeron de que|sabe que>sabe de que|leímos que>leímos de que|cree que>cree de que|parece que>parece de que|pida que>pida de que|diga que>diga de que|quiere decir que>quiere decir de que|antes de que>antes de|después de que>después que de|avisa que>avisa de que ya|hasta que>hasta|decimos que>decimos de que|permite que>permite de que|ordenar que>ordenar de que|pedir que>pedir de que")


@kind("haber-plural", "agreement", 1, GRAMMAR + "|haber|" + SPELLING, "*hubieron*, *habían*, *pueden haber* of things that there are")
def _(id, s, t):
    return swap(t, "hubo>hubieron|había>habían|puede haber>pueden haber|hay>hayn|debe haber>deben haber|haya>hayan|hubiera>hubieran|hay que>habemos que")


@kind("personal-a-lost", "agreement", 1, GRAMMAR + "|word|personal", "the *a* before a person is left out")
def _(id, s, t):
    found = rx(t, r"(?<!\w)(llame|busque|busco|pregunte|avise|ayuda|pida|dígale|dígaselo|pregúntele|pedir|buscar|llamar|enviaron|acusó|avisar|dice|diga|negó|envió|detiene|deporta|llamó|mande|representar|permite|escriba) a (un|una|su|sus|la|los|las|alguien|quien|personas|cada|otra|ICE)(?!\w)", r"\1 \2", re.S | re.I)
    return found or rx(t, r"(?<!\w)(pregunte|avise|dígaselo|dígalo|pida|diga|llame|pedir|busque|enséñeselo|muéstrela) al(?!\w)", r"\1 el", re.S | re.I)


@kind("contraction-parted", "agreement", 1, GRAMMAR + "|contract|" + SPELLING, "*de el*, *a el*")
def _(id, s, t):
    return rx(t, r"(?<!\w)([Dd]e)l (?=[a-záéíóú])", r"\1 el ") or rx(t, r"(?<!\w)([Aa])l (?=[a-záéíóú])", r"\1 el ")


@kind("pronoun-case", "agreement", 2, GRAMMAR + "|pronoun|loísmo|leísmo|" + MEANING, "*lo* for *le*, *le* for *la*, *se* lost")
def _(id, s, t):
    return swap(t, "le dijo>lo dijo|le hablan>lo hablan|le nombran>lo nombran|le piden>lo piden|le da miedo>lo da miedo|le den>lo den|le dieron>lo dieron|le dan>lo dan|dígale>dígalo|pregúntele>pregúntelo|pídale>pídalo|se lo diga>le diga|dígaselo>dígalo a|se lo>lo|escríbalo>escríbale|le toca>lo toca|le avisen>lo avise|la firme>le firme|lo trasladaron>le trasladó|se pide>pide|se paga>paga|se cuentan>cuentan|se puede>puede|les aplicó>los aplicó|le pidió>lo pidió|le permite>lo permite|le deletreo>lo deletreo|se cree>cree|le pregunte>lo pregunte|le debe>lo debe|les avisen>los avisen")


@kind("y-before-i", "agreement", 1, GRAMMAR + "|conjunction|euphon|spell", "*y* before the sound of *i*, *o* before *o*, *e* or *u* elsewhere")
def _(id, s, t):
    found = rx(t, r"(?<!\w)[eu](?= [iIoO])", lambda m: "y" if m.group() == "e" else "o")
    return found or rx(t, r"(?<=[a-záéíóú] )y(?= [a-hj-xz])", "e")


@kind("ser-estar", "agreement", 2, GRAMMAR + "|ser|estar|verb|" + MEANING, "*ser* for *estar*, or the other way")
def _(id, s, t):
    return swap(t, "está detenido>es detenido|está detenida>es detenida|es público>está público|son distintas>están distintas|está libre>es libre|es gratis>está gratis|está abierto>es abierto|estaba detenido>era detenido|es secreto>está secreto|es difícil>está difícil|es venezolano>está venezolano|está ahí>es ahí|está en>es en|es un>está un|es una>está una|es el>está el|es la>está la|está escrito>es escrito|es urgente>está urgente|son>están|están>son|era>estaba|es más>está más|está viva>es viva|está de acuerdo>es de acuerdo|estar en>ser en|ser menor>estar menor|es rápida>está rápida|es lo mismo>está lo mismo")


@kind("por-para", "agreement", 1, GRAMMAR + "|por|para", "*por* for *para*, or the other way")
def _(id, s, t):
    return swap(t, "para llamar>por llamar|por teléfono>para teléfono|para buscar>por buscar|por internet>para internet|para pagar>por pagar|para salir>por salir|por ICE>para ICE|por inmigración>para inmigración|para usted>por usted|por escrito>para escrito|por la>para la|para pedir>por pedir|para quien>por quien|por su>para su|para encontrar>por encontrar|por video>para video|por un tiempo>para un tiempo|para que>por que|por favor>para favor|por cada>para cada|por cuánto>para cuánto|por qué>para qué|para apelar>por apelar|por el>para el")


@kind("preposition", "agreement", 1, GRAMMAR, "another preposition than the verb takes")
def _(id, s, t):
    return swap(t, "depende de>depende en|acusó de>acusó con|derecho a>derecho de|hable con>hable a con|hablar con>hablar en|pregunte por>pregunte para|miedo de>miedo con|antes de>antes a|después de>después a|salir de>salir desde a|llegó a>llegó en|llegar a>llegar en|entrar en>entrar de|permiso para>permiso de a|en el caso>sobre en el caso|vaya a>vaya en|lista de>lista a|dentro de>dentro a|fuera de>fuera a|se llama>se llama a|además de>además a|según>según a|ante un juez>a ante un juez|confíe en>confíe a|cuente con>cuente en|compruebe que>compruebe de que|en papel>a papel|en español>a español|en persona>a persona|en Estados Unidos>a Estados Unidos|en el centro>al centro en|con un abogado>a un abogado con|sobre el>en sobre el|contra la>contra de a la|envió a>envió en|hasta el>hasta en el|desde el>desde en el|sin un>sin de un|para un>para de un")


@kind("article-lost", "agreement", 1, GRAMMAR + "|word|" + OMISSION, "an article is left out, as in English headlines")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ] )(?:el|la|los|las) (?=[a-záéíóúñ]{4,})", "")


@kind("word-lost", "agreement", 1, GRAMMAR + "|" + OMISSION, "a small word is lost while editing")
def _(id, s, t):
    return rx(t, r"(?<=[a-záéíóúñ] )(?:que|de|con|por|en|para|se|es|está|puede|lo|le|su|como|y) (?=[a-záéíóúñ]{3,})", "")


@kind("word-order", "agreement", 1, GRAMMAR + "|order|" + CALQUE, "two neighbouring words are exchanged while editing")
def _(id, s, t):
    found = rx(t, r"(?<=[a-z] )(el|la|un|una|su|al|del|los|las) ([a-záéíóúñ]{4,})(?=[ .,])", r"\2 \1")
    return found


@kind("rest-of-old-wording", "agreement", 1, GRAMMAR + "|" + REPEAT + "|word", "a word of the former wording is left beside the new one")
def _(id, s, t):
    return swap(t, "el abogado>el su abogado|un abogado>un el abogado|su familiar>su la familiar|la corte>la una corte|puede>puede podrá|debe>debe tiene que|la línea>la de línea|llame a>llame marque a|busque>busque buscar|pida>pida solicite|un juez>un el juez|el caso>el su caso|la página>la una página|el centro>en el al centro|hay>hay existe|con un>con a un|antes de>antes previo de|que se>que si se|diga>diga decir|los papeles>los sus papeles|pregunte>pregunte preguntar|el nombre>el su nombre|anote>anote escriba|por teléfono>por vía teléfono|si no>si en caso no|la persona>la una persona|dijo>dijo afirmó|está>está se encuentra|fue>fue ha sido")

# --- Register ---

TU = ("llame>llama|busque>busca|pida>pide|diga>di|escriba>escribe|anote>anota|pregunte>pregunta|guarde>guarda|espere>espera|avise>avisa|lea>lee|vaya>ve|revise>revisa|mande>manda|hable>habla|abra>abre|ponga>pon|haga>haz|firme>firma|use>usa|pague>paga|"
      "empiece>empieza|lleve>lleva|siga>sigue|cuente>cuenta|compruebe>comprueba|deje>deja|junte>junta|elija>elige|imprima>imprime|llene>llena|compare>compara|apunte>apunta|tome>toma|vea>ve|cuídese>cuídate|dígale>dile|pídale>pídele|pregúntele>pregúntale|dígaselo>díselo|escríbalo>escríbelo|respire>respira|anótelo>anótalo|guárdelo>guárdalo|toque>toca|vuelva>vuelve|cuelgue>cuelga")


def order(t, rows):
    """An order to the reader: not after *que* nor a pronoun, where the same form is a subjunctive."""
    found = []
    for old, new in table(rows):
        pattern = r"(?:(?<=^)|(?<=[.:;,?!] )|(?<=[.:;?!]\n)|(?<=\n))" + re.escape(old) + r"(?!\w)"
        found += [(m, new) for m in free(t, pattern, re.I) if not re.search(r"(que|Que)[^.:;]*$", t[: m.start()])]
    if not found:
        return None
    m, new = R.choice(found)
    return put(t, m, like(m.group(), new))


@kind("tu-order", "register", 2, REGISTER, "an order in the form of *tú*")
def _(id, s, t):
    return order(t, TU)


@kind("tu-order-negative", "register", 2, REGISTER, "a prohibition in the form of *tú*")
def _(id, s, t):
    return rx(t, r"(?<!\w)(No|no) ((?:l[aeo]s? |se )?)(llame|busque|pida|diga|escriba|anote|pregunte|guarde|espere|lea|vaya|mande|hable|abra|ponga|haga|firme|use|pague|crea|falte|cuente|confíe|entregue|mienta|viaje|acepte|siga|deje|lleve|meta|conteste|contrate|pase|publique|tome|cuelgue|comparta)(?!\w)(?! (?:su familiar|que alguien))", r"\1 \2\3s")


@kind("tu-verb", "register", 2, REGISTER + "|" + GRAMMAR, "a verb of *tú* in the middle of a sentence")
def _(id, s, t):
    return swap(t, "si usted tiene>si usted tienes|si tiene>si tienes|si puede>si puedes|si no tiene>si no tienes|si no puede>si no puedes|puede leer>puedes leer|puede llamar>puedes llamar|puede pedir>puedes pedir|si sabe>si sabes|si no sabe>si no sabes|si llama>si llamas|si vive>si vives|si necesita>si necesitas|si quiere>si quieres|si está>si estás|si ve>si ves|usted puede>tú puedes|usted tiene>tú tienes|usted vive>tú vives|que va a oír>que vas a oír|lo que sabe>lo que sabes|lo que no sabe>lo que no sabes|puede escribir>puedes escribir|puede empezar>puedes empezar|si no entiende>si no entiendes|si no consigue>si no consigues|si cree>si crees|lo que oyó>lo que oíste|si piensa>si piensas|si siente>si sientes|cuando pueda>cuando puedas|cuando llame>cuando llames|si ya faltó>si ya faltaste|usted llamó>tú llamaste|usted no tiene>tú no tienes|usted no conoce>tú no conoces|usted escribe>tú escribes|todavía puede>todavía puedes")


@kind("tu-possessive", "register", 2, REGISTER + "|possess", "*tu*, *ti*, *contigo* for *su*, *usted*")
def _(id, s, t):
    return swap(t, "su familiar>tu familiar|su abogado>tu abogado|sus hijos>tus hijos|usted>tú|a usted>a ti|su país>tu país|su nombre>tu nombre|su caso>tu caso|sus papeles>tus papeles|su teléfono>tu teléfono|con usted>contigo|su representante>tu representante|sus datos>tus datos|su casa>tu casa|para usted>para ti|lo llama>te llama|le dan>te dan|lo llaman>te llaman|le piden>te piden|le hablan>te hablan|su estado>tu estado|su familia>tu familia")


@kind("voseo", "register", 2, REGISTER + "|" + SPELLING, "the *vos* of the Río de la Plata")
def _(id, s, t):
    return order(t, "llame>llamá|busque>buscá|pida>pedí|diga>decí|escriba>escribí|anote>anotá|pregunte>preguntá|guarde>guardá|espere>esperá|avise>avisá|lea>leé|revise>revisá|mande>mandá|hable>hablá|abra>abrí|ponga>poné|haga>hacé|use>usá|siga>seguí|empiece>empezá|elija>elegí|junte>juntá|dígale>decile|pídale>pedile|pregúntele>preguntale|vea>mirá|deje>dejá|pague>pagá|cuídese>cuidate") or \
        swap(t, "si tiene>si tenés|usted puede>vos podés|si puede>si podés|usted>vos|si quiere>si querés|si sabe>si sabés|si vive>si vivís|si no tiene>si no tenés|si no sabe>si no sabés")


@kind("vosotros", "register", 1, REGISTER + "|" + SPELLING, "the *vosotros* of Spain")
def _(id, s, t):
    return order(t, "llame>llamad|busque>buscad|pida>pedid|diga>decid|escriba>escribid|anote>anotad|pregunte>preguntad|guarde>guardad|espere>esperad|avise>avisad|lea>leed|revise>revisad|mande>mandad|hable>hablad|abra>abrid|use>usad|siga>seguid|empiece>empezad|elija>elegid|junte>juntad|vea>ved|deje>dejad|pague>pagad|dígale>decidle") or \
        swap(t, "su familiar>vuestro familiar|sus hijos>vuestros hijos|si tiene>si tenéis|si puede>si podéis|su país>vuestro país|usted>vosotros|su abogado>vuestro abogado")


@kind("ustedes", "register", 1, REGISTER + "|" + GRAMMAR + "|plural", "one reader is addressed as several")
def _(id, s, t):
    return order(t, "llame>llamen|busque>busquen|pida>pidan|diga>digan|escriba>escriban|anote>anoten|pregunte>pregunten|guarde>guarden|espere>esperen|avise>avisen|lea>lean|revise>revisen|mande>manden|hable>hablen|abra>abran|ponga>pongan|haga>hagan|use>usen|siga>sigan|empiece>empiecen|elija>elijan|vea>vean|deje>dejen|dígale>díganle|pregúntele>pregúntenle|vaya>vayan")


@kind("infinitive-order", "register", 1, REGISTER + "|" + GRAMMAR + "|imperative", "an infinitive for an order, as on signs")
def _(id, s, t):
    return order(t, "llame>llamar|busque>buscar|pida>pedir|diga>decir|escriba>escribir|anote>anotar|pregunte>preguntar|guarde>guardar|espere>esperar|avise>avisar|lea>leer|revise>revisar|mande>mandar|hable>hablar|abra>abrir|ponga>poner|haga>hacer|use>usar|siga>seguir|empiece>empezar|elija>elegir|vea>ver|deje>dejar|vaya>ir|junte>juntar|haga>hacer|compruebe>comprobar|lleve>llevar|imprima>imprimir|llene>llenar")


@kind("third-person-order", "register", 2, REGISTER + "|" + GRAMMAR + "|imperative|mood|tense", "an order has become a statement in the indicative: *busca usted*, *se llama*")
def _(id, s, t):
    return order(t, "llame>usted llama|busque>usted busca|pida>usted pide|diga>usted dice|escriba>usted escribe|anote>usted anota|pregunte>usted pregunta|guarde>usted guarda|espere>usted espera|avise>usted avisa|lea>usted lee|revise>usted revisa|mande>usted manda|hable>usted habla|abra>usted abre|ponga>usted pone|haga>usted hace|vaya>usted va|elija>usted elige|deje>usted deja")


@kind("slang", "register", 1, REGISTER + "|" + TERM, "slang or a word of one country")
def _(id, s, t):
    return swap(t, "dinero>plata|dinero>lana|policía>chota|papeles>papeles chuecos|amigo>cuate|abogado>leguleyo|niños>chamacos|hijos>chavos|teléfono>celu|cárcel>bote|problema>bronca|trabajo>chamba|celular>móvil|arrestó>agarró|arresta>agarra|detuvieron>apañaron|estafa>tranza|estafaron>chorearon|oficial>tira|casa>cantón|enseguida>ahorita|comida>jama|bueno>chévere|página>pag|autobús>guagua|cuarto>pieza|alquiler>renta|joven>chavo|pague>afloje la lana|espere>aguante|hable>platique|gente>banda|ICE>la migra", cased=False)


@kind("bureaucratic", "register", 1, REGISTER + "|reading|readab|long|difficult|plain", "the language of offices in a guide for frightened people")
def _(id, s, t):
    return swap(t, "llame>proceda a efectuar una llamada|busque>proceda a la localización|antes de>con carácter previo a|escriba>cumplimente por escrito|pida>solicite fehacientemente|si no>en caso de que no proceda y no|pregunte>recabe información|diga>ponga en conocimiento|enviaron>procedieron a la remisión|hoy>en el día de la fecha|el abogado>el letrado actuante|guarde>custodie debidamente|lea>dé lectura|avise>notifique en tiempo y forma|su familiar>el administrado|la persona>el sujeto interviniente|el papel>el instrumento documental|firme>suscriba de su puño y letra|espere>permanezca a la espera de ulteriores comunicaciones")


@kind("chatty", "register", 1, REGISTER + "|" + ADDITION + "|exclam|emoji", "jokes, diminutives and exclamations where somebody is frightened")
def _(id, s, t):
    return swap(t, "ahora>ahorita mismo|papel>papelito|llamada>llamadita|un momento>un ratito|hoy>hoy mismito|copia>copita|calma>calmita|abogado>abogadito|hoja>hojita|poco>poquito|cerca>cerquita|despacio>despacito|niños>niñitos|número>numerito|cosas>cositas|página>paginita|papeles>papelitos|lista>listita|casa>casita") or \
        (t[:-1] + R.choice(["! 😊", "!!", ", ¿vale?", " ;)"]) if t.endswith(".") and "{{" not in t else None)
