#!/usr/bin/env python3
"""Tests of the judge: for each rule one right and one wrong text, and whole texts that show that the rules fit."""

import io
import tempfile
import unittest
from contextlib import redirect_stdout, redirect_stderr
from pathlib import Path

import judge_leaving as judge
import samples

ES, EN = samples.HEAD_ES, samples.HEAD_EN

# Each case: its name, the rule, the part, the language, a right text, a wrong text.
CHAT_CASES = (
    ("head_all", "HEAD", "words", "es", ES + "Pida que se la escriban.", "Pida que se la escriban."),
    (
        "head_lawyer",
        "HEAD",
        "words",
        "en",
        EN + "Ask for it in writing.",
        "Written with AI. Not legal advice. Valid until January 21, 2027. Ask for it in writing.",
    ),
    ("head_year", "HEAD", "words", "es", ES + "Pida ayuda.", ES.replace(' de 2027', '') + "Pida ayuda."),
    ("head_before_action", "HEAD", "words", "es", ES + "Llame hoy.", "Llame hoy al abogado de la lista. " + ES),
    ("action", "ACTION", "words", "es", ES + "Pida ayuda.", ES + "Un traslado es un cambio de centro."),
    ("address", "ADDRESS", "words", "es", ES + "guia.example.org/es", ES + "locator.ice.gov"),
    ("length", "LENGTH", "words", "es", 'x' * 900, 'x' * 899 + "🙂"),
    (
        "contact",
        "CONTACT",
        "fear",
        "es",
        "justice.gov/eoir/list-pro-bono-legal-service-providers",
        "Busque un abogado.",
    ),
    ("section", "SECTION", "words", "es", ES, None),
    ("locale", "LOCALE", "words", "es", ES, None),
    (
        "who_number",
        "WHO",
        "call",
        "es",
        "Que alguien con papeles llame al +1 888 351 4024.",
        "Línea: +1 888 351 4024. Si no tiene papeles, que llame otra persona con papeles.",
    ),
    ("who_words", "WHO", "money", "es", "Pida que un ciudadano llame al centro.", "Llame al centro y pregunte."),
    (
        "who_words_en",
        "WHO",
        "money",
        "en",
        "Ask someone with papers to call the facility.",
        "Call the facility and ask.",
    ),
    (
        "who_payer",
        "WHO",
        "bond-paying",
        "es",
        "Un residente permanente la paga en cebonds.ice.gov",
        "Se paga en cebonds.ice.gov. La paga un residente permanente.",
    ),
    (
        "who_report",
        "WHO",
        "scams",
        "en",
        "Without papers, ask a lawyer first. With papers: reportfraud.ftc.gov",
        "Report it at reportfraud.ftc.gov. Without papers, ask a lawyer.",
    ),
    (
        "name_before",
        "IS1",
        "find",
        "es",
        "No pide el nombre de usted: locator.ice.gov",
        "locator.ice.gov no pide el nombre de usted.",
    ),
    ("tel_form", "TEL", "call", "es", "Línea: +1 888 351 4024", "Línea: 888-351-4024"),
    ("tel_tried", "TEL-TRIED", "call", "es", "+1 888 351 4024. Ningún teléfono probado.", "+1 888 351 4024."),
    (
        "tel_abroad",
        "TEL-ABROAD",
        "call",
        "es",
        "+1 888 351 4024. Desde otro país puede no funcionar.",
        "+1 888 351 4024.",
    ),
    ("own_name", "IS1", "today", "en", "You need not give your own name: locator.ice.gov", "Search at locator.ice.gov"),
    (
        "days_more",
        "IS1-days",
        "find",
        "es",
        "Tarda tres días, y a veces más: busque cada día.",
        "Tarda hasta 3 días. Espere.",
    ),
    (
        "flight_first",
        "IS3",
        "lawyer",
        "es",
        "Si oyó de un vuelo, un traslado o una orden, dígaselo primero al abogado.",
        "Si oyó de un vuelo, avise al abogado.",
    ),
    ("transfer_told", "IS3-told", "transfer", "es", "Avise hoy al abogado.", "Espere unas horas y busque."),
    (
        "recorded",
        "IS4",
        "today",
        "es",
        "Esa llamada se graba: no hablen del caso.",
        "Esa llamada se graba. No firme nada de irse ni del caso sin abogado.",
    ),
    ("child", "IS7", "find", "en", "People under 18 do not appear there.", "Type the name and the country."),
    (
        "crisis_abroad",
        "IS-988",
        "yourself",
        "es",
        "Llame al 988. Si está en otro país, llame a alguien cercano.",
        "Si no puede más, llame al 988.",
    ),
    (
        "S1",
        "S1",
        "officers",
        "es",
        "Puede no contestar qué papeles tiene. Si teme volver, que lo diga a cada oficial, con la verdad. Aprobar "
        "la entrevista no es asilo ni libertad.",
        "Que guarde silencio ante los oficiales y diga la verdad.",
    ),
    (
        "S1_en",
        "S1",
        "fear",
        "en",
        "They need not answer what papers they have. If afraid to return, they tell each officer the truth. "
        "Passing the interview is not asylum and not release.",
        "They should stay silent. If they are afraid, they should tell each officer the truth.",
    ),
    (
        "S1_called_in",
        "S1",
        "children",
        "es",
        "Puede guardar silencio. Si tiene miedo de volver, que lo diga a todos los oficiales, sin mentir. Pasar la "
        "entrevista no es tener asilo. Tampoco es salir libre.",
        "Los niños pueden guardar silencio.",
    ),
    (
        "S1_pass",
        "S1-pass",
        "fear-result",
        "es",
        "Aprobarla no es tener asilo. Tampoco es salir libre.",
        "Si la aprueba, ya pasó lo peor.",
    ),
    (
        "S2",
        "S2",
        "officers",
        "es",
        "Que no firme nada sobre irse ni sobre el caso sin un abogado. Sí puede: el formulario del abogado, el "
        "permiso de privacidad y pedir que un juez revise.",
        "Que no firme nada.",
    ),
    (
        "S2_exceptions",
        "S2",
        "officers",
        "en",
        "Without a lawyer, sign nothing about leaving or about the case. The lawyer's own form, the privacy "
        "release and asking that a judge review are right.",
        "Without a lawyer, sign nothing about leaving or about the case.",
    ),
    ("S2_anywhere", "S2", "papers", "es", "No firme hojas en blanco.", "Diga a su familiar que no firme ningún papel."),
    (
        "S3_fear",
        "S3-fear",
        "fear-result",
        "es",
        "Si le dicen que no, que pida ahí mismo que un juez lo revise.",
        "Si le dicen que no, puede pedir que un juez lo revise.",
    ),
    (
        "S3_appeal",
        "S3-appeal",
        "court",
        "es",
        "Si un juez decide en contra, llame hoy a un abogado: la Junta debe recibir la apelación antes de 10 días. "
        "No basta con ponerla en el correo. Si ya pasaron, no se rinda.",
        "Si el juez decide en contra, mande la apelación antes de 10 días.",
    ),
    (
        "S3_appeal_en",
        "S3-appeal",
        "lawyer",
        "en",
        "After a judge's decision, call a lawyer today about an appeal. The Board must receive it before ten days "
        "pass. Mailing it is not enough. Later, do not give up.",
        "After a judge's decision you can appeal: ask the lawyer.",
    ),
    (
        "S4",
        "S4",
        "third-country",
        "es",
        "El hábeas corpus lo pide mejor un abogado, antes del vuelo, donde está detenido. El expediente es público.",
        "Pida un hábeas corpus con un abogado.",
    ),
    (
        "S5",
        "S5",
        "third-country",
        "es",
        "Si le da miedo un país que le nombren, que lo diga, con la verdad, y pida que lo escriban. Igual con cada "
        "país.",
        "Si teme ir a otro país, que lo diga.",
    ),
    (
        "S6",
        "S6",
        "removed",
        "es",
        "Hable con un abogado antes de llamar al consulado.",
        "El consulado puede saber dónde está.",
    ),
    (
        "S6_name",
        "S6-name",
        "removed",
        "en",
        "Ask who will receive the name.",
        "Ask the lawyer before you call the consulate.",
    ),
    (
        "S8",
        "S8",
        "missing",
        "es",
        "Que alguien con papeles llame al +1 888 351 4024 y dé solo nombre, fecha y país de nacimiento.",
        "Que alguien con papeles llame al +1 888 351 4024 y cuente todo.",
    ),
    (
        "S8_whole",
        "S8-whole",
        "call",
        "es",
        "Sin papeles, que llame otra persona. Da solo el nombre, la fecha y el país de nacimiento. No dice nada de "
        "usted ni del caso. No mete a nadie más.",
        "Sin papeles, que llame otra persona. Da solo el nombre, la fecha y el país de nacimiento.",
    ),
    (
        "S8_line",
        "S8-line",
        "family-calls",
        "es",
        "Otros pueden oír la llamada: no hablen del caso ni metan a nadie más.",
        "Otros pueden oír la llamada. No metan a nadie más.",
    ),
    ("S9", "S9", "sheet", "es", "El Número A, nunca por WhatsApp ni en fotos.", "Anote el Número A y téngalo a mano."),
    (
        "S9_called_in",
        "S9",
        "plan",
        "en",
        "Keep the A-Number on paper, never in a group or a photo.",
        "Keep the A-Number at hand.",
    ),
    (
        "S10",
        "S10",
        "safety",
        "es",
        "Pida permiso a su familiar antes de contarlo.",
        "Cuente al grupo por qué tiene miedo.",
    ),
    ("S11", "S11", "scams", "es", "Nunca pague a quien lo llame.", "Tenga cuidado con las llamadas."),
    (
        "S11_bond",
        "S11-bond",
        "bond-paying",
        "es",
        "No pague a quien llame. Pregunte si la fianza existe. La paga un ciudadano desde un banco, solo en "
        "cebonds.ice.gov",
        "No pague a quien llame. La paga un ciudadano en cebonds.ice.gov",
    ),
    (
        "S11_bond_scams",
        "S11-bond",
        "scams",
        "en",
        "Never pay anyone who calls. Ask if the bond exists. A citizen pays it from a bank, only on cebonds.ice.gov",
        "Never pay anyone who calls about a bond.",
    ),
    (
        "S12",
        "S12",
        "bond",
        "es",
        "A veces un juez de inmigración no puede dar fianza: depende de cómo entró y de dónde está detenido. Lo "
        "leímos el 7 de octubre de 2026: pregunte a un abogado.",
        "A veces un juez de inmigración no puede dar fianza.",
    ),
    (
        "S12_visa",
        "S12-visa",
        "bond",
        "es",
        "Quien entró con visa podía pedirla en cualquier estado, con excepciones.",
        "En Texas un juez de inmigración no daba fianza.",
    ),
    ("S13", "S13", "missing", "es", "No aparecer no es prueba de que lo deportaron.", "Si no aparece, siga buscando."),
    (
        "S14",
        "S14",
        "court",
        "es",
        "Nunca falte a su audiencia; hable antes con un abogado.",
        "Vea la fecha de la audiencia.",
    ),
    (
        "S14_ice",
        "S14",
        "things",
        "es",
        "No vaya a ICE a preguntar por él. Si tiene una cita o audiencia propia, no falte: abogado antes.",
        "No vaya a ICE a preguntar por él.",
    ),
    (
        "S16",
        "S16",
        "money",
        "en",
        "If you want to visit and live without papers, ask a lawyer first.",
        "Before you visit, ask the hours.",
    ),
    (
        "S17",
        "S17",
        "find",
        "es",
        "Nunca llame al número que termina en 2423: es la línea de denuncias.",
        "Hay un número que no sirve.",
    ),
    (
        "S18",
        "S18",
        "court",
        "es",
        "El gobierno puede pedir cerrar el caso o mandarlo a otro país. Que no acepte ahí mismo: que pida tiempo, "
        "un abogado y un intérprete. Si teme ese país, que lo diga, con la verdad.",
        "El gobierno puede pedir cerrar el caso. Que pida tiempo y un abogado.",
    ),
    (
        "S19",
        "S19",
        "bond-paying",
        "es",
        "Si ICE apela, sigue adentro semanas o meses. Un juez federal puede soltarlo: llame ese mismo día a un "
        "abogado de hábeas corpus. No está libre hasta que salga.",
        "Si ICE apela, espere.",
    ),
    (
        "S20",
        "S20",
        "removed",
        "es",
        "A quien vuelva con la orden del 12 de febrero de 2026 lo detendrán. Hable antes con un abogado.",
        "La orden del juez deja regresar a quienes mandaron al CECOT.",
    ),
    (
        "volatile",
        "VOLATILE",
        "officers",
        "es",
        "El 29 de septiembre de 2026 la Corte Suprema las dejó seguir.",
        "La Corte Suprema deja seguir esas deportaciones.",
    ),
    ("ban_hide_fear", "S1", "words", "es", "No hable del motivo del miedo por teléfono.", "No diga que tiene miedo."),
    ("ban_sign", "S2", "words", "es", "Con el abogado, firme lo que él le explique.", "Firme lo que le den."),
    ("ban_needless", "S14", "papers", "en", "Never miss it; a lawyer first.", "You do not have to attend court."),
    (
        "ban_thirty",
        "S3",
        "court",
        "es",
        "La Junta debe recibirla antes de 10 días desde la decisión.",
        "Tiene 30 días para apelar.",
    ),
    (
        "ban_thirty_words",
        "S3",
        "released",
        "en",
        "They must tell it within 5 days of the move.",
        "You have thirty days.",
    ),
    (
        "ban_posting",
        "S3",
        "court",
        "es",
        "No basta con ponerla en el correo.",
        "Basta con ponerla en el correo a tiempo.",
    ),
    ("ban_no_event", "S3", "released", "es", "El plazo es de 5 días desde el cambio.", "Tiene 10 días."),
    (
        "ban_illegal_now",
        "S5",
        "words",
        "es",
        "En 2026 un juez dijo que no; la Corte Suprema las dejó seguir.",
        "Mandarlo a otro país ya es ilegal ahora: es ilegal.",
    ),
    (
        "ban_fear_order",
        "S5",
        "fear",
        "es",
        "Si le da miedo, que diga que tiene miedo.",
        "Diga que tiene miedo de ese país.",
    ),
    ("ban_consulate", "S6", "removed", "es", "No llame al consulado sin un abogado.", "Llame al consulado y pregunte."),
    ("ban_carry", "S7", "plan", "es", "Guarde copias de los papeles con un amigo.", "Lleve siempre sus papeles."),
    (
        "ban_doors",
        "S15",
        "plan",
        "es",
        "Elija a una persona de confianza.",
        "No abra la puerta sin una orden judicial.",
    ),
    (
        "ban_number_sent",
        "S9",
        "call",
        "es",
        "No mande el Número A por WhatsApp ni en fotos.",
        "Mande el Número A por WhatsApp a quien va a llamar.",
    ),
    ("ban_pay_caller", "S11", "papers", "es", "Nunca pague a quien llama.", "Pague a quien llama si sabe el nombre."),
    (
        "ban_wire",
        "S11",
        "bond-paying",
        "es",
        "No pague a quien llame. Es cierto que la fianza existe. Un ciudadano paga desde un banco, solo en la "
        "página oficial.",
        "Nunca pague la fianza por transferencia.",
    ),
    (
        "ban_nowhere",
        "S12",
        "bond",
        "es",
        "Un juez de inmigración no podía darla, leímos el 7 de octubre de 2026, según cómo entró y dónde está "
        "detenido: pregunte a un abogado.",
        "No puede pedirla en ninguna parte.",
    ),
    (
        "ban_no_bond",
        "S12",
        "lawyer",
        "es",
        "Un juez de inmigración no puede dar fianza a veces.",
        "En Texas no hay fianza.",
    ),
    (
        "ban_deported",
        "S13",
        "yourself",
        "es",
        "Si no aparece, no quiere decir que lo deportaron.",
        "Si no aparece, lo deportaron.",
    ),
    (
        "ban_cecot",
        "S13",
        "yourself",
        "es",
        "No aparecer no es prueba de que lo deportaron.",
        "No aparecer no es prueba de que lo deportaron: así pasó con los del CECOT.",
    ),
    (
        "ban_skip",
        "S14",
        "papers",
        "es",
        "Nunca falte a su cita; hable antes con un abogado.",
        "Mejor no vaya a la corte si tiene miedo.",
    ),
    (
        "ban_cbp_home",
        "S14",
        "papers",
        "es",
        "No use CBP Home sin un abogado. No falte a su cita; abogado antes.",
        "Use CBP Home para irse.",
    ),
    (
        "ban_agree",
        "S18",
        "released",
        "es",
        "No acepte que cierren el caso ahí mismo.",
        "Acepte ahí mismo que cierren el caso.",
    ),
    (
        "ban_frozen_days",
        "S19",
        "bond-paying",
        "es",
        "Si ICE apela, sigue adentro semanas o meses. Un juez federal puede soltarlo: llame hoy a un abogado de "
        "hábeas corpus. No está libre hasta que salga.",
        "Si ICE apela, sigue adentro unos días.",
    ),
    (
        "ban_call_tip",
        "S17",
        "call",
        "es",
        "Nunca llame al número que termina en 2423, es para acusar.",
        "Llame al número que termina en 2423.",
    ),
    ("ban_tip_digits", "S17", "words", "es", "El número que termina en 2423.", "El 866 (347) 24-23."),
    ("ban_tip_letters", "S17", "words", "en", "The number that ends in 2423.", "Call 866-DHS-2-ICE."),
    ("ban_tip_bare", "S17", "words", "es", "Nunca el número que termina en 2423.", "Nunca llame al 2423."),
    ("ban_withdrawn", "G83", "words", "es", "Busque un abogado.", "Llame al +1 209 757 3733."),
    (
        "ban_preview",
        "S10",
        "safety",
        "es",
        "Con permiso, vea guia.example.org/privado",
        "Con permiso, vea rainbowrailroad.org",
    ),
    (
        "ban_heading",
        "S10",
        "safety",
        "es",
        'Un temor privado\nPida permiso.',
        'Si su familiar es gay o trans\nPida permiso.',
    ),
    (
        "ban_will_be",
        "S20",
        "third-country",
        "es",
        "Hable antes con un abogado: a quien vuelva con la orden del 12 de febrero de 2026 lo detendrán.",
        "Hable antes con un abogado: a quien vuelva con la orden del 12 de febrero de 2026 lo pueden detener.",
    ),
    ("ban_weekday", "DAY", "call", "es", "Horario publicado: de lunes a viernes, de 8 a 20.", "Llame el lunes."),
    ("ban_relative", "DAY", "call", "es", "De 9 de la mañana a 3 de la tarde.", "Vuelva a llamar mañana."),
    ("ban_open", "DAY", "call", "en", "Published hours: 8 to 20.", "The line is open now."),
    ("ban_words", "SPANISH", "words", "es", "La persona detenida.", "El preso."),
    ("ban_false_hope", "SPANISH", "words", "es", "Puede hacer una cosa más.", "No se preocupe."),
    ("ban_comma", "SPANISH", "bond-paying", "es", "Son 1500 dólares.", "Son $1,500."),
    ("pointer_step", "POINTER", "words", "es", "Pida ayuda.", "Lea este paso."),
    ("pointer_below", "POINTER", "words", "es", "Pida ayuda.", "El número está abajo."),
    ("pointer_reasons", "POINTER", "missing", "es", "Puede ser muy pronto.", "Revise primero estas razones."),
    ("pointer_part", "POINTER", "words", "es", "Pida ayuda.", "Vea la parte «La fianza»."),
    ("pointer_page", "POINTER", "words", "en", "Send guide.example.org to someone.", "Send this page to someone."),
    ("pointer_list", "POINTER", "call", "es", "Haga estas preguntas: ¿dónde está? ¿qué día?", "Haga estas preguntas."),
)

