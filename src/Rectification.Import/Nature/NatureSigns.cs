namespace Rectification.Import.Nature;

/// <summary>The signs that are words. What each is worth for which nature stands in <see cref="NatureWeights"/>.</summary>
internal static class NatureSigns
{
    private const string Own = "我局 我委 我县 我市 我区 我镇 我乡 我校 我院 我部 我厅 我社 我所 我办 我处 我村 我馆 我行 我公司 我集团 我中心 我街道 我单位 我旗";

    private const string Reporters =
        "记者 本报 本网 据悉 据了解 通讯员 近日 日前 会议指出 会议强调 会议要求 会议认为 指出： 强调： 表示： 要求： 指出， 强调， 表示， 要求， 介绍， 主持会议 出席 会上 供稿 说， 说： 告诉 ! 来说 话说 就是说 纪律要求： 工作要求： 整改要求： 有关要求： 相关要求： 具体要求：";

    private const string Actions =
        "开展 组织 召开 制定 修订 清退 追缴 收回 补充 完善 出台 印发 建立 加强 严格 落实 强化 健全 优化 规范 加大 压实 明确 成立 举办 清理 整治 推动 督促 约谈 学习 对照 聘请 调整 安排 撤销 提高 深化 细化";

    /// <summary>All of them.</summary>
    public static NatureSign[] All { get; } =
    [
        // What the title calls the text.
        new("title of an answer", SignPlace.Title, SignMeasure.Once, "整改 落实 办理 → 情况 通报 报告 公告 公示 公开 汇报 说明 结果 进展 ! 要求 方案 办法 流程 模板 格式 通知 会议 召开"),
        new("title names body and answer", SignPlace.Title, SignMeasure.Once, "关于 党组 党委 党支部 党总支 → 整改 → 通报 报告 公告 公示 公开 汇报 情况 ! 通知 要求 办法 方案 意见 会议 召开"),
        new("title of a work report", SignPlace.Title, SignMeasure.Once, "述责 述廉 主体责任 党风廉政建设 全面从严治党 从严治党 一岗双责 履责情况 履职情况 → 报告 汇报 总结 述职 ! 整改 巡视 巡察"),
        new("title of a plan", SignPlace.EndOfTitle, SignMeasure.Once, "方案 计划 清单 台账 分解表 承诺书 安排 任务书 打算 措施 责任表"),
        new("title of a rule", SignPlace.EndOfTitle, SignMeasure.Once, "办法 规定 条例 细则 规程 规则 流程 制度 通知 决定 意见 要求 标准 准则 指南 须知 章程 公约 的函 复函 督办函 督促函 提示函 建议函 批复 通告"),
        new("title of a speech", SignPlace.EndOfTitle, SignMeasure.Once, "讲话 发言 致辞 贺词 倡议书 述职报告 体会 党课 主持词 检查材料 演讲稿 演讲 感言 提纲 有感 时评 随笔 评论 寄语 札记 杂感 随想 手记 读后感 二则 三则"),
        new("title ends as an answer", SignPlace.EndOfTitle, SignMeasure.Once, "情况 通报 报告 公告 公示 公开 汇报 说明 结果 进展"),
        new("title of a column", SignPlace.Title, SignMeasure.Once, "时评 评论员 漫谈 杂谈 随感 随笔 絮语"),
        new("title of another paper", SignPlace.EndOfTitle, SignMeasure.Once,
            "纪要 会议记录 记录 年度报告 评估报告 分析 合同 协议 协议书 申请书 申请表 说明书 判决书 决定书 裁定书 证明 简历 教案 试卷 试题 测试 问答 解答 手册 食谱 做法 日记 启事 信 悔过书 检讨书 保证书 质疑函 投诉书 起诉书 攻略 评分表 登记表 考核表 报名表 课程表 中标公告 招标公告 成交公告 更新说明 使用说明 用户协议"),
        new("title of a summary", SignPlace.Title, SignMeasure.Once, "总结 ! 整改 巡视 巡察 责任 履责 廉政 会上 讲话 发言"),
        new("title tells of a visit", SignPlace.Title, SignMeasure.Once, "带队 暗访 调研 走访 视察 检查指导 督导检查 座谈 看望 慰问"),
        new("title of an inspection", SignPlace.Title, SignMeasure.Once, "巡视 巡察 督察 ! 整改 落实"),
        new("title of feedback", SignPlace.Title, SignMeasure.Once, "反馈 ! 整改 落实"),
        new("title of an audit report", SignPlace.Title, SignMeasure.Once, "审计 ! 整改"),
        new("title of a team's visit", SignPlace.Title, SignMeasure.Once, "进驻 入驻 启动 撤离 进点 预告 进场 动员"),

        // Who speaks to whom about what, in the first lines.
        new("who inspected whom", SignPlace.Opening, SignMeasure.Once, "组 审计局 审计 督察 → 对 进驻 向 → 巡视 巡察 督察 审计 检查 反馈 督导"),
        new("feedback was received", SignPlace.Opening, SignMeasure.Once, "反馈 指出 出具 审计报告"),
        new("an audit", SignPlace.Opening, SignMeasure.Once, "审计"),
        new("announces another text", SignPlace.Opening, SignMeasure.Once, "现将 现就 → 如下 印发 通知 函告 ! 整改 | 制定本 制定如下"),
        new("opens like news", SignPlace.Opening, SignMeasure.Times(2), "记者 | 本报 本网 | 据悉 据了解 | 通讯员 | 近日 日前 | 会议指出 会议强调 会议要求 | 主持会议 | 出席 | 供稿 | 会上"),
        new("announces a work report", SignPlace.Opening, SignMeasure.Once, "主体责任 党风廉政建设 全面从严治党 从严治党 述责 述廉 → 报告如下 汇报如下 通报如下 ! 整改 巡视 巡察"),
        new("speaks for itself", SignPlace.Opening, SignMeasure.Once, Own),
        new("a team is sent", SignPlace.Opening, SignMeasure.Once, "派出 组成 → 组 | 我们是 → 组"),
        new("the stay of a team", SignPlace.Opening, SignMeasure.Once, "为期 期间 预计 定于 进驻 ! 整改"),
        new("salutation", SignPlace.StartOfOpening, SignMeasure.Once, "同志们 各位 尊敬的 亲爱的 老师们 同学们 朋友们 女士们 大家好 广大"),

        new("a dateline", SignPlace.StartOfOpening, SignMeasure.Once, "本报讯 本网讯 本台讯 本站讯"),

        // What the body does.
        new("announces the answer", SignPlace.Sentence, SignMeasure.Once,
            "整改 进展 → 通报 公布 公告 报告 公示 公开 汇报 → 如下 | 现将 现就 → 整改 进展 → 公布 公示 公开 通报 报告 | 予以公布 予以公示 予以公开 予以通报"),
        new("labels of answers", SignPlace.Body, SignMeasure.InOneOfLines(5),
            "整改情况： 整改措施： 整改进展情况： 整改进展： 整改结果： 整改成效： 整改落实情况： 整改完成情况： 落实情况： 完成情况： 整改做法： 整改举措： 办理情况："),
        new("labels of plans", SignPlace.Body, SignMeasure.InOneOfLines(5),
            "责任领导： 责任人： 责任单位： 责任科室： 牵头单位： 完成时限： 整改时限： 时限要求： 计划完成时间 计划完成时限 责任领导| 责任人|"),
        new("states of completion", SignPlace.Body, SignMeasure.InOneOfLines(6),
            "已完成 完成整改 整改到位 已整改 基本完成 正在整改 正在推进 整改完成 已办结 销号 已落实 长期坚持 持续整改"),
        new("states of a beginning", SignPlace.Body, SignMeasure.InOneOfLines(3), "未启动 启动中 未开始 尚未开始 待启动"),
        new("opens with an action", SignPlace.StartOfClause, SignMeasure.InOneOfClauses(5), Actions),
        new("speaks of putting right", SignPlace.Body, SignMeasure.InOneOfLines(3), "整改"),
        new("putting right is named", SignPlace.Body, SignMeasure.Once, "整改"),
        new("supervision is named", SignPlace.Body, SignMeasure.Once, "巡视 巡察 督察 督导 审计 整改 反馈"),
        new("addresses the reader", SignPlace.Body, SignMeasure.InOneOfClauses(15), "你局 你委 你县 你市 你区 你镇 你乡 你校 你院 你部 你厅 你单位 你公司 你们 请你 希望 望你 您"),
        new("told by others", SignPlace.Body, SignMeasure.InOneOfClauses(10), Reporters),
        new("those inspected reply", SignPlace.Sentence, SignMeasure.Once, "表态 → 发言 | 负责人 书记 局长 院长 校长 → 表示"),
        new("speaks as a person", SignPlace.Body, SignMeasure.InOneOfClauses(8), $"我 ! {Own} 我国 我省 我们 自我"),
        new("says we", SignPlace.Body, SignMeasure.InOneOfClauses(8), "我们 咱们 大家"),
        new("commands", SignPlace.Body, SignMeasure.InOneOfClauses(5), "应当 不得 必须 严禁 禁止 须 应 可以 不予 严格按照 请各 违反"),
        new("names terms", SignPlace.Body, SignMeasure.InOneOfLines(3), "底前 日前 前完成 内完成 年底 月底 拟于 季度完成 前清 前更 月前"),
        new("advises", SignPlace.Body, SignMeasure.InOneOfLines(5), "建议"),
        new("articles", SignPlace.StartOfLine, SignMeasure.Times(3), "第一条 第二条 第三条 第四条 第五条 第一章 第二章"),
        new("names itself a rule", SignPlace.Body, SignMeasure.Once, "本办法 本规定 本方案 本条例 本规则 本细则 本制度 本通知 本计划 本协议 本合同 本承诺书"),
        new("ways to reach a team", SignPlace.Body, SignMeasure.InOneOfClauses(8), "受理 信箱 来访 接待 举报 进驻 值班电话"),
        new("what an audit found", SignPlace.Body, SignMeasure.InOneOfClauses(10), "审计发现 审计查明 审计认为 审计指出 审计结果 审计建议 审计调查 审计评价 审计意见 审计组 被审计"),
        new("reflects", SignPlace.Body, SignMeasure.Once, "有的人 我见过 本文 参考文献 古人 常言 所谓 说到底 为什么 试想 笔者 作者系 作者单位 何以 何尝 常想"),
        new("questions and contracts", SignPlace.Body, SignMeasure.InOneOfClauses(4), "答案 问： 答： 原因： 甲方 乙方 您 分） A. B. C. 元/"),

        // How it ends.
        new("tells what was found", SignPlace.Sentence, SignMeasure.Times(2), "发现 存在 → 以下 主要 突出 一些 如下 不少 这些 → 问题 差距 不足 | 也发现 还发现 审计发现 巡察发现 巡视发现 督察发现 检查发现 | 巡察认为 巡视认为 审计认为 督察认为 | 主要问题 突出问题"),
        new("demands an answer", SignPlace.Ending, SignMeasure.Once, "要求 限 应 → 整改 报送 报告 | 请 → 报送 书面报 报我"),
        new("asks for supervision", SignPlace.Ending, SignMeasure.Once, "欢迎 → 监督 反映 意见 | 联系电话"),
        new("thanks", SignPlace.Ending, SignMeasure.Once, "谢谢 祝大家 祝同志 此致 敬礼 感谢大家 让我们"),
    ];
}
