"""Tables and answers → findings. Each room is pure and wordless, and knows nothing of its neighbours."""
