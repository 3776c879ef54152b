"""What readers unfold by hand, unfolded at once."""

from support.browser import Browser


def unfold(browser: Browser) -> None:
    """Opens everything that is folded on the page, and shows every situation among which readers choose."""
    browser.run("for (const e of document.querySelectorAll('details')) e.open = true;"
                "for (const e of document.querySelectorAll('.choice > .branch')) e.style.display = 'block'")
