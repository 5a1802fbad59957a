"""The whole published record as files: tables in four formats, described, summed, signed, and checked by anybody."""
