"""Whole texts that a careful writer could send: they prove that each part's rules fit into one message.

They were invented for the judge's own tests. They are not the guide's, and no lawyer has read them.
"""

HEAD_ES = "Escrito con IA. Ningún abogado lo revisó. No es asesoría legal. Vale hasta el 21 de enero de 2027.\n"
HEAD_EN = "Written with AI. No lawyer has reviewed it. Not legal advice. Valid until January 21, 2027.\n"

CHAT = {"es": {}, "en": {}}

CHAT["es"]["today"] = f"""Detuvieron a su familiar
{HEAD_ES}1. Sin dar su nombre, búsquelo en locator.ice.gov. No aparecer no es deportado: tarda 3 días o más, busque \
cada día. \
Menores: otra búsqueda.
2. Llame a un abogado. ¿Vuelo, traslado, orden? Dígalo primero.
3. Si llama: se graba, nada del caso. No firma nada de irse ni del caso sin abogado; sí el papel del abogado, el \
permiso de \
privacidad y pedir que un juez revise. Puede no decir sus papeles; si teme volver, que lo diga a cada oficial, con \
la verdad. \
Pasar la entrevista no es asilo ni salir libre.
4. No pague a quien llame. Nunca llame al número que termina en 2423: es para acusar. Número A, nunca por chat ni foto.
5. No falte a su cita o audiencia: abogado antes; si no hay, vaya.
6. A ICE llama otro, con papeles.
guia.example.org/hoy"""

CHAT["es"]["find"] = f"""Cómo encontrar a su familiar
{HEAD_ES}La búsqueda oficial es gratis y no le pide su nombre: abra locator.ice.gov.
Busque con el Número A y el país, o con nombre, apellido y país donde nació.
El Número A nunca va por WhatsApp, foto ni grupo.
Si no aparece, eso no quiere decir que lo hayan deportado. Puede tardar hasta 3 días, y a veces más: busque todos \
los días.
Los menores de 18 no salen ahí.
Nunca llame al número que termina en 2423: es la línea de denuncias.
Más: guia.example.org/es/buscar"""

CHAT["es"]["missing"] = f"""Si no aparece
{HEAD_ES}Si su familiar no aparece, no quiere decir que lo hayan deportado. Busque cada día en locator.ice.gov, con \
un apellido y con \
los dos.
Pida que alguien con papeles llame a la línea de ICE: +1 888 351 4024 (desde otro país puede no funcionar; no hemos \
probado \
ningún teléfono). Que dé solo nombre, fecha y país de nacimiento y Número A. Ese número nunca va por chat, foto ni \
grupo: el \
Número A es solo para el abogado y las páginas oficiales.
Nunca llame al número que termina en 2423, es para acusar a personas.
Dígale hoy al abogado que no aparece.
guia.example.org/no-aparece"""

CHAT["es"]["still-missing"] = f"""Si pasan los días
{HEAD_ES}Que no aparezca no prueba que lo deportaran. Siga buscando.
Si alguien de la familia tiene papeles, que esa persona con papeles llame al Congreso, +1 202 224 3121, y pida la \
oficina de su \
congresista. Ningún teléfono probado.
Antes de escribir a la ONU, hable con un abogado y pregunte quién va a recibir el nombre.
Con el abogado, pida ayuda a la Cruz Roja: familylinks.icrc.org
guia.example.org/dias"""

CHAT["es"]["call"] = f"""Cómo llamar a ICE
{HEAD_ES}Sin papeles, no llame usted: pida que llame un ciudadano o un residente permanente.
Línea de ICE: +1 888 351 4024. Ningún teléfono probado. Desde otro país puede no funcionar.
Quien llama da solo nombre, fecha y país de nacimiento y Número A. No dice nada de usted ni del caso. No mete a \
nadie más en la \
llamada.
Pregunte: «¿En qué centro está hoy?»
No mande el Número A por WhatsApp ni en fotos.
Nunca marque el número que termina en 2423: es la línea de denuncias.
guia.example.org/llamar"""

CHAT["es"]["lawyer"] = f"""Un abogado de verdad
{HEAD_ES}Busque hoy en la lista oficial gratuita: justice.gov/eoir/list-pro-bono-legal-service-providers
Si oyó de un vuelo, un traslado o una orden de deportación, dígalo primero.
Pregunte: ¿lleva casos de personas detenidas? ¿En qué estado tiene licencia? Pida recibo.
Un notario no es abogado.
guia.example.org/abogado"""

