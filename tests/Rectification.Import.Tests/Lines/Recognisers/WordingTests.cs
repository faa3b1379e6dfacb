using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class WordingTests
{
    [Theory]
    [InlineData("融资服务方面：", true)]
    [InlineData("方面：", false)]
    [InlineData("融资服务方面的办法：", false)]
    [InlineData("融资服务方面", false)]
    public void A_topic_ends_in_方面_and_a_colon(string words, bool expected) => Assert.Equal(expected, Wording.LengthOfTopic(words) > 0);

    [Theory]
    [InlineData("公车维修核销不细", true)]
    [InlineData("采购台账记得乱", true)]
    [InlineData("案款发放慢", true)]
    [InlineData("巡查常年不断", false)]
    [InlineData("积压案件减少", false)]
    [InlineData("人手不少", false)]
    [InlineData("慢", false)]
    [InlineData("更换水泵", false)]
    public void A_fault_shows_in_how_its_clause_ends(string clause, bool expected) => Assert.Equal(expected, Wording.EndsInFault(clause));
}
