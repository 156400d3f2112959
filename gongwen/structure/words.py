"""Vocabulary of the frame in readable groups, folded once: endings of titles, labels, names of persons' roles."""

from __future__ import annotations

from ..data import known, words
from ..dictionary import current, per_dictionary
from ..text.folding import fold

H = r"[\u3400-\u9fff]"
"""A Han character, for patterns on the folded text."""

DIGITS = "0-9〇零一二三四五六七八九十百廿"
ORDINAL = "一二三四五六七八九十"
CHINESE_DATE = r"[一二][〇零一二三四五六七八九OoО0]{3}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十廿卅]{1,3}日)?"
DATE = rf"(?:[12][\dOo]{{3}}年[\dOolI]{{1,2}}月(?:[\dOolI]{{1,2}}日?)?|{CHINESE_DATE}|[12]\d{{3}}[-./][01]?\d[-./][0-3]?\d(?=\d{{2}}:\d{{2}}|(?!\d)))"

TITLE_ENDS = tuple(
    known(
        fold(
            "答复 答复函 答复意见 复函 的函 批复 回复 复信 答复书 告知书 的答复书 办理答复 答复意见的函 答复的函 会办意见 协办意见 意见的函 办理意见 "
            "办复意见 办复函 回函 回复函 决定书 办理情况 办理情况的函 复文 函复 回复意见 摘要) 答复稿 解答 解释 答复的报告 的通知 提案办理"
        ).split()
    )
)
TITLE_STARTS = tuple(known(fold("关于 对 对于 就 针对").split()))
TITLE_WORDS = tuple(known(fold("建议 提案 议案 来信 请示 批复 复函 答复 意见 留言 信访 会议 回复").split()))
SESSION = rf"[{DIGITS}]{{1,3}}届|次会议|人大|政协|人民代表大会|第[A-Za-z]*[{DIGITS}]{{1,14}}号|第\([{DIGITS}]{{1,5}}\)号"

_CHROME = tuple(
    known(
        fold(
            "索引号 组配分类 主题分类 体裁分类 服务对象 发布机构 发布单位 发布机关 发文机构 发文机关 发文单位 公开机构 公开主体 责任部门 责任单位 公开目录 公开时限 "
            "公开程序 公开范围 公开日期 公开责任部门 信息名称 信息来源 信息分类 信息索引 信息类别 名称: 标题: 文号: 发文字号 成文日期 生成日期 生成时间 发布日期 发布时间 发文日期 发文时间 印发日期: 生效日期 "
            "废止日期 有效性 时效性 时效: 效力状态 关键词 关键字 主题词: 内容概览 内容概述 内容概要 在线链接 文件下载 来源: 稿源 作者: 编辑: 编辑人 录入 浏览次数 浏览量 阅读次数 阅读量 阅读: 浏览: 点击 点击数 点击量 访问量 人气 字体 字号 【字 〔字 "
            "文字大小 背景色 打印 分享 收藏 今天是 您好,欢迎 欢迎访问 欢迎您 无障碍 长者模式 适老 登录 注册 简体 繁体 当前位置 您的位置 您现在的位置 您的当前位置 您所在的位置 您当前的位置 当前所在 当前栏目 首页 网站首页 返回首页 责任编辑 责编 "
            "审核: 审核人 初审 复审 终审 附件下载 上一篇 下一篇 上一条 下一条 上一页 下一页 相关文章 相关链接 相关阅读 相关信息 相关文档 扫一扫 手机扫 扫描二维码 关闭 返回顶部 返回列表 分享到 主办单位 承办单位: 承办: 主办: 协办: "
            "地址: 邮编 版权所有 网站地图 网站标识码 网站声明 备案号 技术支持 建议使用 站长推荐 免责声明 我要纠错 我要 公网安备 关于我们 联系我们 隐私 政府网站 信件编号 信件编码 信件类型 信件标题 信件主题 来信时间 来信人: 姓名: 来信日期 "
            "写信时间 写信人 提交时间 留言时间 留言编号 留言类型 留言人 回复时间 回复日期 回复单位 回复部门 办理单位 办理部门 办理状态 处理状态 受理单位 受理时间 办结时间 处理单位 满意度 评价 查询码 是否办结 信件状态 状态: "
            "建议人 提案人 提案者 领衔代表 附议代表 附议人 代表姓名 建议编号 提案编号 提案号 案号 编号: 案由 提交人 提出人 提议人 建议标题 提案标题 届次 类别:提案 类别:建议 主办部门 会办单位 交办时间 交办日期: 反馈时间: 责任领导: 督办领导: 答复时间 答复日期 办理时限 签发日期 "
            "类型:领导 导航 政务公开 信息公开 法定主动公开 公示公告 相关附件 回复附件 浏览字号 稿件来源 发布人 发布者 供稿 摄影 下载地址 点击下载 点击此处 部门文件 政策文件 政府文件 规范性文件 市政府文件 省政府文件 http www 语音播报 字体大小 大中小 小中大 微信 微博 复制链接 转载 点击数: 更新时间 更新日期 日期:"
        ).split()
    )
)
"""Labels of web pages and of the records that portals print before and behind a letter; with a colon: only as a label."""
CHROME_HEADS = tuple(word for word in _CHROME if not word.endswith(":"))
CHROME_LABELS = tuple(word[:-1] for word in _CHROME if word.endswith(":"))

MESSAGE_HEADS = tuple(
    known(
        fold(
            "来信内容 留言内容 咨询内容 问题描述 建议内容 提案内容 诉求内容 问题内容 内容: 信件内容 具体问题 反映问题: 提问内容 咨询问题 来信正文 留言: 问: 问题: 建议: 提案:"
        ).split()
    )
)
REPLY_HEADS = tuple(
    known(
        fold(
            "回复内容 答复内容 办理结果: 回复: 答复: 处理结果 办理情况: 答: 回复意见 答复意见: 处理意见 办理答复: 官方回复 回复如下: 反馈内容"
        ).split()
    )
)
REPLY_LINES = tuple(
    known(fold("办复情况 回复 答复 办理结果 答复内容 回复内容 办理情况 处理结果 官方回复 网上答复 办理答复").split())
)
FORM_NAMES = tuple(known(fold("征求意见表 回执 反馈表 测评表 意见表 登记表 一览表").split()))


def heads_of(labels: tuple[str, ...]) -> frozenset[str]:
    """First letters: asking for one of them first makes the question cheap."""
    return frozenset(word[0] for word in labels)


def tails_of(endings: tuple[str, ...]) -> frozenset[str]:
    """Last letters, to the same end."""
    return frozenset(word[-1] for word in endings)


@per_dictionary
def body_tails() -> frozenset[str]:
    """Last letters of the names of bodies."""
    return tails_of(bodies())


@per_dictionary
def bodies() -> tuple[str, ...]:
    """Endings of the names of bodies, folded, longest first."""
    return tuple(
        sorted({fold(word) for word in (*words("bodies.txt"), *current().agencies)}, key=lambda word: (-len(word), word))
    )
