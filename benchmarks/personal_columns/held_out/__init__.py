"""The held-out half: refugee help, parishes, care, shelters, environment, self-help, scouts, pupils."""
