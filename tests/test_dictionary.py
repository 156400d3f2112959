"""The user's dictionary: each part changes what it is for, nothing else, and nobody else."""

from __future__ import annotations

import pickle
import threading
from pathlib import Path

import pytest
from pydantic import ValidationError

import gongwen
from gongwen import Cue, Dictionary, GongwenError
from gongwen.letter import Letter

CORPUS = sorted((Path(__file__).parent.parent / "corpus").glob("*.txt"))
TEXT = """甲县民政局关于县政协第12号提案的答复

李明委员：
您提出的《关于建立养老服务中心的提案》收悉。现答复如下：
一、工作情况
开设助餐点3栅，改造三元桥2座，配备暖心餐车12辆。
二、下一步工作
一是赓续传统，2025年底前由民声通牵头举办讲座10场。二是谋划改造设施3—5处。三是民声通负责联络。谨祈明察。

民声通
2023年6月12日

分发给：县政协提案委，县政府督查室。
"""
MINE = Dictionary(
    agencies=["民声通"],
    units={"count": ["栅"]},
    not_figures=["三元桥"],
    nouns=["暖心餐车"],
    status={"ongoing": ["谋划"]},
    cues=[Cue(kind="closing", words=["祈"], pattern="谨祈[明鉴]察"), Cue(kind="cc", words=["分发给"])],
)


def parsed(**parts: object) -> Letter:
    return gongwen.parse(TEXT, dictionary=Dictionary.model_validate(parts))


def figures(letter: Letter) -> list[str]:
    return [figure.text for figure in letter.figures]


def test_the_library_alone_does_not_know_them() -> None:
    letter = gongwen.parse(TEXT)
    assert "3栅" not in figures(letter)
    assert letter.signature is None or letter.signature.issuers == ()
    assert letter.cc == ()
    assert letter.closing is None
    assert [measure.status for measure in letter.measures if measure.marker == "二是"] == ["planned"]


def test_an_agency_signs_and_acts() -> None:
    letter = parsed(agencies=["民声通"])
    assert letter.signature is not None
    assert [issuer.text for issuer in letter.signature.issuers] == ["民声通"]
    actors = {m.marker: [actor.text for actor in m.actors] for m in letter.measures if m.marker.endswith("是")}
    assert actors == {"一是": ["民声通"], "二是": [], "三是": ["民声通"]}


def test_a_unit_counts() -> None:
    (figure,) = (f for f in parsed(units={"area": ["栅"]}).figures if f.unit == "栅")
    assert (figure.text, figure.value, figure.kind) == ("3栅", "3", "area")


def test_a_weak_unit_behind_a_small_numeral_may_be_a_word() -> None:
    strong, weak = (
        [
            f.text
            for f in gongwen.parse(
                "一、情况\n全县三栅房屋，5栅，十二栅。", dictionary=Dictionary(units={"count": [unit]})
            ).figures
        ]
        for unit in ("栅", "~栅")
    )
    assert strong == ["三栅", "5栅", "十二栅"]
    assert weak == ["5栅", "十二栅"]


def test_a_name_with_a_numeral_is_no_figure() -> None:
    assert "三元" in figures(gongwen.parse(TEXT))
    assert "三元" not in figures(parsed(not_figures=["三元桥"]))


def test_a_noun_is_kept_whole() -> None:
    plain, own = (
        [f.subject for f in gongwen.parse("一、情况\n全县推广暖心推广车12辆。", dictionary=d).figures]
        for d in (None, Dictionary(nouns=["暖心推广车"]))
    )
    assert own == ["暖心推广车"]
    assert plain != own


def test_a_verb_acts() -> None:
    text = TEXT.replace("二、下一步工作", "二、赓续传统文化")
    assert "二、" not in [m.marker for m in gongwen.parse(text).measures]
    assert "二、" in [m.marker for m in gongwen.parse(text, dictionary=Dictionary(actions=["赓续"])).measures]


def test_a_word_of_status_decides() -> None:
    letter = parsed(status={"ongoing": ["谋划"]})
    assert [m.status for m in letter.measures if m.marker == "二是"] == ["ongoing"]


def test_cues_are_read() -> None:
    letter = gongwen.parse(TEXT, dictionary=MINE)
    assert letter.closing is not None
    assert letter.closing.text == "谨祈明察。"
    assert [recipient.name for recipient in letter.cc] == ["县政协提案委", "县政府督查室"]


