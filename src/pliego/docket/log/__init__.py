"""The Merkle log over the docket's events: tree, proofs, signed checkpoints. Plain Python: no Django."""
