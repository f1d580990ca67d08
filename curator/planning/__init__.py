"""What a change takes: plans for acts of a person."""
