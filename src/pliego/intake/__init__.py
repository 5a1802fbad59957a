"""The pages that a reporter uses."""
