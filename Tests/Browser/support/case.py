"""What a test of pages begins with: a browser, or the reason why there is none."""

import unittest

from support import browser, program
from support.site import Site


class PageTest(unittest.TestCase):
    """A test that opens pages in the shared browser."""

    maxDiff = 4000

    def setUp(self) -> None:
        reason = browser.missing()
        if reason:
            self.skipTest(reason)
        self.browser = browser.shared()
        self.browser.driver.get("about:blank")
        self.browser.forget()

    def open(self, site: Site, path: str) -> None:
        self.browser.open(site.address(path))

    def run_script(self, script: str, *arguments: object) -> object:
        return self.browser.run(script, *arguments)

    def wait_for(self, condition: str, *arguments: object) -> None:
        """Waits until an expression of the page is true, however slow this machine is."""
        from selenium.common.exceptions import TimeoutException
        from selenium.webdriver.support.wait import WebDriverWait

        try:
            WebDriverWait(self.browser.driver, program.PATIENCE, poll_frequency=0.02).until(
                lambda _: self.run_script(f"return Boolean({condition})", *arguments))
        except TimeoutException:
            self.fail(f"this did not come true: {condition} {list(arguments)} on {self.browser.address}")

    def assert_in_view(self, selector: str) -> None:
        """An element is seen, with its upper edge within the window."""
        seen = self.run_script(IN_VIEW, selector)
        self.assertTrue(seen, f"{selector} is not in view on {self.browser.address}")

    def assert_same_words(self, actual: list[str], expected: list[str], name: str) -> None:
        """Two sequences of words are one; else the place where they part is told."""
        if actual == expected:
            return
        pairs = zip(actual, expected)
        index = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(actual), len(expected)))
        around = slice(max(0, index - 6), index + 8)
        self.fail(
            f"{name}, word {index}: “{' '.join(actual[around])}”, expected “{' '.join(expected[around])}”"
            f" ({len(actual)} words, expected {len(expected)})")


IN_VIEW = """
    const e = document.querySelector(arguments[0]);
    if (!e || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const r = e.getBoundingClientRect();
    return r.width > 0 && r.height > 0 && r.top >= -1 && r.top < innerHeight && r.left >= -1 && r.left < innerWidth;
"""
