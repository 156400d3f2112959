"""From the exact source text to the clean view: folding, alignment, page artefacts, numerals."""
