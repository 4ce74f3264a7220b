"""What the package costs its user, beside the official SDK; budgets are ratios, so that any machine will do."""