VOICE_CASES = (
    ("digits", "V-DIGITS", "today", "es", "Tarda tres días.", "Tarda 3 días."),
    (
        "address",
        "V-ADDRESS",
        "today",
        "es",
        "Busque en el localizador de ICE.",
        "Busque en locator punto ice punto gov.",
    ),
    ("length_short", "V-LENGTH", "scams", "es", 'palabra ' * 200, 'palabra ' * 100),
    ("length_long", "V-LENGTH", "scams", "en", 'word ' * 200, 'word ' * 300),
    (
        "twice",
        "V-TWICE",
        "find",
        "es",
        "Es el uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro. Repito: uno, ochocientos ochenta y "
        "ocho, trescientos cincuenta y uno, cuarenta, veinticuatro.",
        "Es el uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro.",
    ),
    (
        "witness",
        "V-WITNESS",
        "find",
        "en",
        "One, eight eight eight, three five one, four oh two four.",
        "One, eight hundred, two oh three, seven oh oh one.",
    ),
    (
        "tried",
        "TEL-TRIED",
        "find",
        "es",
        "Ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro. Ningún teléfono está probado.",
        "Ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro.",
    ),
    ("stable", "V-STABLE", "scams", "es", "Cuelgue.", None),
    (
        "law",
        "V-LAW",
        "officers",
        "es",
        "Si le nombran otro país, que diga si tiene miedo.",
        "La Corte Suprema las dejó seguir.",
    ),
    ("law_day", "V-LAW", "today", "es", samples.VOICE_HEAD_ES, "Lo leímos el siete de octubre de dos mil veintiséis."),
    (
        "english",
        "V-ENGLISH",
        "officers",
        "es",
        "Puede decir: Spanish, please.",
        "Diga en inglés: I am afraid to return.",
    ),
    ("locator", "V-CONTACT", "find", "es", "Busque en el localizador de ICE.", "Busque en internet."),
    (
        "head",
        "HEAD",
        "today",
        "es",
        samples.VOICE_HEAD_ES + "Llame hoy.",
        "Llame hoy al abogado, por favor. " + samples.VOICE_HEAD_ES,
    ),
    (
        "head_en",
        "HEAD",
        "find",
        "en",
        samples.VOICE_HEAD_EN,
        samples.VOICE_HEAD_EN.replace(", twenty twenty-seven", ""),
    ),
    (
        "tip_line",
        "S17",
        "find",
        "es",
        "Nunca llame al número que termina en dos cuatro dos tres: es para acusar.",
        "No es el ocho seis seis, tres cuatro siete, dos cuatro dos tres.",
    ),
    (
        "sign",
        "S2",
        "today",
        "es",
        "Que no firme nada sobre irse ni sobre el caso sin un abogado. Sí el papel del abogado, el permiso de "
        "privacidad y pedir que un juez revise.",
        "Que no firme nada.",
    ),
    ("thirty", "S3", "scams", "en", "Hang up.", "You have thirty days."),
    ("weekday", "DAY", "today", "es", "Busque cada día.", "Busque el lunes."),
    ("pointer", "POINTER", "today", "es", "Busque cada día.", "Mire el número de abajo."),
    (
        "who",
        "WHO",
        "find",
        "es",
        "Pida que un ciudadano llame a ICE: ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro.",
        "Llame a ICE: ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro.",
    ),
)

