"""The clock of a page, set to a day."""

# After the last day of the guide, and before it.
LATER = "2027-03-01"
STILL = "2026-12-01"


def on(day: str) -> str:
    """A script after which it is noon of `day` for a page."""
    return f"""
        const Clock = Date, there = Clock.parse('{day}T12:00:00');
        window.Date = class extends Clock {{
            constructor(...given) {{ given.length ? super(...given) : super(there); }}
            static now() {{ return there; }}
        }};"""
