"""Charts drawn on the server: what a chart says as plain values, and the SVG of it."""
