"""What a test of embeds begins with: a publisher and a partner of its own, of whom nothing is cached."""

from support import signing
from support.case import PageTest
from support.publisher import Partner, Publisher

WATCH = """
    window.seen = [];
    window.violations = [];
    // The elements give an answer ten seconds. Here those never pass by themselves: a test may end the time of all that
    // is still waited for.
    const { setTimeout: set, clearTimeout: clear } = window;
    window.waits = new Map();
    window.begun = 0;
    window.setTimeout = (act, time) => time == 1e4 ? (window.waits.set(--window.begun, act), window.begun) : set(act, time);
    window.clearTimeout = id => window.waits.delete(id) || clear(id);
    window.timeIsOver = () => window.waits.forEach(act => act());
    for (const name of ['glosa-ready', 'glosa-failed'])
        document.addEventListener(name, e => window.seen.push([e.target.localName, name, e.detail.reason ?? '']));
    document.addEventListener('securitypolicyviolation', e => window.violations.push(
        [e.violatedDirective, e.blockedURI, e.sample].join(' ')));"""
SETTLED = "document.querySelectorAll('[aria-busy]').length == 0 && window.seen.length >= arguments[0]"
SHOWN = "return document.querySelector(arguments[0]).shadowRoot?.querySelector('section')?.innerText ?? ''"
LINK_SHOWN = """
    const e = document.querySelector(arguments[0]);
    const seen = e.querySelector('a').checkVisibility();
    return seen && !e.shadowRoot?.querySelector('section') && !e.hasAttribute('aria-busy')"""


class EmbedTest(PageTest):
    """A test that opens a partner's page."""

    def setUp(self) -> None:
        if signing.missing():
            self.skipTest(signing.missing())
        super().setUp()
        watching = self.browser.with_script(WATCH)
        watching.__enter__()
        self.addCleanup(watching.__exit__, None, None, None)
        self.begin()

    def begin(self) -> None:
        """New sites of both sides."""
        self.publisher = Publisher()
        self.partner = Partner(self.publisher)
        self.addCleanup(self.publisher.stop)
        self.addCleanup(self.partner.stop)

    def show(self, body: str, *, events: int = 1, **page: object) -> None:
        """Opens a page with `body`, and waits until its elements have come to an end."""
        self.browser.open(self.partner.page(body, **page))
        self.wait_for(SETTLED, events)

    def shown(self, selector: str = "glosa-guide") -> str:
        return self.run_script(SHOWN, selector)

    def seen(self) -> list[list[str]]:
        """The events of the elements, in order: element, event, reason."""
        return self.run_script("return window.seen")

    def in_shadow(self, script: str, selector: str = "glosa-guide") -> object:
        """What a script returns that knows the shadow root as `root`."""
        return self.run_script(f"const root = document.querySelector(arguments[0]).shadowRoot; {script}", selector)

    def assert_link(self, reason: str, selector: str = "glosa-guide") -> None:
        """The element shows the link inside it, and says why to the developer."""
        self.assertTrue(self.run_script(LINK_SHOWN, selector), f"the link is not seen: {self.shown(selector)[:200]}")
        self.assertEqual(self.seen(), [[selector, "glosa-failed", reason]])
