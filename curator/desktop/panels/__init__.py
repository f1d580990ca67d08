"""One panel a file. Values come in, what the person did goes out; panels do not know each other."""
