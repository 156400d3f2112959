"""Names: of persons (a surname and one or two characters, ethnic names with dots) and of bodies (by their endings)."""

from __future__ import annotations

from functools import cache

from ..data import lines
from ..structure.words import bodies
from ..text.folding import fold
from ..text.patterns import Pattern

_ETHNIC = Pattern(r"[\u3400-\u9fff]{1,8}(?:[·.][\u3400-\u9fff]{1,8})+")
_HAN = Pattern(r"[\u3400-\u9fff*×某]{2,4}")
_PARTY = Pattern(
    fold(
        "民革|民盟|民建|民进|农工党|致公党|九三|台盟|工商业?联|界别?(?:委员|活动|小组|$)|妇联|侨联|台联|共青团|总工会|科协|党派|政协.{0,12}(?:委|会|组|室|联络)|提案委|专委会|无党派|联谊会|文史|民宗|支部|委员组|小组|活动组"
    )
)
_NO_NAME = Pattern(
    fold(
        "^(?:满意|关闭|基本|联系|电话|传真|地址|邮编|手机|办公|单位|科室|同志|先生|女士|以上|如有|公开|主动|关于|附件|抄送|印发|签发|经办|承办|负责|主管|股室|处室)"
    )
)


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    folded = [fold(line) for line in lines("surnames.txt")]
    single = frozenset(char for line in folded if " " not in line for char in line)
    compound = frozenset(word for line in folded if " " in line for word in line.split())
    return single, compound


def is_person(folded: str) -> bool:
    """Whether folded text has the shape of a person's name: 李明, 欧阳明华, 买买提·艾力, 李**, 张某."""
    if _ETHNIC.fullmatch(folded):
        return True
    if not _HAN.fullmatch(folded) or _NO_NAME.match(folded):
        return False
    single, compound = _surnames()
    if len(folded) == 4 and folded[:2] not in compound:
        return folded[0] in single and folded[1] in single
    return folded[0] in single and not is_body(folded)


def is_body(folded: str) -> bool:
    """Whether folded text ends as the name of a body does: 县民政局, 市政府督查室."""
    return folded.endswith(bodies()) and len(folded) >= 2


def ends_body(text: str, i: int, j: int) -> bool:
    """The same of the characters ``i`` to ``j``, without copying them: asked at every character of a long list."""
    return j - i >= 2 and text.endswith(bodies(), i, j)


def is_party_group(folded: str) -> bool:
    """Whether folded text names a democratic party, a mass body or a group of the CPPCC: 民盟市委, 教育界别, 市政协提案委."""
    return _PARTY.search(folded) is not None
