"""Files of other people before they are parsed: what they are, their caps, their encoding."""
