"""Signs of personal data: check digits, shapes and word lists for single cells."""
