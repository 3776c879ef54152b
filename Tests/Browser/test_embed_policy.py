"""An embed needs little of a page's policy, does nothing that content tells it to, and asks nothing of the reader."""

from support import bundle, signing
from support.answers import Answer
from support.embed_case import EmbedTest
from support.publisher import guide, term

STORED = "return [localStorage.length, sessionStorage.length, document.cookie]"
ATTACKS = [
    "<script>window.pwned=1</script>",
    "<p onclick=window.pwned=1 onfocus=window.pwned=1 tabindex=0 style=position:fixed>a</p>",
    "<p id=a class='evil hazard'></p>",
    "<img src=x onerror=window.pwned=1><img src=https://elsewhere.example.org/a.png>",
    "<svg onload=window.pwned=1><script>window.pwned=1</script><a href='javascript:window.pwned=1'>b</a></svg>",
    "<math><mtext><style><img src=x onerror=window.pwned=1></style></mtext></math>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe><object data=x></object><embed src=x>",
    "<form action=https://elsewhere.example.org/><input name=childNodes><button>c</button></form>",
    "<form name=body><input name=localName><p>d</p></form><p form=evil formaction=x>e</p>",
    "<base href=https://elsewhere.example.org/>",
    "<meta http-equiv=refresh content='0;url=https://elsewhere.example.org/'>",
    "<link rel=stylesheet href=https://elsewhere.example.org/a.css><style>*{display:none}</style>",
    "<a href='javascript:window.pwned=1'>f</a><a href=' java\tscript:window.pwned=1'>g</a>",
    "<a href='data:text/html,<script>opener.pwned=1</script>'>h</a><a href=//elsewhere.example.org/>i</a>",
    "<a href=http://elsewhere.example.org/>j</a><a href=vbscript:x>k</a>",
    "<a href=blob:x ping=https://elsewhere.example.org/>l</a>",
    "<p title=\"\"\u0301 onmouseover=window.pwned=1 x=\"\">m</p>",
    "<template><img src=x onerror=window.pwned=1></template>",
    "<noscript><p title='</noscript><img src=x onerror=window.pwned=1>'>",
    "<slot name=x></slot><glosa-guide src=https://elsewhere.example.org/a.json></glosa-guide><video src=x></video>",
    "<details open ontoggle=window.pwned=1><summary>n</summary>o</details>",
    "<p is=evil aria-label='otro número' lang='\" onfocus=x' dir=evil cite=javascript:x datetime='\"'>p</p>",
    "<ol start='1;x' reversed><li value=x>q</li></ol>",
    "<textarea><img src=x onerror=window.pwned=1></textarea><select><option>r</select><title>s</title>",
    "<p>Al final.</p>",
]
USE = """
    for (const e of root.querySelectorAll('*')) {
        for (const kind of ['click', 'focus', 'mouseover', 'toggle', 'error', 'load'])
            if (kind != 'click' || e.localName != 'a') e.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    return [...root.querySelectorAll('*')].map(e =>
        [e.localName, ...[...e.attributes].map(a => a.name).sort()].join(' '))"""
ALL = "const all = selector => [...root.querySelectorAll(selector)];"


