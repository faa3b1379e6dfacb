namespace Rectification.Import.Nature;

/// <summary>The signs that are words. What each is worth for which nature stands in <see cref="NatureWeights"/>.</summary>
internal static class NatureSigns
{
    private const string Own = "我局 我委 我县 我市 我区 我镇 我乡 我校 我院 我部 我厅 我社 我所 我办 我处 我村 我馆 我行 我公司 我集团 我中心 我街道 我单位 我旗";

    private const string Teams =
        "视组 察组 导组 查组 核组 访组 审计组 工作组 专家组 察一组 察二组 察三组 查一组 查二组 第一组 第二组 第三组 巡视机构 巡察机构";

    private const string Reporters =
        "记者 本报 本网 据悉 据了解 通讯员 近日 日前 会议指出 会议强调 会议要求 会议认为 指出： 强调： 表示： 要求： 指出， 强调， 表示， 要求， 介绍， 主持会议 出席 会上 供稿 说， 说： 告诉 ! 按照 根据 来说 话说 就是说 纪律要求： 工作要求： 整改要求： 有关要求： 相关要求： 具体要求：";

    private const string Actions =
        "开展 组织 召开 制定 修订 清退 追缴 收回 补充 完善 出台 印发 建立 加强 严格 落实 强化 健全 优化 规范 加大 压实 明确 成立 举办 清理 整治 推动 督促 约谈 学习 对照 聘请 调整 安排 撤销 提高 深化 细化";

