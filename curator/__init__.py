"""Curate a news archive offline: a local folder of Markdown event files, one per event."""