DANGEROUS = (
    ("S2", "today", "es", "¡No firme nada!"),
    ("S2", "today", "es", "No firme. Nada del caso."),
    ("S2", "money", "es", "Dígale que no firme ningún papel sin leerlo."),
    ("S2", "today", "en", "Don't sign anything."),
    (
        "S2",
        "officers",
        "es",
        "Que no firme nada sobre irse del país ni sobre el caso. Sí puede: el formulario del abogado, el permiso "
        "de privacidad y pedir que un juez revise.",
    ),
    ("S17", "find", "es", "8663472423"),
    ("S17", "find", "es", "1-866-347-2423"),
    ("S17", "find", "es", "８６６ ３４７ ２４２３"),
    ("S17", "find", "es", "866.347.2423"),
    ("S17", "find", "es", '866\u200b347\xa02423'),
    ("S17", "find", "es", "Línea de información: 24 23."),
    ("S3", "court", "es", "Apele antes de los 30 días."),
    ("S3", "court", "es", "Hay un mes para apelar."),
    ("S5", "officers", "es", "Que diga que teme ir a ese país."),
    ("S13", "find", "en", "If they do not appear, they were deported."),
    ("S14", "court", "en", "Don't go to court."),
    ("S14", "court", "es", "Puede faltar a la audiencia si el abogado no llega."),
    ("S9", "call", "en", "Send the A-Number by WhatsApp to the caller."),
    ("S12", "bond", "es", "Quien recibió parole no puede pedir fianza."),
    ("S19", "bond-paying", "en", "ICE can freeze it for a few days."),
    ("S20", "removed", "en", "Whoever returns on the order of February 12, 2026 may be detained."),
    ("S11", "scams", "en", "Pay the person who calls only if they know the name."),
    ("WHO", "things", "es", "Marque a la línea de ICE: +1 888 351 4024."),
    ("WHO", "things", "es", "Con o sin papeles, llame al centro."),
    ("WHO", "missing", "es", "Aunque esté sin papeles, llame usted a ICE: +1 888 351 4024."),
    ("WHO", "missing", "en", "Even without papers, call ICE."),
    ("S14", "papers", "es", "No hace falta ir a la audiencia."),
    ("DAY", "lawyer", "es", "El próximo lunes llame al abogado."),
    ("POINTER", "today", "es", "Esta página vale hasta el 21 de enero de 2027."),
    ("POINTER", "call", "es", "Lea las frases de más abajo."),
)

