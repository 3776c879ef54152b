"""What a reader of *today* sees without a tap, and whether it holds what must be in sight.

    python3 Tests/Browser/in_sight.py URL-or-file [--locale es|en] [--mode MODE ...] [--json]

Opens the page in every mode (telephone, no-script, print, no-style, forced-colors, zoom) and in
every branch (inside, night, abroad), and prints one line a rule. Exit status: 0 when every rule
holds, 1 when one does not, 2 when the page could not be opened.

Written from the safety rules alone (`in_sight_rules.md`). The words are in `in_sight_words.py`.
"""

import argparse
import json
import re
import shutil
import sys
from pathlib import Path

from in_sight_judging import judge
from in_sight_view import Item, View, fold, forbidden_number
from in_sight_words import BRANCHES, SWITCH

# The visible runs of text, in document order. Text is left out when it is in closed details, not
# rendered, hidden, transparent, aria-hidden, clipped away, or outside the page to a side or above.
READ = r"""
(wantsHeard) => {
  const blocks = new Map();
  const blockOf = (element) => {
    let e = element;
    while (e && e !== document.body) {
      const display = getComputedStyle(e).display;
      if (!display.startsWith('inline') && display !== 'contents') break;
      e = e.parentElement;
    }
    if (!blocks.has(e)) blocks.set(e, blocks.size + 1);
    return blocks.get(e);
  };
  const alpha = (color) => {
    const match = /^(?:rgba|hsla|color|rgb|oklch|lab)\(.*[,\/]\s*([\d.]+%?)\s*\)$/.exec(color);
    if (!match || !/rgba|hsla|\//.test(color)) return color === 'transparent' ? 0 : 1;
    return match[1].endsWith('%') ? parseFloat(match[1]) / 100 : parseFloat(match[1]);
  };
  const emptyClip = (style) => {
    const rect = /^rect\(([^)]*)\)$/.exec(style.clip);
    if (rect && style.position !== 'static' && style.position !== 'relative') {
      const [top, right, bottom, left] = rect[1].split(/[\s,]+/).map((v) => v === 'auto' ? NaN : parseFloat(v));
      if (right - left <= 1 || bottom - top <= 1) return true;
    }
    const inset = /^inset\(([^)]*)\)/.exec(style.clipPath);
    if (inset) {
      const sides = inset[1].split(/\s+round\s+/)[0].trim().split(/\s+/).map(parseFloat);
      const [top, right = top, bottom = top, left = right] = sides;
      if (/%/.test(inset[1]) && (top + bottom >= 100 || right + left >= 100)) return true;
    }
    return /^circle\(0(px|%)?[\s)]/.test(style.clipPath);
  };
  const width = document.documentElement.clientWidth;

  // The part of a rectangle that no ancestor clips away; null when nothing is left.
  const remaining = (rect, element) => {
    let { left, right, top, bottom } = rect;
    let fixed = false;
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (emptyClip(style)) return null;
      const clipsX = e !== document.body && style.overflowX !== 'visible';
      const clipsY = e !== document.body && (style.overflowY === 'hidden' || style.overflowY === 'clip');
      if (!fixed && (clipsX || clipsY) && style.display !== 'inline' && style.display !== 'contents') {
        const box = e.getBoundingClientRect();
        if (clipsX) { left = Math.max(left, box.left); right = Math.min(right, box.right); }
        if (clipsY) { top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom); }
      }
      if (style.position === 'fixed') fixed = true;
    }
    left = Math.max(left, 0);
    right = Math.min(right, width);
    if (!fixed) top = Math.max(top, -scrollY);
    return right - left > 1 && bottom - top > 1 ? { left, right, top, bottom } : null;
  };

  const shown = (element) => {
    let opacity = 1;
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.display === 'none') return false;
      opacity *= parseFloat(style.opacity);
      if (wantsHeard && (e.getAttribute('aria-hidden') === 'true' || e.inert)) return false;
      const parent = e.parentElement;
      if (parent && parent.localName === 'details' && !parent.open) {
        const label = [...parent.children].find((c) => c.localName === 'summary');
        // A style sheet for paper may open the content; only the engine knows.
        if (e !== label && !(element.checkVisibility && element.checkVisibility())) return false;
      }
    }
    if (opacity < 0.1) return false;
    if (element.checkVisibility && !element.checkVisibility()) return false;
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible' || parseFloat(style.fontSize) < 2) return false;
    return alpha(style.color) > 0.1 && alpha(style.webkitTextFillColor || style.color) > 0.1;
  };

  const items = [];
  const steps = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const skipped = 'script, style, noscript, template, title, textarea, option, svg';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element) continue;
    const closest = element.closest(skipped);
    // Where scripts are off, the content of noscript is a part of the page like any other.
    if (closest && !(closest.localName === 'noscript' && closest.children.length)) continue;
    if (!shown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (![...range.getClientRects()].some((r) => r.width > 1 && r.height > 1 && remaining(r, element))) continue;
    const heading = element.closest('h1, h2, h3, h4, h5, h6, [role=heading]');
    const link = element.closest('a[href]');
    const control = element.closest('a, button, label, summary, [role=button], [role=tab]');
    const li = element.closest('li');
    const isStep = !!li && !steps.has(li) && !element.closest('nav, header, footer');
    if (li) steps.add(li);
    items.push({
      text: node.data,
      level: !heading ? 0 : /^h\d$/i.test(heading.localName) ? +heading.localName[1] : +(heading.getAttribute('aria-level') || 2),
      href: link ? link.href : '',
      name: link ? (link.getAttribute('aria-label') || link.title || '') : '',
      control: !!control,
      block: blockOf(element),
      step: isStep,
    });
  }
  return items;
}
"""

