using Rectification.Import.Readers.Findings;

namespace Rectification.Import.Tests.Readers;

public class FactListTests
{
    [Theory]
    [InlineData("现有合同分为三种情形：（1）已到期2份。（2）未到期3份。")]
    [InlineData("经核对，闲置泵房有两类：①产权不清的2处。②年久失修的1处。")]
    public void A_lead_in_and_a_list_of_what_was_found_are_facts(string paragraph) => Assert.True(IsMatch(paragraph));

    [Theory]
    [InlineData("采取以下整改措施：（1）换管。（2）除锈。")]
    [InlineData("主要做法：①换管。②除锈。")]
    [InlineData("制定三项规定：（1）值守规定。（2）检修规定。")]
    [InlineData("现有合同分为三种情形：一是已到期。二是未到期。")]
    [InlineData("现有合同分为三种情形：（2）未到期3份。（3）待签2份。")]
    [InlineData("现有合同分为三种情形，已到期2份。")]
    [InlineData("：（1）已到期2份。")]
    [InlineData("现有合同签订的时间早晚不一而且期限长短不同约定的价格也高低不等因此可以分为三种情形：（1）已到期2份。")]
    public void What_was_done_or_is_not_listed_behind_a_lead_in_is_not(string paragraph) => Assert.False(IsMatch(paragraph));

    private static bool IsMatch(string paragraph)
    {
        using var text = Clean.Text(paragraph);
        return FactList.IsMatch(text, text.All());
    }
}
