"""What the body says: quotes, citations, dates, figures and measures, each read where the one before has been set aside."""
