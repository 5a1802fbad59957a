"""Makes a copy of a file without its metadata, in a process of its own: bytes in, bytes out. Without Django.

Run as `python -I -B -m pliego.evidence.cleaner KIND`. It reads the file from standard input, writes the copy to
standard output, and says by its exit code why there is none.
"""
