"""Content for other sites, in the shape in which a site publishes it."""

CANONICAL = "https://glosa.example.org/es/guia/encontrar/"
FIND = "api/v1/es/guidance/find.json"
TERM = "api/v1/terms/cecot.json"

HAZARD = "No aparecer en la búsqueda no quiere decir que lo deportaron."
STEP = (
    '<ol class="step"><li id="find-look"><p class="action">Busque en la página de '
    '<a class="term" href="https://glosa.example.org/es/glosario/ice/">ICE</a>.</p>'
    f'<p class="hazard"><strong>Importante:</strong> {HAZARD}</p>'
    '<div><p class="label">Dónde:</p><ul class="contact-list"><li><p><a class="call" href="tel:+18883514024">'
    "Línea de ICE: <strong>1-888-351-4024</strong></a></p></li></ul>"
    '<p class="unverified">Nadie ha marcado este número para comprobarlo.</p></div>'
    '<p class="provenance">Fuente: <cite>ICE</cite>. Leímos una copia del '
    '<time datetime="2025-06-24">24 de junio de 2025</time>.</p></li></ol>')
SAY = ('<h5>Qué decir</h5><div class="say"><ul><li>“<q>Llamo por mi hermano.</q>”</li><li>'
       '<span lang="en" dir="ltr">Call ICE for details</span></li></ul></div>')
PHONE = ('<p>Llame al <a class="contact" href="tel:+18009986252" aria-label="Consulado: 1-800-998-6252">'
         '1-800-998-6252</a>.</p>'
         '<details class="warning"><summary>Antes de leer</summary><p>Cuenta maltratos.</p></details>')
STATEMENTS = {
    "reviewed": "Revisado el 22 de noviembre de 2026. Ningún abogado lo ha revisado.",
    "expired": "Esta información venció. Confírmela antes de usarla.",
    "notAdvice": "Es información, no asesoría legal.",
    "attribution": "Glosa, CC BY 4.0.",
    "readOn": "Leer en la página de Glosa",
    "withdrawn": "Retiramos esta indicación.",
}


def text(words: str) -> dict:
    return {"text": words, "html": words, "spans": []}


def block(kind: str, html: str, words: str = "") -> dict:
    return {"type": kind, "text": words, "html": html, "language": "es", "direction": "ltr"}


def guide(**changes: object) -> dict:
    """A part of the guide."""
    return {
        "$schema": "https://glosa.example.org/api/v1/schemas/document.schema.json", "kind": "document",
        "id": "guidance.find", "language": "es", "direction": "ltr", "title": text("Encontrar a su familiar"),
        "canonical": CANONICAL, "reviewedOn": "2026-11-22", "expiresOn": "2999-01-21", "statements": STATEMENTS,
        "notices": [block("notice", "<p>Es información, no asesoría legal.</p>", "Es información, no asesoría legal.")],
        "sections": [
            {"id": "first", "title": text("Primero"), "blocks": [block("items", STEP), block("say", SAY)]},
            {"id": "then", "blocks": [block("paragraph", PHONE)]},
        ],
        "sourcesTitle": "Fuentes",
        "sources": [{"number": 1, "source": "ice", **text("ICE, 24 de junio de 2025.")}],
    } | changes


def entry(language: str, word: str, definition: str, **changes: object) -> dict:
    return {
        "language": language, "direction": "ltr", "term": word,
        "canonical": f"https://glosa.example.org/{language}/cecot/", "definition": text(definition),
        "blocks": [block("term", f'<p class="definition">{definition}</p>') | {"language": language}],
        "statements": STATEMENTS,
    } | changes


def term(**changes: object) -> dict:
    """A term in two languages."""
    return {
        "kind": "term", "id": "cecot", "reviewedOn": "2026-11-22", "expiresOn": "2999-01-21",
        "languages": {
            "es": entry("es", "CECOT", "Una cárcel de El Salvador."),
            "en": entry("en", "CECOT", "A prison in El Salvador."),
        },
    } | changes


def gone(kind: str = "gone", instead: str | None = "https://glosa.example.org/es/guia/") -> dict:
    """What stands where something was."""
    words = {"text": "Esta parte ya no existe.", "html": "<p>Esta parte ya no existe.</p>", "language": "es",
             "direction": "ltr"}
    return {"kind": kind, "id": "guidance.find", "on": "2026-11-24",
            "languages": {"es": words | ({"instead": instead} if instead else {})}}
