"""Pages as files or as answers of a server: reading them, and what can be checked without a browser."""

import html.parser
import pathlib
import urllib.parse

LARGEST = 150 * 1024
# Attributes that make a browser fetch something by itself.
FETCHED = {
    ("script", "src"), ("img", "src"), ("iframe", "src"), ("link", "href"), ("source", "src"),
    ("video", "src"), ("audio", "src"), ("object", "data"), ("embed", "src"), ("image", "href"),
    ("use", "href"),
}


class Outline(html.parser.HTMLParser):
    """The links, identifiers, fetched addresses, headings and inline code of one page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.fetched, self.levels, self.inline = [], [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if tag == "a" and name == "href":
                self.links.append(value)
            if (tag, name) in FETCHED and not value.startswith("#"):
                self.fetched.append(value)
            if name == "style" or name.startswith("on"):
                self.inline.append(f"{tag} {name}={value}")
        if tag == "script" and "src" not in dict(attributes):
            self.inline.append("script without src")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.levels.append(int(tag[1]))


def of_folder(folder):
    """The text of every page below a folder by its path."""
    root = pathlib.Path(folder)
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*.html"))
    }


def problems(texts, exists, allowed_scripts=()):
    """What is wrong with pages by themselves and with each other, as sentences.

    `exists` says whether a path that is no page can be had.
    """
    outlines = {path: Outline(text) for path, text in texts.items()}
    found = []
    for path, outline in outlines.items():
        size = len(texts[path].encode())
        if size > LARGEST:
            found.append(f"{path}: {size:,} bytes, more than {LARGEST:,}")
        doubled = {name for name in outline.ids if outline.ids.count(name) > 1}
        found += [f"{path}: identifier {name} stands twice" for name in sorted(doubled)]
        found += [f"{path}: inline code: {words}" for words in outline.inline]
        found += [
            f"{path}: fetches {address}" for address in outline.fetched
            if address not in allowed_scripts and not address.startswith("data:")
        ]
        if outline.levels.count(1) != 1:
            found.append(f"{path}: {outline.levels.count(1)} headings of the first level")
        for one, next_one in zip(outline.levels, outline.levels[1:]):
            if next_one > one + 1:
                found.append(f"{path}: a heading of level {next_one} follows one of level {one}")
        for link in outline.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                if parts.scheme not in ("https", "http", "mailto"):
                    found.append(f"{path}: link of an unknown kind: {link}")
                continue
            target = path
            if parts.path:
                target = urllib.parse.urljoin("/" + path, parts.path).lstrip("/") or "index.html"
            if parts.query:
                if not exists(f"{target}?{parts.query}"):
                    found.append(f"{path}: nothing at {link}")
            elif target not in outlines:
                if not exists(urllib.parse.unquote(target)):
                    found.append(f"{path}: nothing at {link}")
            elif parts.fragment and parts.fragment not in outlines[target].ids:
                found.append(f"{path}: no place {link}")
    return found