HARMLESS = (
    ("S2", "scams", "es", "No firme hojas en blanco."),
    ("S2", "family-calls", "es", "Pregunte: ¿firmó algo? Conteste solo sí o no."),
    ("S17", "find", "es", "Nunca llame al número que acaba en 2423. No busca a nadie: es para denunciar a personas."),
    ("DAY", "bond-paying", "es", "De 9 de la mañana a 3 de la tarde."),
    ("DAY", "court", "es", "Cuente también sábados, domingos y feriados."),
    ("S14", "court", "es", "Nunca falte a su propia audiencia o cita con inmigración. Hable antes con un abogado."),
    ("S9", "call", "es", "Quien llame dé solo el nombre, la fecha y el país de nacimiento y el Número A."),
    ("S3", "released", "es", "Para USCIS el plazo es de 10 días desde el cambio."),
    ("S13", "find", "es", "Si no aparece, eso no quiere decir que lo hayan deportado."),
    (
        "S5",
        "third-country",
        "es",
        "Si le nombran un país y le da miedo ir, que diga ese miedo. Que pida que escriban que tiene miedo. Con "
        "cada país. Que diga la verdad.",
    ),
    ("WHO", "call", "es", "Si usted vive en Estados Unidos sin papeles, no llame a ICE. Pida que llame un ciudadano."),
    ("SPANISH", "words", "en", "Alien Registration Number."),
    ("POINTER", "call", "es", "Haga esta pregunta: ¿en qué centro está hoy?"),
    ("HEAD", "yourself", "es", 'Cuídese usted\n' + ES + "Llame a un ser querido."),
    ("HEAD", "call", "en", 'How to call and what to say\n' + EN + "Ask someone with papers."),
)


