"""The component in spaCy: the letter, a span for every element at its right place, and documents that survive being written."""

from __future__ import annotations

import builtins
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import gongwen

spacy = pytest.importorskip("spacy")

from spacy import displacy  # noqa: E402
from spacy.tokens import Doc, DocBin  # noqa: E402

from gongwen.evaluation.samples import samples  # noqa: E402
from gongwen.integrations.spacy import ENTITIES, LABELS, displacy_options, elements  # noqa: E402
from gongwen.integrations.spacy_training import SPAN_LABELS, labelled, to_docbin, to_docs  # noqa: E402

ROOT = Path(__file__).parents[2]
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "corpus").glob("*.txt"))[::8]]
TEXT = """甲县民政局关于县政协第12号提案的答复

李明委员：
您提出的《关于建立养老服务中心的提案》收悉。现答复如下：
一、工作情况
2022年6月建成服务中心3个，投资17.58万元，服务17.58万人次。
二、下一步工作
一是加强宣传，2025年底前由县教育局举办讲座10场。
感谢您对民政工作的支持！

甲县民政局
2023年6月12日
"""


def pipeline(segmenter: str = "char", **config: Any) -> Any:
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": segmenter}}})
    nlp.add_pipe("gongwen", config=config)
    return nlp


def texts(doc: Any, group: str) -> list[str]:
    return [span.text for span in doc.spans[group]]


@pytest.fixture(scope="module")
def nlp() -> Any:
    return pipeline()


def test_the_factory_is_found_without_an_import() -> None:
    code = "import spacy; nlp = spacy.blank('zh'); nlp.add_pipe('gongwen'); print(nlp('关于第1号建议的答复')._.letter.kind)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == gongwen.parse("关于第1号建议的答复").kind


def test_the_letter_is_the_one_that_parse_gives(nlp: Any) -> None:
    for text in TEXTS:
        assert nlp(text)._.letter == gongwen.parse(text)


@pytest.mark.parametrize("text", TEXTS)
def test_single_characters_give_every_element_exactly(nlp: Any, text: str) -> None:
    doc = nlp(text)
    assert doc.text == text
    found = {(group, key): element for group, key, _, element in elements(doc._.letter)}
    seen = 0
    for group in LABELS:
        for span in doc.spans[group]:
            element = span._.element
            assert element is found[group, span.id_.split("/")[2]]
            assert text[span.start_char : span.end_char] == text[element.start : element.end]
            assert span._.confidence == element.confidence
            seen += 1
    assert seen == len(found)


@pytest.mark.parametrize("text", TEXTS[:6])
def test_words_take_in_what_they_share_with_an_element(text: str) -> None:
    doc = pipeline("jieba")(text)
    for group in LABELS:
        for span in doc.spans[group]:
            element = span._.element
            assert span.start_char <= element.start < element.end <= span.end_char
            assert span[0].idx + len(span[0]) > element.start
            assert span[-1].idx < element.end
    assert sum(len(doc.spans[group]) for group in LABELS) == len(list(elements(doc._.letter)))


def test_a_word_that_reaches_over_the_edge_is_taken_in_and_the_element_is_exact() -> None:
    doc = pipeline("jieba")(TEXT)
    (span,) = (span for span in doc.spans["figures"] if span._.element.value == "175800" and span._.element.unit == "人次")
    assert span._.element.text == "17.58万人次"
    assert "万人次" in [token.text for token in span]


STRANGE = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("一二是、。，3万元年月日 \n\r\t\u3000\x00\ufeff《》"))
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STRANGE)
@example("\r\n\r\n一、投资3万元。\r\n二、增加5个。")
@example("\ufeff投资3万元。")
@example("")
@example("  \n ")
def test_any_text_is_parsed_and_its_spans_hold_their_elements(nlp: Any, text: str) -> None:
    doc = nlp(text)
    assert doc.text == text
    letter = doc._.letter
    for group in LABELS:
        for span in doc.spans[group]:
            element = span._.element
            inside = letter.source.text[element.start : element.end]
            assert inside in doc.text[span.start_char : span.end_char].replace("\r\n", "\n").replace("\r", "\n")


def test_offsets_hold_where_a_parse_changes_line_ends(nlp: Any) -> None:
    windows = TEXT.replace("\n", "\r\n")
    assert texts(nlp(windows), "figures") == texts(nlp(TEXT), "figures") != []
    assert texts(nlp(windows), "issuers") == ["甲县民政局"]


def test_every_group_is_there_even_without_a_letter(nlp: Any) -> None:
    assert {name: list(group) for name, group in nlp("").spans.items()} == {name: [] for name in LABELS}


def test_groups_can_be_chosen() -> None:
    doc = pipeline(groups=["dates"])(TEXT)
    assert list(doc.spans) == ["dates"]
    with pytest.raises(ValueError, match="没有 date-mentions 这组"):
        pipeline(groups=["date-mentions"])


def test_entities_do_not_overlap_and_are_off_unless_asked_for(nlp: Any) -> None:
    assert nlp(TEXT).ents == ()
    doc = pipeline(ents=True)(TEXT)
    assert {"FIGURE", "DATE", "ISSUER", "TITLE", "ADDRESSEE"} <= {entity.label_ for entity in doc.ents}
    assert all(group in LABELS for group in ENTITIES)


