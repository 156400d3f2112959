"""Letters in other libraries: data frames, spaCy. Each needs its extra and is imported only when used."""
