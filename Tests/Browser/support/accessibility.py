"""A page as a screen reader meets it: the browser's accessibility tree."""

from collections.abc import Iterator

from support.browser import Browser
from support.words import words

INLINE = {"a", "span", "time", "data", "em", "strong", "q", "dfn"}


class AccessibleText:
    """The text of a page in the order of its accessibility tree.

    What the interface puts there (class `ui`), numbers of lists and generated content are not of the document: only
    text that stands in the page's own nodes counts. Folded text is not in the tree; unfold it before.
    """

    def __init__(self, browser: Browser):
        self._dom = browser.command("DOM.getDocument", depth=-1)["root"]
        nodes = browser.command("Accessibility.getFullAXTree")["nodes"]
        self._node = {node["nodeId"]: node for node in nodes}
        self._root = nodes[0]

    def words(self, *within: str) -> list[str]:
        """The words of the elements with these ids: of a page's content and what stands behind it, where none is named."""
        wanted = within or ("_main", "_endnotes")
        block_of_text: dict[int, int] = {}
        for element in _all_nodes(self._dom):
            if _attributes(element).get("id") in wanted:
                _collect(element, element["backendNodeId"], block_of_text)
        text, last = "", None
        for node in self._in_order():
            block = block_of_text.get(node.get("backendDOMNodeId"))
            if node.get("ignored") or node["role"]["value"] != "StaticText" or block is None:
                continue
            text += ("" if block == last else "\n") + node["name"]["value"]
            last = block
        return words(text)

    def _in_order(self) -> Iterator[dict]:
        waiting = [self._root]
        while waiting:
            node = waiting.pop()
            yield node
            children = [self._node[identifier] for identifier in node.get("childIds", []) if identifier in self._node]
            waiting.extend(reversed(children))


def names_of_links(browser: Browser, scheme: str) -> dict[str, list[str]]:
    """What is said of each link of the page whose address begins with `scheme`, by its address."""
    root = browser.command("DOM.getDocument", depth=0)["root"]
    found = browser.command("DOM.querySelectorAll", nodeId=root["nodeId"], selector=f'a[href^="{scheme}"]')
    address = {}
    for identifier in found["nodeIds"]:
        node = browser.command("DOM.describeNode", nodeId=identifier)["node"]
        address[node["backendNodeId"]] = _attributes(node)["href"]
    names: dict[str, list[str]] = {}
    links = browser.command("Accessibility.queryAXTree", backendNodeId=root["backendNodeId"], role="link")["nodes"]
    for link in links:
        href = address.get(link.get("backendDOMNodeId"))
        if href is not None and not link.get("ignored"):
            names.setdefault(href, []).append(link["name"]["value"])
    return names


def _attributes(node: dict) -> dict[str, str]:
    flat = node.get("attributes", [])
    return dict(zip(flat[::2], flat[1::2]))


def _all_nodes(node: dict) -> Iterator[dict]:
    yield node
    for child in node.get("children", []):
        yield from _all_nodes(child)


def _collect(node: dict, block: int, block_of_text: dict[int, int]) -> None:
    """Remembers of each text in which block it stands: words of two blocks never run together."""
    for child in node.get("children", []):
        if child["nodeType"] == 3:
            block_of_text[child["backendNodeId"]] = block
        elif "ui" not in _attributes(child).get("class", "").split():
            _collect(child, block if child["localName"] in INLINE else child["backendNodeId"], block_of_text)
