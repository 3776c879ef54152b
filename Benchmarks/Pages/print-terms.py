#!/usr/bin/env python3
"""Counts the pages of US Letter that a glossary takes on paper.

  print-terms.py GLOSA [COUNT]     COUNT terms (150), made out of the published ones; needs Chromium and pdfinfo
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    glosa = pathlib.Path(sys.argv[1]).resolve()
    count = sys.argv[2] if len(sys.argv) > 2 else "150"
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser or not shutil.which("pdfinfo"):
        sys.exit("needs Chromium and pdfinfo (Debian: chromium, poppler-utils)")
    with tempfile.TemporaryDirectory() as folder:
        project = f"{folder}/project"
        subprocess.run([sys.executable, ROOT / "Benchmarks/Pages/project.py", "terms", project, count], check=True)
        for locale in ("es", "en"):
            page = pathlib.Path(folder, f"{locale}.html")
            with open(page, "wb") as output:
                subprocess.run(
                    [glosa, "render", "glossary", "--project", project, "--locale", locale, "--format", "print"],
                    stdout=output, check=True)
            pdf = f"{folder}/{locale}.pdf"
            subprocess.run(
                [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                 f"--user-data-dir={folder}/profile", f"--print-to-pdf={pdf}", page.as_uri()],
                stderr=subprocess.DEVNULL, check=True)
            info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
            pages = re.search(r"Pages:\s+(\d+)", info)[1]
            print(f"{count} terms in {locale}: {pages} pages of US Letter (12 at most for 150)")


if __name__ == "__main__":
    main()
