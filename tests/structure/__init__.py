"""Tests of cues, document numbers, decoding, outline and tiling."""