# Room that fixed and stuck boxes take from a window, in CSS pixels of height.
STUCK = r"""
() => [...document.body.querySelectorAll('*')].filter((e) => {
  const position = getComputedStyle(e).position;
  if (position !== 'fixed' && position !== 'sticky') return false;
  const box = e.getBoundingClientRect();
  return box.width > innerWidth / 2 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}).map((e) => e.getBoundingClientRect().height).reduce((a, b) => a + b, 0)
"""

UNSTYLE = r"""
() => {
  document.querySelectorAll('link[rel~=stylesheet], style').forEach((e) => e.remove());
  document.querySelectorAll('[style]').forEach((e) => e.removeAttribute('style'));
}
"""

# How a page is opened in each mode. 400 % of a window of 1280 x 1024 is one of 320 x 256.
MODES = {
    "telephone": {"viewport": {"width": 390, "height": 844}},
    "no-script": {"viewport": {"width": 390, "height": 844}, "java_script_enabled": False},
    "print": {"viewport": {"width": 718, "height": 1047}, "java_script_enabled": False},
    "no-style": {"viewport": {"width": 390, "height": 844}, "java_script_enabled": False},
    "forced-colors": {"viewport": {"width": 390, "height": 844}, "forced_colors": "active"},
    "zoom": {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4},
}

# Modes in which both branches must be there at once, told apart by their labels.
TOGETHER = ("print", "no-style")


def read(page, heard=True):
    """The visible runs of text as items; with `heard`, only those that a screen reader has as well."""
    return [Item(**item) for item in page.evaluate(READ, heard)]


def visible_text(page, heard=False):
    """The text that a reader sees without a tap, one line a block."""
    lines, last = [], None
    for item in read(page, heard):
        if item.block != last:
            lines.append("")
        lines[-1] += item.text
        last = item.block
    return "\n".join(line for line in (re.sub(r"\s+", " ", l).strip() for l in lines) if line)


def source(page):
    """The page's source without what looks like numbers and is none: drawings, styles, data addresses, hashes."""
    html = page.content()
    html = re.sub(r"<style\b.*?</style>", " ", html, flags=re.S)
    html = re.sub(r"\s(d|points|viewBox|transform|integrity|nonce|style)=(\"[^\"]*\"|'[^']*')", " ", html)
    return re.sub(r"data:[\w/+.-]+[;,][^\"')\s]*", " ", html)


def regions(items):
    """The items under the label of each branch: up to the next heading as high, or another label as high.

    A label is a heading or plain text; the same words on a link, a button or a form's label are the
    switch. Text that is no heading counts as one of the second level.
    """
    marks, index = [], 0
    while index < len(items):
        item, end = items[index], index + 1
        while end < len(items) and items[end].block == item.block:
            end += 1
        words = fold("".join(i.text for i in items[index:end])).strip()
        branch = next((b for b, pattern in SWITCH.items() if re.search(pattern, words)), None)
        if branch and (item.level or not item.control):
            marks.append((index, end, branch, item.level or 2))
        index = end
    found = {}
    for index, end, branch, level in marks:
        stop, ends = end, {m[0] for m in marks if m[3] <= level}
        while stop < len(items) and stop not in ends and not 0 < items[stop].level <= level:
            stop += 1
        if stop > end and branch not in found:
            found[branch] = range(index, stop)
    return found


def control(page, pattern):
    """A visible link, button or label whose whole text fits the pattern; None without one."""
    for element in page.query_selector_all("a[href], button, label, [role=button], [role=tab]"):
        if element.is_visible() and re.search(pattern, fold(element.inner_text()).strip()):
            return element
    return None


def tap(page, branch):
    """Chooses a branch by its switch, as a reader does; false when there is no such switch."""
    element = control(page, SWITCH[branch])
    if element is None:
        return False
    element.click()
    page.wait_for_load_state("load")
    page.wait_for_timeout(200)
    return True


