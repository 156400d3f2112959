"""The grammar of a letter: its labels, which block each becomes, and what may follow what.

GB/T 9704-2012 (7.2 版头, 7.3 主体, 7.4 版记) and the genre fix the order of elements. Nothing is forbidden: what is unusual costs.
A score is a log-odds: +1 makes a transition about three times as likely as a neutral one.
"""

from __future__ import annotations

from ..letter import BlockKind

# label: (zone, block). Zones run from the head of the letter to what stands behind it.
LABELS: dict[str, tuple[int, BlockKind]] = {
    "chrome": (0, "web_chrome"),
    "mark": (0, "issuer_mark"),
    "docno": (0, "doc_number"),
    "copyno": (0, "copy_number"),
    "class": (0, "classification"),
    "urgency": (0, "urgency"),
    "signer": (0, "signer"),
    "handling": (0, "handling_type"),
    "disclosure": (0, "disclosure"),
    "title": (0, "title"),
    "message": (1, "unknown"),
    "addr": (1, "addressee"),
    "greet": (1, "opening"),
    "opening": (1, "opening"),
    "para": (2, "paragraph"),
    "closing": (3, "closing"),
    "att": (3, "attachment_note"),
    "sig": (3, "signature"),
    "date": (3, "date"),
    "contact": (3, "contact"),
    "note": (3, "note"),
    "cc": (3, "cc"),
    "imprint": (3, "imprint"),
    "signer2": (3, "signer"),
    "handling2": (3, "handling_type"),
    "disclosure2": (3, "disclosure"),
    "docno2": (3, "doc_number"),
    "chrome2": (4, "web_chrome"),
    "attbody": (4, "attachment_body"),
    "other": (4, "unknown"),
    "notice": (4, "unknown"),
}
NAMES = tuple(LABELS)
INDEX = {name: k for k, name in enumerate(NAMES)}

STAY = 0.0
"""The same label goes on: the next line of a title, the next paragraph."""
SAME_ZONE, FORWARD, BACKWARD = -1.0, -1.0, -6.0
SKIPPED_ZONE = -1.0
"""Added for each zone jumped over: a title followed by a paragraph lacks its salutation and opening."""