def rules_found(kind, section, locale, text):
    """Set of the rules that a judge found broken."""
    return {failure.rule for failure in judge.JUDGES[kind](section, locale, text)}


class RuleTest(unittest.TestCase):
    """Tests made of the cases: each has a right text, in which its rule finds nothing, and a wrong one."""


def rule_test(kind, case):
    """Test of one case."""
    _, rule, section, locale, right, wrong = case

    def check(self):
        """Right text free of the rule's failures, wrong text caught by it."""
        self.assertNotIn(rule, rules_found(kind, section, locale, right))
        if wrong is not None:
            self.assertIn(rule, rules_found(kind, section, locale, wrong))

    return check


for _kind, _cases in (("chat", CHAT_CASES), ("voice", VOICE_CASES)):
    for _case in _cases:
        setattr(RuleTest, f"test_{_kind}_{_case[0]}", rule_test(_kind, _case))


class ListTest(unittest.TestCase):
    """Tests of short texts: what must never pass, and what must not be caught."""

    def test_dangerous(self):
        """Dangerous texts, each caught by its rule."""
        for rule, section, locale, text in DANGEROUS:
            with self.subTest(text=text):
                self.assertIn(rule, rules_found("chat", section, locale, text))

    def test_harmless(self):
        """Harmless texts, in none of which the rule finds anything."""
        for rule, section, locale, text in HARMLESS:
            with self.subTest(text=text):
                self.assertNotIn(rule, rules_found("chat", section, locale, text))