# The regions that do not belong to a branch.
ELSEWHERE = {"inside": ("abroad",), "night": ("abroad", "day"), "abroad": ("inside", "night", "day")}


def view_of(items, branch):
    """The view of one branch: its own region and what belongs to no region."""
    found = regions(items)
    left_out = {n for name in ELSEWHERE[branch] for n in found.get(name, ())}
    return View([item for n, item in enumerate(items) if n not in left_out])


def open_page(browser, address, mode):
    page = browser.new_context(**MODES[mode]).new_page()
    page.goto(address, wait_until="load")
    if mode == "print":
        page.emulate_media(media="print")
    if mode == "no-style":
        page.evaluate(UNSTYLE)
    return page


def judge_mode(browser, address, mode, locale):
    """(mode, branch, id, passed, reason, sentence) of every rule in one mode."""
    rows = []
    static = mode in ("no-script", "print", "no-style")

    page = open_page(browser, address, mode)
    ending = forbidden_number(source(page))
    rows.append((mode, "page", "no-forbidden-number", ending is None, ending or "", "No forbidden number stands in the source, in any spelling."))
    story = [i.text for i in read(page) if i.href and re.search(r"\bandry\b|la historia|su historia|the story|his story", fold(i.text + i.name))]
    rows.append((mode, "page", "no-story-link", not story, "; ".join(story), "The story is not one tap from this page."))
    if mode == "zoom":
        over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        stuck = page.evaluate(STUCK)
        rows.append((mode, "page", "zoom-one-way", over <= 1, f"{over} px too wide" if over > 1 else "", "At 400 % nothing needs scrolling sideways."))
        rows.append((mode, "page", "zoom-room", stuck <= 128, f"{stuck:.0f} of 256 px" if stuck > 128 else "", "At 400 % fixed bars take no more than half the window."))
    if mode in TOGETHER:
        found = regions(read(page))
        missing = [b for b in ("inside", "abroad") if b not in found]
        rows.append((mode, "page", "branches-labelled", not missing, ", ".join(missing), "Both branches are there at once, each under its label."))
    page.context.close()

    for branch in BRANCHES:
        page = open_page(browser, address, mode)
        if mode not in TOGETHER:
            before = regions(read(page))
            here = "abroad" if branch == "abroad" else "inside"
            tapped = here in before or (tap(page, "abroad") if branch == "abroad" else True)
            rows.append((mode, branch, "branch-in-reach", tapped, "" if tapped else "no switch and no label",
                         "The branch is in sight, or one tap on a switch away that is no closed details."))
            if branch == "night":
                # Where night has no switch of its own, the branch inside holds for the night as well.
                tap(page, "night")
        view = view_of(read(page), branch)
        rows += [(mode, branch, *row) for row in judge(view, branch, locale, static)]
        page.context.close()
    return rows


def launch(playwright):
    """The system's Chromium, or else the one that Playwright has fetched."""
    path = shutil.which("chromium")
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"] if path else [])


def main():
    parser = argparse.ArgumentParser(description="Judges what is in sight on the page of today.")
    parser.add_argument("page", help="an address or a file")
    parser.add_argument("--locale", choices=("es", "en"), help="the language of the page; else its lang attribute")
    parser.add_argument("--mode", action="append", choices=tuple(MODES), help="one mode; may be repeated; else all")
    parser.add_argument("--json", action="store_true", help="prints the rows as JSON")
    parser.add_argument("--text", action="store_true", help="prints the visible text on a telephone and stops")
    arguments = parser.parse_args()
    address = arguments.page if re.match(r"^[a-z]+://", arguments.page) else Path(arguments.page).resolve().as_uri()

    # Imported here, so that `view_of` and `regions` can be tried without a browser.
    from playwright.sync_api import Error, sync_playwright

    try:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            page = open_page(browser, address, "telephone")
            locale = arguments.locale or ((page.get_attribute("html", "lang") or "es")[:2])
            if locale not in ("es", "en"):
                parser.error(f"there are no patterns for «{locale}»")
            if arguments.text:
                print(visible_text(page))
                return 0
            page.context.close()
            rows = [row for mode in arguments.mode or MODES for row in judge_mode(browser, address, mode, locale)]
            browser.close()
    except Error as error:
        print(error, file=sys.stderr)
        return 2

    failed = [row for row in rows if not row[3]]
    if arguments.json:
        keys = ("mode", "branch", "rule", "passed", "reason", "sentence")
        print(json.dumps([dict(zip(keys, row)) for row in rows], ensure_ascii=False, indent=2))
    else:
        for mode, branch, rule, passed, reason, sentence in rows:
            print(f"{'pass' if passed else 'FAIL'}  {mode}/{branch}/{rule}" + ("" if passed else f": {sentence} [{reason}]"))
        print(f"{len(rows) - len(failed)} of {len(rows)} rules hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