@pytest.mark.parametrize(
    ("kind", "words", "line", "block"),
    [
        ("opening", "转来我处", "您的材料已转来我处。", "opening"),
        ("contact", "咨询台", "咨询台：5553126", "contact"),
        ("note", "附带说明", "附带说明本件长期有效", "note"),
        ("web_chrome", "悦读", "悦读。", "web_chrome"),
    ],
)
def test_every_kind_of_cue_names_its_block(kind: str, words: str, line: str, block: str) -> None:
    places = {"opening": "您提出的《关于建立养老服务中心的提案》收悉。现答复如下：", "web_chrome": "谨祈明察。"}
    place = places.get(kind, "分发给：县政协提案委，县政府督查室。")
    text = TEXT.replace(place, f"\n{line}")
    found = [
        {b.kind for b in letter.blocks if line[:2] in text[b.start : b.end]}
        for letter in (
            gongwen.parse(text),
            gongwen.parse(text, dictionary=Dictionary.model_validate({"cues": [{"kind": kind, "words": [words], "score": 6.0}]})),
        )
    ]
    assert found[1] == {block}
    assert found[0] != found[1]


def test_a_dictionary_changes_nothing_for_others() -> None:
    before = [gongwen.parse(path).model_dump_json() for path in CORPUS[:20]]
    for path in CORPUS[:20]:
        gongwen.parse(path, dictionary=MINE)
    assert [gongwen.parse(path).model_dump_json() for path in CORPUS[:20]] == before
    assert [gongwen.parse(path, dictionary=Dictionary()).model_dump_json() for path in CORPUS[:20]] == before


def test_two_dictionaries_side_by_side() -> None:
    found: dict[int, set[tuple[str, ...]]] = {0: set(), 1: set()}
    given = (MINE, Dictionary())

    def work(n: int) -> None:
        for _ in range(20):
            found[n].add(tuple(figures(gongwen.parse(TEXT, dictionary=given[n]))))

    threads = [threading.Thread(target=work, args=(n,)) for n in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(texts) for texts in found.values()] == [1, 1]
    assert found[0] != found[1]


def test_many_files_and_workers_know_it(tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(4)]
    for path in paths:
        path.write_text(TEXT, encoding="utf-8")
    for workers in (1, 2):
        for letter in gongwen.parse_many(paths, workers, dictionary=MINE):
            assert isinstance(letter, Letter)
            assert "3栅" in figures(letter)


def test_it_survives_pickling_after_use() -> None:
    gongwen.parse(TEXT, dictionary=MINE)
    copy = pickle.loads(pickle.dumps(MINE))
    assert copy == MINE
    assert gongwen.parse(TEXT, dictionary=copy) == gongwen.parse(TEXT, dictionary=MINE)