class WholeTest(unittest.TestCase):
    """Tests of whole texts: they show that the rules of each part fit into one message, or into ninety seconds."""

    def test_whole_texts_pass(self):
        """Whole texts without a failure."""
        for kind, texts in (("chat", samples.CHAT), ("voice", samples.VOICE)):
            for locale, by_section in texts.items():
                for section, text in by_section.items():
                    with self.subTest(kind=kind, locale=locale, section=section):
                        self.assertEqual([], judge.JUDGES[kind](section, locale, text))

    def test_spanish_whole_for_each_part(self):
        """Sample in Spanish for each part."""
        self.assertEqual(set(judge.SECTIONS), set(samples.CHAT["es"]))

    def test_accents_and_capitals_do_not_matter(self):
        """Verdict that stays the same in capitals without accents."""
        bare = samples.CHAT["es"]["officers"].upper().translate(str.maketrans("ÁÉÍÓÚ", "AEIOU"))
        self.assertEqual([], judge.judge_chat("officers", "es", bare))

    def test_header_taken_away(self):
        """Header's absence caught in every sample."""
        for locale, head in (("es", ES), ("en", EN)):
            for section, text in samples.CHAT[locale].items():
                with self.subTest(locale=locale, section=section):
                    self.assertIn("HEAD", rules_found("chat", section, locale, text.replace(head, "")))


