"""Qt helpers that know nothing of events."""