    /// <summary>All of them.</summary>
    public static NatureSign[] All { get; } =
    [
        // What the title calls the text.
        new("title of an answer", SignPlace.Title, SignMeasure.Once,
            "整改 落实 办理 → 情况 通报 报告 公告 公示 公开 汇报 说明 结果 进展 ! 要求 方案 办法 流程 模板 格式 通知 会议 召开 听取 审议"),
        new("title names body and answer", SignPlace.Title, SignMeasure.Once,
            "关于 党组 党委 党支部 党总支 → 整改 → 通报 报告 公告 公示 公开 汇报 情况 ! 通知 要求 办法 方案 意见 会议 召开 听取 审议"),
        new("title of a work report", SignPlace.Title, SignMeasure.Once,
            "述责 述廉 主体责任 党风廉政建设 全面从严治党 从严治党 一岗双责 履责情况 履职情况 → 报告 汇报 总结 述职 ! 整改 巡视 巡察"),
        new("title of a plan", SignPlace.EndOfTitle, SignMeasure.Once,
            "方案 计划 规划 预案 清单 台账 任务书 承诺书 安排 打算 设想 措施 要点 部署 时间表 路线图 分解表 责任表 分工表 任务表 计划表 进度表 推进表 工作表 分工 分解 ! 若干措施 主体责任清单 权力清单 负面清单 教学设计"),
        new("title of a rule", SignPlace.EndOfTitle, SignMeasure.Once,
            "办法 规定 条例 细则 规程 规则 流程 流程图 制度 通知 决定 决议 命令 意见 要求 标准 准则 指南 指引 须知 章程 公约 守则 规范 纪律 禁令 的函 复函 督办函 督促函 提示函 建议函 催办函 批复 通告 若干措施 约定 规矩 不准 严禁 若干要求 主体责任清单 权力清单 负面清单 指标说明 填写说明 评价指标 评分标准 操作手册 工作手册 提醒 倡议书 倡议 公约 ! 反馈意见 巡视意见 巡察意见 督察意见"),
        new("title of a speech", SignPlace.EndOfTitle, SignMeasure.Once,
            "讲话 发言 致辞 致词 贺词 祝词 悼词 答谢词 欢迎词 欢送词 开幕词 闭幕词 解说词 讲话稿 发言稿 演讲稿 讲稿 演讲 授课 主持词 主持稿 述职报告 述廉报告 体会 心得 党课 检查材料 剖析材料 检视材料 自我剖析 感言 感悟 感想 提纲 有感 社论 述评 时评 短评 快评 锐评 书评 随笔 评论 寄语 札记 杂感 杂文 散文 随想 断想 手记 后记 读后感 观后感 读书笔记 学习笔记 二则 三则 刍议 探析 浅析 思考 启示 小结 小小说 小品"),
        new("title ends as an answer", SignPlace.EndOfTitle, SignMeasure.Once, "情况 通报 报告 公告 公示 公开 汇报 说明 结果 进展"),
        new("title of a column", SignPlace.Title, SignMeasure.Once,
            "时评 评论员 编辑部 漫谈 杂谈 随感 随笔 絮语 浅谈 浅析 浅议 刍议 探析 试论 略论 何以 心得 小小说 莫让 别让 岂能 之我见"),
        new("title of another paper", SignPlace.EndOfTitle, SignMeasure.Once,
            "纪要 会议记录 记录 记录单 笔录 日志 日程 台本 年度报告 年报 月报 周报 日报 季报 评估报告 调研报告 调查报告 考察报告 实验报告 检测报告 复盘报告 复盘 研究报告 分析 统计 合同 协议 协议书 条款 申请书 申请 请示 申请表 说明书 判决书 裁决书 调解书 决定书 裁定书 起诉书 起诉状 答辩状 上诉状 律师函 公证书 委托书 授权书 遗嘱 证明 简历 教案 教学设计 课件 讲义 试卷 试题 习题 测试 测试题 问卷 调查表 问答 解答 常见问题 手册 食谱 菜谱 菜单 做法 日记 启事 信 感谢信 表扬信 公开信 家书 邀请函 请柬 悔过书 检讨书 保证书 质疑函 投诉书 投诉信 攻略 教程 评分表 登记表 考核表 报名表 课程表 自查表 值班表 报价 报价单 清册 名单 目录 简介 介绍 大事记 备忘录 预报 预警 警情通报 中标公告 招标公告 成交公告 采购公告 磋商公告 谈判公告 询价公告 拍卖公告 更正公告 更新说明 使用说明 用户协议 隐私政策 讣告 故事 小说 四首 二首 词条 来信 选登 任前公示 任职公示 录用公示 名单公示 大纲 汇总 汇总表 登记 处理单 分析单 交接本 联系册 决算公开说明 预算公开说明 公开说明 的答复"),
        new("title of a summary", SignPlace.Title, SignMeasure.Once, "总结 小结 ! 整改 巡视 巡察 责任 履责 廉政 会上 讲话 发言"),
        new("title tells of a visit", SignPlace.Title, SignMeasure.Once, "带队 暗访 调研 走访 视察 检查指导 督导检查 座谈 看望 慰问"),
        new("title of an inspection", SignPlace.Title, SignMeasure.Once, "巡视 巡察 督察 ! 整改 落实"),
        new("title of press", SignPlace.Title, SignMeasure.Once,
            "纪实 侧记 掠影 见闻 特写 通讯 简讯 快讯 快报 动态 专访 综述 巡礼 速递 要闻 新闻 导读 报道 电台 本报 本网 记者 ｜ | 进行时 见成效 我市 我县 我区 我省 我院 我校 ! 通知 办法"),
        new("title of feedback", SignPlace.Title, SignMeasure.Once, "反馈 检查意见 巡查意见 监督意见 意见书 建议书 ! 整改 落实"),
        new("title of an audit report", SignPlace.Title, SignMeasure.Once, "审计 ! 整改"),
        new("title of a team's visit", SignPlace.Title, SignMeasure.Once,
            "进驻 入驻 启动 撤离 撤点 进点 预告 进场 动员 受理 联系方式 导组 视组 察组 审计组 查组 现场工作 ! 反馈 指出 整改情况 整改落实 规程 办法 规范"),

        new("title says about what", SignPlace.Title, SignMeasure.Once, "关于"),
        new("title quotes", SignPlace.Title, SignMeasure.Once, "“ -"),

        // Who speaks to whom about what, in the first lines.
        new("who inspected whom", SignPlace.Opening, SignMeasure.Once, "组 审计局 审计 督察 → 对 进驻 向 → 巡视 巡察 督察 审计 检查 反馈 督导 巡查 考核 评估"),
        new("feedback was received", SignPlace.Opening, SignMeasure.Once, "反馈 指出 出具 审计报告"),
        new("announces another text", SignPlace.Opening, SignMeasure.Once, "现将 现就 → 如下 印发 通知 函告 ! 整改 | 制定本 制定如下"),
        new("announces a work report", SignPlace.Opening, SignMeasure.Once, "主体责任 党风廉政建设 全面从严治党 从严治党 述责 述廉 → 报告如下 汇报如下 通报如下 ! 整改 巡视 巡察"),
        new("speaks for itself", SignPlace.Opening, SignMeasure.Once, Own),
        new("a team is sent", SignPlace.Opening, SignMeasure.Once, "派出 组成 → 组 | 我们是 → 组"),
        new("the stay of a team", SignPlace.Opening, SignMeasure.Once, "为期 期间 预计 定于 进驻 ! 整改"),
        new("salutation", SignPlace.StartOfOpening, SignMeasure.Once, "同志们 各位 尊敬的 亲爱的 老师们 同学们 朋友们 女士们 大家好 广大"),
        new("calls on the listeners", SignPlace.Body, SignMeasure.Once, "同志们 各位 朋友们 同学们 让我们"),
        new("named as press at the end", SignPlace.Ending, SignMeasure.Once, "记者 通讯员 供稿 摄 编辑 融媒体 宣传部"),

        // What the body does.
        new("announces the answer", SignPlace.Sentence, SignMeasure.Once,
            "整改 进展 → 通报 公布 公告 报告 公示 公开 汇报 → 如下 | 现将 现就 → 整改 进展 → 公布 公示 公开 通报 报告 | 现公布 现公示 现公开 现通报 现报告 → 整改 进展 | 予以公布 予以公示 予以公开 予以通报"),
        new("opens as an answer", SignPlace.Opening, SignMeasure.Once,
            "现将 → 整改 → 公布 公示 公开 通报 报告 如下 ! 方案 计划 清单 要求如下 通知如下 | 现公布 现公示 现公开 现通报 现报告 → 整改 ! 方案 计划 清单"),
        new("labels of answers", SignPlace.Body, SignMeasure.InOneOfLines(5),
            "整改情况： 整改措施： 整改进展情况： 整改进展： 整改结果： 整改成效： 整改落实情况： 整改完成情况： 落实情况： 完成情况： 整改做法： 整改举措： 办理情况："),
        new("labels of plans", SignPlace.Body, SignMeasure.InOneOfLines(5),
            "责任领导： 责任人： 责任单位： 责任科室： 牵头单位： 完成时限： 整改时限： 时限要求： 计划完成时间 计划完成时限 责任领导| 责任人|"),
        new("states of completion", SignPlace.Body, SignMeasure.InOneOfLines(6),
            "已完成 完成整改 整改到位 已整改 基本完成 正在整改 正在推进 整改完成 已办结 销号 已落实 长期坚持 持续整改"),
        new("states of a beginning", SignPlace.Body, SignMeasure.InOneOfLines(3), "未启动 启动中 未开始 尚未开始 待启动"),
        new("opens with an action", SignPlace.StartOfClause, SignMeasure.InOneOfClauses(5), Actions),
        new("speaks of putting right", SignPlace.Body, SignMeasure.InOneOfLines(3), "整改"),
        new("addresses the reader", SignPlace.Body, SignMeasure.InOneOfClauses(15),
            "你局 你委 你县 你市 你区 你镇 你乡 你校 你院 你部 你厅 你单位 你公司 你们 请你 希望 望你 您"),
        new("told by others", SignPlace.Body, SignMeasure.InOneOfClauses(10), Reporters),
        new("speaks as a person", SignPlace.Body, SignMeasure.InOneOfClauses(8), $"我 ! {Own} 我国 我省 我们 自我"),
        new("says we", SignPlace.Body, SignMeasure.InOneOfClauses(8), "我们 咱们 大家"),
        new("commands", SignPlace.Body, SignMeasure.InOneOfClauses(5), "应当 不得 必须 严禁 禁止 须 应 可以 不予 严格按照 请各 违反 不准 不许 一律 凡 方可 违者 责令 有权"),
        new("names terms", SignPlace.Body, SignMeasure.InOneOfLines(3), "底前 日前 前完成 内完成 年底 月底 拟于 季度完成 前清 前更 月前"),
        new("advises", SignPlace.Body, SignMeasure.InOneOfLines(5), "建议"),
        new("articles", SignPlace.StartOfLine, SignMeasure.Times(3), "第一条 第二条 第三条 第四条 第五条 第一章 第二章"),
        new("names itself a rule", SignPlace.Body, SignMeasure.Once,
            "本办法 本规定 本条例 本规则 本细则 本制度 本通知 本公约 本标准 本指南 本守则 本规程 本意见 本章程 上述要求 上述规定 以上规定"),
        new("names itself a contract", SignPlace.Body, SignMeasure.Once, "本协议 本合同 甲方 乙方"),
        new("headings of a plan", SignPlace.StartOfClause, SignMeasure.Times(2),
            "指导思想 总体要求 总体思路 总体目标 工作目标 目标任务 主要任务 重点任务 工作任务 实施步骤 工作步骤 时间安排 进度安排 保障措施 工作措施 组织领导 工作要求 责任分工 任务分工 经费 第一阶段 第二阶段 第一步 第二步 目标 任务"),
        new("intends", SignPlace.Body, SignMeasure.InOneOfClauses(10), "将 拟 力争 计划 打算 准备 下一步 预计 今后 届时 到2 ! 将军 即将来 拟任"),
        new("keeps accounts", SignPlace.Body, SignMeasure.InOneOfClauses(8),
            "账面 核减 审定 结余 决算 凭证 收支 资产 负债 预算 拨付 挪用 挂账 账簿 账户 入账 核算 经费 资金 审查认为 经审"),
        new("a team comes", SignPlace.Opening, SignMeasure.Once,
            $"{Teams} → 将 拟 即日 自 从 定于 于 → 开展 进驻 工作 进行 ! 反馈 | {Teams} → 进驻 入驻 住 撤离 撤出 结束 ! 反馈"),
        new("ways to reach a team", SignPlace.Body, SignMeasure.InOneOfClauses(8), "受理 信箱 来访 来信 来电 接待 举报 进驻 值班电话 邮箱 意见箱 面谈 保密"),
        new("reflects", SignPlace.Body, SignMeasure.Once, "有的人 我见过 本文 参考文献 古人 常言 所谓 说到底 为什么 试想 笔者 作者系 作者单位 何以 何尝 常想"),
        new("questions and contracts", SignPlace.Body, SignMeasure.InOneOfClauses(4), "答案 问： 答： 原因： 甲方 乙方 您 分） A. B. C. 元/"),

        new("states conditions", SignPlace.EndOfClause, SignMeasure.InOneOfClauses(10), "的， 者， 的； 的："),
        new("sets limits", SignPlace.Body, SignMeasure.InOneOfClauses(10), "不少于 不超过 不低于 不高于 不得超过 不得低于 之日起 工作日 每年 每月 每季度 每半年 每周 以内 以上 逾期"),
        new("speaks as in talk", SignPlace.EndOfClause, SignMeasure.InOneOfClauses(10),
            "吗？ 呢？ 吧？ 么？ 吧。 吧！ 啊！ 啊， 啊。 呢。 嘛。 呀！ 呀， 吧， 呢， 了！ 着呢。"),
        new("tells of persons", SignPlace.Body, SignMeasure.InOneOfClauses(8), "他 她 爷爷 奶奶 大爷 大娘 妈妈 母亲 父亲 老 ! 其他 其它 他人 老旧 老年 老小区"),
        new("quotes speech", SignPlace.Sentence, SignMeasure.InOneOfClauses(20), "” → 说 道 问 介绍 坦言 告诉 笑 ! 说明 道路 问题 | 说 道 告诉 → “ ! 说明 道路"),
        new("persons in charge", SignPlace.Body, SignMeasure.InOneOfLines(3), "负责 牵头 责任人 责任单位 责任领导 责任部门 分管领导 ! 负责人 负责同志"),
        new("faces the people", SignPlace.Body, SignMeasure.InOneOfClauses(20), "群众 电话 二维码 扫码 反映 乡亲 大家 您"),

        new("introduces a place or body", SignPlace.Body, SignMeasure.Times(2), "位于 始建于 创办于 成立于 前身 占地 建筑面积 现有 现设 拥有 荣获 曾获"),
        new("compares figures", SignPlace.Body, SignMeasure.InOneOfClauses(8), "同比 比上年 比去年 增长 下降 占比 环比 增加 减少"),
        new("keeps minutes", SignPlace.Body, SignMeasure.Once, "列席 应到 实到 记录人 会议议定 会议决定 主持人 缺席 纪要"),
        new("asks a favour", SignPlace.Sentence, SignMeasure.Once, "恳请 申请 请予 请批 妥否 望批准 请审议 请审查"),
        new("appeals", SignPlace.Sentence, SignMeasure.Once, "倡议 呼吁 号召 | 让我们 携起手"),

        // How it ends.
        new("tells what was found", SignPlace.Sentence, SignMeasure.Times(2),
            "发现 存在 → 以下 主要 突出 一些 如下 不少 这些 → 问题 差距 不足 | 也发现 还发现 审计发现 巡察发现 巡视发现 督察发现 检查发现 | 巡察认为 巡视认为 审计认为 督察认为 | 主要问题 突出问题"),
        new("demands an answer", SignPlace.Ending, SignMeasure.Once, "要求 限 应 请 希望 → 整改 报送 报告 书面 报我 答复 改好 改正 改到 复查 | 再来看 复查"),
        new("asks for supervision", SignPlace.Ending, SignMeasure.Once, "欢迎 → 监督 反映 意见 | 联系电话"),
    ];
}