CHAT["es"]["scams"] = f"""Estafas
{HEAD_ES}Nunca pague a quien lo llama, aunque sepa mucho de su familiar. Cuelgue.
¿Le piden una fianza? Pregunte al abogado si existe. La paga un ciudadano, un residente permanente o una oficina de \
abogados, desde \
un banco y solo en cebonds.ice.gov
Si vive sin papeles, hable con un abogado antes de denunciar; si tiene papeles, denuncie en reportefraude.ftc.gov
guia.example.org/estafas"""

CHAT["es"]["family-calls"] = f"""Si lo llama
{HEAD_ES}Conteste también los números que no conoce, pero no pague a nadie que llame.
Esa llamada se puede oír y grabar: nada del caso, y no metan a nadie más.
Pregunte: ¿en qué centro está? ¿Le hablaron de un vuelo o un traslado? ¿Firmó algo? Sí o no.
No tiene que contestar qué papeles tiene. Si tiene miedo de volver, que se lo diga a cada oficial, con la verdad. \
Aprobar esa \
entrevista no es tener asilo. Tampoco es salir libre.
guia.example.org/si-llama"""

CHAT["es"]["officers"] = f"""Qué decirle
{HEAD_ES}Dígale cuando llame, sin hablar del caso: la llamada se graba. No sume a otras personas.
Si tiene miedo de volver, que lo diga a cada oficial, con la verdad. Puede no contestar qué papeles tiene. Aprobar \
la entrevista no \
es asilo ni libertad.
Sin un abogado, que no firme nada sobre irse del país ni sobre el caso. Sí puede: el formulario del abogado, el \
permiso de \
privacidad y pedir que un juez revise su miedo.
guia.example.org/decir"""

CHAT["es"]["fear"] = f"""La entrevista
{HEAD_ES}Si su familiar teme volver, que lo diga a cada oficial. Que diga la verdad. Puede no contestar qué papeles \
tiene.
Que pida un intérprete. Que llame antes a un abogado: justice.gov/eoir/list-pro-bono-legal-service-providers
Aprobar la entrevista no es asilo. Tampoco es quedar libre: el caso sigue.
guia.example.org/miedo"""

CHAT["es"]["fear-result"] = f"""El resultado
{HEAD_ES}Si en la entrevista le dicen que no, que pida ahí mismo que un juez de inmigración lo revise. Llame usted \
al abogado en ese \
momento.
Si aprueba, no es asilo ni libertad: siga con el abogado.
guia.example.org/resultado"""

CHAT["es"]["third-country"] = f"""Si nombran otro país
{HEAD_ES}Si le da miedo ir a ese país, que lo diga enseguida, con la verdad, y pida que lo escriban. Así con cada \
país que nombren.
Llame al abogado en ese momento: justice.gov/eoir/list-pro-bono-legal-service-providers
El hábeas corpus lo pide mejor un abogado, antes del vuelo, al juez de la zona donde está detenido. El expediente es \
público.
El 29 de septiembre de 2026 la Corte Suprema dejó seguir estas deportaciones. Puede haber cambiado: pregunte hoy.
Con una orden para regresar (12 de febrero de 2026): quien vuelva será detenido al llegar. Nadie viaja sin hablar \
antes con un abogado.
guia.example.org/pais"""

CHAT["es"]["transfer"] = f"""Si lo trasladan
{HEAD_ES}Avise hoy al abogado: de dónde salió y adónde va.
Después busque en locator.ice.gov. Si no sale, no significa que lo deportaron: busque cada día.
No falte a su propia audiencia; hable antes con un abogado.
guia.example.org/traslado"""

CHAT["es"]["court"] = f"""La corte
{HEAD_ES}Nunca falte a su audiencia o cita; abogado antes. Si no consigue, vaya igual.
Fecha: acis.eoir.justice.gov/es, con el Número A (nunca por chat ni foto).
Si un juez decide en contra, llame hoy al abogado: la Junta debe recibir la apelación antes de 10 días desde la \
decisión. El correo no \
basta. Si ya pasaron, no se rinda: puede quedar tiempo.
El gobierno puede pedir cerrar el caso o mandarlo a otro país: que no acepte, y pida tiempo, abogado e intérprete. \
Si teme ese país, que \
lo diga, con la verdad.
guia.example.org/corte"""

