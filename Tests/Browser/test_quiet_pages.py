"""A page asks for itself and for nothing else, complains of nothing and keeps nothing."""

import time
from collections import Counter

from support import program, site
from support.case import PageTest

STORED = "return [localStorage.length, sessionStorage.length, document.cookie]"


class QuietPageTests(PageTest):
    def test_every_page(self) -> None:
        """Every page of the site makes one request, leaves no message of an error and stores nothing.

        The pages that show how embeds look are tried by themselves: they ask for what they show.
        """
        real = site.real()
        pages = [path for path in real.pages if not path.startswith("embed/")]
        self.assertGreater(len(pages), 260)
        # A page that another test has opened would come from the browser's own copy.
        self.browser.command("Network.clearBrowserCache")
        served = len(real.server.requests)
        for path in pages:
            self.browser.driver.get(real.address(path))
        once = {real.address(path): 1 for path in pages}
        self.assertEqual(dict(Counter(self.browser.requests())), once)
        self.assertEqual(dict(Counter(real.server.requests[served:])), {f"/{path}": 1 for path in pages})
        self.assertEqual(self.browser.messages(), [])
        self.assertEqual(self.run_script(STORED), [0, 0, ""])
        self.assertEqual(self.browser.command("Network.getAllCookies")["cookies"], [])

    def test_use_asks_for_nothing(self) -> None:
        """To open notes, to search and to print asks for nothing more."""
        real = site.real()
        self.open(real, "es/glosario/")
        before = len(real.server.requests)
        self.browser.forget()
        self.browser.click("a.note")
        self.wait_for("document.querySelector(':popover-open')")
        self.browser.press("\ue00c")
        self.run_script("document.querySelector('#_search input').focus()")
        self.browser.press(*"asilo")
        self.browser.printed()
        self.assertEqual([self.browser.requests(), real.server.requests[before:]], [[], []])
        self.assertEqual(self.browser.messages(), [])
        self.assertEqual(self.run_script(STORED), [0, 0, ""])

    def test_policy_holds(self) -> None:
        """The policy of a page keeps out scripts and pictures that nobody of the program put there."""
        self.open(site.real(), "es/guia/")
        self.browser.forget()
        self.run_script("""
            const s = document.createElement('script');
            s.textContent = 'window.ran = 1';
            document.body.append(s);
            document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example.org/x.png">');""")
        self.assertIsNone(self.run_script("return window.ran"))
        messages: list[str] = []
        deadline = time.monotonic() + program.PATIENCE
        while len(messages) < 2 and time.monotonic() < deadline:
            messages += self.browser.messages()
        for directive in ("script-src", "img-src"):
            self.assertIn(directive, "\n".join(messages))
