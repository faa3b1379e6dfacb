using Rectification.Import.Readers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class ResponsibilityReaderTests
{
    [Theory]
    [InlineData("责任领导：林一山；责任处室：规划处；责任人：何二水。", "林一山|规划处|何二水")]
    [InlineData("牵头领导:林一山 责任科室:规划科、财务科", "林一山|规划科、财务科|")]
    [InlineData("责任人：何二水、林一山", "||何二水、林一山")]
    [InlineData("牵头单位：规划处，配合单位：财务处、人事处，责任人：何二水", "|规划处；财务处、人事处|何二水")]
    public void Each_label_fills_its_part(string line, string expected) => Assert.Equal(expected, Show(Read(line)));

    [Fact]
    public void A_further_line_adds_to_what_is_known()
        => Assert.Equal("林一山|规划处；财务处|何二水", Show(Read("责任领导：林一山", "责任单位：规划处", "责任人：何二水", "配合单位：财务处")));

    [Theory]
    [InlineData("压实责任：层层签订责任书")]
    [InlineData("责任领导：")]
    public void A_line_without_names_says_nothing(string line) => Assert.Equal("||", Show(Read(line)));

    [Theory]
    [InlineData("责任领导")]
    [InlineData("牵头领导")]
    [InlineData("分管领导")]
    [InlineData("包保领导")]
    [InlineData("包抓领导")]
    [InlineData("主管领导")]
    [InlineData("带头领导")]
    [InlineData("责任县领导")]
    [InlineData("责任市领导")]
    [InlineData("责任区领导")]
    public void These_labels_name_a_leader(string label) => Assert.Equal("林一山||", Show(Read($"{label}：林一山")));

    [Theory]
    [InlineData("责任单位")]
    [InlineData("责任部门")]
    [InlineData("责任处室")]
    [InlineData("责任科室")]
    [InlineData("责任股室")]
    [InlineData("责任支部")]
    [InlineData("责任主体")]
    [InlineData("牵头单位")]
    [InlineData("牵头部门")]
    [InlineData("牵头处室")]
    [InlineData("牵头科室")]
    [InlineData("牵头股室")]
    [InlineData("配合单位")]
    [InlineData("配合部门")]
    [InlineData("配合处室")]
    [InlineData("配合科室")]
    [InlineData("协办单位")]
    [InlineData("主办单位")]
    [InlineData("整改单位")]
    public void These_labels_name_a_department(string label) => Assert.Equal("|规划处|", Show(Read($"{label}：规划处")));

    [Theory]
    [InlineData("责任人")]
    [InlineData("责任人员")]
    [InlineData("联系人")]
    [InlineData("经办人")]
    public void These_labels_name_a_person(string label) => Assert.Equal("||何二水", Show(Read($"{label}：何二水")));

    [Theory]
    [InlineData("（责任单位：规划处）", "|规划处|")]
    [InlineData("责任单位：规划处、", "|规划处|")]
    [InlineData("责任单位：规划处，", "|规划处|")]
    [InlineData("责任单位：规划处；\n", "|规划处|")]
    [InlineData("说明：见附件。责任单位：规划处", "|规划处|")]
    [InlineData("整改中。责任单位：规划处，责任人：何二水", "|规划处|何二水")]
    [InlineData("责任单位：规划处、责任人：何二水", "|规划处|何二水")]
    [InlineData("（一）责任单位：规划处", "|规划处|")]
    [InlineData("责任单位：规划处\n责任人：何二水", "|规划处|何二水")]
    [InlineData("责任单位：规划处 财务处 责任人：何二水", "|规划处财务处|何二水")]
    [InlineData("责任单位：规划处（电话：12345）", "|规划处（电话：12345）|")]
    [InlineData("责任人：林一山（局长）。", "||林一山（局长）")]
    public void A_name_ends_where_the_next_label_or_the_sentence_does(string line, string expected) => Assert.Equal(expected, Show(Read(line)));

    [Theory]
    [InlineData("责任单位", "|林一山|")]
    [InlineData("牵头领导", "林一山||")]
    [InlineData("责任人", "||林一山")]
    [InlineData("责任单位及责任人", "|林一山|")]
    [InlineData("责任落实", "|林一山|")]
    public void The_name_of_a_column_says_who_stands_in_its_cells(string column, string expected)
    {
        var draft = new ResponsibilityDraft();
        var text = TextCleaner.Clean("林一山。");
        ResponsibilityReader.ReadCell(text, column, new(0, text.Length), draft);
        Assert.Equal(expected, Show(draft.Made));
    }

    [Theory]
    [InlineData("【承办股室】", "规划处。", "|规划处|")]
    [InlineData("包片领导：", "林一山", "林一山||")]
    [InlineData("责任人", "何二水；", "||何二水")]
    [InlineData("谁来负责？", "规划处，责任人：何二水", "|规划处|何二水")]
    [InlineData("【责任领导】", "林一山【责任处室】规划处【责任人】何二水。", "林一山|规划处|何二水")]
    [InlineData("责任单位：", "", "||")]
    [InlineData("巡察指出的情况：", "有的辅警单独上路执法。", "||")]
    public void A_label_in_any_form_names_who_stands_behind_it(string label, string words, string expected)
    {
        var draft = new ResponsibilityDraft();
        var text = TextCleaner.Clean(label + words);
        ResponsibilityReader.Read(text, new(0, label.Length), new(label.Length, text.Length), draft);
        Assert.Equal(expected, Show(draft.Made));
    }

    private static Responsibility? Read(params string[] lines)
    {
        var draft = new ResponsibilityDraft();
        foreach (var line in lines)
        {
            var text = TextCleaner.Clean(line);
            ResponsibilityReader.Read(text, default, new(0, text.Length), draft);
        }

        return draft.Made;
    }

    private static string Show(Responsibility? read) => $"{read?.Leader}|{read?.Department}|{read?.Person}";
}
