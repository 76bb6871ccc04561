"""Reads every .ics file with icalendar and holds it to what RFC 5545 says of a calendar of whole days."""
import json
import sys
from pathlib import Path

import icalendar

folder = Path(sys.argv[1]) / "files"
errors = []
events = 0
paths = sorted(folder.rglob("*.ics"))
for path in paths:
    name = str(path.relative_to(folder))
    data = path.read_bytes()
    # 3.1: lines end in CRLF and are at most 75 octets long.
    lines = data.split(b"\r\n")
    if any(b"\n" in line or b"\r" in line for line in lines) or lines[-1] != b"":
        errors.append(f"{name}: a line does not end in CRLF")
    if any(len(line) > 75 for line in lines):
        errors.append(f"{name}: a line is longer than 75 octets")
    calendar = icalendar.Calendar.from_ical(data)
    errors += [f"{name}: {error}" for error in calendar.errors]
    for key in ("VERSION", "PRODID"):
        if key not in calendar:
            errors.append(f"{name}: no {key}")
    uids = set()
    for event in calendar.walk("VEVENT"):
        events += 1
        uid = str(event.get("UID", ""))
        place = f"{name}, {uid}"
        errors += [f"{place}: {error}" for error in event.errors]
        # 3.6.1: UID, DTSTAMP and, without METHOD, DTSTART are required.
        errors += [f"{place}: no {key}" for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if key not in event]
        if uid in uids:
            errors.append(f"{place}: stands twice")
        uids.add(uid)
        # 3.8.2.2: the end is later than the start, and of the same kind.
        if "DTEND" in event:
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            if type(start) is not type(end) or end <= start:
                errors.append(f"{place}: ends on {end}, which is not after {start}")

print(
    json.dumps(
        {
            "program": f"icalendar {icalendar.__version__}",
            "command": "icalendar.Calendar.from_ical",
            "read": f"{events} events in {len(paths)} calendars",
            "errors": errors,
        }
    )
)