def test_a_batch_comes_in_order_and_by_processes(nlp: Any) -> None:
    alone = [nlp(text)._.letter for text in TEXTS]
    assert [doc._.letter for doc in nlp.pipe(TEXTS, batch_size=3)] == alone
    assert [doc._.letter for doc in nlp.pipe(TEXTS, n_process=2)] == alone


def test_documents_survive_being_written(nlp: Any, tmp_path: Path) -> None:
    docs = [nlp(text) for text in TEXTS]
    DocBin(docs=docs, store_user_data=True).to_disk(tmp_path / "letters.spacy")
    for old, new in zip(docs, DocBin().from_disk(tmp_path / "letters.spacy").get_docs(spacy.blank("zh").vocab), strict=True):
        same(old, new)
        same(old, Doc(nlp.vocab).from_bytes(old.to_bytes()))


def same(old: Any, new: Any) -> None:
    assert new._.letter == old._.letter
    for group in LABELS:
        told = [[(s.start, s.end, s.label_, s.id_) for s in doc.spans[group]] for doc in (old, new)]
        assert told[0] == told[1]
        assert [s._.element for s in new.spans[group]] == [s._.element for s in old.spans[group]]


def test_documents_are_read_where_the_module_comes_later(nlp: Any, tmp_path: Path) -> None:
    DocBin(docs=[nlp(TEXT)], store_user_data=True).to_disk(tmp_path / "one.spacy")
    code = f"""
import spacy
from spacy.tokens import DocBin
(doc,) = DocBin().from_disk({str(tmp_path / "one.spacy")!r}).get_docs(spacy.blank("zh").vocab)
import gongwen.integrations.spacy
print(doc._.letter.kind, doc.spans["figures"][0]._.element.value)
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["proposal_reply", "3"]


def test_a_pipeline_keeps_its_settings_and_dictionary(tmp_path: Path) -> None:
    own = pipeline(groups=["figures"], dictionary={"units": {"count": ["栅"]}})
    text = "一、情况\n开设档口3栅。"
    assert texts(own(text), "figures") == ["3栅"]
    own.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert texts(again(text), "figures") == ["3栅"]
    assert list(again(text).spans) == ["figures"]
    with pytest.raises(ValueError, match="units"):
        pipeline(dictionary={"units": {"pieces": ["栅"]}})


def test_two_components_keep_their_letters_apart() -> None:
    nlp = spacy.blank("zh")
    nlp.add_pipe("gongwen", name="own", config={"groups": ["figures"], "dictionary": {"units": {"count": ["栅"]}}})
    nlp.add_pipe("gongwen", name="plain", config={"groups": ["dates"]})
    doc = nlp("一、情况\n一是2021年建成3栅，投入5万元。")
    assert [(span.text, span._.element.text) for span in doc.spans["figures"]] == [("3栅", "3栅"), ("5万元", "5万元")]
    assert [span._.element.iso for span in doc.spans["dates"]] == ["2021"]
    assert len(doc._.letter.figures) == 1  # that of the last


def test_mappings_of_others_are_no_letters() -> None:
    import srsly

    for value in ({"gongwen": "0.1.0"}, {"gongwen": {"a": 1}}):
        assert srsly.msgpack_loads(srsly.msgpack_dumps(value)) == value


def test_other_spans_have_no_element(nlp: Any) -> None:
    span = nlp(TEXT)[0:3]
    assert span._.element is None
    assert span._.confidence is None
    assert spacy.blank("zh")("文")._.letter is None


@pytest.mark.parametrize("style", ["span", "ent"])
def test_displacy_draws_them(style: str) -> None:
    doc = pipeline(ents=True)(TEXT)
    options = displacy_options("figures")
    drawn = displacy.render(doc, style=style, options=options, jupyter=False)
    assert "FIGURE" in drawn
    assert options["colors"]["FIGURE"] in drawn
    assert set(filter(None, LABELS.values())) <= set(options["colors"])


def test_training_documents_are_paragraphs_with_their_spans() -> None:
    blank = spacy.blank("zh")
    gold = list(samples(ROOT / "corpus", "clean"))[:20]
    told = [
        (label, sample.text[i:j])
        for sample in gold
        for label, i, j in labelled(sample)
        if label in SPAN_LABELS and "\n" not in sample.text[i:j]
    ]
    docs = list(to_docs(gold, blank))
    assert sorted((span.label_, span.text) for doc in docs for span in doc.spans["sc"]) == sorted(told)
    assert all("\n" not in doc.text for doc in docs)
    assert {entity.label_ for doc in docs for entity in doc.ents} >= {"FIGURE", "DATE", "CITATION", "ADDRESSEE"}


def test_parses_make_training_documents_too() -> None:
    blank = spacy.blank("zh")
    docs = list(
        DocBin()
        .from_bytes(to_docbin([gongwen.parse(TEXT)], blank, labels=["FIGURE"], spans_key="x").to_bytes())
        .get_docs(blank.vocab)
    )
    assert [span.text for doc in docs for span in doc.spans["x"]] == ["3个", "17.58万元", "17.58万人次", "10场"]


@pytest.mark.parametrize("module", ["gongwen.integrations.spacy", "gongwen.integrations.spacy_training"])
def test_without_spacy_the_extra_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def blocked(name: str, *rest: Any) -> Any:
        if name.partition(".")[0] == "spacy":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", blocked)
    monkeypatch.delitem(sys.modules, module)
    with pytest.raises(ImportError, match=r"gongwen\[spacy\]"):
        importlib.import_module(module)
