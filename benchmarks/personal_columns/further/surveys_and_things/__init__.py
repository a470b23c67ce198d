"""Surveys and case records of persons; cities, kitchens, gardens, animals, radio and press without any."""
