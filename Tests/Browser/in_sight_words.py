"""The wording rules of *in sight* as tables: which words must be visible, in which order, before what.

`in_sight_rules.md` gives each rule as a sentence; `in_sight_judging.py` applies them. Every pattern
is matched against folded text: lower case, no accents, plain quotes, single spaces.
"""

from dataclasses import dataclass

from in_sight_view import locator

BRANCHES = ("inside", "night", "abroad")


@dataclass(frozen=True)
class Rule:
    """Words that must be visible in the named branches.

    `es` and `en` list ways to say it; a way is a tuple of patterns that all stand within `span`
    characters. `place` is "before:<landmark>", "after:<landmark>", "beside:<landmark>" (within
    `beside` characters) or "beside:<rule>". `only_if` names a pattern pair (es, en): without a match
    of it the rule holds.
    """

    id: str
    sentence: str
    es: tuple
    en: tuple
    span: int = 160
    place: str = ""
    beside: int = 500
    branches: tuple = BRANCHES
    only_if: tuple = ()


RULES = (
    # What it is, before the first action.
    Rule("line-ai", "It was written with AI; said before the first action.",
         ((r"\b(ia|inteligencia artificial)\b",),), ((r"\b(ai|artificial intelligence)\b",),), place="before:first-action"),
    Rule("line-lawyer", "No lawyer has reviewed it; said before the first action.",
         ((r"(ningun abogado|no la? ha revisado (ningun|un) abogado|sin revis\w+ (de|por) (un )?abogado|no lo reviso (ningun|un) abogado)",),),
         ((r"(no (lawyer|attorney)|not (been )?(reviewed|checked|read) by (a|any) (lawyer|attorney))",),), place="before:first-action"),
    Rule("line-advice", "It is not legal advice; said before the first action.",
         ((r"no (es|da|ofrece|reemplaza|constituye)[^.]{0,20}(asesoria|consejo|asesoramiento)s? (legal|juridic)",),),
         ((r"(not|isn't|no) (a substitute for )?legal advice",),), place="before:first-action"),
    Rule("valid-until", "The day until which it holds, with its year, is in sight before the first action.",
         ((r"(val(e|ida|ido|en)|sirve|vigente|valedera)[^.]{0,25}hasta[^.]{0,10}\d{1,2}[^.]{0,6} de [a-z]+ de(l)? 20\d\d",),),
         ((r"(valid|good|holds?|true|use it|works)[^.]{0,25}(until|through|up to)[^.]{0,10}([a-z]+ \d{1,2},? 20\d\d|\d{1,2} [a-z]+ 20\d\d)",),),
         place="before:first-action"),
    Rule("untested-telephones", "Beside the first telephone: no number has been tried.",
         ((r"ningun(o de los)? (telefono|numero)s?[^.]{0,60}(prob|marc|llam|comprob|verific)|no (hemos|se ha) (probado|marcado|llamado|comprobado)[^.]{0,40}(telefono|numero)|(telefono|numero)s?[^.]{0,20}(sin probar|no (probad|comprobad))",),),
         ((r"no (phone |telephone )?(number|telephone|phone)s?[^.]{0,60}(tri|test|dial|call|check|verif)|(have not|haven't|nobody has|no one has) (tried|tested|dialled|dialed|called|checked)[^.]{0,40}(number|phone)|(number|phone)s?[^.]{0,20}(untested|not tested)",),),
         place="beside:telephone", beside=400),

    # 1. The search.
    Rule("search-without-name", "Before the locator: who searches need not give their own name.",
         ((r"(no (tiene|hace falta|hay|necesita|es necesario|se necesita)( que)? (dar|decir|poner|escribir|revelar)|sin (dar|decir|poner|escribir)|no (le )?(pide|piden|preguntan))[^.]{0,12} (su (propio )?nombre|el nombre (de usted|suyo)|quien es usted|sus datos)",),),
         ((r"((do not|don't|need not|needn't|never|no need to)( have to| need to)? (give|say|enter|type|tell)[^.]{0,12}|without (giving|saying|entering|typing)|(does not|doesn't|will not|won't) ask (you )?for) (your (own )?(name|identity)|who you are)",),),
         place="before:locator"),
    Rule("not-found-not-deported", "After the locator: not found does not mean deported.",
         ((r"(no (aparec|sal[eig]|est[ae]|encontr|lo encuentr|la encuentr|figur)|no encontrad)[^.]{0,90}no (quiere decir|significa|es|prueba)\b[^.]{0,50}(deport|sac|expuls)",),
          (r"aunque no (aparezca|salga)[^.]{0,60}(puede no estar|no (siempre )?(esta|ha sido|fue))[^.]{0,20}(deport|expuls)",)),
         ((r"(not (being )?(found|appearing|listed|showing)|no (result|match)|(does not|doesn't|do not|don't) (appear|show|come up)|cannot find|can't find)[^.]{0,90}(does not|doesn't|is not|isn't)[^.]{0,20}(mean|same|prove|proof)?[^.]{0,50}(deport|remov)",),
          (r"not found[^.]{0,12}(is not|isn't|does not mean)[^.]{0,20}deported",)),
         place="after:locator"),
    Rule("some-days", "After the locator: it may take one, two or three days, sometimes more.",
         ((r"(uno,? dos o tres|1,? 2 o 3|(de )?(uno|un|1) a (tres|3)|hasta (tres|3)) dias?", r"(a veces|en ocasiones|o|y|puede\w* (ser|tardar)|incluso|algunas veces)[^.]{0,12} mas\b|mas tiempo"),),
         ((r"(one,? two,? or three|1,? 2,? or 3|(one|1) to (three|3)|(one|1)-(three|3)|up to (three|3)) days", r"(sometimes|or|and|even|can be|may be)[^.]{0,12} (more|longer)"),),
         place="after:locator"),
    Rule("search-daily", "After the locator: search each day.",
         ((r"(busqu|vuelva|repita|mire|revise|intente)[^.]{0,50}(cada dia|todos los dias|a diario|diariamente)|(cada dia|todos los dias)[^.]{0,30}(busqu|vuelva a|repita|revise)",),),
         ((r"(search|look|check|try)[^.]{0,50}(each day|every day|daily)|(each|every) day[^.]{0,30}(search|look|check|try)",),),
         place="after:locator"),

    # 2. Numbers of ICE.
    Rule("another-calls", "Before any number of ICE: whoever has no papers lets another person call.",
         ((r"(no tiene papeles|sin papeles|no tienen papeles|quien no tenga papeles|indocumentad)[^.]{0,140}(llam[ea]|llamar|la llamada|telefono)[^.]{0,60}(otra persona|otro|alguien|un amigo|una amiga|abogad|quien)",),
          (r"(no tiene papeles|sin papeles|indocumentad)[^.]{0,20}[.,:;]? ?(no llame|que llame|pida|deje)[^.]{0,60}(otra persona|otro|alguien|un amigo|abogad)",),
          (r"(otra persona|alguien|una persona|un amigo|quien|solo)[^.]{0,60}con papeles[^.]{0,80}llam|llam[ea][^.]{0,40}con papeles|con papeles[^.]{0,40}(que )?llam",)),
         ((r"((have|has) no (immigration )?(papers|status)|without (papers|status)|undocumented|(do not|don't|does not|doesn't) have (papers|status))[^.]{0,140}(another person|someone|somebody|a friend|other person|a lawyer|other)[^.]{0,40}call",),
          (r"(someone|somebody|another person|a person|a friend|one)[^.]{0,60}(with|who has) (papers|status)[^.]{0,80}call",),
          (r"call[^.]{0,40}(someone|somebody|another person|a friend)[^.]{0,40}(with|who has) (papers|status)",)),
         place="before:ice-number", branches=("inside", "night")),
    Rule("only-four-data", "Before any number of ICE: only name, birth, country and A-Number are given.",
         ((r"\b(solo|solamente|unicamente|nada mas|y nada mas)\b", r"nombre", r"nacimiento|nacio|cumpleanos", r"\bpais\b", r"numero a\b"),),
         ((r"\b(only|just|nothing (else|more))\b", r"name", r"birth|born", r"country", r"a-?[ -]?number"),),
         span=180, place="before:ice-number"),

    # 3. The lawyer.
    Rule("flight-first", "With the lawyer: a flight, a transfer or an old order is said first, at once.",
         ((r"vuelo", r"trasla|mover|cambi\w+ de centro", r"orden[^.]{0,30}(vieja|anterior|antigua|previa|de antes|pasada)|vieja orden", r"primero|antes que nada|antes de todo|lo primero", r"esta noche|esta misma noche|ahora|hoy|ya mismo|enseguida|de inmediato", r"abogad"),),
         ((r"flight|plane", r"transfer|mov(e|ing)", r"(old|earlier|previous|prior|past)[^.]{0,30}order|order[^.]{0,20}(from before|years ago)", r"\bfirst\b|before anything", r"tonight|now|today|at once|right away|immediately", r"lawyer|attorney"),),
         span=280),

    # 4. The call of the detained person.
    Rule("call-recorded", "With the call: it is recorded.",
         ((r"\bgrab(a|an|ad[oa]s?|acion|ando|ar|arla|arlo|arse|e|en)\b", r"llam|telefono"),), ((r"\brecord(ed|s|ing)?\b|listen(s|ed|ing)? in|can listen", r"\bcall|phone"),)),
    Rule("nothing-about-case", "With the call: nothing about the case.",
         ((r"(no (hable|hablen|diga|digan|cuente|cuenten|mencione)|nada|sin hablar|tampoco)[^.]{0,40}\b(del|sobre (el|su)|de su|acerca del) caso",),),
         ((r"(do not|don't|never|nothing|not)[^.]{0,50}about (the|your|their|his|her) case",),),
         place="beside:call-recorded", beside=400),
    Rule("sign-lawyer", "With the call: nothing about leaving is signed without a lawyer.",
         ((r"(no|nada|nunca|ningun)[^.]{0,30}firm", r"\b(irse|salir|salida|se va|dejar el pais|su partida|deportacion)\b", r"(sin|antes de (hablar|consultar)|hasta (hablar|que))[^.]{0,30}abogad"),),
         ((r"(not|n't|nothing|never)[^.]{0,30}sign|sign[^.]{0,20}nothing", r"\b(leav(e|ing)|depart(ing|ure)?|deportation)\b", r"(without|before (talking|speaking)|until)[^.]{0,40}(lawyer|attorney)"),)),
    Rule("sign-exceptions", "Beside it its exceptions: the lawyer's form, the privacy release, a judge's review.",
         ((r"(formulario|papel|hoja|documento)s?[^.]{0,20} (del|de su|de un|del propio) abogad|(el|del|su) abogad\w*[^.]{0,20}formulario", r"(permiso|autorizacion)[^.]{0,12} de privacidad|privacidad", r"\bjuez[^.]{0,70}revis|revis[^.]{0,70}\bjuez"),),
         ((r"(lawyer|attorney)'?s?( own)? (form|paper)|(form|paper)s? (of|from|for) (the|their|your|his|her)( own)? (lawyer|attorney)", r"privacy (release|waiver|form|permission)", r"judge[^.]{0,70}review|review[^.]{0,70}judge"),),
         span=400, place="beside:sign-lawyer", beside=500),
    Rule("fear-truth", "With the call: fear is told to every officer, with the truth.",
         ((r"miedo|teme\b|temor", r"(a|ante) (cada|todo|todos los|cualquier) (oficial|agente|funcionario)", r"verdad|cierto|no mienta"),),
         ((r"afraid|fear|scared", r"(every|each|any|all)( the| single)? (officer|agent|official)", r"truth|true|not lie|don't lie"),),
         span=350),
    Rule("fear-whole", "The rule on fear stands whole: silence on papers, fear, truth, and that passing is neither asylum nor release.",
         ((r"(a|ante) (cada|todo|todos los|cualquier) (oficial|agente|funcionario)", r"(puede no (contestar|responder)|no tiene que (contestar|responder)|qued\w+ callad|guard\w+ silencio|callar)", r"verdad|no mienta", r"no (es|son|quiere decir|significa)[^.]{0,30}asilo", r"(salir|salga|queda\w*|estar) (libre|en libertad)|liberta"),),
         ((r"(every|each|any|all)( the| single)? (officer|agent|official)", r"(may|can|does not have to|doesn't have to|need not|do not have to|don't have to)[^.]{0,20}(silent|not answer|answer|quiet)|stay silent", r"truth|true|not lie|don't lie", r"(not|neither|n't)[^.]{0,20}asylum", r"releas|freed|go(es|ing)? free|let out"),),
         span=600),

    # 5. Money, the tip line, the A-Number.
    Rule("never-pay-callers", "Never pay whoever calls, however much the caller knows.",
         ((r"(no|nunca|jamas) (le )?(pague|mande dinero|envie dinero|de dinero|deposite)", r"llam|escrib", r"(aunque|por mas que|por mucho que|incluso si)[^.]{0,40}(sep|conoz|dig|teng|d[ei])"),),
         ((r"(do not|don't|never) (pay|send money|give money|wire)", r"\bcall|writes?|text", r"(even if|however much|no matter|although|even when)[^.]{0,40}(know|say|have|has|giv)"),)),
    Rule("never-tip-line", "Never the tip line, named by its last four digits.",
         ((r"(termin|acab)[^.]{0,12} (en|con) 2423", r"\b(no|nunca|jamas)\b"),), ((r"(end|finish)[^.]{0,12} (in|with) 2423", r"\b(do not|don't|never|not)\b"),)),
    Rule("a-number-never-shared", "The A-Number never goes by chat or photograph.",
         ((r"numero a\b", r"\b(no|nunca|jamas)\b", r"whatsapp|chat|mensaje|grupo|redes", r"foto"),),
         ((r"a-?[ -]?number", r"\b(do not|don't|never|not)\b", r"whatsapp|chat|messag|text|group|post", r"photo|picture"),),
         span=200),

    # 6. One's own hearing.
    Rule("own-hearing", "One's own hearing or appointment is never skipped; the lawyer comes first.",
         ((r"\b(cita|audiencia)s?\b", r"no (falte|deje de ir|se la salte|la pierda|pierda)|nunca (falte|deje)|vaya siempre", r"(propi[oa]|suya|usted( tambien| mismo| misma)? tiene|si (usted )?tiene|su (cita|audiencia))", r"abogad"),),
         ((r"\b(appointment|hearing|check-in)s?\b", r"(do not|don't|never) (skip|miss)|always go", r"(own|you (also |yourself )?have|your (appointment|hearing|check-in))", r"lawyer|attorney"),),
         span=200),
    Rule("office-with-hearing", "«Do not go to ICE to ask» stands only beside the rule on one's own hearing.",
         ((r"no (vaya|se acerque)[^.]{0,30}\bice\b",),), ((r"(do not|don't|never) go[^.]{0,30}\bice\b",),),
         place="beside:own-hearing", beside=260,
         only_if=(r"no (vaya|se acerque)[^.]{0,30}\bice\b", r"(do not|don't|never) go[^.]{0,30}\bice\b")),

    # 7. Under 18.
    Rule("under-18", "Under 18: the other search.",
         ((r"menor(es)? de (edad|18|dieciocho)|menos de (18|dieciocho)|no (ha cumplido|tiene) (los )?18|nin[oa]s? (sol[oa]|sin sus padres)", r"\botra (busqueda|linea|pagina|forma|manera)|se busca (de|en|por) otr|linea (para|de) (los )?padres|\borr\b|no (aparec|sal)"),),
         ((r"under (18|eighteen)|younger than (18|eighteen)|\bminors?\b|child (alone|without)", r"(other|another|different) (search|line|page|way)|parents?'? (line|hotline)|\borr\b|(not|n't) (appear|show|be found)"),),
         span=200),

    # Abroad.
    Rule("abroad-not-opening", "Abroad, beside the locator: if it does not open, this is sent to somebody there.",
         ((r"si (la pagina |esta pagina |el enlace )?no (le )?(abre|carga|funciona|sirve)", r"(mand|envi|reenvi|compart|pas)(e|ele|elo|a|arlo)", r"alguien|persona|familiar|amig"),),
         ((r"if (it|the page|this page|the link) (does not|doesn't|won't|will not) (open|load|work)", r"\b(send|forward|share|pass)\b", r"someone|somebody|person|relative|friend"),),
         span=200, place="beside:locator", beside=500, branches=("abroad",)),
    Rule("abroad-one-person", "Abroad, before any number of ICE: one trusted person in the United States, with papers, calls and signs.",
         ((r"\b(una|un|una sola|un solo|una unica)\b (persona|amig[oa]|familiar|pariente|conocid[oa])|\bsolo una\b", r"confianza|confie", r"con papeles|tenga papeles|tiene papeles", r"estados unidos|ee\. ?uu\.?|\balla\b", r"\bllam(e|ar|a|en)\b", r"\bfirm(e|ar|a|en)\b"),),
         ((r"\b(one|a single|a|only one)\b( single| trusted)? (person|friend|relative)", r"trust", r"(with|has|have) (papers|status)", r"united states|\bu\.?s\.?\b|\bthere\b", r"\bcalls?\b", r"\bsigns?\b"),),
         span=320, place="before:ice-number", branches=("abroad",)),
    Rule("abroad-lawyer", "Abroad: a lawyer is never found by a call that one received.",
         ((r"\b(no|nunca|jamas|ningun)\b[^.]{0,60}abogad[^.]{0,60}(llam|mensaje|escrib|ofrec|busc)",),
          (r"(llam|mensaje|escrib)[^.]{0,60}\b(no|nunca|jamas)\b[^.]{0,60}abogad",),
          (r"abogad[^.]{0,80}\b(no|nunca|jamas)\b[^.]{0,60}(llamada|llamo|llame|mensaje)",)),
         ((r"\b(not|don't|never|no)\b[^.]{0,60}(lawyer|attorney)[^.]{0,60}(call|messag|contact)",),
          (r"(call|messag|contact)[^.]{0,60}\b(not|don't|never|no)\b[^.]{0,60}(lawyer|attorney)",),
          (r"(lawyer|attorney)[^.]{0,80}\b(not|don't|never)\b[^.]{0,60}(call|messag)",)),
         branches=("abroad",)),
    Rule("abroad-consulate", "Abroad: no consulate without the lawyer.",
         ((r"consulad|embajad", r"\b(no|nunca|antes|primero|sin)\b", r"abogad"),), ((r"consulate|embassy", r"\b(not|don't|never|before|first|without)\b", r"lawyer|attorney"),),
         branches=("abroad",)),
    Rule("abroad-lifeline", "Abroad, 988 never stands alone.",
         ((r"\b988\b", r"emergencia|alguien cercano|persona cercana|ayuda medica|hospital"),), ((r"\b988\b", r"emergenc|someone close|somebody close|medical help|hospital"),),
         span=260, branches=("abroad",), only_if=(r"\b988\b", r"\b988\b")),

    # At night, without papers.
    Rule("night-phone-on", "At night: the telephone stays on, and unknown numbers are answered.",
         ((r"(telefono|celular)[^.]{0,40}(encendid|prendid|cargad|cerca|con sonido|a mano)|no apague[^.]{0,20}(telefono|celular)", r"(numero|llamada)s?[^.]{0,20}(desconocid|que no conoc|no conozca|que no conozca|priva)"),),
         ((r"(phone)[^.]{0,40}(on|charged|near|close)\b|(do not|don't) (turn|switch) off[^.]{0,20}phone", r"(number|call)s?[^.]{0,30}(unknown|do not know|don't know|do not recogni|don't recogni)|unknown (number|call)"),),
         span=200, branches=("night",)),
)


