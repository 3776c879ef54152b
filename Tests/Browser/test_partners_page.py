"""The page that shows partners how our content looks on their site: every way that it offers works as it is copied."""

import re

from support import axe, program, signing, site
from support.case import PageTest


def signed() -> site.Site:
    return site.site_of(program.REPOSITORY, program.TODAY, "--sign", signing.publisher_key().file)


class PartnersPageTests(PageTest):
    def setUp(self) -> None:
        super().setUp()
        reason = signing.missing()
        if reason:
            self.skipTest(reason)

    def test_live(self) -> None:
        """Both elements and the frame show their content, asking this site alone, and the policy has nothing to stop."""
        for language in ("es", "en"):
            with self.subTest(language):
                self.open(signed(), f"embed/{language}/")
                self.wait_for("[...document.querySelectorAll('glosa-guide, glosa-term')].length == 2 && "
                              "[...document.querySelectorAll('glosa-guide, glosa-term')].every(e => e.shadowRoot)")
                shown = self.run_script("""
                    return [...document.querySelectorAll('glosa-guide, glosa-term')].map(e =>
                        [e.getAttribute('key'), e.shadowRoot.querySelector('section').innerText.length])""")
                self.assertEqual([key for key, _ in shown], [signing.publisher_key().public] * 2)
                self.assertTrue(all(length > 200 for _, length in shown))
                self.run_script("document.querySelector('iframe').scrollIntoView()")
                self.wait_for("document.querySelector('iframe').getBoundingClientRect().height > 200")
                self.assertEqual(self.browser.messages(), [])
                for address in self.browser.requests():
                    self.assertTrue(address.startswith(signed().server.address), address)

    def test_copied(self) -> None:
        """What is copied names what is there: the script by its hash, the data, the frame, the feed, the key."""
        page = signed()
        self.open(page, "embed/es/")
        samples = self.run_script("return [...document.querySelectorAll('pre code')].map(e => e.textContent)")
        text = "\n".join(samples)
        addresses = re.findall(r"https://glosa\.example\.org/([^\"\s<]*)", text)
        self.assertGreater(len(addresses), 6)
        for address in addresses:
            file = page.folder / address
            self.assertTrue(file.is_file() or (file / "index.html").is_file(), address)
        self.assertIn(signing.publisher_key().public, text)
        integrity = self.run_script("return document.querySelector('script[integrity]').integrity")
        self.assertIn(f'integrity="{integrity}"', text)

    def test_unsigned(self) -> None:
        """A site that is not signed says so, and its samples have no key."""
        self.open(site.real(), "embed/es/")
        text = self.run_script("return document.querySelector('main').innerText")
        self.assertIn("no está firmada", text)
        self.assertNotIn("key=", text)
        self.wait_for("document.querySelector('glosa-guide').shadowRoot")

    def test_access(self) -> None:
        """The pages for partners are as easy to use as those for families, at every width."""
        for path in ("embed/es/", "embed/en/reference/", "api/frames/es/guidance/find.html"):
            for width in (320, 1280):
                with self.subTest(path, width=width), self.browser.screen(width, 900):
                    self.open(signed(), path)
                    wide = self.run_script("return document.documentElement.scrollWidth - innerWidth")
                    self.assertLessEqual(wide, 0)
        reason = axe.missing()
        if reason:
            self.skipTest(reason)
        for path in ("embed/es/", "embed/en/reference/", "api/frames/es/guidance/find.html", "404.html"):
            with self.subTest(path):
                self.open(signed(), path)
                wrong, fine = axe.run(self.browser)
                self.assertEqual(wrong, [])
                self.assertGreater(fine, 10)
