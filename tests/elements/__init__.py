"""Tests of what each run holds, through whole letters."""