class EmbedPolicyTests(EmbedTest):
    def test_strict_policy(self) -> None:
        """Behind a policy that lets in the script and its content alone, with trusted types, nothing is violated."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.publisher.publish(bundle.TERM, bundle.term())
        self.assertIn("default-src 'none'", self.partner.policy)
        self.assertIn("require-trusted-types-for 'script'; trusted-types glosa;", self.partner.policy)
        self.show(guide(self.publisher) + term(self.publisher), events=2)
        self.assertEqual({event for _, event, _ in self.seen()}, {"glosa-ready"})
        self.assertEqual(self.run_script("return window.violations"), [])
        self.assertEqual(self.browser.messages(), [])
        # The style is there: a <style> would have been stopped.
        self.assertEqual(self.in_shadow("return getComputedStyle(root.querySelector('section')).fontSize"), "18px")

    def test_policy_by_hash(self) -> None:
        """The script may be let in by its hash instead of its address."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        policy = f"default-src 'none'; script-src '{self.publisher.integrity}'; connect-src {self.publisher.origin}"
        self.show(guide(self.publisher), policy=policy)
        self.assertEqual([self.seen()[0][1], self.run_script("return window.violations")], ["glosa-ready", []])

    def test_too_strict_policies(self) -> None:
        """What a policy does not let in ends at the link."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        for policy, reason in (
            (self.partner.policy.replace("connect-src", "img-src"), "network"),
            (self.partner.policy.replace("trusted-types glosa", "trusted-types 'none'"), "policy"),
        ):
            with self.subTest(policy):
                self.show(guide(self.publisher), policy=policy)
                self.assert_link(reason)

    def test_changed_script(self) -> None:
        """A script with another byte is not run, and the link stays."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        good = self.publisher.answers[self.publisher.script]
        self.publisher.answers[self.publisher.script] = Answer(good.body + b"\n", good.kind, headers=good.headers)
        self.browser.open(self.partner.page(guide(self.publisher)))
        self.assertEqual(
            self.run_script("return [customElements.get('glosa-guide') ?? null,"
                            "document.querySelector('glosa-guide a').checkVisibility()]"), [None, True])

    def test_without_script(self) -> None:
        """Without scripts the link is there."""
        with self.browser.without_scripts():
            self.browser.open(self.partner.page(guide(self.publisher)))
            self.assertTrue(self.run_script("return document.querySelector('glosa-guide a').checkVisibility()"))

    def test_two_scripts(self) -> None:
        """The script may stand twice in a page, under its policy, too."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        copy = f"{self.publisher.script}?again"
        self.publisher.answers[copy] = self.publisher.answers[self.publisher.script]
        again = f'<script src="{self.publisher.origin}{copy}" crossorigin defer></script>'
        self.show(guide(self.publisher), head=again)
        self.assertEqual([self.seen(), self.run_script("return window.violations")],
                         [[["glosa-guide", "glosa-ready", ""]], []])
        self.assertEqual(self.browser.messages(), [])

    def test_hostile_content(self) -> None:
        """Nothing that a fragment brings along acts or asks for anything, whether the page lets it or not."""
        blocks = [bundle.block("x", attack) for attack in ATTACKS]
        title = {"text": "Título", "html": "<img src=x onerror=window.pwned=1>Título<script>window.pwned=1</script>"}
        hostile = bundle.guide(
            sections=[{"id": "a", "title": title, "blocks": blocks}], title=title,
            canonical="javascript:window.pwned=1",
            statements=bundle.STATEMENTS | {"reviewed": "<img src=x onerror=window.pwned=1>"},
            notices=[{"kind": "x", "text": "", "html": attack} for attack in ATTACKS],
            sources=[{"number": "\" onfocus=x", "html": attack} for attack in ATTACKS], language='es-"onfocus=x',
            direction="<b>")
        self.publisher.publish(bundle.FIND, hostile)
        for policy in (None, "script-src * 'unsafe-inline'; default-src * 'unsafe-inline' data: blob:"):
            with self.subTest(policy):
                self.browser.forget()
                self.show(guide(self.publisher), policy=policy)
                self.assertEqual(self.seen(), [["glosa-guide", "glosa-ready", ""]])
                skeleton = self.in_shadow(USE)
                for element in skeleton:
                    name, *attributes = element.split()
                    self.assertIn(name, "section div p a span h2 h3 ol li details summary slot".split())
                    self.assertLessEqual(set(attributes), {
                        "class", "lang", "dir", "aria-label", "tabindex", "datetime", "value"})
                self.assertEqual(
                    self.in_shadow(ALL + "return [all('.evil').length, all('[href]').length,"
                                   "all('p').filter(e => e.tabIndex > -1).length,"
                                   "all('[aria-label]').map(e => e.localName)]"), [0, 0, 0, ["section"]])
                self.assertIn("Al final.", self.shown())
                self.assertIsNone(self.run_script("return window.pwned ?? null"))
                # Chromium reports forbidden attributes as soon as they are parsed, though nothing can run there.
                reported = {violation.split()[0] for violation in self.run_script("return window.violations")}
                self.assertLessEqual(reported, {"script-src-attr", "style-src-attr"})
                asked = [url for url in self.browser.requests() if "/api/" not in url]
                self.assertEqual(asked, [self.browser.address])

    def test_nothing_is_told(self) -> None:
        """An embed asks for its files alone, without cookies or where the reader is, and keeps nothing."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        self.show(guide(self.publisher))
        self.browser.printed()
        folder = bundle.FIND.rsplit("/", 1)[0]
        self.assertEqual(
            sorted(self.publisher.paths()),
            sorted([self.publisher.script, f"/{bundle.FIND}", f"/{folder}/manifest.json", f"/{folder}/manifest.sig"]))
        for asked in self.publisher.asked:
            names = {name.lower() for name in asked.headers}
            self.assertEqual(asked.method, "GET")
            self.assertFalse(names & {"cookie", "authorization", "referer"}, asked)
        self.assertEqual(len(self.partner.paths()), 1)
        self.assertEqual(self.run_script(STORED), [0, 0, ""])
        self.assertEqual(self.browser.command("Network.getAllCookies")["cookies"], [])

    def test_cookies_stay(self) -> None:
        """A cookie of the publisher's origin does not go along, and one that it sends is not kept."""
        self.publisher.publish(bundle.FIND, bundle.guide())
        answer = self.publisher.answers[f"/{bundle.FIND}"]
        self.publisher.answers[f"/{bundle.FIND}"] = Answer(
            answer.body, headers=answer.headers | {"Set-Cookie": "who=reader"})
        self.browser.driver.execute_cdp_cmd(
            "Network.setCookie", {"name": "a", "value": "b", "url": self.publisher.origin})
        self.addCleanup(self.browser.command, "Network.clearBrowserCookies")
        self.show(guide(self.publisher))
        self.assertEqual(self.seen()[0][1], "glosa-ready")
        sent = [asked.headers.get("Cookie") for asked in self.publisher.asked if asked.path != self.publisher.script]
        self.assertEqual(sent, [None] * 3)
        self.assertEqual([c["name"] for c in self.browser.command("Network.getAllCookies")["cookies"]], ["a"])

    def test_one_message(self) -> None:
        """The developer is told once why the link is shown, and nothing when all is well."""
        log = """
            window.told = [];
            for (const k of ['log', 'info', 'warn', 'error']) console[k] = (...a) => window.told.push([k, ...a]);"""
        with self.browser.with_script(log):
            self.publisher.publish(bundle.FIND, bundle.guide())
            self.show(guide(self.publisher))
            self.assertEqual(self.run_script("return window.told"), [])
            self.show(guide(self.publisher, key=signing.stranger_key().public))
            self.assertEqual(self.run_script("return window.told"), [
                ["warn", f"<glosa-guide> shows the link inside it: signature ({self.publisher.address(bundle.FIND)})"]])
