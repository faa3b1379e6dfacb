using System.Text;
using Rectification.Benchmarks.RealSized;

namespace Rectification.Benchmarks.Import;

/// <summary>Makes the text of an invented notice of about any size out of pieces; each item is worded differently from its neighbours.</summary>
internal static class SampleText
{
    private const string Front = """
        中共云溪市水务局党组关于巡察整改进展情况的通报
        2023年5月8日
        根据市委统一部署，2022年10月9日至12月1日，市委第二巡察组对市水务局党组进行了巡察。2023年1月10日，市委第二巡察组向市水务局党组反馈了巡察意见。按照有关要求，现将巡察整改进展情况予以公布。
        一、整改工作组织情况
        局党组高度重视巡察反馈意见，召开专题会议5次，成立整改工作领导小组，制定整改方案，明确责任领导、责任科室和完成时限。
        二、反馈问题整改情况

        """;

    private const string Back = """
        三、下一步打算
        下一步，局党组将持续巩固整改成果，防止问题反弹。
        欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：0123-4567890；电子邮箱：swj@example.com；邮政编码：123456。
        中共云溪市水务局党组
        2023年5月8日
        """;

    private static readonly string[] Parts = ["学习贯彻上级决策部署", "落实全面从严治党责任", "基层组织建设", "执行财经纪律", "服务群众"];

    private static readonly string[] Problems =
        ["河长履职巡查记录不够规范", "理论学习不深入、研讨走过场", "项目资金拨付不及时", "公务接待审批手续不全", "群众诉求办理缓慢", "支部组织生活制度落实不严格", "固定资产管理存在漏洞"];

    private static readonly string[] Measures =
    [
        "健全巡查制度。修订《河长巡查工作规范》，明确巡查频次和记录要求，召开培训会{0}次，培训河长{1}人次。",
        "开展集中整治。对2022年以来的台账进行全面检查，补正记录{1}份，约谈责任人{0}人，追缴违规资金{0}.2万元。",
        "强化结果运用。把检查质量纳入年度考核，2023年3月{0}日印发通报，对排名靠后的2个乡镇进行提醒谈话。",
        "完善学习制度。制定年度学习计划，组织集中学习{0}次，邀请专家授课2次，撰写心得体会{1}篇。",
        "压实工作责任。建立问题清单、任务清单、责任清单，明确{0}名班子成员包抓联系，每月调度一次。",
        "严肃追责问责。对履职不力的{0}名干部给予诫勉谈话，批评教育{1}人次，责令作出书面检查。",
        "加快资金拨付。梳理在建项目{1}个，会同财政部门拨付资金{1}.5万元，剩余资金于2023年6月底前拨付到位。",
        "办好群众实事。走访群众{1}户，收集意见建议{0}条，已办结{0}条。",
    ];

    private static readonly string[] States = ["已完成，长期坚持。", "已完成。", "正在推进，2023年12月底前完成。", "基本完成，持续推进。"];

    /// <summary>A notice of at least so many UTF-8 bytes.</summary>
    public static string Create(int bytes) => Create(bytes, SampleStyle.All[0]);

    /// <summary>A notice of at least so many UTF-8 bytes in a layout.</summary>
    public static string Create(int bytes, SampleStyle style)
    {
        var text = new StringBuilder(Front);
        // Chinese characters take three bytes each.
        for (var part = 0; text.Length * 3 < bytes; part++)
        {
            text.Append(style.PartMarker(part + 1)).Append(Parts[part % Parts.Length]).Append("不到位方面\n");
            for (var issue = 1; issue <= 5; issue++)
                AppendIssue(text, style, issue, (part * 5) + issue);
        }

        return text.Append(Back).ToString();
    }

    private static void AppendIssue(StringBuilder text, SampleStyle style, int number, int seed)
    {
        text.Append(style.IssueLine(number, Problems[seed % Problems.Length])).Append(style.Answer);
        for (var measure = 1; measure <= 3; measure++)
        {
            var words = Measures[((seed * 3) + measure) % Measures.Length];
            text.Append(style.MeasureMarker(measure)).AppendFormat(System.Globalization.CultureInfo.InvariantCulture, words, (seed % 9) + 1, (seed % 87) + 10);
        }

        text.Append(style.StatusLine(States[seed % States.Length]));
    }
}
