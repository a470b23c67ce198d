"""Clubs and schools: sports, arms, carnival, music, repair, day care, languages, books, a museum."""
