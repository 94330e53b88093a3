"""What is sensitive to ask, and what to say instead: data that a privacy officer can read and edit."""
