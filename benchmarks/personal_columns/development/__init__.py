"""The development half: clubs, food banks, debt counselling, youth, schools, culture, volunteers, donations."""
