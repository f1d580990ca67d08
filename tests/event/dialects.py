"""All dialects of the archives, the oldest first, as the tests go through them."""

from curator.event.edition import D1, D2A, D2B, Z1, Z2, Z3

DIALECTS = (D1, D2A, D2B, Z1, Z2, Z3)
