"""Beside a telephone that nobody answers stands until when, and nothing when unsure."""

import html
import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from support import program, site
from support.case import PageTest
from support.hours import DAY, Hours, federal_holidays, plain, said

SCRIPT = program.REPOSITORY / "Sources/GlosaOutput/Resources/hours.js"
WORDS = {
    "es": ("es-US", "Cerrado hasta el {opens}."),
    "en": ("en-US", "Closed until {opens}."),
}
FIRST, LAST = date(2026, 11, 29), date(2028, 12, 31)
HOLIDAYS = frozenset(federal_holidays(range(2026, 2030)))
OFFICE = Hours("America/New_York", ((1, 5, "08:00", "20:00"),), FIRST, LAST, HOLIDAYS)
NIGHT = Hours("America/Chicago", ((1, 7, "22:00", "02:00"),), FIRST, LAST, HOLIDAYS)
TWO_SPANS = Hours("America/Los_Angeles", ((1, 5, "08:30", "12:00"), (1, 6, "13:15", "16:30")), FIRST, LAST, HOLIDAYS)
BEFORE_DAWN = Hours("America/New_York", ((1, 7, "02:30", "05:00"),), FIRST, LAST, HOLIDAYS)
MONDAYS = Hours("America/Chicago", ((1, 1, "09:00", "17:00"),), FIRST, LAST, HOLIDAYS)
CHICAGO, LOS_ANGELES, CARACAS, NEW_YORK = (
    f"America/{name}" for name in ("Chicago", "Los_Angeles", "Caracas", "New_York"))

