using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Readers;

public class OutcomeReaderTests
{
    [Theory]
    // The action before the number.
    [InlineData("给予党纪政务处分3人", "discipline 3人")]
    [InlineData("开除党籍2人、撤销党内职务1人", "discipline 2人 开除党籍; discipline 1人 撤销党内职务")]
    [InlineData("诫勉谈话11人", "admonition 11人")]
    [InlineData("提醒谈话15人次、批评教育8人（次）", "talk 15人次 提醒谈话; talk 8人次 批评教育")]
    [InlineData("约谈相关镇长、局长等负责人50名", "talk 50名 约谈")]
    [InlineData("共问责两名干部，组织处理5人", "accountability 2名; accountability 5人 组织处理")]
    [InlineData("通过谈话提醒、批评教育等方式处理16人", "talk 16人 批评教育")]
    [InlineData("立案3件，办结信访举报17件", "case 3件 立案; case 17件 办结")]
    [InlineData("追缴违规资金13．48万元", "money 13.48万元 追缴")]
    [InlineData("罚款28万余元", "money 28万元 罚款")]
    [InlineData("退还多领补贴33，250元", "money 33250元 退还")]
    [InlineData("修订完善内控制度12项", "institution 12项 修订完善")]
    [InlineData("制定了8份工作制度", "institution 8份 制定")]
    [InlineData("完善机制6个", "institution 6个 完善")]
    [InlineData("查获逃费案件23起", "case 23起 查获")]
    [InlineData("包抓积案，已办结7件", "case 7件 办结")]
    [InlineData("移送司法机关1件", "case 1件 移送")]
    [InlineData("修订工作制度3项，废止过时制度2项", "institution 3项 修订")]
    [InlineData("收回剩余经费21.7万元", "money 21.7万元 收回")]
    // One number told twice, and two that are the same.
    [InlineData("对2名干部诫勉谈话2人", "admonition 2人")]
    [InlineData("对12个科室主任集体约谈，约谈12人", "talk 12人 约谈")]
    [InlineData("对2家单位约谈，约谈3人", "talk 2家 约谈; talk 3人 约谈")]
    [InlineData("约谈甲局2人，约谈乙局2人", "talk 2人 约谈; talk 2人 约谈")]
    [InlineData("新制定制度9项、修订14项，共建立健全制度23项", "institution 23项 建立健全")]
    [InlineData("新制定制度9项、修订14项，共建立健全制度25项", "institution 9项 制定; institution 14项 修订; institution 25项 建立健全")]
    [InlineData("给予2名主任处分，党内警告2名", "discipline 2名 党内警告")]
    // The action after the number.
    [InlineData("抽查9次，责令1名两次脱岗的干部作书面检查", "talk 1名 书面检查")]
    [InlineData("对程序不规范的5人作了培训，不合格的按程序作了处理", "")]
    [InlineData("发出纪律检查建议书6份，督促建章立制", "")]
    [InlineData("对1名校长免去职务", "discipline 1名 免去职务")]
    [InlineData("对3名干部点名批评", "talk 3名 点名批评")]
    [InlineData("给予1名干部党内警告处分", "discipline 1名 党内警告")]
    [InlineData("对2名责任人进行了批评教育", "talk 2名 批评教育")]
    [InlineData("三人次已作出书面检查", "talk 3人次 书面检查")]
    [InlineData("责令140余名干部作出书面检讨", "talk 140名 书面检讨")]
    [InlineData("对4个党组织和18名党员干部进行了问责", "accountability 4个; accountability 18名")]
    [InlineData("65件信访件，已全部办结", "case 65件 办结")]
    [InlineData("所涉1655元费用全部退回财政", "money 1655元 退回")]
    [InlineData("违规报销1.2万元，已于2021年3月全部清退", "money 1.2万元 清退")]
    [InlineData("对窗口作风散漫的7名职工，党支部进行提醒谈话", "talk 7名 提醒谈话")]
    [InlineData("与13名站所长开展“一对一”廉政谈话", "talk 13名 廉政谈话")]
    [InlineData("追究2名负责人领导责任", "accountability 2名")]
    public void The_word_beside_a_number_says_what_it_counts(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("查处作风问题6件16人", "case 6件 查处; case 16人 查处")]
    [InlineData("查处作风问题6件16人，处分8人，侵害群众利益问题2件5人", "case 6件 查处; case 16人 查处; discipline 8人; case 2件; case 5人")]
    [InlineData("问责党组织2个、党员干部5人", "accountability 2个; accountability 5人")]
    [InlineData("移交案件1个、处理意见3条", "case 1个 移交")]
    [InlineData("违规费用全部退回，共2085元", "money 2085元 退回")]
    [InlineData("印发方案类文件3个，制度类文件5个", "institution 3个 印发; institution 5个 印发")]
    [InlineData("制定《采购办法》《十项禁令》，《用车计划》等制度3项", "institution 3项 制定")]
    [InlineData("查处各类案件（不含酒驾案件）108起", "case 108起 查处")]
    [InlineData("新制定制度11项、修订完善9项", "institution 11项 制定; institution 9项 修订完善")]
    [InlineData("查处5万元以上案件37起", "case 37起 查处")]
    [InlineData("立案17件，诫勉谈话11人，了结69件", "case 17件 立案; admonition 11人; case 69件 了结")]
    [InlineData("收到移交的问题线索15件。截至年底，已办结14件。", "case 15件 移交; case 14件 办结")]
    [InlineData("移交信访件15件、问题线索6件。", "case 15件 移交; case 6件 移交")]
    [InlineData("对违规排放的三家企业立案查处4起。", "case 4起 查处")]
    [InlineData("核对接警记录，应立未立的补立案5起。", "case 5起 立案")]
    [InlineData("应收未收的租金3万元已收回。", "money 3万元 收回")]
    [InlineData("移送监察机关1人。", "case 1人 移送")]
    [InlineData("审计后核减工程款5万元。", "money 5万元 核减工程款")]
    [InlineData("已收回租金2万元，另有1万元商户答应年底付清。", "money 2万元 收回")]
    [InlineData("追回100万元以上。", "money 100万元 追回")]
    public void Numbers_may_share_a_word(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("召开会议6次，走访群众50人，检查门店200家")]
    [InlineData("制定整改措施85条")]
    [InlineData("下一步拟修订制度5项")]
    [InlineData("3名干部尚未作出处理")]
    [InlineData("剩余2.1万元正在追缴")]
    [InlineData("落实“两个责任”不力被问责")]
    [InlineData("移交违反中央八项规定精神问题线索")]
    [InlineData("3个检查组对发现的问题进行处理")]
    [InlineData("办理提案12件、审批事项300件")]
    [InlineData("解决一个问题、完善一套制度")]
    [InlineData("出台《支持办法》共11条")]
    [InlineData("办结率达到93.3%")]
    [InlineData("登记压缩为1个工作日办结")]
    [InlineData("《关于对3名干部进行约谈的通报》")]
    [InlineData("开展谈心谈话32次")]
    [InlineData("受理问题线索。截至年底，已办结工单14件。")]
    [InlineData("成立督查督办、线索核查三个专班。")]
    [InlineData("对受到处分的5名干部开展回访教育。")]
    [InlineData("清理以制定规定代替落实的任务9项。")]
    [InlineData("委托审计在建工程5个，核减造价326万元。")]
    [InlineData("对500万元以上的贷款逐户制定退出方案。")]
    public void Other_numbers_are_no_outcomes(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_number_that_another_number_answers_is_left_to_it()
        => Assert.Equal("case 20件 化解; money 4万元 追回", Read("21件信访件，已化解20件。违规支出13万元，目前只追回4万余元。"));

    [Fact]
    public void The_words_run_from_the_action_to_the_number_and_lead_back_to_the_text()
    {
        const string Raw = "　　现已 给予１名\u3000干部党内警告处分，追缴 3 万元。";
        var text = TextCleaner.Clean(Raw);
        var outcomes = OutcomeReader.Find(text, new(0, text.Length));
        Assert.Equal(["给予１名干部党内警告处分", "追缴3万元"], outcomes.Select(outcome => outcome.Text));
        Assert.Equal(["给予１名\u3000干部党内警告处分", "追缴 3 万元"], outcomes.Select(outcome => outcome.Source!.Value.Slice(Raw).ToString()));
    }

    [Fact]
    public void Only_the_stretch_asked_for_is_searched()
    {
        var text = TextCleaner.Clean("约谈1人。约谈2人。约谈3人。");
        Assert.Equal(2, Assert.Single(OutcomeReader.Find(text, new(5, 10))).Count);
    }

    [Fact]
    public void Words_before_the_stretch_say_nothing_about_its_numbers()
        => Assert.Empty(OutcomeReader.Find(TextCleaner.Clean("追缴3万元"), new(2, 5)));

    [Fact]
    public void Every_number_of_a_long_line_without_punctuation_is_read()
    {
        var text = TextCleaner.Clean(string.Concat(Enumerable.Repeat("约谈3人", 50_000)));
        Assert.Equal(50_000, OutcomeReader.Find(text, new(0, text.Length)).Count);
    }

    private static string Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return string.Join("; ", OutcomeReader.Find(text, new(0, text.Length)).Select(Show));
    }

    private static string Show(OutcomeCount outcome)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{outcome.Kind} {outcome.Count}{outcome.Unit} {outcome.Detail}").TrimEnd();
}
