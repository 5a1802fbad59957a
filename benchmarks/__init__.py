"""Speed against the targets: `python -m benchmarks` prints each median, its ratio and whether it holds."""
