"""Cases of dates and times."""
import datetime
import itertools

import icu

from BesideICU.peer import Case, call, instant_of, offsets
from BesideICU.skeletons import HOURS, PRECISION, ZONE_STYLES, date_skeleton, preview_skeleton

FIELDS = ("weekday", "day-weekday", "month-day", "month-day-weekday", "year-month-day", "year-month-day-weekday")
LENGTHS = ("short", "medium", "long")
CALENDARS = ("gregory", "buddhist", "persian", "hebrew", "japanese", "islamic-umalqura")
# Mexico gave up summer time after ICU's rules of 2022 were written.
ZONES = ("America/Caracas", "America/Chicago", "UTC", "America/Mexico_City")
CHANGES = ("2026-03-08T08:00:00", "2026-11-01T07:00:00", "2027-03-14T08:00:00", "2027-11-07T07:00:00")
AROUND = (-43200, -3601, -3600, -1, 0, 1, 3599, 3600, 43200)
OTHERS = ("2026-01-01T03:59:59", "2026-01-01T04:00:00", "2026-07-15T16:00:00", "2026-12-31T23:59:59",
          "2027-06-30T05:00:00", "2028-02-29T12:34:56", "2010-05-05T12:34:56", "2026-07-01T18:05:09")
TWICE_OR_NEVER = ("2026-03-08T02:30:00", "2026-11-01T01:30:00", "2027-03-14T02:00:00", "2027-11-07T01:59:59")


def seconds(text):
    return int(datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc).timestamp())


def iso(instant):
    return datetime.datetime.fromtimestamp(instant, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def fixed(offset):
    """A zone of one offset."""
    hours, minutes = divmod(abs(offset) // 60, 60)
    return f"GMT{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"


class Dates:
    """The cases of one locale, and the instants where ICU's rules of a zone are not the system's."""

    def __init__(self, peer):
        self.peer = peer
        self.outdated = set()

    def case(self, group, options, operand, zone, instant, skeleton, named=None, preview=None):
        calendar = options.get("calendar")
        source = f"{{|{operand}| {call(group, {**options, **({'timeZone': named} if named else {})})}}}"
        text = self.peer.date(skeleton, zone, instant, calendar)
        return Case(group, source, text, None, self.peer.date(preview, zone, instant, calendar) if preview else None)

    def cases(self):
        yield from self.options()
        yield from self.clocks()
        yield from self.operands()
        yield from self.inherited()

    def options(self):
        """Every combination of options, in two zones."""
        moment = seconds("2026-03-08T20:04:05")
        for zone in ZONES[:2]:
            at = iso(moment), zone, moment
            for fields, length in itertools.product(FIELDS, LENGTHS):
                letters, preview = date_skeleton(fields, length), preview_skeleton(self.peer.locale, fields, length)
                yield self.case("date", {"fields": fields, "length": length}, *at, letters, zone, preview)
                for (precision, small), (style, mark) in itertools.product(PRECISION.items(), ZONE_STYLES.items()):
                    options = {"dateFields": fields, "dateLength": length, "timePrecision": precision}
                    options.update({"timeZoneStyle": style} if style else {})
                    yield self.case("datetime", options, *at, letters + "j" + small + mark, zone, preview + "C" + small + mark)
            for (precision, small), (style, mark), (twelve, hour) in itertools.product(
                    PRECISION.items(), ZONE_STYLES.items(), HOURS.items()):
                options = {"precision": precision, **({"timeZoneStyle": style} if style else {})}
                options.update({"hour12": twelve} if twelve else {})
                preview = hour.replace("j", "C") + small + mark
                yield self.case("time", options, *at, hour + small + mark, zone, preview)
            for calendar, length in itertools.product(CALENDARS, LENGTHS):
                options = {"length": length, "calendar": calendar}
                yield self.case("date", options, *at, date_skeleton("year-month-day", length), zone)

    def clocks(self):
        """Instants around each change of the clock, and others."""
        instants = [seconds(change) + step for change in CHANGES for step in AROUND] + [seconds(text) for text in OTHERS]
        full = {"dateFields": "year-month-day-weekday", "dateLength": "long", "timePrecision": "second"}
        for zone, instant in itertools.product(ZONES, instants):
            peers, systems = offsets(zone, instant)
            agree = peers == systems
            if not agree:
                self.outdated.add((zone, instant))
            at = iso(instant), zone if agree else fixed(systems), instant
            yield self.case("date", {}, *at, "yMMMd", zone)
            yield self.case("time", {"precision": "second"}, *at, "jms", zone)
            yield self.case("datetime", full, *at, "yMMMMdEEEEjms", zone)
            if agree:
                yield self.case("time", {"timeZoneStyle": "long"}, *at, "jmzzzz", zone)
                yield self.case("datetime", {"dateLength": "short", "timeZoneStyle": "short"}, *at, "yMdjmz", zone)

    def operands(self):
        """Every hour, days of every month, and operands with an offset, without one and without a time."""
        for hour, (twelve, letter) in itertools.product(range(24), HOURS.items()):
            instant, options = seconds(f"2026-05-06T{hour:02}:07:08"), {"hour12": twelve} if twelve else {}
            yield self.case("time", options, iso(instant), "UTC", instant, letter + "m", "UTC")
            yield self.case("time", {"precision": "hour", **options}, iso(instant)[:-1], "UTC", instant, letter)
        for month, day, length in itertools.product(range(1, 13), (1, 13, 28), LENGTHS):
            text = f"2026-{month:02}-{day:02}"
            yield self.case("date", {"length": length}, text, "UTC", seconds(text), date_skeleton("year-month-day", length))
        for text in ("1798-07-06", "1970-01-01", "2000-02-29", "1600-12-31", "2999-12-31"):
            yield self.case("date", {"length": "long"}, text, "UTC", seconds(text), "yMMMMd")
        for text, zone in (("+05:30", "GMT+05:30"), ("-04:00", "GMT-04:00"), ("+00:00", "UTC"), (".999Z", "UTC"),
                           ("+14:00", "GMT+14:00")):
            instant = seconds("2026-11-01T01:30:59") - icu.TimeZone.createTimeZone(zone).getRawOffset() // 1000
            for shown, named in ((zone, "input"), ("America/Caracas", "America/Caracas")):
                operand = f"2026-11-01T01:30:59{text}"
                yield self.case("datetime", {"timePrecision": "second"}, operand, shown, instant, "yMMMdjms", named)
        # Without an offset, a time is that of the zone.
        for zone, text, (style, mark) in itertools.product(
                ZONES[:3], ("2026-01-15T08:00:00", "2026-07-15T20:30:00", *TWICE_OR_NEVER), ZONE_STYLES.items()):
            options, instant = {"timeZoneStyle": style} if style else {}, instant_of(text, zone)
            yield self.case("datetime", options, text, zone, instant, "yMMMdjm" + mark, zone)

    def inherited(self):
        """Zone and clock go from one function to the next; fields and lengths do not."""
        instant = seconds("2026-03-09T02:15:00")
        for twelve, hour in (("true", "h"), ("false", "H")):
            options = {"dateLength": "long", "timeZone": "America/Chicago", "hour12": twelve}
            first = f".local $d = {{|{iso(instant)}| {call('datetime', options)}}}"
            for then, skeleton in (("date", "yMMMd"), ("time", hour + "m"), ("datetime", f"yMMMd{hour}m")):
                text = self.peer.date(skeleton, "America/Chicago", instant)
                yield Case(then, f"{first} {{{{{{$d :{then}}}}}}}", text)
