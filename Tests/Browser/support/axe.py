"""axe-core, where the rig that measures pages has installed it (.ci/setup-benchmark-pages)."""

import functools
from pathlib import Path

from support import program
from support.browser import Browser

RUN = """
    const done = arguments[arguments.length - 1];
    axe.run(document).then(result => done([
        result.violations.map(v => [v.id, v.impact, v.nodes.map(n => n.target.flat(9).join(' >>> ') + ' ' + n.html)]),
        result.passes.length]), error => done([[String(error)], 0]))"""
PLACES = """
    const done = arguments[arguments.length - 1];
    axe.run(document).then(result => done(
        result.passes.flatMap(v => v.nodes).map(n => n.target.flat(9).join(' >>> ')).join()))"""


@functools.cache
def _file() -> Path | None:
    found = sorted((program.REPOSITORY / ".build/page-tools").glob("lib/*/site-packages/axe_*/**/axe.min.js"))
    return found[-1] if found else None


def missing() -> str | None:
    """Why there is no axe here; nothing if there is."""
    return None if _file() else "axe is not installed here (.ci/setup-benchmark-pages installs it)"


def run(browser: Browser) -> tuple[list, int]:
    """What axe finds wrong with the page, and how many of its rules found nothing wrong."""
    browser.run(_file().read_text())
    return tuple(browser.driver.execute_async_script(RUN))


def places(browser: Browser) -> str:
    """Which elements axe has looked at."""
    return browser.driver.execute_async_script(PLACES)
