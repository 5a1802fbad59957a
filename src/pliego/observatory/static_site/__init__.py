"""The public site as files: every public page and download, linked among themselves, for any web server or none."""
