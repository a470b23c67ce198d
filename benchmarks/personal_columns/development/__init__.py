"""The development half: clubs, food banks, debts, youth, schools, culture, volunteers, donations."""
