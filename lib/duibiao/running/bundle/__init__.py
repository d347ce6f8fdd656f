"""What stands in an offline bundle beside the wheels: start scripts and a page of steps."""