# What a reader's clock shows; how a page says that, if its words want it, and until when a line is closed; nothing in the place
# of what the page does not say. By hand, from “Monday to Friday, 8 to 8 in New York, not on federal holidays”.
CASES = [
    # The clocks of the United States go forward on 14 March 2027; those of Venezuela never.
    ("the night before", OFFICE, CHICAGO, "2027-03-13 21:00", "sábado 13 de marzo 9:00 p. m.", "lunes 15 de marzo 7:00 a. m."),
    ("the night of the change", OFFICE, LOS_ANGELES, "2027-03-14 01:30", "domingo 14 de marzo 1:30 a. m.", "lunes 15 de marzo 5:00 a. m."),
    ("after the change", OFFICE, NEW_YORK, "2027-03-14 03:30", "domingo 14 de marzo 3:30 a. m.", "lunes 15 de marzo 8:00 a. m."),
    ("still winter's hours", OFFICE, CARACAS, "2027-03-12 20:30", None, None),
    ("past winter's hours", OFFICE, CARACAS, "2027-03-12 21:30", "viernes 12 de marzo 9:30 p. m.", "lunes 15 de marzo 8:00 a. m."),
    ("past summer's hours", OFFICE, CARACAS, "2027-03-15 20:30", "lunes 15 de marzo 8:30 p. m.", "martes 16 de marzo 8:00 a. m."),
    # They go back on 7 November 2027.
    ("the night before", OFFICE, CHICAGO, "2027-11-06 23:00", "sábado 6 de noviembre 11:00 p. m.", "lunes 8 de noviembre 7:00 a. m."),
    ("an hour that comes twice", OFFICE, LOS_ANGELES, "2027-11-07 01:30", "domingo 7 de noviembre 1:30 a. m.", "lunes 8 de noviembre 5:00 a. m."),
    ("past summer's hours", OFFICE, CARACAS, "2027-11-05 20:30", "viernes 5 de noviembre 8:30 p. m.", "lunes 8 de noviembre 9:00 a. m."),
    ("before winter's hours", OFFICE, CARACAS, "2027-11-08 08:30", "lunes 8 de noviembre 8:30 a. m.", "lunes 8 de noviembre 9:00 a. m."),
    ("still winter's hours", OFFICE, CARACAS, "2027-11-08 20:30", None, None),
    # Holidays; on a weekend they are kept on Friday or Monday.
    ("Christmas, a Friday", OFFICE, CHICAGO, "2026-12-25 12:00", "viernes 25 de diciembre 12:00 p. m.", "lunes 28 de diciembre 7:00 a. m."),
    ("before New Year", OFFICE, LOS_ANGELES, "2026-12-31 18:00", "jueves 31 de diciembre 6:00 p. m.", "lunes 4 de enero 5:00 a. m."),
    ("4 July, a Sunday", OFFICE, CARACAS, "2027-07-05 12:00", "lunes 5 de julio 12:00 p. m.", "martes 6 de julio 8:00 a. m."),
    ("Juneteenth, a Saturday", OFFICE, NEW_YORK, "2027-06-17 21:00", "jueves 17 de junio 9:00 p. m.", "lunes 21 de junio 8:00 a. m."),
    ("New Year 2028, a Saturday", OFFICE, CHICAGO, "2027-12-30 20:00", "jueves 30 de diciembre 8:00 p. m.", "lunes 3 de enero 7:00 a. m."),
    ("King's day 2028", OFFICE, LOS_ANGELES, "2028-01-14 17:30", "viernes 14 de enero 5:30 p. m.", "martes 18 de enero 5:00 a. m."),
    ("Thanksgiving 2028", OFFICE, CHICAGO, "2028-11-22 19:30", "miércoles 22 de noviembre 7:30 p. m.", "viernes 24 de noviembre 7:00 a. m."),
    # Nothing tells a page that the clock is a day wrong: a day late, what it says is past already; a day early, it sees office
    # hours, or names a day too late, with its date.
    ("a day late: it is Monday", OFFICE, CHICAGO, "2026-12-06 10:00", "domingo 6 de diciembre 10:00 a. m.", "lunes 7 de diciembre 7:00 a. m."),
    ("a day early: it is Sunday", OFFICE, CHICAGO, "2026-12-07 10:00", None, None),
    ("a day early: it is Sunday night", OFFICE, CHICAGO, "2026-12-07 22:00", "lunes 7 de diciembre 10:00 p. m.", "martes 8 de diciembre 7:00 a. m."),
    # Hours past midnight: 10 to 2 each night in Chicago.
    ("the night that began on Friday", NIGHT, NEW_YORK, "2026-12-12 02:30", None, None),
    ("after it", NIGHT, NEW_YORK, "2026-12-12 03:00", "sábado 12 de diciembre 3:00 a. m.", "sábado 12 de diciembre 11:00 p. m."),
    ("Christmas Eve's, on Christmas", NIGHT, CHICAGO, "2026-12-25 01:00", None, None),
    ("none begins on Christmas", NIGHT, CHICAGO, "2026-12-25 23:00", "viernes 25 de diciembre 11:00 p. m.", "sábado 26 de diciembre 10:00 p. m."),
    # The edges.
    ("the last minute", OFFICE, CHICAGO, "2026-12-07 18:59", None, None),
    ("the first after it", OFFICE, CHICAGO, "2026-12-07 19:00", "lunes 7 de diciembre 7:00 p. m.", "martes 8 de diciembre 7:00 a. m."),
    ("the last before hours", OFFICE, CARACAS, "2026-12-08 08:59", "martes 8 de diciembre 8:59 a. m.", "martes 8 de diciembre 9:00 a. m."),
    ("the first of hours", OFFICE, CARACAS, "2026-12-08 09:00", None, None),
    ("at midday", TWO_SPANS, LOS_ANGELES, "2026-12-07 12:30", "lunes 7 de diciembre 12:30 p. m.", "lunes 7 de diciembre 1:15 p. m."),
    ("a week away", MONDAYS, CHICAGO, "2026-12-07 18:00", "lunes 7 de diciembre 6:00 p. m.", "lunes 14 de diciembre 9:00 a. m."),
    # In doubt.
    ("a day before the page was written", OFFICE, CHICAGO, "2026-11-28 22:00", None, None),
    ("after the page's last day", OFFICE, CHICAGO, "2029-01-06 22:00", None, None),
    ("before hours on a day after the last", OFFICE, CHICAGO, "2028-12-30 22:00", None, None),
    ("hours that begin when no clock shows it", BEFORE_DAWN, NEW_YORK, "2027-03-13 22:00", None, None),
    ("an unknown zone", Hours("America/Nowhere", OFFICE.spans, FIRST, LAST, HOLIDAYS), CHICAGO, "2026-12-06 22:00", None, None),
    ("no zone", Hours("", OFFICE.spans, FIRST, LAST, HOLIDAYS), CHICAGO, "2026-12-06 22:00", None, None),
]

