"""Directories of letters: building, checking, reading."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gongwen.evaluation import GoldError, build, check, parse_tagged, samples
from gongwen.evaluation.__main__ import main

from .tagged_letters import FULL


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_build_writes_text_and_gold_beside_each_letter(corpus: Path) -> None:
    assert names(build(corpus)) == ["full.tag", "short.tag"]
    text, gold = parse_tagged(FULL, "full")
    assert (corpus / "full.txt").read_bytes() == text.encode()
    assert json.loads((corpus / "full.gold.json").read_bytes()) == gold
    assert (corpus / "short.txt").read_bytes() == "通知\n无事。\n无事。\n无事。\n".encode()


def test_check_names_what_is_missing_or_stale(corpus: Path) -> None:
    assert names(check(corpus)) == ["full.tag", "short.tag"]
    build(corpus)
    assert check(corpus) == []
    (corpus / "short.gold.json").unlink()
    assert names(check(corpus)) == ["short.tag"]
    build(corpus)
    tagged = corpus / "full.tag"
    tagged.write_text(tagged.read_text(encoding="utf-8").replace("s=ongoing", "s=done"), encoding="utf-8")
    assert names(check(corpus)) == ["full.tag"]


@pytest.mark.parametrize("file", ["full.txt", "full.gold.json"])
def test_a_changed_line_end_is_stale(corpus: Path, file: str) -> None:
    build(corpus)
    changed = corpus / file
    changed.write_bytes(changed.read_bytes().replace(b"\n", b"\r\n"))
    assert names(check(corpus)) == ["full.tag"]


def test_letters_saved_elsewhere_build_the_same(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "full.tag").write_bytes(b"\xef\xbb\xbf" + FULL.replace("\n", "\r\n").encode())
    build(corpus)
    build(other)
    for file in ("full.txt", "full.gold.json"):
        assert (other / file).read_bytes() == (corpus / file).read_bytes()


def test_one_bad_letter_and_nothing_is_written(corpus: Path) -> None:
    (corpus / "zz.tag").write_text("<!letter kind=unknown>\n<q>", encoding="utf-8")
    with pytest.raises(GoldError, match=r"zz\.tag"):
        build(corpus)
    assert not list(corpus.glob("*.txt"))


def test_a_letter_in_another_encoding(corpus: Path) -> None:
    (corpus / "gbk.tag").write_bytes("<!letter kind=unknown>\n信".encode("gb18030"))
    with pytest.raises(GoldError, match=r"gbk\.tag（第23字节）：不是 UTF-8"):
        check(corpus)


def test_samples_of_tagged_letters(corpus: Path) -> None:
    (corpus / "full.txt").write_text("过期", encoding="utf-8")  # what counts is the tagged letter
    full, short = samples(corpus)
    assert (full.name, short.name) == ("full", "short")
    assert (full.text, full.gold) == parse_tagged(FULL, "full")


def test_damaged_samples(corpus: Path) -> None:
    (corpus / "paged.tag").write_text("<!letter kind=unknown>\n一\f二", encoding="utf-8")
    assert [sample.name for sample in samples(corpus, "wrapped")] == ["full", "short"]
    full = next(samples(corpus, "halfwidth"))
    assert "抄送:" in full.text
    assert full.gold["cc"][0]["name"] == "县政协提案委"


def test_samples_without_tags(corpus: Path) -> None:
    tagged = list(samples(corpus))
    build(corpus)
    for path in corpus.glob("*.tag"):
        path.unlink()
    assert list(samples(corpus)) == tagged
    with pytest.raises(GoldError, match="变体 ocr"):
        list(samples(corpus, "ocr"))


def test_text_or_gold_that_cannot_be_read(tmp_path: Path) -> None:
    gold = tmp_path / "a.gold.json"
    gold.write_text("{}", encoding="utf-8")
    with pytest.raises(GoldError, match=r"a\.txt：缺少"):
        list(samples(tmp_path))
    (tmp_path / "a.txt").write_text("信\n", encoding="utf-8")
    gold.write_text('{"kind":\n nil}', encoding="utf-8")
    with pytest.raises(GoldError, match=r"a\.gold\.json（第2行第2列）：不是 JSON"):
        list(samples(tmp_path))
    for beyond in ("[" * 100_000, "9" * 5000):
        gold.write_text(beyond, encoding="utf-8")
        with pytest.raises(GoldError, match=r"a\.gold\.json：读不了的 JSON"):
            list(samples(tmp_path))
    gold.write_text("[]", encoding="utf-8")
    with pytest.raises(GoldError, match="不是 JSON 对象"):
        list(samples(tmp_path))


@pytest.mark.parametrize("use", [build, check, lambda directory: list(samples(directory))])
def test_an_empty_directory(use: object, tmp_path: Path) -> None:
    assert callable(use)
    with pytest.raises(GoldError, match=r"没有 \.tag 文件"):
        use(tmp_path)


def test_command_line(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(corpus)]) == 1
    assert capsys.readouterr().out.count(".tag：") == 2
    assert main(["build", str(corpus)]) == 0
    assert "2 封" in capsys.readouterr().err
    assert main(["check", str(corpus)]) == 0
    assert capsys.readouterr().out == ""


def test_command_line_explains_bad_tags(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (corpus / "bad.tag").write_text("<!letter kind=unknown>\n甲</q>", encoding="utf-8")
    assert main(["build", str(corpus)]) == 1
    assert capsys.readouterr().err == "bad.tag（第2行第2列）：</q> 没有对应的开始标签\n"


def test_command_line_used_wrongly() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["rebuild", "corpus"])
    assert caught.value.code == 2


def test_a_folder_named_as_a_letter_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.tag").mkdir()
    with pytest.raises(GoldError, match="读不了"):
        list(samples(tmp_path))