CHAT["es"]["bond"] = f"""La fianza
{HEAD_ES}A veces un juez de inmigración no puede darla. Depende de cómo entró su familiar y del lugar donde está \
detenido. Así lo leímos el 7 \
de octubre de 2026: pregunte hoy a un abogado si cambió.
Quien entró con visa y fue admitido podía pedirla en cualquier estado, con excepciones.
El hábeas corpus lo pide mejor un abogado al juez de la zona donde está detenido, antes de un vuelo. Otros pueden \
leer el expediente.
guia.example.org/fianza"""

CHAT["es"]["bond-paying"] = f"""Pagar la fianza
{HEAD_ES}No pague a quien llame. Pregunte al abogado si la fianza existe y quién la fijó.
Puede pagar un ciudadano, un residente permanente o una oficina de abogados, desde una cuenta de banco y solo en \
cebonds.ice.gov
Si ICE apela, puede seguir adentro semanas o meses. Un juez federal puede soltarlo: llame ese mismo día a un abogado \
de hábeas corpus. No \
está libre hasta que salga.
guia.example.org/pagar"""

CHAT["es"]["money"] = f"""Dinero y visitas
{HEAD_ES}Vea las reglas de cada centro en ice.gov/detain/detention-facilities o pida que alguien con papeles llame.
Mande dinero solo como diga el centro. Nunca pague a quien lo llame.
Si usted vive sin papeles, no lo visite: hable antes con un abogado. Si la cita o la audiencia es suya, no falte.
guia.example.org/dinero"""

CHAT["es"]["things"] = f"""Salud y cosas
{HEAD_ES}Con permiso de su familiar, que el abogado escriba a los médicos del centro. Los centros: \
ice.gov/detain/detention-facilities
Anote las medicinas en papel.
guia.example.org/salud"""

CHAT["es"]["children"] = f"""Los niños
{HEAD_ES}Elija hoy quién los cuida y pregúntele si acepta.
Si un niño quedó solo con el gobierno, pida que alguien con papeles llame a la línea para padres: +1 800 203 7001. \
Ningún teléfono probado. \
Desde otro país puede no funcionar.
guia.example.org/ninos"""

CHAT["es"]["safety"] = f"""Si tiene un temor privado
{HEAD_ES}Pida permiso a su familiar antes de contar algo. Dígaselo solo al abogado.
No avise al consulado sin hablar antes con un abogado: pregunte quién recibirá el nombre.
guia.example.org/privado"""

CHAT["es"]["danger"] = f"""Si corre peligro
{HEAD_ES}Dígaselo enseguida al abogado. Con el permiso de su familiar, pida que un amigo con papeles llame a ICE: +1 \
888 351 4024. Ningún \
teléfono probado; desde otro país puede no funcionar. Ahí da solo el nombre, la fecha y el país de nacimiento, el \
Número A y el peligro.
El Número A no va por chat ni en fotos. No llame al número que termina en 2423: es para denunciar a personas.
guia.example.org/peligro"""

CHAT["es"]["removed"] = f"""Si ya salió del país
{HEAD_ES}Si solo se lo contaron, busque otra vez: no aparecer no prueba que lo deportaron.
Hable hoy con un abogado: justice.gov/eoir/list-pro-bono-legal-service-providers
No llame al consulado antes de hablar con el abogado. Pregúntele quién recibirá el nombre.
guia.example.org/fuera"""

CHAT["es"]["released"] = f"""Si sale libre
{HEAD_ES}El caso sigue. No falte a ninguna audiencia ni cita; hable antes con un abogado.
Avise a la corte la dirección nueva el mismo día de la mudanza: el plazo es de 5 días hábiles desde el cambio.
Revise el caso en acis.eoir.justice.gov/es
No use CBP Home sin hablar antes con un abogado.
guia.example.org/libre"""

CHAT["es"]["papers"] = f"""Papeles y poder
{HEAD_ES}Si su familiar está de acuerdo, pregunte al abogado por un poder. Que el abogado pida el expediente en \
first.uscis.gov
No pague un aviso sin llamar antes al abogado.
guia.example.org/papeles"""

