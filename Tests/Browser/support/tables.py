"""Tables by place. A page shows a row in cells; its text tells the row as a sentence."""

from support.browser import Browser

# Takes out of sight what the text says in the row's sentence: headings, and the cells but for hazards and sources.
_CELLS_AWAY = """
    const rows = [];
    for (const table of document.querySelectorAll('table.by-place')) {
        table.tHead.style.display = 'none';
        for (const row of table.tBodies[0].rows) {
            const times = [...row.querySelectorAll('td > time')].map(e => e.textContent);
            rows.push([row.querySelector('th').textContent, times]);
            for (const cell of row.querySelectorAll('td')) {
                const kept = cell.querySelector('.hazard, .from') ? [...cell.children] : [];
                if (!kept.length) cell.style.display = 'none';
                for (const e of kept) if (!e.matches('.hazard, .from')) e.style.display = 'none';
            }
        }
    }
    return rows;"""


def hide_cells(browser: Browser) -> list[tuple[str, list[str]]]:
    """Hides what the text tells as sentences; returns the places of each row, and the dates in its cells."""
    return [(key, times) for key, times in browser.run(_CELLS_AWAY)]


def without_sentences(text: str, rows: list[tuple[str, list[str]]]) -> str:
    """A text in lines that are never wrapped, with the places of each row alone; each date must stand in its sentence."""
    lines = text.splitlines()
    for key, times in rows:
        found = [index for index, line in enumerate(lines) if line.startswith(f"- {key}. ")]
        assert len(found) == 1, f"the text has {len(found)} rows for {key}"
        missing = [time for time in times if time not in lines[found[0]]]
        assert not missing, f"the sentence of {key} does not tell {missing}"
        lines[found[0]] = f"- {key}."
    return "\n".join(lines)