class UnknownTest(unittest.TestCase):
    """Tests of parts and languages that the judge does not know."""

    def test_unknown_part(self):
        """Part that is none."""
        self.assertEqual({"SECTION"}, rules_found("chat", "weather", "es", ES))

    def test_unknown_locale(self):
        """Language without patterns, never passed in silence."""
        self.assertEqual({"LOCALE"}, rules_found("voice", "today", "ht", ES))

    def test_unstable_recordings(self):
        """Recording of any part but the five stable ones, caught."""
        for section, part in judge.SECTIONS.items():
            with self.subTest(section=section):
                self.assertEqual(part.stable, "V-STABLE" not in rules_found("voice", section, "es", "Cuelgue."))


class NumberTest(unittest.TestCase):
    """Tests of numbers told in words."""

    def test_words_to_digits(self):
        """Numbers told in words, turned into digits."""
        for locale, words, digits in (
                ("es", "dos mil veintisiete", "2027"), ("es", "ochenta y ocho", "88"),
                ("es", "dos cuatro dos tres", "2423"),
                ("es", "uno, dos o tres dias", "1, 2 o 3 dias"), ("en", "twenty twenty-seven", "2027"),
                ("en", "two thousand twenty-seven", "2027"), ("en", "one of them", "one of them"),
                ("en", "eight hundred, eight nine eight, seven one eight oh", "8008987180")):
            with self.subTest(words=words):
                self.assertEqual(digits, judge.to_digits(words, locale))