CHAT["es"]["plan"] = f"""Plan de familia
{HEAD_ES}Elija a una persona de confianza y decida quién cuidaría a sus hijos. Busque ya un abogado: \
justice.gov/eoir/list-pro-bono-legal-service-providers
guia.example.org/plan"""

CHAT["es"]["yourself"] = f"""Cuídese usted
{HEAD_ES}Si no puede más y está en Estados Unidos, llame ahora al 988. Ningún teléfono probado.
Si está fuera de Estados Unidos, llame a alguien cercano o a las emergencias de su país.
guia.example.org/usted"""

CHAT["es"]["sheet"] = f"""Hoja de llamadas
{HEAD_ES}Copie en papel nombre, fecha y país de nacimiento. Anote el Número A solo en papel: nunca por chat, foto ni \
grupo.
Búsqueda: locator.ice.gov. Si no sale, no quiere decir que lo deportaron.
guia.example.org/hoja"""

CHAT["es"]["words"] = f"""Palabras que va a oír
{HEAD_ES}Un traslado es un cambio de centro. No es una deportación. Si oye una palabra que no conoce, pida que se la \
escriban.
guia.example.org/palabras"""

CHAT["en"]["today"] = f"""Your relative was detained
{HEAD_EN}1. Without giving your name, search locator.ice.gov. Not found is not deported: it takes 3 days or more, \
search daily. Children: \
another search.
2. Call a lawyer. A flight, a transfer, an old order? Say that first.
3. If they call: it is recorded, nothing on the case. Sign nothing on leaving or the case without a lawyer; the \
lawyer's own form, the \
privacy release, asking a judge to review: yes. They may be silent on papers; if afraid to return, tell every \
officer, the truth. Passing \
is not asylum or release.
4. Never pay a caller who calls. Never call the number ending in 2423: it is for accusing. A-Number: never by chat \
or photo.
5. Do not miss your hearing: lawyer first; if none, go.
6. Someone with papers calls ICE.
guide.example.org/today"""

CHAT["en"]["find"] = f"""Find your relative
{HEAD_EN}It is free, and you need not give your own name: search on locator.ice.gov
Not appearing does not mean that they were deported. It can take three days, and sometimes more. Search every day.
People under 18 do not show there.
Never dial the number that ends in 2423: it is the tip line.
guide.example.org/find"""

CHAT["en"]["call"] = f"""How to call
{HEAD_EN}Without papers, do not call. Ask a citizen or a permanent resident to call the ICE line, +1 888 351 4024. \
No telephone here has \
been tried. From another country it may not work.
They give only the name, the date and country of birth and the A-Number, nothing about you or the case. They bring \
nobody else in.
Never send the A-Number by chat or photo.
Never call the number ending in 2423: it is for reporting people.
guide.example.org/call"""

CHAT["en"]["court"] = f"""The court
{HEAD_EN}Never miss your own hearing or appointment; a lawyer first. If you get none, go.
Dates: acis.eoir.justice.gov/en, with the A-Number (never by chat or photo).
If a judge decides against them, call a lawyer today: the Board must receive the appeal before 10 days from the \
decision. Mailing it is \
not enough. If they passed, do not give up: there may be time left.
The government may ask to close the case or send them to another country: do not agree, ask for time, a lawyer and \
an interpreter. If \
afraid of that country, say so, with the truth.
guide.example.org/court"""

CHAT["en"]["bond"] = f"""Bond
{HEAD_EN}Sometimes an immigration judge cannot give bond. It depends on how your relative came in and where they are \
held. We read this on \
October 7, 2026: ask a lawyer today if it changed.
guide.example.org/bond"""

CHAT["en"]["bond-paying"] = f"""Paying a bond
{HEAD_EN}Never pay anyone who calls. Ask the lawyer if the bond exists and who set it.
A citizen, a permanent resident or a law firm may pay it, from a bank, only on cebonds.ice.gov
If ICE appeals, they can stay inside for weeks or months. A federal judge can lift that: call a habeas lawyer the \
same day. Nobody is out \
until they are out.
guide.example.org/paying"""

