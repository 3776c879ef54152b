"""Tries the rules of *in sight* without a browser, on a model page in each language.

    python3 Tests/Browser/in_sight_test.py

The model says what `in_sight_rules.md` asks, in words of its own; each spoiled copy must fail the
rule that its spoiling touches. It is no text for readers.
"""

import re
import unittest

from in_sight import regions, view_of
from in_sight_judging import judge
from in_sight_view import Item, fold, forbidden_number
from in_sight_words import BRANCHES

# "# " is a heading, "- " the first words of a step, [words](address) a link.
ES = """
# Qué hacer hoy
Escrito con IA. Ningún abogado lo revisó. No es asesoría legal. Vale hasta el 21 de enero de 2027.
[Estoy en Estados Unidos](#aqui) [Estoy fuera de Estados Unidos](#fuera)
## Estoy en Estados Unidos
### - Búsquelo en la página de ICE
Para buscarlo no tiene que dar su nombre. [Abrir el localizador](https://locator.ice.gov/odls/)
Si no aparece, no quiere decir que lo deportaron. Puede tardar uno, dos o tres días, a veces más. Busque todos los días.
### - Anote su nombre completo y lo que sabe
Tenga el teléfono encendido. Conteste los números desconocidos.
### - Busque un abogado
Si le hablan de un vuelo, de un traslado o de una orden vieja, dígale eso primero al abogado, esta noche.
Ningún teléfono probado. [+1 000 000 0001](tel:+10000000001)
### - Si su familiar lo llama
La llamada se graba: no hablen del caso. Que no firme nada sobre irse del país sin un abogado. Con el abogado sí: el formulario del abogado, el permiso de privacidad y pedir que un juez revise la decisión.
Puede no contestar sobre sus papeles. Si tiene miedo, que lo diga a cada oficial, y siempre la verdad. Pasar la entrevista no es asilo ni salir libre.
### - Los niños y las medicinas
Decida quién los cuida.
### - Después
Si usted no tiene papeles, que llame otra persona. Diga solo el nombre, la fecha de nacimiento, el país y el Número A.
[Llamar a ICE](tel:+10000000002) Horario publicado: de 8 de la mañana a 8 de la noche en Texas; de 6 de la mañana a 6 de la tarde en California.
## Estoy fuera de Estados Unidos
### - Anote su nombre completo y lo que sabe
### - Búsquelo
Para buscarlo no tiene que dar su nombre. [Abrir el localizador](https://locator.ice.gov/odls/)
Si no abre, mande esto a alguien allá. Si no aparece, no significa que lo hayan deportado. Tarda de uno a tres días, o más. Vuelva a buscar cada día.
### - Una persona de confianza
Escoja una persona de confianza, con papeles, en Estados Unidos. Que llame y firme ella. Diga solo el nombre, la fecha de nacimiento, el país y el Número A.
### - Un abogado
Ningún teléfono probado. Nunca contrate a un abogado que lo llamó a usted. Si hablan de un vuelo, un traslado o una orden anterior, dígaselo primero al abogado, hoy.
### - Si su familiar lo llama
La llamada se graba: no hablen del caso. Que no firme nada sobre irse del país sin un abogado. Con el abogado sí: el formulario del abogado, el permiso de privacidad y pedir que un juez revise la decisión.
Puede no contestar sobre sus papeles. Si tiene miedo, que lo diga a cada oficial, y siempre la verdad. Pasar la entrevista no es asilo ni salir libre.
### - El consulado
No llame al consulado sin el abogado.
## Cuidado
No pague a quien lo llame, aunque sepa mucho. Nunca llame al número que termina en 2423. No mande el Número A por WhatsApp ni en una foto.
Si usted tiene una cita o una audiencia, no falte: hable antes con un abogado.
Si es menor de 18 años, se busca en otra línea.
"""

