"""The data for other sites, by other programs than the one that writes it: schemas, hashes, signatures, copies."""

import copy
import gzip
import hashlib
import json
import random
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import served

try:
    from jsonschema import Draft202012Validator
except ImportError:  # pragma: no cover
    Draft202012Validator = None

BAD = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\u202a-\u202e\u2066-\u2069\ufeff]")


def walk(value, path=()):
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in children:
        yield from walk(inner, path + (key,))


def damaged(document, chance: random.Random):
    """A copy with a key dropped, misspelt, emptied or of another type; nothing where that is not possible."""
    path = chance.choice([path for path, _ in walk(document) if path])
    result = copy.deepcopy(document)
    holder = result
    for key in path[:-1]:
        holder = holder[key]
    key = path[-1]
    kind = chance.choice(["drop", "misspell", "empty", "type"])
    if kind == "type":
        holder[key] = 7 if isinstance(holder[key], (str, list, dict)) else "seven"
    elif kind == "empty" and isinstance(holder[key], str):
        holder[key] = ""
    elif isinstance(holder, dict) and kind in ("drop", "misspell"):
        value = holder.pop(key)
        if kind == "misspell":
            holder[f"{key}_x"] = value
    else:
        return None
    return kind, path, result


class BundleTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        if shutil.which("openssl") is None:
            raise unittest.SkipTest("the command openssl is not installed")
        cls.scratch = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        cls.key = cls.scratch / "key"
        run = subprocess.run([served.PROGRAM, "keygen", cls.key], capture_output=True, text=True, check=True)
        cls.printed = run.stdout + run.stderr
        cls.site = cls.scratch / "site"
        subprocess.run([served.PROGRAM, "build", "--project", served.REPOSITORY, "--output", cls.site, "--today",
                        "2026-11-25", "--sign", cls.key], check=True, capture_output=True, timeout=served.PATIENCE)
        cls.api = cls.site / "api"
        cls.files = sorted(file for file in cls.api.rglob("*") if file.is_file())
        cls.documents = {file: json.loads(file.read_text()) for file in cls.files if file.suffix == ".json"}

    def verify(self, *options: str) -> subprocess.CompletedProcess:
        return subprocess.run([served.PROGRAM, "verify", self.site, "--key", f"{self.key}.pub", *options],
                              capture_output=True, text=True)

    def test_keys(self) -> None:
        """The private key is its owner's alone, is printed nowhere, and is no file of a project."""
        self.assertEqual(self.key.stat().st_mode & 0o777, 0o600)
        secret = self.key.read_text().split("\n")[1]
        self.assertNotIn(secret, self.printed)
        self.assertNotIn(secret[22:], self.printed)
        again = subprocess.run([served.PROGRAM, "keygen", self.key], capture_output=True, text=True)
        self.assertEqual((again.returncode, "there already" in again.stderr), (2, True))
        inside = subprocess.run([served.PROGRAM, "keygen", "locales/es/key"], capture_output=True, text=True,
                                cwd=served.REPOSITORY)
        self.assertEqual((inside.returncode, "inside the project" in inside.stderr), (2, True))
        self.assertFalse((served.REPOSITORY / "locales/es/key").exists())
        self.key.chmod(0o644)
        try:
            shared = subprocess.run([served.PROGRAM, "build", "--output", self.scratch / "no", "--sign", self.key],
                                    capture_output=True, text=True, cwd=served.REPOSITORY)
            self.assertEqual((shared.returncode, "chmod 600" in shared.stderr), (2, True))
        finally:
            self.key.chmod(0o600)

    def test_signature(self) -> None:
        """OpenSSL finds every manifest signed by the key."""
        manifests = list(self.api.rglob("manifest.json"))
        self.assertGreater(len(manifests), 6)
        for manifest in manifests:
            run = subprocess.run(
                ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", f"{self.key}.pub", "-rawin", "-in", manifest,
                 "-sigfile", manifest.with_name("manifest.sig")], capture_output=True, text=True)
            self.assertEqual(run.returncode, 0, f"{manifest}: {run.stderr}")

    def test_hashes(self) -> None:
        """Every file is in the manifest of the whole, and every hash in the data is that of its file."""
        listed = set()
        for manifest in self.api.rglob("manifest.json"):
            for entry in json.loads(manifest.read_text())["files"]:
                body = (manifest.parent / entry["path"]).read_bytes()
                self.assertEqual(hashlib.sha256(body).hexdigest(), entry["sha256"], entry["path"])
                self.assertEqual(len(body), entry["bytes"])
                if manifest.parent == self.api:
                    listed.add(entry["path"])
        there = {file.relative_to(self.api).as_posix() for file in self.files}
        self.assertEqual({path for path in there - listed if not path.endswith(".gz")}, {"manifest.json", "manifest.sig"})
        index = json.loads((self.api / "v1/index.json").read_text())
        for entry in index["files"]:
            body = (self.api / "v1" / entry["path"]).read_bytes()
            self.assertEqual(hashlib.sha256(body).hexdigest(), entry["sha256"])
            copied = self.api / "v1" / entry["immutable"]
            self.assertEqual(copied.read_bytes(), body)
            self.assertIn(entry["sha256"][:16], copied.name)

    def test_compressed(self) -> None:
        """What is compressed beside a file is that file; the JSON that is worth it is."""
        compressed = [file for file in self.files if file.suffix == ".gz"]
        self.assertGreater(len(compressed), 400)
        for file in compressed:
            self.assertEqual(gzip.decompress(file.read_bytes()), file.with_suffix("").read_bytes(), file.name)
        for file in self.documents:
            if file.stat().st_size > 1024 and file.parent != self.api:
                self.assertTrue(file.with_name(f"{file.name}.gz").exists(), file.name)

    def test_verify(self) -> None:
        """A whole bundle is good until its day; what is altered, missing or added is named."""
        index = json.loads((self.api / "v1/index.json").read_text())
        first = min(file["expiresOn"] for file in index["files"] if "expiresOn" in file)
        good = self.verify("--today", first)
        self.assertEqual(good.returncode, 0, good.stderr)
        self.assertEqual(self.verify("--today", "2199-01-01").returncode, 1)
        page = self.api / "v1/es/guidance/find.json"
        body = page.read_bytes()
        other = self.api / "v1/es/more.json"
        packed = self.api / "v1/index.json.gz"
        before = packed.read_bytes()
        try:
            page.write_bytes(body.replace(b"1", b"2", 1))
            other.write_bytes(b"{}")
            packed.write_bytes(gzip.compress(b"{}"))
            (self.api / "v1/changes.json").rename(self.scratch / "gone")
            bad = self.verify("--today", "2026-11-25")
        finally:
            page.write_bytes(body)
            other.unlink()
            packed.write_bytes(before)
            (self.scratch / "gone").rename(self.api / "v1/changes.json")
        self.assertEqual(bad.returncode, 1)
        self.assertEqual(sorted(bad.stdout.split("\n"))[1:],
                         ["added: v1/es/more.json", "altered: v1/es/guidance/find.json", "altered: v1/es/guidance/find.json.gz",
                          "altered: v1/index.json.gz", "missing: v1/changes.json"])

    def test_texts(self) -> None:
        """No text has a control, a mark of direction or a sign that stands for a broken one."""
        for file, document in self.documents.items():
            if "/schemas/" in file.as_posix():
                continue
            for path, value in walk(document):
                if isinstance(value, str):
                    self.assertIsNone(BAD.search(value), f"{file.name} {path}: {value!r}")

    def test_schemas(self) -> None:
        """Every file keeps the schema that it names, and the schemas refuse nineteen damaged copies of twenty."""
        if Draft202012Validator is None:
            self.skipTest("jsonschema is not installed")
        schemas = {}
        for file in (self.api / "v1/schemas").glob("*.json"):
            schema = json.loads(file.read_text())
            Draft202012Validator.check_schema(schema)
            schemas[schema["$id"]] = Draft202012Validator(
                schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        chance = random.Random(7)
        tried = refused = 0
        let_in = []
        for file, document in self.documents.items():
            relative = file.relative_to(self.api).as_posix()
            if "/schemas/" in relative or relative.startswith("immutable/") or relative == "v1/openapi.json":
                continue
            validator = schemas[document["$schema"]]
            if file.stat().st_size > 120_000 and "/es/" in relative:
                continue
            error = next(validator.iter_errors(document), None)
            self.assertIsNone(error, f"{relative}: {error and error.message[:200]}")
            if file.stat().st_size > 30_000:
                continue
            for _ in range(4):
                made = damaged(document, chance)
                if made is None:
                    continue
                kind, path, mutant = made
                tried += 1
                if validator.is_valid(mutant):
                    let_in.append(f"{relative} {kind} {path}")
                else:
                    refused += 1
        self.assertGreater(tried, 300)
        self.assertGreaterEqual(refused / tried, 0.95, "\n".join(let_in))

    def test_feeds(self) -> None:
        """Each language has a feed that an XML parser reads, with the newest change first."""
        from xml.etree import ElementTree
        for language in ("es", "en"):
            feed = ElementTree.parse(self.api / f"v1/{language}/changes.atom").getroot()
            atom = "{http://www.w3.org/2005/Atom}"
            self.assertEqual(feed.tag, f"{atom}feed")
            entries = feed.findall(f"{atom}entry")
            self.assertGreaterEqual(len(entries), 1)
            for entry in entries:
                for name in ("id", "title", "updated", "summary"):
                    self.assertTrue(entry.findtext(f"{atom}{name}"), name)


if __name__ == "__main__":
    unittest.main()