CHAT["en"]["fear-result"] = f"""The result
{HEAD_EN}If they are told no, they should ask right then that a judge review it. Call the lawyer at once.
Passing is not asylum and not release.
guide.example.org/result"""

CHAT["en"]["third-country"] = f"""Another country
{HEAD_EN}If afraid to go to a country that is named, they should say so right then, with the truth, each time and \
for each country, and \
ask to have it written down. Call a lawyer: justice.gov/eoir/list-pro-bono-legal-service-providers
guide.example.org/country"""

CHAT["en"]["removed"] = f"""Out of the country
{HEAD_EN}If you only heard it, search again: not found does not mean deported.
Talk to a lawyer today: justice.gov/eoir/list-pro-bono-legal-service-providers
Do not call the consulate before you talk to the lawyer. Ask who will receive the name.
guide.example.org/removed"""

CHAT["en"]["officers"] = f"""What to tell them
{HEAD_EN}The call is recorded: nothing about the case, and nobody else on it.
If they are afraid to return, they should tell every officer, with the truth. They need not answer what papers they \
have. Passing that \
interview is not asylum. It is not release either.
Without a lawyer, they should sign nothing about leaving the country or about the case. The lawyer's own form, the \
privacy release and \
asking that a judge review it are right.
guide.example.org/tell"""

CHAT["en"]["yourself"] = f"""Take care of yourself
{HEAD_EN}If you cannot go on and you are in the United States, call 988. No telephone has been tried.
If you are outside the United States, call someone close, or the emergency number of your country.
guide.example.org/you"""

CHAT["en"]["missing"] = f"""If they do not appear
{HEAD_EN}Not appearing does not mean that they were deported. Search every day on locator.ice.gov
Ask someone with papers to call the ICE line, +1 888 351 4024. No telephone was tried; it may not work from another \
country. They give only the name, the date and country of birth and the A-Number.
Never call the number that ends in 2423: it is for reporting people.
guide.example.org/missing"""

CHAT["en"]["still-missing"] = f"""If days pass
{HEAD_EN}A missing name is not proof that they were deported. Keep searching.
Someone with papers can call the Capitol, +1 202 224 3121, and ask for their member of Congress. No number was tried.
Before you write to the United Nations, talk to a lawyer, and ask who will receive the name.
guide.example.org/days"""

CHAT["en"]["lawyer"] = f"""A real lawyer
{HEAD_EN}Call from the free list today: justice.gov/eoir/list-pro-bono-legal-service-providers
If you heard of a flight, a transfer or an old order, say it first.
guide.example.org/lawyer"""

CHAT["en"]["scams"] = f"""Scams
{HEAD_EN}Never pay anyone who calls you, however much they know. Hang up.
They speak of a bond? Ask a lawyer if it exists. A citizen or a permanent resident pays it from a bank, only on \
cebonds.ice.gov
guide.example.org/scams"""

CHAT["en"]["family-calls"] = f"""When they call
{HEAD_EN}Answer also numbers that you do not know. Never pay anyone who calls.
Others may listen to and record that call. Do not talk about the case. Do not bring anyone else into it.
Your relative does not have to answer about papers. If they are afraid to return, they tell every officer, and it must \
be true. Passing that interview is not asylum. It is not release either.
guide.example.org/call"""

CHAT["en"]["fear"] = f"""The interview
{HEAD_EN}If your relative is afraid to return, they should tell each officer, with the truth. They may be silent about \
papers. Find a lawyer first: justice.gov/eoir/list-pro-bono-legal-service-providers
To pass is not to have asylum. Passing is not asylum, and nobody goes free by it.
guide.example.org/fear"""

CHAT["en"]["transfer"] = f"""If they are moved
{HEAD_EN}Tell the lawyer at once. Then search on locator.ice.gov; not found does not mean deported.
guide.example.org/moved"""

CHAT["en"]["money"] = f"""Money and visits
{HEAD_EN}See ice.gov/detain/detention-facilities, or ask a friend with papers to call the facility.
Never pay anyone who calls. If you live without papers and want to visit, talk to a lawyer first.
guide.example.org/money"""

CHAT["en"]["things"] = f"""Health
{HEAD_EN}With your relative's permission, ask the lawyer to write to the doctors: ice.gov/detain/detention-facilities
guide.example.org/health"""

