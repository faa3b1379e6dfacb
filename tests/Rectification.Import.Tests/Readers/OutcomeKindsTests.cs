using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

/// <summary>Numbers beside the words of an outcome that count something else, and outcomes in further ways of telling them.</summary>
public class OutcomeKindsTests
{
    [Theory]
    // Who they are, not what was done now.
    [InlineData("对5名受处分干部开展回访教育")]
    [InlineData("走访曾被诫勉的干部4名，受处分后人员2名")]
    [InlineData("对2名受到党纪处分的同志跟踪帮教")]
    // Rates.
    [InlineData("班子成员与每名科长约谈不少于2次")]
    [InlineData("每年对新任职干部廉政谈话至少2次")]
    [InlineData("人均退还补贴500元")]
    // Rotation of posts.
    [InlineData("与应急、住建等3个部门建立会商机制")]
    [InlineData("建立与公安、税务等8个部门的信息比对机制")]
    [InlineData("下设综合协调、执纪问责3个专项小组")]
    [InlineData("开展集中执行活动，执结案件1863件")]
    [InlineData("通报近年来查处的典型案例9起")]
    [InlineData("在3个粮库建立班子会议制度")]
    [InlineData("对查实的2个拆分项目追责")]
    [InlineData("另有1名职工的0.8万元仍在催退")]
    [InlineData("其余8万元已发函催收")]
    [InlineData("其中由市纪委办理9件、局机关纪委办理19件")]
    [InlineData("余额2.9万元签订还款协议")]
    [InlineData("尚有2户1.3万元约定分期缴清")]
    [InlineData("约谈排名后5位的村")]
    [InlineData("印发文件9份")]
    [InlineData("尚有8.6万元已签订还款协议")]
    [InlineData("落实退出补偿资金2.16亿元")]
    [InlineData("就近网上立案9143件")]
    [InlineData("轮岗交流干部21人，其中免职3人")]
    [InlineData("提拔任用7人、免职5人，到龄退休2人")]
    [InlineData("通过改任、到龄免职消化超配干部7名")]
    // Debts of one's own and sums still owed.
    [InlineData("应退的剩余2100元限期催缴")]
    [InlineData("仍欠缴的116万元已发催缴通知")]
    // Another number is meant.
    [InlineData("对两个村的负责人公开点名")]
    [InlineData("偿还到期银行贷款2300万元")]
    [InlineData("归还政府隐性债务860万元")]
    [InlineData("尚有借款88万元未收回，其中已催缴12万元")]
    // Sayings.
    [InlineData("发挥“查处一案、警示一片”的作用")]
    [InlineData("做到问责一人、警醒一方")]
    [InlineData("办法列明受理、核实、反馈4个环节和追责情形")]
    // Staff and things handed over.
    [InlineData("将在编人员16人和设备一并移交区城管局")]
    [InlineData("印发文件下放9个站所的管理权限")]
    // Other words.
    [InlineData("县督查办派出两个小组")]
    [InlineData("省巡查办抽调干部3人")]
    [InlineData("新增立案窗口4个，在立案庭设立示范点2个")]
    [InlineData("建立案例库3个")]
    public void Other_numbers_beside_such_words_are_no_outcomes(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("共谈话14次", "talk 14次")]
    [InlineData("对两个村的负责人提醒谈话3人", "talk 3人 提醒谈话")]
    [InlineData("对进度滞后的两家子公司约谈主要负责人4人", "talk 4人 约谈")]
    [InlineData("新订制度13项、修订制度8项", "institution 13项 新订; institution 8项 修订")]
    [InlineData("分管领导日常谈话33次，集体谈话2次", "talk 33次; talk 2次 集体谈话")]
    [InlineData("合计8210.5元，该款已退还食堂账户", "money 8210.5元 退还")]
    [InlineData("多收押金3600元，上述款项已全部退回", "money 3600元 退回")]
    [InlineData("超发的补贴1200元、多报的油费340元、重复领取的餐费90元均已清退", "money 1200元 清退; money 340元 清退; money 90元 清退")]
    [InlineData("讨回拖欠货款7.3万元", "money 7.3万元 讨回")]
    [InlineData("按计划归还借款15万元", "money 15万元 归还")]
    [InlineData("6名责任人作出深刻检讨", "talk 6名 深刻检讨")]
    [InlineData("责令3人写出书面检查", "talk 3人 书面检查")]
    [InlineData("对原仓储科长等4人在盘点中走过场，造成账实不符，予以批评教育", "talk 4人 批评教育")]
    [InlineData("由纪检组长对2名经办人审核不细，导致多付工程款，给予诫勉", "admonition 2名")]
    [InlineData("已将截留的摊位收入41万元足额缴入区财政专户", "money 41万元 缴入")]
    [InlineData("结存的押金2.6万元已全部解缴国库", "money 2.6万元 解缴")]
    [InlineData("把账外资金190元如数缴存专户", "money 190元 缴存")]
    [InlineData("处置收益73.4万元由镇财政收归统管", "money 73.4万元 收归")]
    [InlineData("挪用的项目资金15万元已归垫", "money 15万元 归垫")]
    [InlineData("免职2人", "discipline 2人 免职")]
    [InlineData("包案化解信访积案22件，已化解17件", "case 22件 化解; case 17件 化解")]
    [InlineData("责任人赔付2317.5元", "money 2317.5元 赔付")]
    [InlineData("发还案款23万元", "money 23万元 发还")]
    [InlineData("移送司法机关3人", "case 3人 移送")]
    [InlineData("谈话函询2件", "talk 2件 谈话函询")]
    [InlineData("收回不良贷款本息1.26亿元", "money 1.26亿元 收回")]
    [InlineData("扣当月绩效200元", "money 200元 扣当月绩效")]
    [InlineData("还有2户退还1.3万元", "money 1.3万元 退还")]
    [InlineData("多占的37亩按每亩300元收回承包费11100元", "money 11100元 收回")]
    [InlineData("问责13人，其中警告4人、通报批评9人", "accountability 13人; discipline 4人 警告; talk 9人 通报批评")]
    [InlineData("对两个中队4人进行约谈", "talk 4人 约谈")]
    [InlineData("对4个党组织和18名党员进行了问责", "accountability 4个; accountability 18名")]
    public void Outcomes_are_read_however_they_are_told(string text, string expected) => Assert.Equal(expected, Read(text));

    private static string Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return string.Join("; ", OutcomeReader.Find(text, new(0, text.Length))
            .Select(outcome => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{outcome.Kind} {outcome.Count}{outcome.Unit} {outcome.Detail}").TrimEnd()));
    }
}