def test_a_file_says_the_same(tmp_path: Path) -> None:
    path = tmp_path / "词典.toml"
    path.write_text(
        """\
agencies = ["民声通"]
not_figures = ["三元桥"]
nouns = ["暖心餐车"]

[units]
count = ["栅"]

[status]
ongoing = ["谋划"]

[[cues]]
kind = "closing"
words = ["祈"]
pattern = "谨祈[明鉴]察"

[[cues]]
kind = "cc"
words = ["分发给"]
""",
        encoding="utf-8-sig",
    )
    assert Dictionary.load(path) == MINE


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('agencies = "民声通"', "agencies"),
        ('agency = ["民声通"]', "agency"),
        ('agencies = ["民 声通"]', "agencies.0"),
        ('agencies = [""]', "agencies.0"),
        (f'agencies = ["{"长" * 61}"]', "agencies.0"),
        ('[units]\npieces = ["栅"]', "units.pieces.[key]"),
        ('not_figures = ["桥"]', None),
        ('[[cues]]\nkind = "title"\nwords = ["祺"]', "cues.0.kind"),
        ('[[cues]]\nkind = "closing"\nwords = []', "cues.0.words"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\npattern = "("', "cues.0"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\npattern = "祺?"', "cues.0"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\nexample = "好"', "cues.0"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\nunlike = "台祺"', "cues.0"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\npattern = "台安"\nexample = "台安"', "cues.0"),
        ("agencies = ", None),
        ('agencies = ["局"]', "agencies.0"),
        ('[units]\ncount = ["~"]', "units.count.0"),
        ('[units]\ncount = ["万"]', "units.count.0"),
        ('[units]\ncount = ["栅"]\narea = ["栅"]', "units"),
        ('[status]\ndone = ["谋划"]\nplanned = ["谋划"]', "status"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\npattern = "祺{99999999999}"', "cues.0"),
        ('[[cues]]\nkind = "closing"\nwords = ["祺"]\npattern = "' + "(" * 3000 + '"', "cues.0"),
        ("agencies = " + "[" * 3000 + "]" * 3000, None),
    ],
)
def test_a_slip_is_told_with_its_place(content: str, place: str | None, tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(GongwenError) as caught:
        Dictionary.load(path)
    assert (caught.value.code, caught.value.file, caught.value.place) == ("dictionary_invalid", str(path), place)
    assert "pydantic" not in str(caught.value)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    path.write_bytes("词".encode("gb18030"))
    with pytest.raises(GongwenError, match="UTF-8") as caught:
        Dictionary.load(path)
    assert caught.value.place == "byte 0"
    with pytest.raises(GongwenError, match="file_not_found"):
        Dictionary.load(tmp_path / "无.toml")


def test_a_slip_in_python_is_a_value_error() -> None:
    with pytest.raises(ValidationError):
        Dictionary(agencies=[" "])
    with pytest.raises(ValueError, match="不以数字开头"):
        Dictionary(not_figures=["桥"])


def test_it_stays_as_it_is() -> None:
    for mapping in (MINE.units, MINE.status, Dictionary().units):
        with pytest.raises(TypeError, match="a value"):
            mapping["count"] = ("棚",)  # type: ignore[index]


def test_marks_of_full_width_in_a_pattern_are_text() -> None:
    for pattern in ("转呈：", "转呈:", "转呈[：；]"):
        letter = gongwen.parse(
            TEXT.replace("分发给：", "转呈："),
            dictionary=Dictionary(cues=[Cue(kind="cc", words=["转呈"], pattern=pattern, example="转呈：县政协")]),
        )
        assert [recipient.name for recipient in letter.cc] == ["县政协提案委", "县政府督查室"]
    assert Cue(kind="note", words=["注"], pattern="（注）", example="（注）见附件", unlike="注").source == r"\(注\)"


def test_of_two_names_the_longer_acts() -> None:
    for own in ("柳河镇", "县水务"):
        text = TEXT.replace("由民声通牵头", "由柳河镇人民政府牵头").replace("三是民声通负责联络", "三是县水务局负责联络")
        letter = gongwen.parse(text, dictionary=Dictionary(agencies=[own]))
        assert [actor.text for measure in letter.measures for actor in measure.actors] == ["柳河镇人民政府", "县水务局"]


@pytest.mark.parametrize("wrong", ["词典.toml", {"agencies": ["民声通"]}])
def test_what_is_no_dictionary_is_told_at_once(wrong: Dictionary) -> None:
    with pytest.raises(TypeError, match=r"Dictionary\.load"):
        gongwen.parse(TEXT, dictionary=wrong)
    with pytest.raises(TypeError, match=r"Dictionary\.load"):
        gongwen.parse_many(CORPUS, dictionary=wrong)


def test_the_command_takes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from gongwen.cli import main

    letter, dictionary = tmp_path / "a.txt", tmp_path / "d.toml"
    letter.write_text(TEXT, encoding="utf-8")
    dictionary.write_text('[units]\ncount = ["栅"]', encoding="utf-8")
    assert main(["parse", str(letter), "--dictionary", str(dictionary)]) == 0
    assert '"3栅"' in capsys.readouterr().out
    dictionary.write_text("[", encoding="utf-8")
    assert main(["parse", str(letter), "--dictionary", str(dictionary)]) == 1
    assert "[dictionary_invalid]" in capsys.readouterr().err


def test_a_number_of_thousands_of_digits_is_told(tmp_path: Path) -> None:
    file = tmp_path / "词典.toml"
    file.write_text("x = " + "9" * 5000, encoding="utf-8")
    with pytest.raises(GongwenError, match="dictionary_invalid"):
        Dictionary.load(file)


def test_a_key_of_many_dots_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "deep.toml"
    path.write_text('agencies = ["局"]\n' + "a." * 100_000 + "a = 1\n", encoding="utf-8")
    with pytest.raises(GongwenError) as caught:
        gongwen.Dictionary.load(path)
    assert (caught.value.code, caught.value.place) == ("dictionary_invalid", "line 2")
