"""Fuzzing: random and coverage-guided input, made of the pieces of letters, against what the library promises.

``make fuzz`` runs it by hand, with atheris where that is installed; ``test_fuzz.py`` replays the seeds and a few seconds of the same
mutations with every run of the tests.
"""
