"""A term opens its meaning where the reader is, and gives the place back."""

from support import site
from support.case import PageTest
from support.words import words

TAB, ENTER, ESCAPE = "\ue004", "\ue007", "\ue00c"
PAGE = "es/guia/encontrar/"


class TermTests(PageTest):
    def tab_to(self, selector: str, most: int = 60) -> None:
        """Goes on by the tab key until the focus is on an element."""
        for _ in range(most):
            self.browser.press(TAB)
            if self.run_script("return document.activeElement.matches(arguments[0])", selector):
                return
        self.fail(f"the tab key does not reach {selector}")

    def test_keyboard(self) -> None:
        """By keyboard alone: Enter opens the meaning over the page, Escape closes it, and the place is the same."""
        self.open(site.real(), PAGE)
        self.tab_to("a.term.note[href='#w-a-number']")
        before = self.run_script("return scrollY")
        meaning = self.run_script("return document.querySelector('#w-a-number dd').textContent")
        self.browser.press(ENTER)
        self.wait_for("document.querySelector('#w-a-number:popover-open')")
        self.assert_in_view("#w-a-number")
        self.assert_in_view("#w-a-number dd")
        definition = self.run_script("return document.querySelector('#w-a-number dd').innerText")
        self.assertEqual(words(definition), words(meaning))
        self.assertGreater(len(words(definition)), 8)
        self.assertTrue(self.run_script("return Boolean(document.activeElement.closest('#w-a-number'))"))
        self.assertEqual(self.run_script("return scrollY"), before)
        entry = self.run_script("return document.querySelector('#w-a-number dt a').pathname")
        self.assertEqual(entry, "/es/glosario/numero-de-registro-de-extranjero/")
        self.browser.press(ESCAPE)
        self.wait_for("!document.querySelector(':popover-open')")
        self.wait_for("document.activeElement.id == 't-a-number'")
        self.assertEqual(self.run_script("return scrollY"), before)

    def test_way_to_the_glossary(self) -> None:
        """Out of an open meaning, the tab key and Enter lead to the entry of the glossary."""
        self.open(site.real(), PAGE)
        self.tab_to("a.term.note[href='#w-a-number']")
        self.browser.press(ENTER)
        self.wait_for("document.querySelector('#w-a-number:popover-open')")
        self.browser.press(TAB)
        self.assertTrue(self.run_script("return document.activeElement.matches('#w-a-number dt a')"))
        self.browser.press(ENTER)
        self.wait_for("location.pathname == '/es/glosario/numero-de-registro-de-extranjero/'")

    def test_arrow(self) -> None:
        """The arrow of an open meaning closes it and gives the focus back to the term."""
        self.open(site.real(), PAGE)
        self.browser.click("#t-hearing")
        self.wait_for("document.querySelector('#w-hearing:popover-open')")
        before = self.run_script("return scrollY")
        self.assertGreater(before, 0)
        self.browser.click("#w-hearing .back")
        self.wait_for("!document.querySelector(':popover-open')")
        self.wait_for("document.activeElement.id == 't-hearing'")
        self.assertEqual(self.run_script("return scrollY"), before)

    def test_again(self) -> None:
        """A meaning opens as often as it is asked for, and another one takes its place."""
        self.open(site.real(), PAGE)
        for term in ("ice", "a-number", "ice"):
            self.browser.click(f"#t-{term}")
            self.wait_for("document.querySelector(arguments[0])", f"#w-{term}:popover-open")
            self.assertEqual(self.run_script("return document.querySelectorAll(':popover-open').length"), 1)
            self.browser.press(ESCAPE)
            self.wait_for("!document.querySelector(':popover-open')")
            self.wait_for("document.activeElement.id == arguments[0]", f"t-{term}")

    def test_every_term(self) -> None:
        """On every page, each term that opens has its meaning there, and each meaning has its way back."""
        script = """
            const goal = a => document.getElementById(a.getAttribute('href').slice(1));
            const terms = [...document.querySelectorAll('a.note')].filter(a => !goal(a)?.matches('.sheet'));
            const backs = [...document.querySelectorAll('a.back')].filter(a => !goal(a));
            return [...terms, ...backs].map(a => a.outerHTML)"""
        for path in ("es/guia/", PAGE, "en/guide/court/", "es/historia/", "en/glossary/asylum/", "es/glosario/"):
            with self.subTest(path):
                self.open(site.real(), path)
                self.assertGreater(self.run_script("return document.querySelectorAll('a.note').length"), 1)
                self.assertEqual(self.run_script(script), [])

    def test_without_scripts(self) -> None:
        """Without scripts the meaning lies over the page, and its arrow leads back to the term."""
        with self.browser.without_scripts():
            self.open(site.real(), PAGE)
            self.browser.click("#t-hearing")
            self.wait_for("document.querySelector('#w-hearing:target')")
            self.assert_in_view("#w-hearing")
            self.assert_in_view("#w-hearing dd")
            position = "return getComputedStyle(document.querySelector('#w-hearing')).position"
            self.assertEqual(self.run_script(position), "fixed")
            self.browser.click("#w-hearing .back")
            self.wait_for("document.querySelector('#t-hearing:target')")
            self.assert_in_view("#t-hearing")
            self.assertEqual(self.run_script(position), "static")
