"""A day, for others. Values in, bytes out; same input, same bytes."""