class CompleteTest(unittest.TestCase):
    """Tests of the tests: no rule without a case."""

    def test_each_rule_has_a_case(self):
        """Rules of the table and structural rules, each with a case of its own."""
        named = {case[1] for case in CHAT_CASES + VOICE_CASES}
        self.assertEqual(set(), set(judge.RULES) - named)

    def test_each_ban_has_a_wrong_text(self):
        """Bans, each of which finds something in a wrong text of its rule."""
        wrong = [judge.ready(case[3], case[5]) for case in CHAT_CASES if case[5]]
        for ban in judge.BANS:
            with self.subTest(ban=ban.what):
                self.assertTrue(any(self.finds(ban, sentence) for text in wrong for sentence in text.sentences))

    def finds(self, ban, sentence):
        """Whether a ban catches a sentence."""
        return judge.regex(ban.pattern).search(sentence) and not judge.regex(ban.excuse).search(sentence)


class CommandTest(unittest.TestCase):
    """Tests of the command line."""

    def run_on(self, files, *options):
        """Exit status and output of a run over files."""
        with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()) as out, redirect_stderr(out):
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return judge.main([folder, *options]), out.getvalue()

    def test_right(self):
        """Right file: status 0."""
        status, out = self.run_on({"es/words.chat.txt": samples.CHAT["es"]["words"]})
        self.assertEqual(0, status)
        self.assertIn("ok", out)

    def test_wrong(self):
        """Wrong file: status 1, with the rule and the reason."""
        status, out = self.run_on({"es/words.chat.txt": "No firme nada."})
        self.assertEqual(1, status)
        self.assertIn("es words chat: S2: a bare ban on signing", out)

    def test_nothing(self):
        """Empty folder: status 2, never a pass."""
        self.assertEqual(2, self.run_on({})[0])

    def test_stray(self):
        """File of no part: status 1."""
        self.assertEqual(1, self.run_on({"es/weather.chat.txt": "x"})[0])

    def test_all(self):
        """Absent text: a failure only with --all."""
        files = {"es/words.chat.txt": samples.CHAT["es"]["words"]}
        self.assertEqual((0, 1), (self.run_on(files)[0], self.run_on(files, "--all")[0]))


if __name__ == "__main__":
    unittest.main()
