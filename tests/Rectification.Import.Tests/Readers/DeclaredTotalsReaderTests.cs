using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class DeclaredTotalsReaderTests
{
    [Theory]
    [InlineData("将4个方面、9条反馈意见细化分解为21个整改事项、86条具体整改措施。", "aspects 4, opinions 9, items 21, measures 86")]
    [InlineData("巡察反馈的四个方面16项共37个问题", "aspects 4, items 16, issues 37")]
    [InlineData("分解为4大方面、11大项、31个具体问题、69个具体整改事项。", "aspects 4, items 11, issues 31, items 69")]
    [InlineData("细化为12项、34条，逐项推进。", "items 12, issues 34")]
    [InlineData("共反馈具体问题17个，提出3个方面意见建议。", "issues 17, opinions 3")]
    [InlineData("针对反馈的28个问题制定整改措施117条。", "issues 28, measures 117")]
    [InlineData("3个方面18项问题具体表现", "aspects 3, issues 18")]
    [InlineData("巡视移交的11个立行立改问题", "issues 11")]
    [InlineData("细化为40个落实项。", "items 40")]
    [InlineData("提出4条意见、建议及37种具体表现的问题。", "opinions 4, issues 37")]
    [InlineData("反馈问题共计35个", "issues 35")]
    [InlineData("对反馈的12个方面问题逐一认领", "issues 12")]
    [InlineData("对反馈的3个方面问题逐一认领", "aspects 3")]
    [InlineData("指出五方面二十三个问题", "aspects 5, issues 23")]
    [InlineData("明确整改任务５８项、整改措施１２０条", "items 58, measures 120")]
    public void Totals_are_found_with_what_they_count(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈的16个具体问题，已完成整改13个，基本完成整改1个，长期整改2个。", "issues 16, issues completed 13, issues basicallyCompleted 1, issues inProgress 2")]
    [InlineData("反馈的41项问题已经整改32项。", "issues 41, issues completed 32")]
    [InlineData("33个问题整改完成，4个问题整改基本完成。", "issues completed 33, issues basicallyCompleted 4")]
    [InlineData("提出整改措施118条，已经完成105条。", "measures 118, measures completed 105")]
    [InlineData("42个具体问题，完成整改31个，未完成整改4个；移交的11个立行立改问题，已完成整改11个。", "issues 42, issues completed 31, issues inProgress 4, issues 11, issues completed 11")]
    [InlineData("反馈的19个问题中的17个已经全部整改完毕，正在整改2个。", "issues 19, issues completed 17, issues inProgress 2")]
    [InlineData("已整改完成40个具体问题，8个具体问题正在积极推进。", "issues completed 40, issues inProgress 8")]
    [InlineData("完成整改29条，正在整改、长期推进5条，长期推进6条。", "issues completed 29, issues inProgress 5, issues longTerm 6")]
    [InlineData("未完成整改的问题有0项。", "issues inProgress 0")]
    [InlineData("70条整改措施，69条整改完成。", "measures 70, measures completed 69")]
    [InlineData("反馈41个具体问题，整改完成37个，阶段性完成4个。", "issues 41, issues completed 37, issues inProgress 4")]
    [InlineData("54条整改措施全部整改完成。", "measures 54, measures completed 54")]
    [InlineData("其余22项整改任务也都取得明显阶段性成果。", "issues inProgress 22")]
    [InlineData("预计年底18个问题将全面完成整改。", "issues 18")]
    [InlineData("9个具体问题全部纳入整改台账。", "issues 9")]
    [InlineData("17个问题全部落实到6名院领导。", "issues 17")]
    [InlineData("已完成整改18个具体问题，其中7个具体问题需要长期坚持。", "issues completed 18, issues longTerm 7")]
    [InlineData("69个整改事项已完成整改63个，其余6个事项正在整改推进中。", "items 69, issues completed 63, issues inProgress 6")]
    [InlineData("细化为20条措施，目前已完成整改6个，正在整改1个。", "measures 20, issues completed 6, issues inProgress 1")]
    [InlineData("反馈的15个问题，整改完成11个，需长期整改4个。", "issues 15, issues completed 11, issues inProgress 4")]
    [InlineData("紧盯3个正在整改的问题，按月调度。", "issues inProgress 3")]
    [InlineData("对两个长期整改问题挂账督办。", "issues inProgress 2")]
    [InlineData("巡察反馈的5个尚未完成整改的任务，由班子成员包抓。", "issues inProgress 5")]
    [InlineData("反馈问题20个，已办妥16个，其中3个需要久久为功；还在办理的有4个。", "issues 20, issues completed 16, issues inProgress 4")]
    [InlineData("9个问题全部完成整改，其中5个已经核验、2个转入长期坚持；整改措施31条全部落实。", "issues 9, issues completed 9, issues longTerm 2, measures 31, measures completed 31")]
    [InlineData("确定整改措施14项，其中立行立改类8项、限期整改类4项、长期坚持类2项。", "measures 14, measures 8, measures 4, measures 2")]
    [InlineData("反馈问题11个，书记带头认领5个，其余党委委员认领6个。", "issues 11")]
    [InlineData("制定整改措施33条，其中近期措施20条、中长期措施13条。", "measures 33, measures 20, measures 13")]
    public void Counts_of_what_is_done_take_their_subject_from_the_sentence(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("把巡察整改作为一项重大政治任务。")]
    [InlineData("解决一个问题、完善一套制度。")]
    [InlineData("重点做好以下4方面工作。")]
    [InlineData("移交的22个问题线索逐一核查。")]
    [InlineData("带头认领6项整改任务。")]
    [InlineData("延伸巡察村发现的问题91个。")]
    [InlineData("自查问题12个。")]
    [InlineData("对照反馈意见开展自查，查找共性问题40个。")]
    [InlineData("印发《关于稳增长的21条措施》")]
    [InlineData("梳理出22条相互批评意见")]
    [InlineData("召开会议8次，约谈12人。")]
    [InlineData("用三个月时间抓好整改。")]
    [InlineData("整改完成率达到83.3%。")]
    [InlineData("第6个问题正在整改。")]
    [InlineData("党的领导方面5个问题，党的建设方面7个问题。")]
    [InlineData("出台5项政策措施。")]
    [InlineData("各单位主动报告问题62个，整改边查边改。")]
    [InlineData("收回对整改的意见建议67条。")]
    [InlineData("检查中发现“重形式”的问题9个，要求整改。")]
    [InlineData("把职责不清等问题74个纳入整改台账。")]
    public void Numbers_that_declare_no_total_are_passed_over(string words) => Assert.Equal("", Find(words));

    [Theory]
    [InlineData("审计查出问题12个，已整改到位10个。", "issues 12, issues completed 10", "")]
    [InlineData("督察报告指出的8个问题", "issues 8", "")]
    [InlineData("自查问题12个。", "", "")]
    [InlineData("审计工作报告反映5个方面21项具体问题，截至9月底，已整改17项，正在整改4项。", "aspects 5, issues 21, issues completed 17, issues inProgress 4", "")]
    [InlineData("督察意见书反映的13个问题，已办结12个。", "issues 13, issues completed 12", "")]
    [InlineData("群众反映的13个问题，已办结12个。", "", "")]
    public void What_an_audit_found_is_the_total_where_the_notice_answers_one(string words, string ofReview, string ofInspection)
        => Assert.Equal((ofReview, ofInspection), (Find(words, ofReview: true), Find(words)));

    [Theory]
    [InlineData("整改完成12个，还有2个需要再下功夫。", "issues completed 12, issues inProgress 2")]
    [InlineData("9个问题收口，3个问题尚未收口，2个问题初见成效。", "issues completed 9, issues inProgress 3, issues inProgress 2")]
    [InlineData("9个问题收口，3个问题尚未收口。", "issues 9, issues 3")]
    [InlineData("措施落实21项。", "measures completed 21")]
    public void Counts_that_add_up_to_a_total_are_its_parts(string words, string expected)
    {
        using var text = TextCleaner.Clean("反馈14个问题，制定26项整改措施。" + words);
        var known = new KnownTotals(DeclaredTotalsReader.Find(text, new(0, text.Length)));
        var start = text.Folded.IndexOf('。') + 1;
        Assert.Equal(expected, Write(DeclaredTotalsReader.Read(text, SentenceCounter.Find(text, new(start, text.Length)), known)));
    }

    [Theory]
    [InlineData("反馈问题15个，已核销归卷13个，尚未核销2个。", "issues 15, issues completed 13, issues inProgress 2")]
    [InlineData("反馈问题15个，定下措施44条，已新立规章8项。", "issues 15, measures 44")]
    [InlineData("以上9个事项中，办结7个，尚未办结2个。", "issues completed 7, issues inProgress 2")]
    [InlineData("反馈问题7个、建议3条。", "issues 7, opinions 3")]
    [InlineData("将紧盯未完成整改的6个问题。", "issues inProgress 6")]
    [InlineData("提出优化建议52条，已落实47条。", "")]
    [InlineData("反馈的9个问题分2个阶段办理。", "issues 9")]
    [InlineData("收到阶段性成效4个，未完成整改2个。", "issues phased 4, issues inProgress 2")]
    public void What_a_number_goes_on_about_is_told_by_what_stands_in_front(string words, string expected) => Assert.Equal(expected, Find(words));

    [Theory]
    [InlineData("反馈党的领导方面5个问题、作风方面7个问题。", "")]
    [InlineData("反馈党的领导方面的5个问题、作风方面的7个问题。", "")]
    [InlineData("反馈党的领导方面存在5个问题，作风方面存在的7个问题。", "")]
    [InlineData("党的领导方面有5个问题，作风方面反馈7个问题。", "")]
    [InlineData("反馈2方面5个问题，另有3方面7个问题。", "aspects 2, issues 5, aspects 3, issues 7")]
    [InlineData("反馈：方面5个问题，方面7个问题。", "issues 5, issues 7")]
    [InlineData("反馈党的领导方面5个问题。", "issues 5")]
    [InlineData("反馈2个方面5个问题，另有两方面7个问题。", "aspects 2, issues 5, aspects 2, issues 7")]
    [InlineData("反馈四大方面5个问题，三类方面7个问题。", "aspects 4, issues 5, aspects 3, issues 7")]
    [InlineData("反馈三个方面5个问题，2项方面7个问题。", "aspects 3, issues 5, aspects 2, issues 7")]
    [InlineData("反馈党的领导方面突出的5个问题、作风方面突出的7个问题。", "issues 5, issues 7")]
    public void Counts_of_single_aspects_are_shares_where_there_are_several(string words, string expected) => Assert.Equal(expected, Find(words));

    [Fact]
    public void Span_covers_the_words_that_state_the_total()
    {
        var text = TextCleaner.Clean("针对反馈的 18 项\n具体问题共17个");
        Assert.Equal(["问题共17个"], DeclaredTotalsReader.Find(text, text.Lines[1].Range).Select(total => total.Source!.Value.Slice(text.Raw).ToString()));
    }

    private static string Find(string raw, bool ofReview = false)
    {
        var text = TextCleaner.Clean(raw);
        return Write(DeclaredTotalsReader.Find(text, new(0, text.Length), new(ofReview)));
    }

    private static string Write(List<DeclaredTotal> totals)
        => string.Join(", ", totals.Select(total => $"{total.Subject} {(total.State is { } state ? state + " " : "")}{total.Count}"));
}
