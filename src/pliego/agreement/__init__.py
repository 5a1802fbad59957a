"""The wider agreement around the mechanism: bodies, commitments, disputes, the joint review, indicators and wages."""
