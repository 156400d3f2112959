"""Chinese names of the values in a letter, for people to read; JSON keeps the English codes."""

from __future__ import annotations

from typing import Final

KINDS: Final = {
    "suggestion_reply": "建议答复",
    "proposal_reply": "提案答复",
    "reply_letter": "复函",
    "approval_reply": "批复",
    "disclosure_reply": "依申请公开答复",
    "citizen_reply": "来信答复",
    "unknown": "未识别",
}

PROPOSAL_KINDS: Final = {
    "suggestion": "建议",
    "proposal": "提案",
    "motion": "议案",
    "letter": "来函",
    "application": "申请",
    "message": "留言",
}

ASSEMBLIES: Final = {"npc": "人大", "cppcc": "政协"}

ROLES: Final = {
    "deputy": "代表",
    "member": "委员",
    "delegation": "代表团",
    "party_group": "党派团体",
    "agency": "机关单位",
    "person": "个人",
}

STATUSES: Final = {"done": "已办", "ongoing": "在办", "planned": "拟办"}

SEVERITIES: Final = {"info": "提示", "warning": "警告", "error": "错误"}

DISCLOSURES: Final = {"open": "主动公开", "on_request": "依申请公开", "closed": "不予公开"}

QUALIFIERS: Final = {"about": "约", "over": "超过", "under": "不足", "at_least": "不少于", "at_most": "不超过"}
CHANGES: Final = {"increase": "增", "decrease": "减"}

FIGURE_KINDS: Final = {
    "count": "个数",
    "money": "金额",
    "percent": "百分数",
    "percentage_point": "百分点",
    "area": "面积",
    "length": "长度",
    "weight": "重量",
    "volume": "体积",
    "energy": "能量",
    "duration": "时长",
    "multiple": "倍数",
    "rate": "比率",
    "other": "其他",
}

# field of Letter or Header → name of the element
ELEMENTS: Final = {
    "copy_number": "份号",
    "classification": "密级",
    "urgency": "紧急程度",
    "issuer_mark": "发文机关",
    "doc_number": "发文字号",
    "signer": "签发人",
    "handling_type": "办理类型",
    "disclosure": "公开属性",
    "title": "标题",
    "header": "版头",
    "proposals": "建议提案",
    "addressees": "主送",
    "opening": "引语",
    "sections": "正文",
    "measures": "措施",
    "quotes": "引述",
    "figures": "数据",
    "dates": "日期",
    "citations": "引用文件",
    "closing": "结尾",
    "attachments": "附件",
    "signature": "署名",
    "contacts": "联系人",
    "notes": "附注",
    "cc": "抄送",
    "imprint": "印发",
    "diagnostics": "疑点",
}