@dataclass(frozen=True)
class Ban:
    """Words that no visible text may hold.

    `unless` excuses a match: it is looked for in the sentence around it, within `around` characters
    as well, or, with `introduced`, only before it in its own block and the 60 characters before that.
    """

    id: str
    sentence: str
    es: str
    en: str
    unless: str = ""
    static: bool = False
    around: int = 0
    introduced: bool = False


WEEKDAY_ES = r"\b(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b"
WEEKDAY_EN = r"\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b"
OPENING_ES = r"(abr(e|en|ira|iran)|cierr(a|an)|cerrad[oa]s?|atien?d(e|en|era)|contest(a|an)|vuelve|responde)"
OPENING_EN = r"\b(opens?|closes?|closed|answers?|reopens?|available)\b"
RELATIVE_ES = r"(\bhoy\b|(?<!la )(?<!de )\bmanana\b|\bayer\b|esta (noche|tarde|manana))"
RELATIVE_EN = r"\b(today|tomorrow|yesterday|tonight|this (morning|evening))\b"

BANS = (
    Ban("never-open", "No text says that an office is open.",
        r"\babiert[oa]s?\b", r"\b(now open|open now|open today|open until|open 24|is open|are open|currently open)\b|(^|\n)open($|\n)",
        unless=r"(caso|expediente|proceso|investigacion|herida|mente)s? (\w+ )?abiert|case (is|are|still) open"),
    Ban("no-weekday", "Static text has no weekday, except inside published hours.",
        WEEKDAY_ES, WEEKDAY_EN, unless=r"horarios? publicad|published hours|hours (as )?published", static=True, introduced=True),
    Ban("no-relative-opening", "Static text does not say that an office opens or closes on a relative day.",
        rf"{OPENING_ES}[^.\n]{{0,30}}{RELATIVE_ES}|{RELATIVE_ES}[^.\n]{{0,20}}{OPENING_ES}",
        rf"{OPENING_EN}[^.\n]{{0,30}}{RELATIVE_EN}|{RELATIVE_EN}[^.\n]{{0,20}}{OPENING_EN}",
        unless=r"\b(si|quien|cuando) (no )?(lo |le |la )?contest|if (no ?body|no one) answers", static=True),
    Ban("no-past-day", "Static text has no yesterday, last week or days ago.",
        r"\b(ayer|anteayer|antier|anoche|la semana pasada|hace (un|dos|tres|\d+) dias?)\b", r"\b(yesterday|last (night|week)|(\d+|a|one|two|three|few) days? ago)\b",
        unless=r"\b(si|cuando|if|when)\b", static=True),
    Ban("no-bare-signing", "No bare «sign nothing».",
        r"no firm(e|en) nada ?([.!\n]|$)|nunca firm(e|en) nada ?([.!\n]|$)", r"sign nothing ?([.!\n]|$)|(do not|don't|never) sign anything ?([.!\n]|$)"),
    Ban("no-thirty-days", "No longer deadline for an appeal.",
        r"apel[^.\n]{0,80}\b(30|treinta)\b|\b(30|treinta) dias[^.\n]{0,60}apel", r"appeal[^.\n]{0,80}\b(30|thirty)\b|\b(30|thirty) days[^.\n]{0,60}appeal"),
    Ban("no-app-without-lawyer", "CBP Home only beside the lawyer.", r"cbp home", r"cbp home", unless=r"abogad|lawyer|attorney", around=160),
    Ban("no-cecot-beside-search", "CECOT does not illustrate «not found».", r"no aparec[^\n]{0,300}cecot|cecot[^\n]{0,300}no aparec", r"not found[^\n]{0,300}cecot|cecot[^\n]{0,300}not found"),
    Ban("no-country-order", "«It is illegal now» is said of no deportation to another country.",
        r"(otro|tercer) pais[^.\n]{0,60}(ya es|es ahora|ahora es) ilegal", r"(another|third) country[^.\n]{0,60}(is (now )?illegal)"),
)