CHAT["en"]["children"] = f"""The children
{HEAD_EN}Choose today who cares for them. If a child is alone with the government, someone with papers should call \
+1 800 203 7001. It was not tried, and from abroad it may not connect.
guide.example.org/children"""

CHAT["en"]["safety"] = f"""A private fear
{HEAD_EN}Ask for permission before you tell anything. Tell only the lawyer.
guide.example.org/private"""

CHAT["en"]["danger"] = f"""In danger inside
{HEAD_EN}Tell the lawyer at once. If your relative allows it, a friend with papers should call ICE, +1 888 351 4024 \
(not tried; may fail from another country), and give only the name, the date and country of birth, the A-Number and \
the danger. Never call the number ending in 2423: it accuses people, it is the tip line.
guide.example.org/danger"""

CHAT["en"]["released"] = f"""After release
{HEAD_EN}Never miss a hearing or an appointment; talk to a lawyer first. Tell the court the new address the same day: \
the limit is 5 working days from the move. Check acis.eoir.justice.gov/en
guide.example.org/free"""

CHAT["en"]["papers"] = f"""Papers
{HEAD_EN}If your relative agrees, ask the lawyer about a power of attorney.
guide.example.org/papers"""

CHAT["en"]["plan"] = f"""Family plan
{HEAD_EN}Choose who would care for the children. Find a lawyer now: \
justice.gov/eoir/list-pro-bono-legal-service-providers
guide.example.org/plan"""

CHAT["en"]["sheet"] = f"""Call sheet
{HEAD_EN}Write on paper the name and the date of birth. Keep the A-Number on paper: never in a chat, a photo or a group.
Search: locator.ice.gov. If they do not show, it does not mean that they were deported.
guide.example.org/sheet"""

CHAT["en"]["words"] = f"""Words you will hear
{HEAD_EN}A transfer is a change of facility. If you hear a word that you do not know, ask for it in writing.
guide.example.org/words"""

VOICE_HEAD_ES = (
    "Este audio se escribió con inteligencia artificial. Ningún abogado lo revisó. No es asesoría legal. "
    "Vale hasta el veintiuno de enero de dos mil veintisiete. "
)
VOICE_HEAD_EN = (
    "This was written with artificial intelligence. No lawyer has reviewed it. It is not legal advice. "
    "It is valid until January twenty-first, twenty twenty-seven. "
)

VOICE = {"es": {}, "en": {}}

VOICE["es"]["today"] = VOICE_HEAD_ES + """Respire. Primero, busque a su familiar en el localizador de ICE, en \
internet. No le pide el nombre de \
usted. Si no aparece, no quiere decir que lo hayan deportado: puede tardar tres días, y a veces más. Busque cada \
día. Los menores de dieciocho \
no salen ahí: tienen otra búsqueda. Llame hoy a un abogado. Si oyó de un vuelo, un traslado o una orden, dígalo \
primero. Si su familiar llama, \
se graba: nada del caso. Que no firme nada sobre irse ni sobre el caso sin un abogado. Sí puede firmar el formulario \
del abogado y el permiso \
de privacidad, y pedir que un juez revise. Puede no contestar qué papeles tiene. Si teme volver, que lo diga a cada \
oficial, con la verdad. \
Aprobar esa entrevista no es asilo ni libertad. No pague a quien llame. Nunca llame al número que termina en dos \
cuatro dos tres: es para \
acusar a personas. El Número A, nunca por chat ni en fotos. No falte a su cita o audiencia; hable antes con un \
abogado."""

VOICE["es"]["find"] = VOICE_HEAD_ES + """Hay una búsqueda oficial y gratis: el localizador de ICE. No pide el nombre \
de usted. Escriba el nombre, \
el apellido y el país donde nació su familiar. Si no aparece, cambie el orden de los apellidos. No aparecer no \
quiere decir que lo hayan \
deportado. Puede tardar tres días, y a veces más: busque todos los días. Los menores de dieciocho no salen ahí. Si \
usted vive sin papeles, no \
llame a ICE: pida que llame un ciudadano o un residente permanente. Esa persona da solo el nombre, la fecha y el \
país de nacimiento. La línea \
de ICE es: uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro. Repito: uno, ocho ocho ocho, tres cinco uno, \
cuatro cero dos cuatro. \
Ningún teléfono está probado. Nunca llame al número que termina en dos cuatro dos tres: es la línea de denuncias."""

