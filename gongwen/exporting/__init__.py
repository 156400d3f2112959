"""What a letter is shown or written as: JSON, a table with a row a letter, a readable page of text."""
