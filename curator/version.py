"""The version, in one place for the package and the app (asking the installed package for it would cost 40 ms)."""

VERSION = "0.1.0"
