"""Letters as training data for spaCy: documents with entities and overlapping spans, from parses or from gold.

The trainable components of spaCy learn from paragraphs rather than whole letters, so a letter becomes a document a paragraph; a
span that runs over several paragraphs is in none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gongwen.evaluation.samples import Sample
from gongwen.extras import missing
from gongwen.integrations.spacy import LABELS, elements
from gongwen.letter import Letter

try:
    from spacy.language import Language
    from spacy.tokens import Doc, DocBin
    from spacy.util import filter_spans
except ImportError as error:
    raise missing("spaCy", "spacy") from error

SPANS_KEY = "sc"
"""The group of ``doc.spans`` that spaCy's ``spancat`` learns from by default."""
SPAN_LABELS = ("ADDRESSEE", "CITATION", "DATE", "DOC_NUMBER", "FIGURE", "ISSUER", "MEASURE", "QUOTE", "RECIPIENT")
"""Labels of the spans that are exported unless others are asked for."""
ENTITY_LABELS = ("ADDRESSEE", "CITATION", "DATE", "DOC_NUMBER", "FIGURE", "ISSUER", "RECIPIENT")
"""Those of them that become entities, which may not overlap: where two do, the longer stays."""

_PARAGRAPH = re.compile(r"[^\n\f]+")
_Labelled = tuple[str, int, int]


def to_docs(
    letters: Iterable[Letter | Sample],
    nlp: Language,
    *,
    labels: Iterable[str] = SPAN_LABELS,
    entities: Iterable[str] = ENTITY_LABELS,
    spans_key: str = SPANS_KEY,
) -> Iterator[Doc]:
    """Yield training documents, one a paragraph of each letter.

    A span that does not begin and end with a token is left out: with ``jieba`` that costs a few in a hundred, with single
    characters none.

    Args:
        letters: parsed letters, or gold as :func:`gongwen.evaluation.samples.samples` reads it.
        nlp: makes the tokens; its components are not run.
        labels: labels of the spans to put into ``doc.spans[spans_key]``.
        entities: labels that also become ``doc.ents``.
        spans_key: the group for ``spancat``.
    """
    wanted, named = set(labels), set(entities)
    for letter in letters:
        text = letter.text if isinstance(letter, Sample) else letter.source.text
        found = sorted(
            {span for span in labelled(letter) if span[0] in wanted | named}, key=lambda span: (span[1], span[2], span[0])
        )
        for match in _PARAGRAPH.finditer(text):
            begin, end = match.span()
            doc = nlp.make_doc(match[0])
            inside = [(label, i - begin, j - begin) for label, i, j in found if begin <= i < j <= end]
            spans = [span for label, i, j in inside if (span := doc.char_span(i, j, label=label)) is not None]
            doc.spans[spans_key] = [span for span in spans if span.label_ in wanted]
            doc.ents = filter_spans([span for span in spans if span.label_ in named])
            yield doc


def to_docbin(letters: Iterable[Letter | Sample], nlp: Language, **options: Any) -> DocBin:
    """Return the documents of :func:`to_docs`, with its options, as a DocBin that ``spacy train`` reads."""
    return DocBin(docs=to_docs(letters, nlp, **options))


def labelled(letter: Letter | Sample) -> Iterator[_Labelled]:
    """Label, start and end of the spans of a letter or of its gold, offsets into its text; a title may come twice."""
    if isinstance(letter, Sample):
        yield from _gold(letter.gold)
    else:
        for _, _, label, element in elements(letter):
            yield label, element.start, element.end


def _gold(gold: Mapping[str, Any]) -> Iterator[_Labelled]:
    header = {field.upper(): value for field, value in gold.get("header", {}).items()}
    signature = gold.get("signature") or {}
    told: dict[str, Any] = {
        **header,
        **{label: gold.get(group) for group, label in LABELS.items() if label},
        "ISSUER": signature.get("issuers"),
        "WRITTEN": signature.get("date"),
    }
    for label, value in told.items():
        for element in value if isinstance(value, list) else (value,):
            if isinstance(element, Mapping) and "start" in element:
                yield label, element["start"], element["end"]
