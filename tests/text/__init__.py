"""Tests of the clean view: folding, alignment, lines, numerals."""
