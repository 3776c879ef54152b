"""A page that is older than its day says so, whether it was saved then or is made now."""

from support import site
from support.case import PageTest
from support.clock import LATER, STILL, on

REMARK = {
    "es": "Esta regla puede haber cambiado. Pregunte hoy a un abogado.",
    "en": "This rule may have changed. Ask a lawyer today.",
}


class AgeTests(PageTest):
    def test_banner(self) -> None:
        """A page that was saved finds out that its day has passed, on the day after and not before."""
        for path in ("es/guia/encontrar/", "en/guide/calling/", "es/guia/completa/", "en/all.html"):
            with self.subTest(path):
                with self.browser.with_script(on(STILL)):
                    self.open(site.real(), path)
                    self.assertEqual(self.run_script("return document.querySelectorAll('.banner').length"), 1)
                    self.assertFalse(self.run_script("return document.querySelector('.banner').checkVisibility()"))
                    until = self.run_script("return document.querySelector('.banner').dataset.until")
                with self.browser.with_script(on(until)):
                    self.open(site.real(), path)
                    self.assertFalse(self.run_script("return document.querySelector('.banner').checkVisibility()"))
                with self.browser.with_script(on(LATER)):
                    self.open(site.real(), path)
                    self.assert_in_view(".banner")
                    text = self.run_script("return document.querySelector('.banner').innerText")
                    self.assertIn("2027", text)

    def test_no_day(self) -> None:
        """A page that tells nothing that expires has no banner, and says no day of another page."""
        for path in ("en/story/", "es/glosario/", "es/", ""):
            with self.subTest(path):
                with self.browser.with_script(on(LATER)):
                    self.open(site.real(), path)
                    found = "return document.querySelectorAll('.banner, .valid-until').length"
                    self.assertEqual(self.run_script(found), 0)

    def test_old_steps_are_folded(self) -> None:
        """Made after its day, a step is folded behind a remark, and its telephones stand outside, in view."""
        numbers = 0
        for path in ("es/guia/", "es/guia/encontrar/", "es/guia/no-aparece/", "en/guide/calling/"):
            with self.subTest(path):
                self.open(site.real(LATER), path)
                folded = self.run_script("""
                    const inSight = e => e.checkVisibility();
                    return [...document.querySelectorAll('details.folded')].filter(inSight).map(e => ({
                        open: e.open, remark: e.querySelector('summary').innerText,
                        hidden: !e.querySelector('.action').checkVisibility({ contentVisibilityAuto: true }),
                        inside: e.querySelectorAll('a[href^="tel:"].call').length,
                        outside: [...e.parentElement.querySelectorAll(':scope > :not(details) a[href^="tel:"]')]
                            .map(a => a.checkVisibility()) }))""")
                self.assertTrue(folded)
                for step in folded:
                    self.assertFalse(step["open"])
                    self.assertEqual(step["remark"], REMARK[path[:2]])
                    self.assertTrue(step["hidden"], "the words of a step that has passed its day are seen unasked")
                    self.assertEqual(step["inside"], 0)
                    self.assertTrue(all(step["outside"]), step)
                    numbers += len(step["outside"])
        self.assertGreater(numbers, 2)

    def test_nothing_is_folded_before(self) -> None:
        """Before its day, no step is folded."""
        self.open(site.real(), "es/guia/encontrar/")
        self.assertEqual(self.run_script("return document.querySelectorAll('.folded').length"), 0)

    def test_folded_step_opens(self) -> None:
        """What is folded can be read by whoever opens it, by keyboard too."""
        self.open(site.real(LATER), "es/guia/encontrar/")
        self.run_script("document.querySelector('.folded summary').focus()")
        self.browser.press("\ue007")
        self.wait_for("document.querySelector('.folded').open")
        self.assertTrue(self.run_script("return document.querySelector('.folded .action').checkVisibility()"))