EN = """
# What to do today
Written with AI. No lawyer has reviewed it. It is not legal advice. Valid until January 21, 2027.
[I am in the United States](#here) [I am outside the United States](#abroad)
## I am in the United States
### - Search for them on ICE's page
You do not have to give your own name to search. [Open the locator](https://locator.ice.gov/odls/)
If they do not appear, it does not mean that they were deported. It can take one, two or three days, sometimes more. Search every day.
### - Write down the full name and what you know
Keep your phone on. Answer unknown numbers.
### - Find a lawyer
If anyone speaks of a flight, a transfer or an old order, say that first to the lawyer, tonight.
No telephone has been tried. [+1 000 000 0001](tel:+10000000001)
### - If your relative calls
The call is recorded: say nothing about the case. They should not sign anything about leaving without a lawyer. With the lawyer they can sign the lawyer's form and the privacy release, and ask that a judge review the decision.
They can stay silent about their papers. If they are afraid, they should tell every officer, and always the truth. Passing the interview is not asylum, and they are not released.
### - Children and medicine
Decide who cares for them.
### - Later
If you have no papers, let another person call. Give only the name, the date of birth, the country and the A-Number.
[Call ICE](tel:+10000000002) Published hours: 8 a.m. to 8 p.m. in Texas; 6 a.m. to 6 p.m. in California.
## I am outside the United States
### - Write down the full name and what you know
### - Search
You do not have to give your own name to search. [Open the locator](https://locator.ice.gov/odls/)
If it does not open, send this to someone there. If they do not appear, that does not mean deported. It takes one to three days, or more. Search each day.
### - One trusted person
Choose one trusted person, with papers, in the United States. That person calls and signs. Give only the name, the date of birth, the country and the A-Number.
### - A lawyer
No telephone has been tried. Never hire a lawyer who called you. If anyone speaks of a flight, a transfer or an earlier order, say that first to the lawyer, today.
### - If your relative calls
The call is recorded: say nothing about the case. They should not sign anything about leaving without a lawyer. With the lawyer they can sign the lawyer's form and the privacy release, and ask that a judge review the decision.
They can stay silent about their papers. If they are afraid, they should tell every officer, and always the truth. Passing the interview is not asylum, and they are not released.
### - The consulate
Do not call the consulate without the lawyer.
## Take care
Do not pay anyone who calls, even if they know a lot. Never call the number that ends in 2423. Do not send the A-Number by WhatsApp or in a photo.
If you have an appointment or a hearing, do not miss it: talk to a lawyer before.
If they are under 18, there is another search.
"""


def page(text):
    items = []
    for block, line in enumerate(text.strip().splitlines()):
        level = len(line) - len(line.lstrip("#"))
        line = line.lstrip("#").strip()
        step = line.startswith("- ")
        for part in re.split(r"(\[[^\]]*\]\([^)]*\))", line.removeprefix("- ")):
            link = re.fullmatch(r"\[([^\]]*)\]\(([^)]*)\)", part)
            if part.strip():
                items.append(Item(link[1] if link else part, level, link[2] if link else "", "", bool(link), block, step))
                step = False
    return items


def failing(text, branch, locale):
    return {row[0] for row in judge(view_of(page(text), branch), branch, locale) if not row[1]}


# What is spoiled: from, to, the branch, the rule that must fail (Spanish model).
SPOILED = (
    ("Escrito con IA. ", "", "inside", "line-ai"),
    ("Vale hasta el 21 de enero de 2027", "Vale hasta el 21 de enero", "inside", "valid-until"),
    ("Para buscarlo no tiene que dar su nombre. ", "", "inside", "search-without-name"),
    ("Para buscarlo no tiene que dar su nombre. [Abrir el localizador](https://locator.ice.gov/odls/)", "[Abrir el localizador](https://locator.ice.gov/odls/) Para buscarlo no tiene que dar su nombre.", "night", "search-without-name"),
    ("Si no aparece, no quiere decir que lo deportaron. ", "", "inside", "not-found-not-deported"),
    (", a veces más", "", "inside", "some-days"),
    ("Busque todos los días.", "", "night", "search-daily"),
    ("Si usted no tiene papeles, que llame otra persona.", "", "inside", "another-calls"),
    ("Diga solo el nombre", "Diga el nombre", "abroad", "only-four-data"),
    ("dígale eso primero al abogado", "dígalo al abogado", "inside", "flight-first"),
    ("La llamada se graba: n", "N", "inside", "call-recorded"),
    ("no hablen del caso", "hablen poco", "abroad", "nothing-about-case"),
    ("Que no firme nada sobre irse del país sin un abogado.", "Que no firme nada.", "inside", "sign-lawyer"),
    ("Que no firme nada sobre irse del país sin un abogado.", "Que no firme nada.", "inside", "no-bare-signing"),
    (" y pedir que un juez revise la decisión", "", "abroad", "sign-exceptions"),
    (", y siempre la verdad", "", "inside", "fear-truth"),
    (" Pasar la entrevista no es asilo ni salir libre.", "", "inside", "fear-whole"),
    (", aunque sepa mucho", "", "abroad", "never-pay-callers"),
    ("Nunca llame al número que termina en 2423. ", "", "inside", "never-tip-line"),
    (" ni en una foto", "", "inside", "a-number-never-shared"),
    (", no falte: hable antes con un abogado", "", "inside", "own-hearing"),
    ("Si es menor de 18 años, se busca en otra línea.", "", "abroad", "under-18"),
    ("Si no abre, mande esto a alguien allá. ", "", "abroad", "abroad-not-opening"),
    ("Que llame y firme ella. ", "Que llame ella. ", "abroad", "abroad-one-person"),
    ("### - Una persona de confianza", "### - Otra cosa", "abroad", "abroad-own-step"),
    ("### - El consulado\nNo llame al consulado sin el abogado.\n", "", "abroad", "abroad-order"),
    ("Nunca contrate a un abogado que lo llamó a usted. ", "", "abroad", "abroad-lawyer"),
    ("No llame al consulado sin el abogado.", "Llame al consulado.", "abroad", "abroad-consulate"),
    ("Conteste los números desconocidos.", "", "night", "night-phone-on"),
    ("### - Los niños y las medicinas", "### - Otra cosa", "night", "night-order"),
    ("### - Después", "### - Llame a la línea de ICE", "night", "night-ice-last"),
    ("Horario publicado: ", "Horario: ", "inside", "hours-published"),
    ("; de 6 de la mañana a 6 de la tarde en California", "", "inside", "hours-published"),
    ("Decida quién los cuida.", "Abierto ahora.", "inside", "never-open"),
    ("Decida quién los cuida.", "Llame el lunes.", "inside", "no-weekday"),
    ("Decida quién los cuida.", "La línea abre mañana.", "inside", "no-relative-opening"),
    ("Decida quién los cuida.", "La semana pasada cambió.", "inside", "no-past-day"),
    ("Decida quién los cuida.", "Puede apelar en 30 días.", "inside", "no-thirty-days"),
    ("Ningún teléfono probado. [+1", "[+1", "inside", "untested-telephones"),
    ("Si usted tiene una cita o una audiencia, no falte: hable antes con un abogado.", "No vaya a una oficina de ICE a preguntar.", "inside", "office-with-hearing"),
)


