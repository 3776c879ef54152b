"""Opening hours as Python reckons them, minute by minute: what a page says of them is held against this."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
DAYS = {
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
HALVES = {"es": ("a. m.", "p. m."), "en": ("AM", "PM")}


@dataclass(frozen=True)
class Hours:
    """Hours as somebody publishes them: spans of (first day, last day, from, to), Monday being 1, on a zone's clock.

    A span that does not end after it begins runs into the next day. Holidays are the days on which none begins.
    """

    zone: str
    spans: tuple[tuple[int, int, str, str], ...]
    first: date
    last: date
    holidays: frozenset[date] = field(default_factory=frozenset)

    def has(self, clock: datetime) -> bool:
        """True when somebody answers at this time of the zone's clock."""
        time = clock.strftime("%H:%M")
        for first, last, start, end in self.spans:
            for day in (clock.date(), clock.date() - DAY):
                if not first <= day.isoweekday() <= last or day in self.holidays:
                    continue
                begins = clock.date() == day and time >= start
                if begins and (end <= start or time < end) or clock.date() != day and end <= start and time < end:
                    return True
        return False

    def next(self, moment: datetime) -> datetime | None:
        """The first minute after a moment at which somebody answers; nothing when somebody does then, or it is not known."""
        zone = ZoneInfo(self.zone)
        minute = moment.astimezone(timezone.utc).replace(second=0, microsecond=0)
        if not self.first <= minute.astimezone(zone).date() <= self.last or self.has(minute.astimezone(zone)):
            return None
        while minute.astimezone(zone).date() <= self.last:
            minute += MINUTE
            if self.has(minute.astimezone(zone)):
                return minute if minute.astimezone(zone).date() <= self.last else None
        return None

    def data(self) -> str:
        """The hours as a page gives them to its script."""
        spans = []
        for first, last, start, end in self.spans:
            begin, finish = (int(t[:2]) * 60 + int(t[3:]) for t in (start, end))
            spans.append(f"{first}-{last}-{begin}-{finish + (1440 if finish <= begin else 0)}")
        closed = [
            day.isoformat() for day in sorted(self.holidays)
            if self.first <= day <= self.last and any(a <= day.isoweekday() <= b for a, b, _, _ in self.spans)]
        return ";".join([self.zone, self.first.isoformat(), self.last.isoformat(), ",".join(spans), ",".join(closed)])


def federal_holidays(years: range) -> Iterator[date]:
    """The days on which the offices of the United States are closed (5 U.S.C. 6103), where they are kept."""

    def nth(year: int, month: int, weekday: int, n: int) -> date:
        first = date(year, month, 1)
        return first + DAY * ((weekday - first.isoweekday()) % 7 + 7 * (n - 1))

    for year in years:
        last_of_may = date(year, 5, 31)
        yield from (nth(year, 1, 1, 3), nth(year, 2, 1, 3), last_of_may - DAY * (last_of_may.isoweekday() - 1))
        yield from (nth(year, 9, 1, 1), nth(year, 10, 1, 2), nth(year, 11, 4, 4))
        for month, day in ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25)):
            fixed = date(year, month, day)
            yield fixed + DAY * {6: -1, 7: 1}.get(fixed.isoweekday(), 0)


def said(moment: datetime, locale: str) -> str:
    """A moment of a clock as a page in American English or Spanish says it."""
    weekday, month = DAYS[locale][moment.weekday()], MONTHS[locale][moment.month - 1]
    day = f"{weekday} {moment.day} de {month}" if locale == "es" else f"{weekday} {month} {moment.day}"
    return f"{day} {moment.hour % 12 or 12}:{moment:%M} {HALVES[locale][moment.hour >= 12]}"


def plain(text: str) -> str:
    """What a browser says of a moment, without the marks in which its versions differ."""
    for old, new in (("\u202f", " "), ("\xa0", " "), (",", ""), (" a las ", " "), (" at ", " "), ("p.m.", "p. m."), ("a.m.", "a. m.")):
        text = text.replace(old, new)
    return text
