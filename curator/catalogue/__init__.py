"""Which events there are, fast: a disposable index in the user's cache folder, and the language of searches."""
