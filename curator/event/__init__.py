"""One event as text. Pure: no disk, no clock, no Qt."""