# what differs from the defaults, a line a label: "label > follower score, …"
_TRANSITIONS = """
START > chrome 0, mark 0, docno 0, copyno 0, class 0, urgency 0, signer -0.5, handling 0, disclosure 0, title 0.5, message -0.5,
        addr -0.5, greet -1, opening -1, para -3, date -6, closing -4, chrome2 -6, att -6, sig -5, contact -5, cc -6, imprint -6
chrome > mark 0, docno 0, handling 0, disclosure 0, title 0.2, signer -0.5, addr -0.2, greet -1, opening -1.2, message -0.3, para -4,
         date -7, closing -5, sig -5
mark > docno 1, title -1.2, signer 0, handling 0.2, disclosure 0, addr -2, chrome -5
docno > date -2.5, title 0.5, signer 0.5, handling 0.5, disclosure 0.5, addr 0.3, opening -0.3, chrome -0.5
signer > title 0.5, docno 0.2, addr -0.3
handling > title 0.3, disclosure 0.5, docno 0.3, addr 0, mark 0
disclosure > title 0.3, docno 0.3, addr 0, mark 0
title > date -2.5, addr 1, opening 0.3, greet 0, docno 0.3, handling 0, disclosure -0.5, chrome -0.5, mark -3, message -1, para -3.5, signer -0.5
message > addr 0, greet -0.3, opening -0.3, chrome -0.5, title -1, para -3
addr > opening 1.2, greet 1, para -1.5, addr -0.3, title -5, chrome -5, message -3, closing -3
greet > opening 1, para -0.7, greet -0.5, addr -1, message -2, closing -3
opening > para 1, closing -1.5, sig -2.5, date -2, addr -4, greet -1.5, contact -3, att -2, attbody -4, chrome2 -4
para > closing 0.5, sig -0.3, date -0.3, att 0, contact -0.8, cc -0.7, note -0.5, imprint -1.5, handling2 -1.5, disclosure2 -0.5,
       signer2 -1, chrome2 -2.5, attbody -3, docno2 -3, opening -4.5, addr -6, other -3
closing > para -3, addr -3, sig 0.5, date 0.3, att 0.3, contact 0.3, cc 0, note 0.3, chrome2 -0.5, handling2 -0.5, disclosure2 0
att > sig 0.5, date 0.2, contact 0, cc 0, note 0, closing -1.5, para -4, attbody -0.5, chrome2 -1
sig > date 1, addr -3, sig -0.2, contact 0, cc 0, note 0, imprint 0, chrome2 -0.5, para -5, closing -3, att -1.5
date > contact 0.3, note 0.3, disclosure2 0.3, handling2 0.3, cc 0.5, imprint 0, chrome2 0.2, attbody 0, sig -1, date -2.5, para -5,
       closing -3, att -1, signer2 0, docno2 -1, other -1, addr -2.5, title -4
contact > cc 0.3, contact 0, note 0, disclosure2 0, handling2 0, imprint 0.2, chrome2 0.3, sig -1.5, date -1, closing -2, para -4,
          attbody -0.3
note > contact 0, cc 0.3, sig -0.5, date -0.5, imprint 0, chrome2 0, attbody 0
handling2 > disclosure2 0.3, contact 0.2, cc 0.2, chrome2 0.2, sig -1, date -0.5
disclosure2 > contact 0.3, handling2 0.2, cc 0.3, chrome2 0.2, imprint 0, attbody 0.2
signer2 > contact 0.2, cc 0.2, chrome2 0.2
cc > imprint 0.7, chrome2 0, attbody -0.5, contact -0.5, docno2 -0.5, note 0
imprint > chrome2 0.2, attbody -0.3, imprint 0, note 0, cc -2, contact -1
docno2 > chrome2 0, cc -1
chrome2 > attbody -3, other -1, addr -4, title -6, sig -5, date -4, contact -7, cc -3, para -7
attbody > cc -1.5, imprint -1, chrome2 -0.5, contact -2, sig -5, date -5, note -3
other > chrome2 -2
"""
# breaks tell some neighbours apart: (from, to) → scores where nothing, a line end, an empty line stands between
_BREAKS = {
    ("mark", "title"): (-2.0, -2.5, 1.0),
    ("title", "title"): (0.0, -0.2, -1.2),
    ("addr", "addr"): (0.0, -0.2, -1.5),
    ("opening", "opening"): (0.2, 0.0, -0.3),
    ("sig", "sig"): (0.0, -0.2, -1.0),
    ("mark", "mark"): (0.0, -0.3, -1.5),
    ("cc", "cc"): (0.0, 0.0, -1.0),
    ("att", "att"): (0.0, 0.0, -0.5),
    ("docno", "docno"): (-2.0, -2.0, -2.0),
}


def _build() -> tuple[list[list[float]], list[float]]:
    table = []
    for name, (zone, _) in LABELS.items():
        row = []
        for other, (after, _) in LABELS.items():
            if other == name:
                row.append(STAY)
            elif after == zone:
                row.append(SAME_ZONE)
            elif after > zone:
                row.append(FORWARD + SKIPPED_ZONE * (after - zone - 1))
            else:
                row.append(BACKWARD)
        table.append(row)
    start = [-3.0] * len(NAMES)
    for line in _TRANSITIONS.replace(",\n", ",").strip().splitlines():
        name, _, followers = line.partition(" > ")
        row = start if name == "START" else table[INDEX[name]]
        for follower in followers.split(","):
            other, score = follower.split()
            row[INDEX[other]] = float(score)
    return table, start


TRANSITION, START = _build()
BREAKS = {(INDEX[a], INDEX[b]): scores for (a, b), scores in _BREAKS.items()}
