"""Reads every .atom file with feedparser, and holds it to the rules of RFC 4287 that a feed validator checks."""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import urlparse

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
# RFC 3339, section 5.6, with capital letters as RFC 4287, 3.3 wants them.
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def words(element, name):
    """The texts of the children of that name."""
    return [child.text or "" for child in element.findall(ATOM + name)]


def check_element(element, place):
    """What 4.1.1 and 4.1.2 ask of a feed and of an entry alike."""
    faults = []
    for name in ("id", "title", "updated"):
        if len(words(element, name)) != 1 or not words(element, name)[0].strip():
            faults.append(f"{place}: not exactly one {name}")
    for name in ("updated", "published"):
        faults += [f"{place}: {name} is {text}" for text in words(element, name) if not RFC3339.match(text)]
    # 4.2.6: an id is an IRI, with a scheme.
    faults += [f"{place}: {text} is no IRI" for text in words(element, "id") if not urlparse(text).scheme]
    seen = set()
    for link in element.findall(ATOM + "link"):
        href = link.get("href", "")
        if not urlparse(href).scheme:
            faults.append(f"{place}: the link {href!r} has no scheme")
        # 4.1.1 and 4.1.2: no two alternate links of the same type and language.
        kind = (link.get("rel", "alternate"), link.get("type"), link.get("hreflang"))
        if kind[0] == "alternate" and kind in seen:
            faults.append(f"{place}: two alternate links of the same type and language")
        seen.add(kind)
    return faults


def check_feed(path, name):
    """Everything that is wrong with a feed, and how many entries it has."""
    parsed = feedparser.parse(str(path))
    faults = [f"{name}: {parsed.bozo_exception}"] if parsed.bozo else []
    try:
        feed = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return [*faults, f"{name}: {error}"], 0
    entries = feed.findall(ATOM + "entry")
    if feed.tag != ATOM + "feed" or not feed.get(LANGUAGE):
        faults.append(f"{name}: not an Atom feed with a language")
    faults += check_element(feed, name)
    if len(parsed.entries) != len(entries):
        faults.append(f"{name}: feedparser sees {len(parsed.entries)} of {len(entries)} entries")
    # 4.1.1: a link to itself is wanted; an author is required unless every entry has one.
    if not any(link.get("rel") == "self" for link in feed.findall(ATOM + "link")):
        faults.append(f"{name}: no link to itself")
    if not feed.findall(ATOM + "author") and not all(entry.findall(ATOM + "author") for entry in entries):
        faults.append(f"{name}: no author")
    ids = [text for entry in entries for text in words(entry, "id")]
    faults += [f"{name}: {text} stands twice" for text in set(ids) if ids.count(text) > 1]
    for entry in entries:
        place = f"{name}, {words(entry, 'id')}"
        faults += check_element(entry, place)
        # 4.1.2: an entry without content has an alternate link, and is best with a summary.
        alternates = [link for link in entry.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
        if not entry.findall(ATOM + "content") and not (alternates and words(entry, "summary")):
            faults.append(f"{place}: neither content nor an alternate link with a summary")
        newest = words(feed, "updated")[0]
        if words(entry, "updated")[0] > newest:
            faults.append(f"{place}: younger than its feed")
    return faults, len(entries)


folder = Path(sys.argv[1]) / "files"
paths = sorted(folder.rglob("*.atom"))
results = [check_feed(path, str(path.relative_to(folder))) for path in paths]
print(
    json.dumps(
        {
            "program": f"feedparser {feedparser.__version__}",
            "command": "feedparser.parse, and the rules of RFC 4287",
            "read": f"{sum(count for _, count in results)} entries in {len(paths)} Atom feeds",
            "errors": [fault for faults, _ in results for fault in faults],
        }
    )
)