VOICE["es"]["scams"] = VOICE_HEAD_ES + """Hay quien llama a las familias y pide dinero. Puede saber el nombre de su \
familiar, dónde está y cuándo lo \
detuvieron. Puede decir que es abogado, o que es oficial. No pague nunca a quien lo llame. Cuelgue. Busque usted el \
número de un abogado, llame y \
pregunte si es verdad. Si le hablan de una fianza, pregunte al abogado si existe. Hay una sola página oficial para \
pagarla. La paga desde un banco \
un ciudadano o un residente permanente. No abra enlaces que le manden. No mande dinero por teléfono. Si ya pagó, \
guarde las pruebas. Si vive sin \
papeles, hable con un abogado antes de denunciar. Diga hoy a toda la familia: a quien llama y pide dinero no se le \
paga. Puede decirlo en voz alta \
en la mesa, para que todos lo oigan."""

VOICE["en"]["find"] = VOICE_HEAD_EN + """There is an official search, and it is free: the ICE detainee locator. You \
need not give your own name. Type the \
first name, the last name and the country where your relative was born. If nothing comes up, change the order of the \
last names. Not appearing does \
not mean that they were deported. It can take three days, and sometimes more: search every day. People under \
eighteen do not show there. If you live \
without papers, do not call ICE: ask a citizen or a permanent resident to call. That person gives only the name, the \
date of birth and the country. \
The number is: one, eight eight eight, three five one, four oh two four. Again: one, eight eight eight, three five \
one, four oh two four. No telephone \
has been tried. Never call the number that ends in two four two three: it is for reporting people."""

VOICE["es"]["family-calls"] = VOICE_HEAD_ES + """Tenga cerca el teléfono, con sonido. Conteste también los números que \
no conoce, pero no pague a nadie que llame. La llamada de su familiar puede ser corta. Otras personas pueden oírla y \
grabarla: no hablen del caso, y no metan a nadie más en la llamada. Pregunte en qué centro está y en qué ciudad. \
Pregunte si firmó algo: que conteste solo sí o no. Pregunte si le falta una medicina: sí o no. Pregunte si le hablaron \
de un vuelo o de un traslado, y qué día. Su familiar puede no contestar qué papeles tiene. Si tiene miedo de volver, \
que lo diga a cada oficial, y en la entrevista, con la verdad. Aprobar esa entrevista no es tener asilo. Tampoco es \
salir libre. Al colgar, escriba todo lo que oyó y llame al abogado."""

VOICE["es"]["officers"] = VOICE_HEAD_ES + """Cuando su familiar llame, no hablen del caso: la llamada se puede grabar. \
No metan a otras personas. Dígale despacio. Si tiene miedo de volver a su país, que lo diga a cada oficial. Que diga \
siempre la verdad. No tiene que contestar qué papeles tiene. Aprobar la entrevista sobre el miedo no es tener asilo. \
Tampoco es salir libre: el caso sigue. Que no firme nada sobre irse del país ni sobre el caso sin un abogado. Sí puede \
firmar el formulario del abogado y el permiso de privacidad. También puede pedir que un juez revise su miedo, ahí \
mismo, si le dicen que no. Si no entiende, que pida un intérprete. Si la llamada se corta, anote qué le faltó. \
Dígaselo la próxima vez, o pida al abogado que se lo diga."""

VOICE["en"]["today"] = VOICE_HEAD_EN + """First, search for your relative in the ICE detainee locator. You need not \
give your own name. If they do not appear, that does not mean that they were deported: it can take three days, and \
sometimes more. Search every day. Children under eighteen do not show there: they have another search. Call a lawyer \
today. If you heard of a flight, a transfer or an old order, say that first. If your relative calls, it is recorded: \
do not talk about the case. They should sign nothing about leaving or about the case without a lawyer. The lawyer's \
own form, the privacy release, and asking that a judge review it are right. They need not answer what papers they \
have. If they are afraid to return, they tell every officer, with the truth. Passing that interview is not \
asylum and not \
release. Never pay anyone who calls. Never call the number that ends in two four two three: it is for reporting \
people. The A-Number never goes by chat or photo. Do not miss your own hearing; a lawyer first."""
