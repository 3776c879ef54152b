"""One browser for the whole run: headless, with no way to any other machine, and with its logs kept."""

import atexit
import base64
import contextlib
import functools
import json
import shutil
import sys
from collections.abc import Iterator

from support import program

CHROMIUM = "/usr/bin/chromium"
CHROMEDRIVER = "/usr/bin/chromedriver"
SWITCHES = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1000,800",
]
# Width and height in inches.
PAPERS = {"letter": (8.5, 11), "A4": (8.27, 11.69)}


@functools.cache
def missing() -> str | None:
    """Why no browser can be had here; nothing if one can. It is printed once."""
    reason = None
    for program in (CHROMIUM, CHROMEDRIVER):
        if not shutil.which(program):
            reason = f"{program} is not installed"
    try:
        import selenium  # noqa: F401
    except ImportError:
        reason = "the package `selenium` is not installed for this Python"
    if reason:
        print(f"browser tests are skipped: {reason}", file=sys.stderr)
    return reason


class Browser:
    """A browser, with what the tests ask of it in its own protocol (CDP)."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        from selenium import webdriver
        from selenium.webdriver.chrome.options import Options
        from selenium.webdriver.chrome.service import Service

        options = Options()
        options.binary_location = CHROMIUM
        for switch in SWITCHES:
            options.add_argument(switch)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(CHROMEDRIVER, env=environment))
        self.driver.set_page_load_timeout(program.PATIENCE)
        self.driver.set_script_timeout(program.PATIENCE)
        atexit.register(self.driver.quit)

    # --- Pages ---

    def open(self, address: str) -> None:
        """Loads a page anew, even where only the place on it differs from where the browser is."""
        if self.address.partition("#")[0] == address.partition("#")[0]:
            self.driver.get("about:blank")
        self.driver.get(address)

    @property
    def address(self) -> str:
        return self.driver.current_url

    def run(self, script: str, *arguments: object) -> object:
        """What a script returns, which the page's policy does not concern."""
        return self.driver.execute_script(script, *arguments)

    def command(self, name: str, **parameters: object) -> dict:
        return self.driver.execute_cdp_cmd(name, parameters)

    # --- The reader's hands ---

    def press(self, *keys: str) -> None:
        from selenium.webdriver.common.action_chains import ActionChains

        chain = ActionChains(self.driver, duration=0)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def click(self, selector: str) -> None:
        """A click of the mouse on the middle of the first box of an element; where it is not in view, it is brought."""
        script = """
            const e = document.querySelector(arguments[0]);
            const seen = () => e.getClientRects()[0];
            const out = r => r.top < 0 || r.bottom > innerHeight;
            if (out(seen())) e.scrollIntoView({ block: 'center', behavior: 'instant' });
            const r = seen();
            return [r.x + r.width / 2, r.y + r.height / 2];"""
        x, y = self.run(script, selector)
        for kind in ("mousePressed", "mouseReleased"):
            self.command("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def move_to(self, x: float, y: float) -> None:
        self.command("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    # --- Other circumstances, which end with the block ---

    @contextlib.contextmanager
    def without_scripts(self) -> Iterator[None]:
        """Pages do not run their scripts; the tests' own still work."""
        self.command("Emulation.setScriptExecutionDisabled", value=True)
        try:
            yield
        finally:
            self.command("Emulation.setScriptExecutionDisabled", value=False)

    @contextlib.contextmanager
    def with_script(self, source: str) -> Iterator[None]:
        """A script runs in every page before its own."""
        identifier = self.command("Page.addScriptToEvaluateOnNewDocument", source=source)["identifier"]
        try:
            yield
        finally:
            self.command("Page.removeScriptToEvaluateOnNewDocument", identifier=identifier)

    @contextlib.contextmanager
    def in_zone(self, zone: str) -> Iterator[None]:
        """The device's clock is that of a zone."""
        self.command("Emulation.setTimezoneOverride", timezoneId=zone)
        try:
            yield
        finally:
            self.command("Emulation.setTimezoneOverride", timezoneId="")

    @contextlib.contextmanager
    def screen(self, width: int, height: int) -> Iterator[None]:
        """A phone of this many CSS pixels."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=True)
        try:
            yield
        finally:
            self.command("Emulation.clearDeviceMetricsOverride")

    @contextlib.contextmanager
    def on_paper(self) -> Iterator[None]:
        """Pages are styled as they are printed."""
        self.command("Emulation.setEmulatedMedia", media="print")
        try:
            yield
        finally:
            self.command("Emulation.setEmulatedMedia", media="")

    # --- What happened ---

    def messages(self) -> list[str]:
        """What the browser has complained of since it was last asked, policy included."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]

    def events(self, name: str) -> list[dict]:
        """The parameters of the protocol's events of this name since any were last asked for."""
        entries = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [entry["params"] for entry in entries if entry["method"] == name]

    def requests(self) -> list[str]:
        """The addresses that were asked for since the last question. What stands in the page itself is none."""
        sent = [event["request"]["url"] for event in self.events("Network.requestWillBeSent")]
        return [url for url in sent if not url.startswith(("data:", "about:")) and not url.endswith("/favicon.ico")]

    def forget(self) -> None:
        """Begins the logs anew."""
        self.driver.get_log("browser")
        self.driver.get_log("performance")

    def printed(self, paper: str = "letter") -> bytes:
        """The page as a PDF on US Letter or A4, with the margins that the page asks for."""
        width, height = PAPERS[paper]
        result = self.command("Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False)
        return base64.b64decode(result["data"])


@functools.cache
def shared() -> Browser:
    """The browser of this run."""
    return Browser()
