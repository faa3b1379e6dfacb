using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

/// <summary>The words between a number and an action that hand the number to it, or keep it from it.</summary>
public class OutcomeCueTests
{
    [Theory]
    [InlineData("予以")]
    [InlineData("给予")]
    [InlineData("进行")]
    [InlineData("作出")]
    [InlineData("做出")]
    [InlineData("被")]
    [InlineData("受到")]
    [InlineData("分别")]
    [InlineData("依规")]
    [InlineData("依纪")]
    [InlineData("均")]
    [InlineData("已")]
    [InlineData("责令")]
    [InlineData("由")]
    public void Things_are_handed_to_an_action_by_such_a_word(string word) => Assert.Equal("accountability 5个", Read($"5个站所{word}问责"));

    [Theory]
    [InlineData("5个站所问责机制不全")]
    [InlineData("5个环节和追责情形")]
    [InlineData("抓好5个环节和问责")]
    [InlineData("对照上级的新要求逐条逐项重新梳理了全部的流程，抓好5个环节和问责")]
    public void Without_such_a_word_things_are_only_named_beside_it(string words) => Assert.Equal("", Read(words));

    [Theory]
    [InlineData("对5个站所问责", "accountability 5个")]
    [InlineData("给5个站所通报批评", "talk 5个 通报批评")]
    [InlineData("2个案件办结", "case 2个 办结")]
    [InlineData("3个制度修订", "institution 3个 修订")]
    public void Things_need_no_such_word_behind_who_acts_on_them_or_where_they_are_cases_and_rules(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("对", "对3名站长进行约谈")]
    [InlineData("与", "与3名站长进行约谈")]
    [InlineData("同", "同3名站长进行约谈")]
    [InlineData("给予", "给予3名站长约谈")]
    [InlineData("责令", "责令3名站长接受约谈")]
    [InlineData("责成", "责成3名站长接受约谈")]
    [InlineData("督促", "督促3名站长接受约谈")]
    [InlineData("将", "将3名站长进行约谈")]
    [InlineData("把", "把3名站长进行约谈")]
    [InlineData("其中", "其中3名站长被约谈")]
    [InlineData("另", "另3名站长被约谈")]
    [InlineData("有", "有3名站长被约谈")]
    public void The_words_of_an_outcome_begin_with_the_word_that_hands_the_number_on(string word, string words)
    {
        var text = TextCleaner.Clean($"会后，{words}");
        var outcome = Assert.Single(OutcomeReader.Find(text, new(0, text.Length)));
        Assert.StartsWith($"{word}3名站长", outcome.Text, StringComparison.Ordinal);
        Assert.Equal(("talk", "约谈"), (outcome.Kind.Value, outcome.Detail));
    }

    [Theory]
    [InlineData("未约谈3人")]
    [InlineData("没有约谈3人")]
    [InlineData("不予约谈3人")]
    [InlineData("免予约谈3人")]
    [InlineData("本应约谈3人")]
    [InlineData("正在约谈3人")]
    public void What_did_not_happen_is_no_outcome(string words) => Assert.Equal("", Read(words));

    [Theory]
    [InlineData("问责党组织2个、党员5人", "accountability 2个; accountability 5人")]
    [InlineData("问责站所2个和干部5人", "accountability 2个; accountability 5人")]
    [InlineData("问责单位2家及责任人5名", "accountability 2家; accountability 5名")]
    [InlineData("约谈站长2名、书记3名", "talk 2名 约谈; talk 3名 约谈")]
    [InlineData("约谈站长2名、成员3名", "talk 2名 约谈; talk 3名 约谈")]
    [InlineData("约谈站长2名、负责人3名", "talk 2名 约谈; talk 3名 约谈")]
    [InlineData("约谈站长2名、同志3名", "talk 2名 约谈; talk 3名 约谈")]
    [InlineData("约谈站长2名、领导3名", "talk 2名 约谈; talk 3名 约谈")]
    [InlineData("约谈站长2名、人员3名", "talk 2名 约谈; talk 3名 约谈")]
    [InlineData("移交线索2件、信访件3件", "case 2件 移交; case 3件 移交")]
    [InlineData("移交线索2件、来信来访3件", "case 2件 移交; case 3件 移交")]
    [InlineData("移交案卷2件、线索3件", "case 2件 移交; case 3件 移交")]
    [InlineData("移交案件2件、处理意见3条", "case 2件 移交")]
    [InlineData("约谈站长2名并培训3人", "talk 2名 约谈")]
    [InlineData("清退补贴2万元并餐费3万元", "money 2万元 清退; money 3万元 清退")]
    public void A_further_number_of_the_same_list_shares_the_action(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("约谈一名站长", "talk 1名 约谈")]
    [InlineData("追缴一元", "money 1元 追缴")]
    [InlineData("移交一件", "")]
    [InlineData("立案一起", "")]
    public void One_of_a_thing_is_a_saying_and_one_person_or_sum_is_counted(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("信访件7件已办结5件", "case 5件 办结")]
    [InlineData("7件信访件已于2021年6月全部办结", "case 7件 办结")]
    [InlineData("两家企业立案查处2起", "case 2起 查处")]
    [InlineData("信访件7件办结于2021年6月3日", "case 7件 办结")]
    [InlineData("信访件7件办结5", "")]
    public void A_number_behind_the_action_is_the_one_it_means_unless_it_is_a_date(string words, string expected) => Assert.Equal(expected, Read(words));

    [Theory]
    [InlineData("3名站长“一对一”约谈", "talk 3名 约谈")]
    [InlineData("3名站长对科室人员约谈", "")]
    [InlineData("3名对科室人员约谈", "")]
    [InlineData("3名站长“一对多”约谈", "")]
    [InlineData("3名站长“多对一”约谈", "")]
    [InlineData("3名站长学习《约谈办法》", "")]
    [InlineData("给予村会计党内严重警告处分1人", "discipline 1人 党内严重警告")]
    public void Who_acts_upon_others_is_not_counted(string words, string expected) => Assert.Equal(expected, Read(words));

    private static string Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return string.Join("; ", OutcomeReader.Find(text, new(0, text.Length))
            .Select(outcome => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{outcome.Kind} {outcome.Count}{outcome.Unit} {outcome.Detail}").TrimEnd()));
    }
}
