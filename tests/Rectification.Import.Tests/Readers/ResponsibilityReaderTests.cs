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

    private static Responsibility? Read(params string[] lines)
    {
        var draft = new ResponsibilityDraft();
        foreach (var line in lines)
        {
            var text = TextCleaner.Clean(line);
            ResponsibilityReader.Read(text, new(0, text.Length), draft);
        }

        return draft.Made;
    }

    private static string Show(Responsibility? read) => $"{read?.Leader}|{read?.Department}|{read?.Person}";
}
