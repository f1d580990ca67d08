"""What the app can do without a window: one module for each kind of job, with its commands' arguments and answers."""
