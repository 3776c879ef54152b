"""Telephone numbers by Google's library of them: each is a number that can be, in the groups in which its country writes it."""

import json
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import served

try:
    import phonenumbers
    from phonenumbers import shortnumberinfo
except ImportError:  # pragma: no cover
    phonenumbers = None

# The countries whose groups the program knows, by two numbers of each: one of a house, one that is carried.
COUNTRIES = "US CA PR DO ES PE MX CO VE GT SV HN NI CR PA HT EC".split()


def maps(value):
    """Every map in a JSON value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from maps(inner)


def groups(text: str) -> list[str]:
    return re.findall(r"[0-9]+", text)


@unittest.skipIf(phonenumbers is None, "phonenumbers is not installed (.ci/setup-tests installs it)")
class TelephoneTests(unittest.TestCase):
    def setUp(self) -> None:
        self.scratch = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.scratch)

    def shown(self, folder: Path) -> dict[str, set[str]]:
        """The numbers in the data of a project, each with the texts that readers see for it."""
        subprocess.run([served.PROGRAM, "build", "--project", folder, "--output", self.scratch / "site", "--today",
                        "2026-11-25"], check=True, capture_output=True, timeout=served.PATIENCE)
        found: dict[str, set[str]] = {}
        for file in (self.scratch / "site/api/v1").rglob("*.json"):
            for value in maps(json.loads(file.read_text())):
                scheme, _, number = str(value.get("url", "")).partition(":")
                if scheme in ("tel", "sms") and isinstance(value.get("text"), str) and "contact" in value:
                    found.setdefault(number, set()).add(value["text"])
        return found

    def check(self, number: str, texts: set[str]) -> None:
        for text in texts:
            with self.subTest(number=number, text=text):
                if not number.startswith("+"):
                    # Short codes are of the country of the guide.
                    code = phonenumbers.parse(number, "US")
                    self.assertTrue(shortnumberinfo.is_valid_short_number_for_region(code, "US"))
                    self.assertEqual(text, number)
                    continue
                parsed = phonenumbers.parse(number)
                self.assertTrue(phonenumbers.is_valid_number(parsed), "no such number can be")
                self.assertEqual(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164), number)
                written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
                self.assertEqual(groups(text), groups(written))
                self.assertTrue(text.startswith("+"))
                self.assertNotIn(" ", text, "an ordinary space lets the number break over two lines")

    def test_published(self) -> None:
        """Every number of the project."""
        found = self.shown(served.REPOSITORY)
        self.assertGreater(len(found), 4)
        self.assertIn("988", found)
        for number, texts in found.items():
            self.check(number, texts)

    def test_toll_free(self) -> None:
        """A contact is toll-free in the data when its number is."""
        entry = None
        for line in (served.REPOSITORY / "Resources/contacts.yaml").read_text().splitlines():
            if match := re.match(r"  tel: \"?(\+[0-9]+)", line):
                entry = phonenumbers.parse(match[1])
            if match := re.match(r"  toll-free: (true|false)", line):
                if entry is not None:
                    kind = phonenumbers.number_type(entry) == phonenumbers.PhoneNumberType.TOLL_FREE
                    self.assertEqual(match[1] == "true", kind, entry)
            if line and not line.startswith((" ", "#")):
                entry = None

    def test_countries(self) -> None:
        """The table of countries, by the library's own examples."""
        kinds = [phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE]
        examples = {
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            for country in COUNTRIES for kind in kinds
            if (number := phonenumbers.example_number_for_type(country, kind)) is not None
        } | {"+525512345678", "+528112345678", "+523312345678", "+34900123456"}
        self.assertGreater(len(examples), 20)
        project = self.scratch / "project"
        shutil.copytree(served.REPOSITORY / "Tests/Fixtures/small", project)
        ids = {number: f"number-{number[1:]}" for number in sorted(examples)}
        with (project / "Resources/contacts.yaml").open("a") as file:
            for number, name in ids.items():
                file.write(f"\n{name}: {{kind: phone, tel: \"{number}\", reachable-from: unknown, seen: undated, "
                           "sources: [agency]}\n")
        for locale in ("en", "es"):
            with (project / f"locales/{locale}/contacts.yaml").open("a") as file:
                file.writelines(f"{name}: {{name: Line}}\n" for name in ids.values())
        outline = project / "Resources/outline.yaml"
        listed = ", ".join(["always-open", *ids.values()])
        text, count = re.subn(r"- contacts: \[always-open\]", f"- contacts: [{listed}]", outline.read_text())
        self.assertEqual(count, 1)
        outline.write_text(text)
        found = self.shown(project)
        self.assertLessEqual(set(ids), set(found))
        for number in ids:
            self.check(number, found[number])


if __name__ == "__main__":
    unittest.main()