# Order: each entry must match at or after the place where the one before it began.
ORDERS = {
    "night": (
        ("the locator", locator),
        ("the data", (r"\b(anote|escriba|apunte|complete|llene|tenga)\b[^.]{0,80}(nombre|datos|lo que sabe|papel)", r"\b(write|note|fill|keep)\b[^.]{0,80}(name|details|what you know|paper|data)")),
        ("a lawyer or a hotline", (r"(busque|llame|hable|consiga)[^.]{0,60}(abogad|linea de ayuda)", r"(find|call|look for|talk to|get)[^.]{0,60}(lawyer|attorney|hotline)")),
        ("the call of the detained person", (r"(si|cuando) (su familiar |el |ella )?(lo |la |le )?llam", r"(if|when) (your relative|they|he|she)[^.]{0,12} call")),
        ("the children and medicine", (r"\b(hijos|ninos|medicin|medicament|escuela)", r"\b(children|kids|medicin|medication|school)")),
        ("somebody with papers calls ICE, at the end", (r"con papeles[^.]{0,80}llam|llam[^.]{0,60}con papeles|llame[^.]{0,60}(otra persona|alguien)|(otra persona|alguien)[^.]{0,30}llam", r"(someone|somebody|person|friend)[^.]{0,40}(with|who has) papers[^.]{0,80}call|call[^.]{0,60}(with|who has) papers|(another person|someone|somebody)[^.]{0,30} call")),
    ),
    "abroad": (
        ("the data", (r"\b(anote|escriba|apunte|complete|llene|tenga|reuna|junte)\b[^.]{0,80}(nombre|datos|lo que sabe|papel)", r"\b(write|note|fill|gather|keep)\b[^.]{0,80}(name|details|what you know|paper|data)")),
        ("the locator", locator),
        ("one trusted person", (r"confianza|confie", r"trust")),
        ("a lawyer", (r"abogad", r"lawyer|attorney")),
        ("the call of the detained person", (r"(si|cuando) (su familiar |el |ella )?(lo |la |le )?llam", r"(if|when) (your relative|they|he|she)[^.]{0,12} call")),
        ("no consulate without the lawyer", (r"consulad|embajad", r"consulate|embassy")),
    ),
}

# The whole text of a branch's label, on its switch and over its region.
_ES, _US = r"(los )?(estados unidos|ee\. ?uu\.?)", r"(the )?(united states|u\.? ?s\.?)"
_I_ES, _I_EN = r"^\W*(si )?(yo |usted )?(estoy|esta|vivo|vive)", r"^\W*(if )?(i am|i'm|i live|you are|you live)"
SWITCH = {
    "inside": rf"{_I_ES} (en|dentro de) {_ES}\W*$|{_I_EN} (in|inside) {_US}\W*$",
    "abroad": rf"{_I_ES} (fuera( de {_ES})?|en otro pais)\W*$|{_I_EN} (outside( of)? {_US}|in another country|abroad)\W*$",
    "night": r"^\W*(si )?((ahora )?es )?(de )?noche\b.{0,40}$|^\W*(if )?(it is |it's )?(at )?night\b.{0,40}$",
    "day": r"^\W*(si )?((ahora )?es )?de dia\b.{0,30}$|^\W*(if )?(it is |it's )?(in the |by )?day(time)?\b.{0,30}$",
}

ZONES = {"inside": ("texas", "california"), "night": ("texas", "california"), "abroad": ("venezuela",)}