class InSightTest(unittest.TestCase):
    def test_the_models_pass(self):
        for text, locale in ((ES, "es"), (EN, "en")):
            for branch in BRANCHES:
                with self.subTest(locale=locale, branch=branch):
                    self.assertEqual(failing(text, branch, locale), set())

    def test_each_spoiled_copy_fails_its_rule(self):
        for old, new, branch, rule in SPOILED:
            with self.subTest(rule=rule, new=new):
                self.assertIn(old, ES)
                self.assertIn(rule, failing(ES.replace(old, new), branch, "es"))

    def test_a_call_to_ice_before_the_lawyer_is_out_of_order(self):
        last = re.search(r"### - Después\n.*?(?=## Estoy fuera)", ES, re.S)[0]
        early = ES.replace(last, "", 1).replace("### - Busque un abogado", last + "### - Busque un abogado", 1)
        self.assertIn("night-order", failing(early, "night", "es"))

    def test_other_words_pass(self):
        for old, new, branch, rule in (
            ("Para buscarlo no tiene que dar su nombre", "La página no le pide su nombre", "inside", "search-without-name"),
            ("no quiere decir que lo deportaron", "no significa que lo hayan expulsado", "inside", "not-found-not-deported"),
            ("Puede tardar uno, dos o tres días, a veces más", "Tarda hasta 3 días, o más tiempo", "inside", "some-days"),
            ("Si usted no tiene papeles, que llame otra persona", "Que llame alguien con papeles", "inside", "another-calls"),
            ("No pague a quien lo llame, aunque sepa mucho", "Nunca pague si lo llaman, por más que conozcan su nombre", "inside", "never-pay-callers"),
            ("Vale hasta el 21 de enero de 2027", "Esta guía es válida hasta el 21 de enero de 2027", "inside", "valid-until"),
            ("Decida quién los cuida.", "El caso sigue abierto. Llame a las 8 de la mañana.", "inside", "never-open"),
            ("Decida quién los cuida.", "Mañana busque otra vez.", "inside", "no-relative-opening"),
        ):
            with self.subTest(rule=rule, new=new):
                self.assertIn(old, ES)
                self.assertNotIn(rule, failing(ES.replace(old, new), branch, "es"))

    def test_the_branches_are_told_apart(self):
        items = page(ES)
        self.assertEqual(set(regions(items)), {"inside", "abroad"})
        abroad = view_of(items, "abroad").text
        self.assertNotIn("encendido", abroad)
        self.assertIn(fold("No pague a quien lo llame"), abroad)

    def test_a_forbidden_number_is_seen_in_any_spelling(self):
        # Made up, but for the ending.
        for spelling in ("+1 000 000 2423", "(000) 000-2423", "tel:+10000002423", "000-AAA-2-ICE", "cero cero cero cero cero cero dos cuatro dos tres"):
            self.assertEqual(forbidden_number(f"Llame al {spelling} ."), "2423", spelling)
        for harmless in ("el número que termina en 2423", "24 de 2023", "+1 000 000 2424"):
            self.assertIsNone(forbidden_number(harmless), harmless)


if __name__ == "__main__":
    unittest.main()
