"""Cases of numbers, percentages, money, units, plurals and offsets."""
import decimal
import itertools

from BesideICU import skeletons
from BesideICU.peer import Case, call

NUMBERS = ("0 -0 1 -1 2 12 999 1000 -1000 1234.5 9999 10000 12345.678 -123456.789 1000000 1e6 1e15 "
           "1234567890123456789012 0.5 -0.5 1.5 2.5 0.125 0.05 -0.05 0.005 -0.004 1.005 99.995").split()
HALVES = "0.5 1.5 2.5 -0.5 -1.5 -2.5 0.4 -0.4 0.6 1.25 1.35 -1.25 -1.35 10.05 0.75 1000.5".split()
INTEGERS = "0 1 2 12 999 1000 -1000 12345 1000000 1e6 1e15 1.2 1.8 -1.2 -1234567.8 0.2".split()
PERCENTS = "0 1 0.5 0.123 0.1234 -0.256 12.5 100 0.005 0.0049 0.00125 -0.01 1e3 0.999".split()
AMOUNTS = "0 -0 1 -1 1.5 0.005 -0.004 -1234.5 1234567.891 1000000 1e15 999.995 2 1000".split()
COUNTS = [str(count) for count in (*range(31), *range(100, 111), 1000, 1000000, 2000000, 1000001)]
FRACTIONS = ["1.0", "1.5", "0.0", "0.1", "2.0", "10.5", "-1", "-1.5", "1e6", "1e15", "1.10"]
CATEGORIES = ("zero", "one", "two", "few", "many", "other")

NUMBER_OPTIONS = [
    {}, *({"useGrouping": choice} for choice in ("auto", *skeletons.GROUPING)),
    *({"signDisplay": choice} for choice in ("auto", *skeletons.SIGNS)),
    {"minimumFractionDigits": 2}, {"maximumFractionDigits": 0}, {"maximumFractionDigits": 1}, {"maximumFractionDigits": 2},
    {"minimumFractionDigits": 1, "maximumFractionDigits": 3}, {"minimumFractionDigits": 2, "maximumFractionDigits": 2},
    {"minimumSignificantDigits": 3}, {"maximumSignificantDigits": 3},
    {"minimumSignificantDigits": 3, "maximumSignificantDigits": 5},
    {"minimumIntegerDigits": 3}, {"minimumIntegerDigits": 5, "useGrouping": "always"},
    {"minimumFractionDigits": 2, "maximumFractionDigits": 2, "trailingZeroDisplay": "stripIfInteger"},
    {"signDisplay": "exceptZero", "maximumFractionDigits": 0}, {"signDisplay": "negative", "maximumFractionDigits": 0},
    {"maximumFractionDigits": 2, "maximumSignificantDigits": 2},
    {"maximumFractionDigits": 2, "maximumSignificantDigits": 2, "roundingPriority": "morePrecision"},
    {"maximumFractionDigits": 2, "maximumSignificantDigits": 2, "roundingPriority": "lessPrecision"},
    {"minimumFractionDigits": 2, "maximumFractionDigits": 2, "roundingIncrement": 5},
    {"minimumFractionDigits": 2, "maximumFractionDigits": 2, "roundingIncrement": 25},
    {"minimumFractionDigits": 0, "maximumFractionDigits": 0, "roundingIncrement": 50},
]
INTEGER_OPTIONS = [
    {}, {"useGrouping": "always"}, {"useGrouping": "never"}, {"useGrouping": "min2"}, {"signDisplay": "always"},
    {"signDisplay": "exceptZero"}, {"signDisplay": "never"}, {"minimumIntegerDigits": 4}, {"maximumSignificantDigits": 2},
]
PERCENT_OPTIONS = [
    {}, {"maximumFractionDigits": 1}, {"minimumFractionDigits": 1}, {"minimumFractionDigits": 2, "maximumFractionDigits": 2},
    {"maximumSignificantDigits": 2}, {"minimumSignificantDigits": 3}, {"signDisplay": "always"},
    {"signDisplay": "exceptZero"}, {"signDisplay": "never"}, {"useGrouping": "never"}, {"useGrouping": "always"},
    {"useGrouping": "min2"}, {"roundingMode": "floor"}, {"roundingMode": "halfEven", "maximumFractionDigits": 1},
    {"minimumFractionDigits": 1, "maximumFractionDigits": 1, "trailingZeroDisplay": "stripIfInteger"},
]
CURRENCY_OPTIONS = [
    {}, *({"currencyDisplay": display} for display in skeletons.CURRENCY), {"currencySign": "accounting"},
    {"currencySign": "accounting", "currencyDisplay": "code"},
    {"currencySign": "accounting", "currencyDisplay": "narrowSymbol"},
    {"currencySign": "accounting", "currencyDisplay": "never"}, {"currencyDisplay": "never", "fractionDigits": 0},
    {"fractionDigits": 0}, {"fractionDigits": 2}, {"fractionDigits": 3}, {"trailingZeroDisplay": "stripIfInteger"},
    {"fractionDigits": 2, "trailingZeroDisplay": "stripIfInteger"}, {"currencyDisplay": "name", "fractionDigits": 0},
    {"currencyDisplay": "name", "trailingZeroDisplay": "stripIfInteger"},
    {"useGrouping": "never"}, {"useGrouping": "always"}, {"useGrouping": "min2"}, {"maximumSignificantDigits": 3},
    {"fractionDigits": 2, "roundingIncrement": 5}, {"roundingMode": "floor"}, {"minimumIntegerDigits": 3},
]
UNITS = ("kilometer meter mile foot hour minute second day week month year celsius fahrenheit kilogram gram liter "
         "megabyte square-kilometer kilometer-per-hour mile-per-hour percent degree kilowatt-hour foot-and-inch "
         "hour-and-minute liter-per-100-kilometer").split()
