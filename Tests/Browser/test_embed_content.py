"""An embed shows what was published, with everything that it must not appear without."""

import re

from support import bundle, signing
from support.embed_case import EmbedTest
from support.publisher import guide, term

HEADINGS = "return [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.localName + ' ' + h.innerText)"


class EmbeddedContentTests(EmbedTest):
    def test_order(self) -> None:
        """A guide shows title, notices, parts, review, attribution and the way to its page, in this order."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.show(guide(self.publisher))
        self.assertEqual(self.seen(), [["glosa-guide", "glosa-ready", ""]])
        shown = self.shown()
        places = [shown.find(words) for words in (
            "Encontrar a su familiar", "Es información", "Primero", "Busque en la página", bundle.HAZARD,
            "1-888-351-4024", "24 de junio", "Qué decir", "1-800-998-6252", "Fuentes", "Revisado el 22",
            "CC BY 4.0", "Leer en")]
        self.assertNotIn(-1, places)
        self.assertEqual(places, sorted(places))
        self.assertEqual(shown.count("Es información, no asesoría legal."), 1)
        self.assertNotIn("venció", shown)
        self.assertEqual(
            self.in_shadow("return [root.querySelector('.on').href, root.querySelector('section').lang]"),
            [bundle.CANONICAL, "es"])
        self.assertFalse(self.run_script("return document.querySelector('glosa-guide a').checkVisibility()"))

    def test_nothing_is_lost(self) -> None:
        """Every word of every fragment is shown, with links, dates, languages and names of telephone links."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.show(guide(self.publisher))
        fragments = "".join([bundle.STEP, bundle.SAY, bundle.PHONE])
        actual = self.in_shadow("return [...root.querySelectorAll('section > div:not(.notice, .end)')]"
                                ".map(e => e.textContent).join('')")
        self.assertEqual(actual, re.sub(r"<[^>]+>", "", fragments))
        self.assertEqual(
            self.in_shadow("return [...root.querySelectorAll('a')].map(a => a.getAttribute('href'))"),
            ["https://glosa.example.org/es/glosario/ice/", "tel:+18883514024", "tel:+18009986252", bundle.CANONICAL])
        self.assertEqual(self.in_shadow("return root.querySelector('time').dateTime"), "2025-06-24")
        self.assertEqual(self.in_shadow("return root.querySelector('[lang=en]').innerText"), "Call ICE for details")
        name = self.in_shadow("return root.querySelectorAll('a')[2].getAttribute('aria-label')")
        self.assertEqual(name, "Consulado: 1-800-998-6252")
        self.assertEqual(self.in_shadow("return root.querySelectorAll('[id]').length"), 0)
        # The marks of a quotation stand in the text.
        self.assertEqual(self.in_shadow("return getComputedStyle(root.querySelector('q'), '::before').content"), "none")

    def test_sources(self) -> None:
        """The sources stand at the end under their numbers, folded."""
        sources = [{"number": number, **bundle.text(f"Fuente número {number}")} for number in (1, 2, 7)]
        self.publisher.publish(bundle.FIND, bundle.guide(sources=sources))
        self.show(guide(self.publisher))
        self.assertNotIn("Fuente número 7", self.shown())
        self.in_shadow("root.querySelector('section > details').open = true")
        listed = self.in_shadow("return [...root.querySelectorAll('.sources > li')].map(e => [e.value, e.innerText])")
        self.assertEqual(listed, [[number, f"Fuente número {number}"] for number in (1, 2, 7)])

    def test_numbers_of_steps(self) -> None:
        """A step that is a block of its own keeps its number."""
        steps = [bundle.block("step", f'<ol class="step" start="{n}"><li><p>Paso</p></li></ol>') for n in (1, 2)]
        self.publisher.publish(bundle.FIND, bundle.guide(sections=[{"id": "a", "blocks": steps}]))
        self.show(guide(self.publisher))
        self.assertEqual(self.in_shadow("return [...root.querySelectorAll('ol.step')].map(e => e.start)"), [1, 2])

    def test_hazards_stay_paired(self) -> None:
        """The warning of a step stands in the item of the step, before its telephone number."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.show(guide(self.publisher))
        pair = self.in_shadow("const li = root.querySelector('.step > li'); return [...li.querySelectorAll("
                              "'.action, .hazard, .call, .provenance')].map(e => e.className)")
        self.assertEqual(pair, ["action", "hazard", "call", "provenance"])

    def test_unknown_types(self) -> None:
        """Of a block whose type is new the fragment is shown, of an element that is new the words."""
        new = bundle.block("map", '<p>Nuevo: <new-mark class="odd">todo</new-mark> <meter>medio</meter></p>')
        foreign = bundle.block("paragraph", "<p>سلام</p>") | {"language": "ar", "direction": "rtl"}
        self.publisher.publish(bundle.FIND, bundle.guide(sections=[{"id": "a", "blocks": [new, foreign]}]))
        self.show(guide(self.publisher))
        self.assertIn("Nuevo: todo medio", self.shown())
        self.assertEqual(
            self.in_shadow("const e = root.querySelector('[lang=ar]'); return [e.dir, e.innerText.trim()]"), ["rtl", "سلام"])

    def test_expired(self) -> None:
        """What has passed its day, or whose list has, says so before everything else, and is still shown."""
        for document, manifest in (({"expiresOn": "2025-01-01"}, {}), ({}, {"expiresOn": "2025-01-01"})):
            with self.subTest(document=document, manifest=manifest):
                self.begin()
                self.publisher.publish(bundle.FIND, bundle.guide(**document), **manifest)
                self.show(guide(self.publisher))
                self.assertTrue(self.shown().startswith("Esta información venció."), self.shown()[:80])
                self.assertIn(bundle.HAZARD, self.shown())

    def test_last_day(self) -> None:
        """On the last day itself nothing is said, by the reader's clock and not by that of Greenwich."""
        self.publisher.publish(bundle.FIND, bundle.guide(expiresOn="2026-11-25"))
        hour = "2026-11-26T05:00Z"
        for zone, is_old in (("America/Los_Angeles", False), ("UTC", True)):
            with self.subTest(zone):
                self.browser.command("Emulation.setTimezoneOverride", timezoneId=zone)
                self.addCleanup(self.browser.command, "Emulation.setTimezoneOverride", timezoneId="")
                clock = (f"{{ const D = Date; Date = class extends D {{ constructor(...a) "
                         f"{{ a.length ? super(...a) : super('{hour}'); }} }}; }}")
                with self.browser.with_script(clock):
                    self.show(guide(self.publisher))
                self.assertEqual(self.shown().startswith("Esta información venció."), is_old)

    def test_withdrawn_item(self) -> None:
        """An item that was withdrawn says so in its place."""
        withdrawn = bundle.block("withdrawn", "<p>Retiramos esta indicación el 24 de noviembre de 2026.</p>")
        bare = {"type": "withdrawn"}
        sections = [{"id": "a", "title": bundle.text("Primero"), "blocks": [withdrawn, bare]}]
        self.publisher.publish(bundle.FIND, bundle.guide(sections=sections))
        self.show(guide(self.publisher))
        self.assertEqual(
            self.in_shadow("return [...root.querySelectorAll('.withdrawn')].map(e => e.innerText)"),
            ["Retiramos esta indicación el 24 de noviembre de 2026.", "Retiramos esta indicación."])

    def test_gone(self) -> None:
        """Where something was, its last words stand with the link to what is there instead, or with the link inside."""
        for kind, instead, path, element in (
            ("gone", "https://glosa.example.org/es/guia/", bundle.FIND, guide),
            ("withdrawn", None, bundle.FIND, guide), ("withdrawn", None, bundle.TERM, term),
        ):
            with self.subTest(kind, element=element.__name__):
                self.begin()
                # However old the list is: what is gone stays so.
                self.publisher.publish(path, bundle.gone(kind, instead), expiresOn="2025-01-01")
                self.show(element(self.publisher))
                name = f"glosa-{element.__name__}"
                self.assertIn("Esta parte ya no existe.", self.shown(name))
                own = self.run_script("return document.querySelector(arguments[0] + ' a').checkVisibility()", name)
                self.assertEqual(own, instead is None)
                if instead:
                    self.assertEqual(self.in_shadow("return root.querySelector('a').href"), instead)

    def test_terms(self) -> None:
        """A term is shown in the language of its element, or of what it stands in, and in no other."""
        self.publisher.publish(bundle.TERM, bundle.term())
        for lang, words in (("es", "Una cárcel"), ("en", "A prison"), ("es-VE", "Una cárcel"), ("fr", None)):
            with self.subTest(lang):
                self.show(term(self.publisher, lang=lang))
                if words:
                    self.assertIn(words, self.shown("glosa-term"))
                    self.assertIn("Revisado el", self.shown("glosa-term"))
                    self.assertIn("Es información, no asesoría legal.", self.shown("glosa-term"))
                else:
                    self.assert_link("language", "glosa-term")
        self.show(term(self.publisher).replace('<glosa-term lang="es"', "<glosa-term"))
        self.assertIn("Una cárcel", self.shown("glosa-term"))

    def test_no_empty_boxes(self) -> None:
        """Where there are no notices and no sources there is no box for them."""
        self.publisher.publish(bundle.FIND, bundle.guide(notices=[], sources=[]))
        self.show(guide(self.publisher))
        self.assertEqual(self.in_shadow("return root.querySelectorAll('.notice, section > details').length"), 0)

    def test_heading_of_term(self) -> None:
        """A term has one heading, whether its entry brings it or not."""
        for html in ("<h2><dfn>CECOT</dfn></h2><p>Una cárcel.</p>", "<p>Una cárcel.</p>"):
            with self.subTest(html):
                self.begin()
                entry = bundle.entry("es", "CECOT", "Una cárcel.", blocks=[bundle.block("term", html)])
                self.publisher.publish(bundle.TERM, bundle.term(languages={"es": entry}))
                self.show(term(self.publisher, more='heading-level="3"'))
                self.assertEqual(self.in_shadow(HEADINGS, "glosa-term"), ["h3 CECOT"])

    def test_heading_levels(self) -> None:
        """Headings begin where the page says, keep their order and never jump."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        for attribute, expected in (("", [2, 3, 4]), ('heading-level="4"', [4, 5, 6]), ('heading-level="6"', [6, 6, 6]),
                                    ('heading-level="x"', [2, 3, 4]), ('heading-level="-3"', [1, 2, 3])):
            with self.subTest(attribute):
                self.show(guide(self.publisher, more=attribute))
                names = ("Encontrar a su familiar", "Primero", "Qué decir")
                self.assertEqual(self.in_shadow(HEADINGS), [f"h{n} {name}" for n, name in zip(expected, names)])

    def test_headings_of_fragments(self) -> None:
        """Headings inside the fragments of a part keep their own order, whatever levels they were written with."""
        html = "<h5>A</h5><p>a</p><h6>B</h6><h2>C</h2><h4>D</h4><h3>E</h3>"
        blocks = [bundle.block("x", html), bundle.block("x", "<h5>F</h5>")]
        sections = [{"id": "a", "title": bundle.text("Primero"), "blocks": blocks}, {"id": "b", "blocks": blocks[1:]}]
        self.publisher.publish(bundle.FIND, bundle.guide(sections=sections))
        self.show(guide(self.publisher))
        self.assertEqual(
            self.in_shadow(HEADINGS)[1:], ["h3 Primero", "h4 A", "h5 B", "h4 C", "h5 D", "h5 E", "h6 F", "h3 F"])

    def test_same_attribute_again(self) -> None:
        """To set an attribute to what it is asks for nothing."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.show(guide(self.publisher))
        shown = self.run_script("""
            const e = document.querySelector('glosa-guide');
            e.setAttribute('src', e.getAttribute('src'));
            return e.shadowRoot.querySelector('section') != null && !e.hasAttribute('aria-busy')""")
        self.assertTrue(shown)

    def test_change_of_attributes(self) -> None:
        """Another address is loaded as soon as the element names it, and what was shown before is gone at once."""
        other = "api/v1/es/guidance/lawyer.json"
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.show(guide(self.publisher))
        # The browser still has the list of the folder that does not name the new file.
        self.publisher.publish(other, bundle.guide(title=bundle.text("Buscar un abogado")))
        at_once = self.run_script("""
            const e = document.querySelector('glosa-guide');
            e.setAttribute('src', arguments[0]);
            return [e.shadowRoot.textContent, e.querySelector('a').checkVisibility()]""", self.publisher.address(other))
        self.assertEqual(at_once, ["", True])
        self.wait_for("window.seen.length == 2")
        self.assertIn("Buscar un abogado", self.shown())
        self.run_script("document.querySelector('glosa-guide').setAttribute('key', 'short')")
        self.wait_for("window.seen.length == 3")
        self.assertEqual(self.seen()[2], ["glosa-guide", "glosa-failed", "key"])
        self.assertTrue(self.run_script("return document.querySelector('glosa-guide a').checkVisibility()"))
        self.run_script("document.querySelector('glosa-guide').setAttribute('key', arguments[0])",
                        signing.publisher_key().public)
        self.wait_for("window.seen.length == 4")
        self.assertIn("Buscar un abogado", self.shown())

    def test_other_links(self) -> None:
        """Links open where the reader is and take nothing along; only where the page asks for it in a new tab."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        script = "return [...root.querySelectorAll('a')].map(a => [a.target, a.rel, a.referrerPolicy].join())"
        quiet = "noopener noreferrer,no-referrer"
        self.show(guide(self.publisher))
        self.assertEqual(self.in_shadow(script), [f",{quiet}"] * 4)
        self.show(guide(self.publisher, more="new-tab"))
        self.assertEqual(self.in_shadow(script), [f"_blank,{quiet}", f",{quiet}", f",{quiet}", f"_blank,{quiet}"])
