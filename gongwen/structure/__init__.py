"""What each stretch of a letter is: atoms, cues, the grammar of a letter, and the decoder that chooses among them."""
