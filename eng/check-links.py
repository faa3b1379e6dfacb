"""Fails on a link of a built site that leads to no file, or to no place in it: eng/check-links.py FOLDER"""
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit


class Page(HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.anchors = [], set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.anchors.update(value for name in ("id", "name") if (value := values.get(name)))
        self.links += [values[name] for name in ("href", "src") if values.get(name)]


site = Path(sys.argv[1]).resolve()
pages = {path: Page(path) for path in site.rglob("*.html")}
dead = []
for path, page in pages.items():
    for link in page.links:
        address, place = urldefrag(link)
        if urlsplit(address).scheme or address.startswith("//"):
            continue
        target = (path.parent / unquote(address)).resolve() if address else path
        if target.is_dir():
            target /= "index.html"
        if not target.exists() or (place and target in pages and unquote(place) not in pages[target].anchors):
            dead.append(f"{path.relative_to(site)}: {link}")

print(f"{len(pages)} pages, {sum(len(page.links) for page in pages.values())} links, {len(dead)} dead")
sys.exit("\n".join(sorted(set(dead))) if dead else 0)
