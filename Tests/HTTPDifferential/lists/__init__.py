"""The list, a file for each part of HTTP."""
