"""Without scripts nothing is missing; with them the phone's own way to share is there, too."""

from urllib.parse import parse_qs, urlsplit

from support import site
from support.case import PageTest
from support.words import words

PAGE = "es/guia/encontrar/"
WHATSAPP = "https://wa.me/?text="
SHARING = """
    window.shared = [];
    Navigator.prototype.share = data => { window.shared.push(data); return Promise.resolve(); };"""
SHARE_LINKS = "return [...document.querySelectorAll('nav.share a')].map(a => a.href)"


class ScriptTests(PageTest):
    def visible_words(self, path: str) -> list[str]:
        self.open(site.real(), path)
        # That a telephone is closed is said by a script alone, beside its hours.
        self.run_script("for (const e of document.querySelectorAll('.closed')) e.hidden = true")
        return words(self.run_script("return document.querySelector('main').innerText"))

    def links(self, scheme: str) -> list[str]:
        return [href for href in self.run_script(SHARE_LINKS) if href.startswith(scheme)]

    def test_words(self) -> None:
        """A page without scripts shows the words that it shows with them."""
        for path in (PAGE, "en/guide/", "es/historia/", "es/acerca/"):
            with self.subTest(path):
                expected = self.visible_words(path)
                self.assertGreater(len(expected), 100)
                with self.browser.without_scripts():
                    self.assert_same_words(self.visible_words(path), expected, path)

    def test_sharing(self) -> None:
        """Links to send a part of the guide need no script."""
        with self.browser.without_scripts():
            for path in (PAGE, "en/guide/", "es/hoja-de-llamadas/"):
                with self.subTest(path):
                    self.open(site.real(), path)
                    self.assertEqual(len(self.links(WHATSAPP)), 1)
                    self.assertEqual(len(self.links("sms:")), 1)
                    self.assertEqual(self.run_script("return document.querySelectorAll('button').length"), 0)

    def test_share_button(self) -> None:
        """Where the phone can share by itself, a button hands it the words of the first link; a message by SMS is short."""
        with self.browser.with_script(SHARING):
            self.open(site.real(), PAGE)
            self.assertEqual(self.run_script("return document.querySelectorAll('nav.share button').length"), 1)
            self.assertTrue(self.run_script("return document.querySelector('nav.share button').innerText"))
            self.browser.click("nav.share button")
            shared = self.run_script("return window.shared")
        [link] = self.links(WHATSAPP)
        [message] = self.links("sms:")
        text = parse_qs(urlsplit(link).query)["text"][0]
        self.assertEqual(shared, [{"text": text}])
        [short] = parse_qs(urlsplit(message).query)["body"]
        self.assertLess(len(short), 320)
        self.assertIn(f"/{PAGE}", short)
        title = self.run_script("return document.querySelector('h1').innerText")
        self.assertIn(title, text)
        self.assertIn(f"/{PAGE}", text)

    def test_no_button_elsewhere(self) -> None:
        """Where the browser cannot share, there is no button that does nothing."""
        self.open(site.real(), PAGE)
        self.assertEqual(self.run_script("return document.querySelectorAll('button').length"), 0)
