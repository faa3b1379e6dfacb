using Rectification.Import.Nature;

namespace Rectification.Import.Tests.Nature;

public class PhraseTests
{
    [Theory]
    [InlineData("现将 现就 → 如下", "现将情况通报如下", 0)]
    [InlineData("现将 现就 → 如下", "今天，现就有关事项通知如下", 3)]
    [InlineData("现将 → 如下", "如下事项现将办理", -1)]
    [InlineData("反馈 ! 整改", "反馈意见", 0)]
    [InlineData("反馈 ! 整改", "反馈意见整改情况", -1)]
    public void Steps_follow_one_another_and_what_must_not_stand_there_does_not(string phrase, string text, int at)
        => Assert.Equal(at, Assert.Single(Phrase.Parse(phrase)).IndexIn(text));
}
