"""What the archive knows. Pure functions over events and the catalogue; no disk, no Qt."""