# A clock that tests set: a page is told of it again when it comes back to sight.
CLOCK = """
    const Clock = Date, start = %d;
    let shift = start - Clock.now();
    window.setClock = moment => { shift = moment - Clock.now(); document.dispatchEvent(new Event('visibilitychange')); };
    window.Date = class extends Clock {
        constructor(...given) { given.length ? super(...given) : super(Clock.now() + shift); }
        static now() { return Clock.now() + shift; }
    };"""
# What each place says, and whether it is seen wherever its telephone is: one in a branch that is not chosen is not.
TOLD = """
    return [...document.querySelectorAll('.closed')].map(
        e => [e.textContent, e.parentElement.checkVisibility() ? e.checkVisibility() : !e.hidden])"""
OPEN = re.compile(r"abiert|\bopen", re.IGNORECASE)


def moment(clock: str, zone: str) -> datetime:
    return datetime.fromisoformat(clock).replace(tzinfo=ZoneInfo(zone))


def milliseconds(of: datetime) -> int:
    return int(of.timestamp() * 1000)


def sentence(now: str, opens: str, locale: str = "es") -> str:
    return WORDS[locale][1].replace("{now}", now).replace("{opens}", opens).replace("..", ".")


class HoursCase(PageTest):
    @contextmanager
    def at(self, clock: datetime, zone: str) -> Iterator[None]:
        """The device's clock shows this moment, in this zone."""
        with self.browser.in_zone(zone), self.browser.with_script(CLOCK % milliseconds(clock)):
            yield

    def told(self) -> list[str]:
        """What is said, each in sight or empty."""
        texts = []
        for text, visible in self.run_script(TOLD):
            self.assertEqual(visible, bool(text))
            self.assertIsNone(OPEN.search(text))
            texts.append(plain(text))
        return texts


