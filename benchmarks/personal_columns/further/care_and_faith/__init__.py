"""Care and faith: care, blood donors, self-help, workshops, mosque, free church, foundation, volunteers."""
