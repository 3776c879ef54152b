"""ICU in one locale, through PyICU, and a case for the program."""
import datetime
import typing
import zoneinfo

import icu

from BesideICU import skeletons


class Case(typing.NamedTuple):
    """A message, and the text that ICU has for it."""

    group: str
    source: str
    expected: str
    # Values of variables, by name.
    values: typing.Optional[dict] = None
    # A date's text by the technical preview of semantic skeletons.
    preview: typing.Optional[str] = None


def call(function, options):
    """The annotation of a message."""
    return " ".join([f":{function}", *(f"{name}=|{value}|" for name, value in options.items())])


class Peer:
    """ICU in one locale; formatters are kept."""

    def __init__(self, tag):
        self.tag = tag
        self.locale = icu.Locale.forLanguageTag(tag)
        self.formatters, self.dates, self.generators, self.messages = {}, {}, {}, {}
        self.cardinals = icu.PluralRules.forLocale(self.locale)
        self.ordinals = self.ordinal_rules()
        accounts = icu.NumberFormatter.forSkeleton("currency/USD sign-accounting").locale(self.locale)
        self.has_brackets = "(" in accounts.formatDecimal(b"-1")

    def formatter(self, stems):
        if stems not in self.formatters:
            self.formatters[stems] = icu.NumberFormatter.forSkeleton(stems).locale(self.locale)
        return self.formatters[stems]

    def number(self, function, options, value):
        """The formatted number, by which plural rules choose; `str` gives its text."""
        if function == "integer":
            # The value is an integer before its digits are counted.
            value = self.formatter("rounding-mode-half-up precision-integer group-off latin").formatDecimal(value.encode())
            value = value.translate({0x200E: None, 0x200F: None, 0x061C: None, 0x2212: "-"})
        return self.formatter(skeletons.number_skeleton(function, options)).formatDecimalToValue(value.encode())

    def text(self, function, options, value):
        """The text of a number."""
        if options.get("currencyDisplay") == "never":
            return self.amount(options, value)
        return str(self.number(function, options, value))

    def amount(self, options, value):
        """Money without its sign. ICU 72 leaves behind what stood between sign and number, though its data have CLDR's
        patterns without a sign (UTS #35 part 3, alt="noCurrency"): those of a number, in brackets where the locale's
        accounts have them."""
        code = icu.NumberFormatter.forSkeleton(f"currency/{options['currency']} unit-width-iso-code")
        digits = len(code.locale(icu.Locale("en")).formatDecimal(b"0").partition(".")[2])
        others = {name: option for name, option in options.items() if not name.startswith("currency")}
        both = {"minimumFractionDigits": digits, "maximumFractionDigits": digits}
        number = self.formatter(skeletons.number_skeleton("number", {**both, **others}))
        if options.get("currencySign") == "accounting" and self.has_brackets and value.startswith("-"):
            return f"({number.formatDecimal(value[1:].encode())})"
        return number.formatDecimal(value.encode())

    def ordinal_rules(self):
        """The ordinal rules, out of ICU's data: PyICU makes those of cardinals only."""
        data = icu.ResourceBundle("", icu.Locale("plurals"))
        sets, names = data.get("locales_ordinals"), {}
        while sets.hasNext():
            entry = sets.getNext()
            names[entry.getKey()] = entry.getString()
        name = names.get(self.tag.replace("-", "_")) or names.get(self.locale.getLanguage())
        rules, lines = data.get("rules").get(name) if name else None, []
        while rules and rules.hasNext():
            rule = rules.getNext()
            if rule.getKey() != "other":
                lines.append(f"{rule.getKey()}: {rule.getString().split('@')[0]}")
        return icu.PluralRules.createRules("; ".join(lines)) if lines else icu.PluralRules.createDefaultRules()

    def message(self, pattern, value):
        """A message of ICU's older syntax."""
        if pattern not in self.messages:
            self.messages[pattern] = icu.MessageFormat(pattern, self.locale)
        return self.messages[pattern].format([icu.Formattable(value)])

    def date(self, skeleton, zone, instant, calendar=None):
        """The text of an instant (seconds since 1970)."""
        key = skeleton, zone, calendar
        if key not in self.dates:
            locale = icu.Locale.forLanguageTag(f"{self.tag}-u-ca-{calendar}") if calendar else self.locale
            if calendar not in self.generators:
                self.generators[calendar] = icu.DateTimePatternGenerator.createInstance(locale)
            self.dates[key] = icu.SimpleDateFormat(self.generators[calendar].getBestPattern(skeleton), locale)
            self.dates[key].setTimeZone(icu.TimeZone.createTimeZone(zone))
        return self.dates[key].format(float(instant))


def offsets(zone, instant):
    """The offset in seconds by ICU's rules, and by the system's zone files."""
    peers = sum(icu.TimeZone.createTimeZone(zone).getOffset(float(instant), False)) // 1000
    moment = datetime.datetime.fromtimestamp(instant, zoneinfo.ZoneInfo(zone))
    return peers, int(moment.utcoffset().total_seconds())


def instant_of(text, zone):
    """The instant that ICU's calendar takes a local time for, where the clock shows it twice or not at all."""
    calendar = icu.GregorianCalendar(icu.TimeZone.createTimeZone(zone), icu.Locale("en"))
    time = datetime.datetime.fromisoformat(text)
    calendar.set(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
    return int(calendar.getTime())