class ClosedTests(HoursCase):
    """The program's script on pages of the test's own, which are opened from disk."""

    def page(self, *hours: Hours, locale: str = "es", tag: str | None = None) -> str:
        """The address of a page with places for these hours, as the program writes them."""
        own, words = WORDS[locale]
        places = "".join(
            f'<p class="closed ui" hidden="" data-hours="{html.escape(each.data())}" data-closed="{words}"'
            f' data-locale="{tag or own}"></p>' for each in hours)
        file = site.scratch("hours") / "page.html"
        file.write_text(
            f'<!doctype html><html lang="{locale}"><meta charset="utf-8"><title>Hours</title>{places}'
            f"<script>{SCRIPT.read_text()}</script>")
        return file.as_uri()

    def test_cases(self) -> None:
        """At each of these moments the page says what the published hours say, or nothing."""
        self.assertGreaterEqual(len(CASES), 24)
        for name, hours, zone, clock, now, opens in CASES:
            with self.subTest(name, zone=zone, clock=clock), self.at(moment(clock, zone), zone):
                self.browser.open(self.page(hours))
                self.assertEqual(self.told(), [sentence(now, opens) if now and opens else ""])

    def test_cases_hold_minute_by_minute(self) -> None:
        """The table above is what the hours come to when every minute is looked at."""
        for name, hours, zone, clock, now, opens in CASES:
            if hours.zone not in (NEW_YORK, CHICAGO, LOS_ANGELES) or hours is BEFORE_DAWN:
                continue
            with self.subTest(name, zone=zone, clock=clock):
                here = moment(clock, zone)
                then = hours.next(here)
                found = (said(here, "es"), said(then.astimezone(ZoneInfo(zone)), "es")) if then else (None, None)
                self.assertEqual(found, (now, opens))

    def test_any_moment(self) -> None:
        """At moments by chance, and around both changes of the clocks, four readers are told what every minute says."""
        chance = random.Random(2027)
        changes = [datetime(2027, 3, 14, 10), datetime(2027, 11, 7, 9), datetime(2028, 3, 12, 10)]
        for zone, locale in ((CHICAGO, "es"), (LOS_ANGELES, "en"), (CARACAS, "es"), (NEW_YORK, "en")):
            moments = [datetime(2026, 11, 30) + timedelta(minutes=chance.randrange(740 * 1440)) for _ in range(40)]
            moments += [change + timedelta(minutes=chance.randrange(-2880, 2880)) for change in changes for _ in range(10)]
            with self.at(moment("2026-12-01 00:00", zone), zone):
                self.browser.open(self.page(OFFICE, NIGHT, TWO_SPANS, MONDAYS, locale=locale))
                for when in moments:
                    here = when.replace(tzinfo=ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
                    self.run_script("setClock(arguments[0])", milliseconds(here))
                    expected = []
                    for hours in (OFFICE, NIGHT, TWO_SPANS, MONDAYS):
                        then = hours.next(here)
                        words = then and sentence(said(here, locale), said(then.astimezone(ZoneInfo(zone)), locale), locale)
                        expected.append(words or "")
                    self.assertEqual(self.told(), expected, f"{here} in {zone}")

    def test_other_languages(self) -> None:
        """A language that the browser has no names of days in is told nothing: another's would stand there."""
        with self.at(moment("2026-12-06 22:00", CHICAGO), CHICAGO):
            self.browser.open(self.page(OFFICE, tag="ht"))
            self.assertEqual(self.told(), [""])
            self.browser.open(self.page(OFFICE, tag="ar"))
            self.assertRegex(self.told()[0], "الاثنين")

    def test_several(self) -> None:
        """Each telephone has its own sentence; one in doubt keeps no other from it."""
        unknown = Hours("America/Nowhere", OFFICE.spans, FIRST, LAST)
        with self.at(moment("2026-12-06 10:00", CHICAGO), CHICAGO):
            self.browser.open(self.page(unknown, OFFICE, NIGHT))
            now = "domingo 6 de diciembre 10:00 a. m."
            self.assertEqual(
                self.told(),
                ["", sentence(now, "lunes 7 de diciembre 7:00 a. m."), sentence(now, "domingo 6 de diciembre 10:00 p. m.")])

    def test_page_that_comes_back(self) -> None:
        """A page that was left and comes back tells the hour of its return, and nothing when somebody may answer."""
        with self.at(moment("2026-12-06 22:00", CHICAGO), CHICAGO):
            self.browser.open(self.page(OFFICE))
            self.run_script("setClock(arguments[0])", milliseconds(moment("2026-12-07 06:10", CHICAGO)))
            self.assertEqual(
                self.told(), [sentence("lunes 7 de diciembre 6:10 a. m.", "lunes 7 de diciembre 7:00 a. m.")])
            self.run_script("setClock(arguments[0])", milliseconds(moment("2026-12-07 07:00", CHICAGO)))
            self.assertEqual(self.told(), [""])

    def saved(self, name: str, text: str) -> str:
        file = site.scratch("hours") / name
        file.write_text(text, newline="")
        return file.as_uri()

    def test_saved_with_its_script(self) -> None:
        """A copy in which the script has run begins anew when it is opened."""
        sunday = sentence("domingo 6 de diciembre 10:00 p. m.", "lunes 7 de diciembre 7:00 a. m.")
        with self.at(moment("2026-12-06 22:00", CHICAGO), CHICAGO):
            self.browser.open(self.page(OFFICE))
            self.assertEqual(self.told(), [sunday])
            copy = self.saved("copy.html", self.run_script("return document.documentElement.outerHTML"))
        for clock, expected in (
                ("2026-12-07 10:00", ""), ("2029-12-07 23:00", ""),
                ("2026-12-08 23:00", sentence("martes 8 de diciembre 11:00 p. m.", "miércoles 9 de diciembre 7:00 a. m."))):
            with self.subTest(clock), self.at(moment(clock, CHICAGO), CHICAGO):
                self.browser.open(copy)
                self.assertEqual(self.told(), [expected])

    def test_saved_without_its_script(self) -> None:
        """A copy in which no script runs again says until which day and minute it was so, so that it stays true."""
        with self.at(moment("2026-12-06 22:00", CHICAGO), CHICAGO):
            self.browser.open(self.page(OFFICE))
            snapshot = self.browser.command("Page.captureSnapshot", format="mhtml")["data"]
        with self.at(moment("2026-12-08 10:00", CHICAGO), CHICAGO):
            self.browser.open(self.saved("copy.mhtml", snapshot))
            self.assertEqual(
                self.told(), [sentence("domingo 6 de diciembre 10:00 p. m.", "lunes 7 de diciembre 7:00 a. m.")])

    def test_without_scripts(self) -> None:
        """Without scripts nothing is said."""
        with self.browser.without_scripts():
            self.browser.open(self.page(OFFICE))
            self.assertEqual(self.told(), [""])


class PublishedHoursTests(HoursCase):
    """What the program makes of the project's own hours."""

    PAGE = {"es": "es/guia/", "en": "en/guide/"}

    def ice_line(self) -> Hours:
        """The hours of the line of ICE, as its contact and the project's dates have them."""
        contacts = (program.REPOSITORY / "Resources/contacts.yaml").read_text()
        entry = re.search(r"^ice-line:\n((?: .*\n)+)", contacts, re.MULTILINE)[1]
        self.assertIn(
            "hours: {days: mon-fri, from: 08:00, to: 20:00, zone: America/New_York, except: {holidays: us}}", entry)
        written = re.search(r"^written: (\S+)", (program.REPOSITORY / "Resources/project.yaml").read_text(), re.MULTILINE)
        self.open(site.real(), self.PAGE["es"])
        until = date.fromisoformat(self.run_script("return document.querySelector('[data-until]').dataset.until"))
        return Hours(NEW_YORK, OFFICE.spans, date.fromisoformat(written[1]), until, HOLIDAYS)

    def test_data(self) -> None:
        """A page gives its script the hours that are published, and the holidays that Python reckons."""
        hours = self.ice_line()
        for locale, path in self.PAGE.items():
            self.open(site.real(), path)
            found = self.run_script(
                "return [...document.querySelectorAll('[data-hours]')].map(e => [e.dataset.hours, e.dataset.closed, e.dataset.locale])")
            self.assertTrue(found)
            self.assertEqual({tuple(each) for each in found}, {(hours.data(), WORDS[locale][1], WORDS[locale][0])})

    def test_said(self) -> None:
        """On the project's pages the sentence stands with each telephone that has hours, and not on paper."""
        hours = self.ice_line()
        here = moment("2026-12-06 21:14", CHICAGO)
        self.assertTrue(hours.first <= here.date() <= hours.last - DAY)
        for locale, path in self.PAGE.items():
            with self.subTest(path), self.at(here, CHICAGO):
                self.browser.forget()
                self.open(site.real(), path)
                opens = hours.next(here).astimezone(here.tzinfo)
                self.assertEqual(set(self.told()), {sentence(said(here, locale), said(opens, locale), locale)})
                self.assertEqual(self.browser.messages(), [])
                with self.browser.on_paper():
                    shown = "return [...document.querySelectorAll('.closed')].some(e => e.checkVisibility())"
                    self.assertFalse(self.run_script(shown))

    def test_only_where_needed(self) -> None:
        """The script is on pages with such a telephone, and on no other."""
        script = "const next = (hours, now)"
        self.assertIn(script, SCRIPT.read_text())
        real = site.real()
        pages = [path for path in real.pages if not path.startswith("embed/")]
        needing = [path for path in pages if " data-hours=" in real.source(path)]
        self.assertTrue(needing)
        self.assertEqual([path for path in pages if script in real.source(path)], needing)

    def test_zones_of_the_readers(self) -> None:
        """A branch for readers inside tells the clocks of Texas and California alone, one for readers abroad Venezuela's."""
        lines = """
            return [...document.querySelectorAll(arguments[0] + ' .contact-list p')].map(e => e.innerText)
                .filter(t => /Horario publicado|Published hours/.test(t) && /\\d/.test(t))"""
        zones = {"es": ("casi todo Texas", "California", "Venezuela", "hora de Nueva York"),
                 "en": ("most of Texas", "California", "Venezuela", "New York Time")}
        for locale, path in self.PAGE.items():
            self.open(site.real(), path)
            for branch, expected in (("#today-night", zones[locale][:2]), ("#today-abroad", zones[locale][2:3])):
                with self.subTest(branch, locale=locale):
                    found = self.run_script(lines, branch)
                    self.assertTrue(found)
                    for line in found:
                        self.assertEqual(len(re.findall("Horario publicado|Published hours", line)), 1)
                        self.assertEqual(tuple(zone for zone in zones[locale] if zone in line), expected, line)
