"""The further part: social services, clubs, care, faith, surveys, neighbours, and things without persons."""
