"""How much input is taken at most. Change the names here at run time; they are looked up on every call."""

from __future__ import annotations

from typing import Final

# A letter is some ten kilobytes; a bound volume of a year's letters as text stays under 10 MiB. 64 MiB leaves room for scans,
# while a disk image or a database dump given by mistake is refused before it fills the memory.
MAX_BYTES = 64 * 1024 * 1024

# Parsing costs time and memory in proportion to the characters. 20 million are about 60 MB of Chinese in UTF-8, so this bites
# where MAX_BYTES does not: two-byte encodings, text handed over as str, and formats that expand when they are unpacked.
MAX_CHARS = 20_000_000

# Signatures of binary formats stand in the first bytes; HTML may begin with comments, but its first tag comes early.
SNIFF_BYTES: Final = 4096

# Old database exports carry a stray NUL or escape now and then, so a few control characters are no reason to lose a letter. In
# binary data about one byte in ten is one.
MAX_CONTROL_SHARE: Final = 0.02
