using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class WordingTests
{
    [Theory]
    [InlineData("融资服务方面：", true)]
    [InlineData("方面：", false)]
    [InlineData("融资服务方面的办法：", false)]
    [InlineData("融资服务方面", false)]
    public void A_topic_ends_in_方面_and_a_colon(string words, bool expected) => Assert.Equal(expected, Wording.NamesTopic(words));
}