UNIT_VALUES = "0 1 1.5 2 3 5 11 21 100 1000000 -1 -5.5 1234.5 0.25".split()
UNIT_OPTIONS = [
    {"signDisplay": "always"}, {"useGrouping": "never"}, {"maximumFractionDigits": 0}, {"minimumFractionDigits": 1},
    {"maximumSignificantDigits": 2}, {"unitDisplay": "long", "minimumFractionDigits": 1},
]
USAGES = [("meter", "road"), ("kilometer", "road"), ("meter", "person-height"), ("kilogram", "person"),
          ("celsius", "weather"), ("meter", "default"), ("liter", "fluid"), ("square-meter", "land")]

# A function and its options, the next function with its own, and which of the first's that one discards.
INHERITED = [
    ("number", {"minimumFractionDigits": 2, "signDisplay": "always"}, "number", {"minimumFractionDigits": 1}, ()),
    ("number", {"minimumFractionDigits": 2, "signDisplay": "always"}, "integer", {}, ("minimumFractionDigits",)),
    ("number", {"maximumFractionDigits": 1, "useGrouping": "never"}, "integer", {}, ("maximumFractionDigits",)),
    ("number", {"minimumSignificantDigits": 5, "useGrouping": "always"}, "integer", {}, ("minimumSignificantDigits",)),
    ("number", {"minimumIntegerDigits": 6, "signDisplay": "exceptZero"}, "percent", {}, ("minimumIntegerDigits",)),
    ("number", {"minimumFractionDigits": 1, "useGrouping": "always"}, "percent", {}, ()),
    ("number", {"useGrouping": "never", "minimumIntegerDigits": 2}, "currency", {"currency": "EUR"}, ()),
    ("number", {"minimumFractionDigits": 1}, "unit", {"unit": "hour", "unitDisplay": "long"}, ()),
    ("currency", {"currency": "USD", "currencyDisplay": "code"}, "currency", {"currencySign": "accounting"}, ()),
    ("currency", {"currency": "JPY", "useGrouping": "never"}, "currency", {"currencyDisplay": "name"}, ()),
    ("unit", {"unit": "kilometer", "unitDisplay": "long"}, "unit", {"minimumFractionDigits": 1}, ()),
]


def cases(peer):
    yield from numbers(peer)
    yield from inherited(peer)
    yield from choices(peer)
    yield from offsets(peer)


def numbers(peer):
    """Every function that shows a number."""
    def formatted(function, options, values):
        for value in values:
            yield Case(function, f"{{|{value}| {call(function, options)}}}", peer.text(function, options, value))

    for options in NUMBER_OPTIONS:
        yield from formatted("number", options, NUMBERS)
    for mode, most in itertools.product(skeletons.ROUNDING, (0, 1)):
        yield from formatted("number", {"maximumFractionDigits": most, "roundingMode": mode}, HALVES)
    for options in INTEGER_OPTIONS:
        yield from formatted("integer", options, INTEGERS)
    yield from formatted("integer", {}, "0.5 1.5 2.5 -0 -0.4 -0.5 -2.5".split())
    for options in PERCENT_OPTIONS:
        yield from formatted("percent", options, PERCENTS)
    for code, options in itertools.product(["USD", "EUR", "JPY", "VES"], CURRENCY_OPTIONS):
        yield from formatted("currency", {"currency": code, **options}, AMOUNTS)
    for code in ("usd", "KWD", "MXN", "XXX"):
        yield from formatted("currency", {"currency": code}, AMOUNTS)
    for unit, width in itertools.product(UNITS, skeletons.WIDTHS):
        yield from formatted("unit", {"unit": unit, "unitDisplay": width}, UNIT_VALUES)
    for unit, options in itertools.product(("kilometer", "hour"), UNIT_OPTIONS):
        yield from formatted("unit", {"unit": unit, **options}, UNIT_VALUES)
    for (unit, usage), width in itertools.product(USAGES, skeletons.WIDTHS):
        yield from formatted("unit", {"unit": unit, "usage": usage, "unitDisplay": width}, "1 1.5 100 1234.5".split())


