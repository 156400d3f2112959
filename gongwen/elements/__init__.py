"""What each run holds: one small module an element family."""
