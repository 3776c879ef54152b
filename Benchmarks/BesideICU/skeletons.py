"""What the options of a message mean to ICU: skeletons of numbers and of dates, by UTS #35 and not by the program."""
import icu

GROUPING = {"always": "group-on-aligned", "never": "group-off", "min2": "group-min2"}
SIGNS = {"always": "sign-always", "exceptZero": "sign-except-zero", "negative": "sign-negative", "never": "sign-never"}
ROUNDING = {
    "ceil": "ceiling", "floor": "floor", "expand": "up", "trunc": "down", "halfCeil": "half-ceiling",
    "halfFloor": "half-floor", "halfExpand": "half-up", "halfTrunc": "half-down", "halfEven": "half-even",
}
WIDTHS = {"short": "unit-width-short", "narrow": "unit-width-narrow", "long": "unit-width-full-name"}
CURRENCY = {
    "symbol": "unit-width-short", "narrowSymbol": "unit-width-narrow", "name": "unit-width-full-name",
    "code": "unit-width-iso-code", "never": "unit-width-hidden",
}
PRECISION = {"hour": "", "minute": "m", "second": "ms"}
ZONE_STYLES = {None: "", "short": "z", "long": "zzzz"}
HOURS = {None: "j", "true": "h", "false": "H"}


def precision(options, least, most):
    """The stem of the digits; `least` and `most` are the fraction digits of a message without such options."""
    low, high = options.get("minimumFractionDigits"), options.get("maximumFractionDigits")
    fewest, many = options.get("minimumSignificantDigits"), options.get("maximumSignificantDigits")
    if "fractionDigits" in options:
        low = high = options["fractionDigits"]
    if low is None:
        low = least if high is None else min(least, high)
    if high is None:
        high = max(most, low)
    fraction = "." + "0" * low + "#" * (high - low)
    significant = None
    if fewest or many:
        significant = "@" * (fewest or 1) + ("#" * (many - (fewest or 1)) if many else "*")
    if "roundingIncrement" in options:
        stem = f"precision-increment/{options['roundingIncrement'] / 10 ** high:.{high}f}"
    elif significant is None:
        stem = fraction
    elif "roundingPriority" in options:
        stem = f"{fraction}/{significant}" + ("r" if options["roundingPriority"] == "morePrecision" else "s")
    else:
        stem = significant
    return stem + ("/w" if options.get("trailingZeroDisplay") == "stripIfInteger" else "")


def number_skeleton(function, options):
    """The skeleton of a number. Where a message sets no limit, three fraction digits are one: the specification leaves it
    open, and no value in a case without one has more."""
    stems = []
    if function == "integer":
        stems = [precision({**options, "maximumFractionDigits": 0}, 0, 0)]
    elif function == "number":
        stems = [precision(options, 0, 3)]
    elif function == "percent":
        stems = ["percent", "scale/100", precision(options, 0, 0)]
    elif function == "unit":
        stems = [f"unit/{options['unit']}", WIDTHS[options.get("unitDisplay", "short")]]
        # With a usage, ICU rounds as its units want it.
        stems += [f"usage/{options['usage']}"] if "usage" in options else [precision(options, 0, 3)]
    elif function == "currency":
        stems = [f"currency/{options['currency'].upper()}", CURRENCY[options.get("currencyDisplay", "symbol")]]
        if options.get("currencySign") == "accounting":
            stems.append("sign-accounting")
        if "fractionDigits" in options or any("Significant" in name for name in options):
            stems.append(precision(options, 2, 2))
        elif options.get("trailingZeroDisplay") == "stripIfInteger":
            stems.append("precision-currency-standard/w")
    stems.append("rounding-mode-" + ROUNDING[options.get("roundingMode", "halfExpand")])
    if options.get("useGrouping", "auto") != "auto":
        stems.append(GROUPING[options["useGrouping"]])
    if options.get("signDisplay", "auto") != "auto":
        stems.append(SIGNS[options["signDisplay"]])
    if "minimumIntegerDigits" in options:
        stems.append("integer-width/*" + "0" * options["minimumIntegerDigits"])
    return " ".join(stems)


def has_day(fields):
    """`weekday` alone names no day of a month."""
    return "day" in fields.split("-")


def date_skeleton(fields, length):
    """The letters of a date. Every length has one width, as in the working group's own implementation."""
    text = "y" if "year" in fields else ""
    text += {"short": "M", "medium": "MMM", "long": "MMMM"}[length] if "month" in fields else ""
    text += "d" if has_day(fields) else ""
    return text + (("EEEE" if length == "long" else "EEE") if "weekday" in fields else "")


def preview_skeleton(locale, fields, length):
    """The same by the table "Mapping to Standard Skeletons" of UTS #35 part 4 (semantic skeletons, a technical preview):
    year, month and day are as wide as in the locale's own date of that length."""
    if fields == "weekday":
        return {"short": "EEEEE", "medium": "EEE", "long": "EEEE"}[length]
    style = {"short": icu.DateFormat.SHORT, "medium": icu.DateFormat.MEDIUM, "long": icu.DateFormat.LONG}[length]
    own = icu.DateTimePatternGenerator.staticGetSkeleton(icu.DateFormat.createDateInstance(style, locale).toPattern())
    text = "".join(letter for letter in own if letter in "Gy") if "year" in fields else ""
    text += "".join(letter for letter in own if letter in "ML") if "month" in fields else ""
    text += "".join(letter for letter in own if letter == "d") if has_day(fields) else ""
    return text + (("EEEE" if length == "long" else "EEE") if "weekday" in fields else "")
