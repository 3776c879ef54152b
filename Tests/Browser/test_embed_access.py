"""An embed can be read by everybody who can read the pages: on a small phone, in the dark, by keyboard."""

import shutil
import subprocess
import unittest

from support import axe, bundle
from support.embed_case import EmbedTest
from support.publisher import guide, term

SCROLLS = "const e = document.scrollingElement; return e.scrollWidth - e.clientWidth"
LAX = "default-src 'none'; script-src *; connect-src *; style-src 'unsafe-inline'"
PLAIN = "<style>body{margin:8px}</style>"
COLOURS = """
    const pick = (e, name) => getComputedStyle(e)[name];
    const s = root.querySelector('section');
    return [pick(s, 'color'), pick(s, 'backgroundColor'), pick(root.querySelector('a'), 'color')]"""
# Texts of which a part lies beyond the box of the embed.
CUT = """
    const box = root.querySelector('section').getBoundingClientRect(), cut = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const isCut = r => r.left < box.left - 1 || r.right > box.right + 1;
        if ([...range.getClientRects()].some(isCut)) cut.push(texts.currentNode.data);
    }
    return cut"""


class EmbedAccessTests(EmbedTest):
    def begin(self) -> None:
        super().begin()
        blocks = bundle.guide()["sections"][0]["blocks"] + [
            bundle.block("withdrawn", "<p>Retiramos esta indicación.</p>"),
            bundle.block("avoid", '<ul class="avoid"><li><p class="action">No firme.</p></li></ul>'),
            bundle.block("fill", '<ul class="fill"><li><span>Nombre</span><span class="blank"></span></li></ul>'),
        ]
        sections = [{"id": "first", "title": bundle.text("Primero"), "blocks": blocks}, *bundle.guide()["sections"][1:]]
        self.publisher.publish(bundle.FIND, bundle.guide(expiresOn="2025-01-01", sections=sections))
        self.publisher.publish(bundle.TERM, bundle.term())

    def media(self, **features: str) -> None:
        """What the reader has set, until the end of the test."""
        listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.browser.command("Emulation.setEmulatedMedia", features=listed)
        self.addCleanup(self.browser.command, "Emulation.setEmulatedMedia", media="", features=[])

    def test_axe(self) -> None:
        """axe finds nothing, at three widths, light and dark."""
        if axe.missing():
            raise unittest.SkipTest(axe.missing())
        for scheme in ("light", "dark"):
            self.media(prefers_color_scheme=scheme)
            for width in (320, 768, 1280):
                with self.subTest(scheme, width=width), self.browser.screen(width, 900):
                    self.show(guide(self.publisher) + term(self.publisher), events=2, policy=LAX, head=PLAIN)
                    violations, checked = axe.run(self.browser)
                    self.assertEqual(violations, [])
                    self.assertGreater(checked, 20)
                    self.assertIn("glosa-guide", axe.places(self.browser), "axe has not looked into the element")

    def test_small_phones(self) -> None:
        """Nothing scrolls sideways at 320 pixels, from either side, in a narrow column or in large letters."""
        long = bundle.block("x", "<p>https://example.org/" + "a" * 200 + "</p>")
        sections = bundle.guide()["sections"] + [{"id": "z", "title": bundle.text("A" * 60), "blocks": [long]}]
        self.publisher.publish(bundle.FIND, bundle.guide(sections=sections))
        for style in ("", "html{font-size:200%}", "html{font-size:62.5%}", "main{width:220px}", "html{direction:rtl}"):
            with self.subTest(style), self.browser.screen(320, 640):
                self.show(guide(self.publisher) + term(self.publisher), events=2, policy=LAX,
                          head=f"<style>body{{margin:8px}}h1{{overflow-wrap:anywhere}}{style}</style>")
                self.assertLessEqual(self.run_script(SCROLLS), 0)
                self.assertEqual(self.in_shadow(CUT), [])
                size = self.in_shadow("return getComputedStyle(root.querySelector('p')).fontSize")
                self.assertEqual(size, "36px" if "200%" in style else "18px")

    def test_spacing(self) -> None:
        """With the spacing that a reader may ask for (WCAG 1.4.12) no text is cut."""
        style = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
        with self.browser.screen(320, 640):
            self.show(guide(self.publisher), policy=LAX, head=f"{PLAIN}<style>{style}</style>")
            self.assertGreater(float(self.in_shadow(
                "return getComputedStyle(root.querySelector('p')).letterSpacing").removesuffix("px")), 1.9)
            self.assertLessEqual(self.run_script(SCROLLS), 0)
            self.assertEqual(self.in_shadow(CUT), [])

    def test_telephones(self) -> None:
        """The link of a telephone is large enough for a thumb."""
        with self.browser.screen(320, 640):
            self.show(guide(self.publisher))
            sizes = self.in_shadow("return [...root.querySelectorAll('a[href^=\"tel:\"], .on, summary')]"
                                   ".map(a => a.getBoundingClientRect()).map(r => [r.width, r.height])")
        self.assertEqual(len(sizes), 5)
        for width, height in sizes:
            self.assertGreaterEqual(min(width, height), 44)

    def test_keyboard(self) -> None:
        """Each link is reached by the keyboard, in order, with a ring; whoever stood on the link inside is not lost."""
        self.show(guide(self.publisher))
        reached = []
        for _ in range(6):
            self.browser.press("\ue004")
            reached.append(self.in_shadow(
                "const e = root.activeElement; return [e.localName, getComputedStyle(e).outlineStyle,"
                "parseFloat(getComputedStyle(e).outlineWidth)]"))
        self.assertEqual(reached, [[name, "solid", 3] for name in ("a", "a", "a", "summary", "summary", "a")])
        self.browser.press("\ue004")
        self.assertIsNone(self.in_shadow("return root.activeElement"))

    def test_focus_is_kept(self) -> None:
        """Whoever stands on the link while content arrives stands in the content then."""
        self.show(guide(self.publisher).replace(' src="', ' data-src="'))
        self.run_script("""
            const e = document.querySelector('glosa-guide');
            e.querySelector('a').focus();
            e.setAttribute('src', e.dataset.src);""")
        self.wait_for("window.seen.length == 2")
        self.assertEqual(self.in_shadow("return root.activeElement?.localName"), "section")

    def test_names(self) -> None:
        """To a screen reader an embed is a region with its title, in its language, and no longer busy."""
        self.show(guide(self.publisher) + term(self.publisher), events=2)
        tree = self.browser.command("Accessibility.getFullAXTree")["nodes"]
        regions = [node["name"]["value"] for node in tree if node["role"]["value"] == "region"]
        self.assertEqual(regions, ["Encontrar a su familiar", "CECOT"])
        spoken = self.in_shadow("const s = root.querySelector('section'); return [s.lang, s.dir]")
        self.assertEqual(spoken, ["es", "ltr"])
        self.assertEqual(self.run_script("return document.querySelectorAll('[aria-busy]').length"), 0)

    def test_colours(self) -> None:
        """An embed is light or dark as the reader likes, or as the page says, and obeys forced colours."""
        self.media(prefers_color_scheme="dark")
        self.show(guide(self.publisher), policy=LAX)
        dark = self.in_shadow(COLOURS)
        self.show(guide(self.publisher), policy=LAX, head="<style>glosa-guide{color-scheme:light}</style>")
        chosen = self.in_shadow(COLOURS)
        self.media(prefers_color_scheme="light")
        self.show(guide(self.publisher), policy=LAX)
        self.assertEqual(self.in_shadow(COLOURS), chosen)
        self.assertEqual(chosen, ["rgb(28, 27, 25)", "rgb(255, 253, 249)", "rgb(11, 93, 102)"])
        self.assertEqual(dark, ["rgb(240, 236, 228)", "rgb(20, 23, 26)", "rgb(134, 211, 220)"])
        self.media(forced_colors="active", prefers_color_scheme="light")
        self.show(guide(self.publisher), policy=LAX)
        text, paper, link = self.in_shadow(COLOURS)
        self.assertEqual([text, paper], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"])
        self.assertNotEqual(link, "rgb(11, 93, 102)")
        borders = self.in_shadow("return ['.hazard', '.call'].map(s => getComputedStyle(root.querySelector(s)))"
                                 ".map(s => s.borderInlineStartStyle)")
        self.assertEqual(borders, ["solid", "solid"])

    def test_no_motion(self) -> None:
        """Nothing moves, whether the reader has asked for that or not."""
        self.show(guide(self.publisher))
        self.assertEqual(self.run_script("return document.getAnimations().length"), 0)
        moving = self.in_shadow("return [...root.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                                "return s.animationName != 'none' || s.transitionDuration != '0s'; }).length")
        self.assertEqual(moving, 0)

    def test_theming(self) -> None:
        """A page gives an embed its own look by custom properties, and its own text styles do not spoil it."""
        style = ("glosa-guide{--glosa-text:rgb(1,1,1);--glosa-background:rgb(250,250,250);--glosa-link:rgb(0,0,200);"
                 "--glosa-border:rgb(2,2,2);--glosa-accent:rgb(3,3,3);--glosa-soft:rgb(240,240,240);"
                 "--glosa-font:serif;--glosa-radius:0;--glosa-padding:3px}"
                 "body{text-transform:uppercase;white-space:nowrap;text-align:center;font:italic 900 8px/1 cursive}")
        self.show(guide(self.publisher), policy=LAX, head=f"<style>{style}</style>")
        self.assertEqual(self.in_shadow(COLOURS), ["rgb(1, 1, 1)", "rgb(250, 250, 250)", "rgb(0, 0, 200)"])
        self.assertEqual(
            self.in_shadow("const [s, h] = ['section', '.hazard'].map(e => getComputedStyle(root.querySelector(e)));"
                           "return [s.borderColor, s.fontFamily, s.borderRadius, s.padding, h.borderLeftColor,"
                           "h.backgroundColor, s.textTransform, s.whiteSpace, s.textAlign, s.fontStyle, s.fontWeight,"
                           "s.lineHeight]"),
            ["rgb(2, 2, 2)", "serif", "0px", "3px", "rgb(3, 3, 3)", "rgb(240, 240, 240)", "none", "normal", "start",
             "normal", "400", "27px"])

    def test_paper(self) -> None:
        """On paper everything is there, what is folded on the screen too."""
        if not shutil.which("pdftotext"):
            raise unittest.SkipTest("pdftotext (poppler-utils) is not installed")
        self.show(guide(self.publisher))
        paper = subprocess.run(
            ["pdftotext", "-", "-"], input=self.browser.printed(), capture_output=True, check=True).stdout.decode()
        for words in ("Esta información venció", "1-888-351-4024", "Cuenta maltratos.", "Retiramos", "CC BY 4.0"):
            self.assertIn(words, " ".join(paper.split()))
