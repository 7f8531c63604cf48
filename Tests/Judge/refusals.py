"""Checks that the judge refuses: right requests of one case each, then the same with one thing wrong."""