def inherited(peer):
    """Values of variables, and values that another function resolved."""
    for value in (0, 1, -7, 1234.5, 1000000, "-1234.5", "1e6", "0.5"):
        digits = value if isinstance(value, str) else f"{decimal.Decimal(str(value)):f}"
        for function in ("number", "integer", "percent"):
            yield Case("inherited", f"{{$n :{function}}}", peer.text(function, {}, digits), {"n": value})
    for (first, given, then, added, discarded), value in itertools.product(
            INHERITED, "0 1 -1 2 5 1234 1000000 0.5 -1234.5".split()):
        options = {**{name: option for name, option in given.items() if name not in discarded}, **added}
        source = f".local $n = {{|{value}| {call(first, given)}}} {{{{{{$n {call(then, added)}}}}}}}"
        yield Case("inherited", source, peer.text(then, options, value))


def variants(keys, shown=""):
    return " ".join(f"{key} {{{{{word}{shown}}}}}" for key, word in keys)


KEYS = [*((category, category) for category in CATEGORIES[:-1]), ("*", "other")]


def older(kind, keys):
    """The same choice in ICU's older syntax."""
    return "{0," + kind + "," + "".join(f"{key}{{{text}}}" for key, text in keys) + "}"


def choices(peer):
    """Categories of cardinals and ordinals."""
    functions = [("number", {}), ("integer", {}), ("number", {"minimumFractionDigits": 1}),
                 ("number", {"maximumFractionDigits": 0}), ("number", {"maximumSignificantDigits": 1}), ("percent", {})]
    for (function, options), value in itertools.product(functions, COUNTS + FRACTIONS):
        source = f".local $n = {{|{value}| {call(function, options)}}} .match $n {variants(KEYS)}"
        yield Case("plural", source, peer.cardinals.select(peer.number(function, options, value)))
    for value in COUNTS + FRACTIONS:
        ordinal = peer.ordinals.select(peer.number("number", {}, value))
        if value.isdigit() and ordinal != peer.message(older("selectordinal", zip(CATEGORIES, CATEGORIES)), int(value)):
            raise AssertionError(f"two ways to the ordinal of {value} in {peer.tag} disagree")
        yield Case("ordinal", f".local $n = {{|{value}| :number select=ordinal}} .match $n {variants(KEYS)}", ordinal)


def offsets(peer):
    """Sums, and choices by them: ICU's older messages have both, an exact key before the offset and categories after it."""
    exact = older("plural", [("=1", "exact"), *zip(CATEGORIES, CATEGORIES)])
    less = older("plural", [("offset:1 =0", "none"), ("=1", "you"), *((name, f"{name} #") for name in CATEGORIES)])
    both = variants([("0 *", "none"), ("1 *", "you")]) + " " + variants([(f"* {key}", word) for key, word in KEYS], " {$m}")
    for value in COUNTS:
        source = f".local $n = {{|{value}| :integer}} .match $n {variants([('1', 'exact'), *KEYS])}"
        yield Case("exact", source, peer.message(exact, int(value)))
        source = f".local $n = {{|{value}| :integer}} .local $m = {{$n :offset subtract=1}} .match $n $m {both}"
        yield Case("offset", source, peer.message(less, int(value)))
    options = {"signDisplay": "always", "useGrouping": "always"}
    for value, (name, step) in itertools.product("0 1 -1 5 999 1000 1000000 1.5 -0.5 1e15".split(),
                                                 [("add", 1), ("subtract", 1), ("add", 13), ("subtract", 99)]):
        total = f"{decimal.Decimal(value) + (step if name == 'add' else -step):f}"
        yield Case("offset", f"{{|{value}| :offset {name}={step}}}", peer.text("number", {}, total))
        source = f".local $n = {{|{value}| {call('number', options)}}} {{{{{{$n :offset {name}={step}}}}}}}"
        yield Case("offset", source, peer.text("number", options, total))
