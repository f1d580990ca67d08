"""The folder. The only room that touches the disk; no Qt."""
