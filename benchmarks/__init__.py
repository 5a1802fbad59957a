"""Speed against the targets: `python -m benchmarks` prints each median, its ratio and whether its target holds.

What is compared is measured in turn, round after round, so that a busy machine slows all of it alike. Each figure is
a median; the least and the most of the middle half of the rounds stand beside it.
"""
