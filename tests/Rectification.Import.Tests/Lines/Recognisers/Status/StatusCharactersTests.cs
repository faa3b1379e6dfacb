using Rectification.Import.Lines.Recognisers.Status;

namespace Rectification.Import.Tests.Lines.Recognisers.Status;

public class StatusCharactersTests
{
    [Theory]
    [InlineData("已归仓", "completed")]
    [InlineData("均已归仓", "completed")]
    [InlineData("浇灌完毕", "completed")]
    [InlineData("浇灌完了", "completed")]
    [InlineData("尚未归仓", "inProgress")]
    [InlineData("正浇灌", "inProgress")]
    [InlineData("持续浇灌，水退以后完成", "inProgress")]
    [InlineData("未到100%", "inProgress")]
    [InlineData("已拨付100.00%", "completed")]
    [InlineData("已拨付结余资金的78.9%", "inProgress")]
    [InlineData("水退了", "unknown")]
    [InlineData("办讫归卷", "completed")]
    [InlineData("已归仓，并列为长期任务", "completed")]
    [InlineData("水退了。长期守护", "completed")]
    [InlineData("基本归仓，长期守护", "basicallyCompleted")]
    [InlineData("尚未归仓，长期守护", "inProgress")]
    [InlineData("长期守护", "inProgress")]
    [InlineData("收入增长32%", "unknown")]
    [InlineData("用水量同比下降6%", "unknown")]
    public void Aspect_tells_the_stage_of_words_that_no_table_knows(string words, string expected) => Assert.Equal(expected, StatusStages.OfPlace(words).ToString());

    [Theory]
    [InlineData("已归仓", true)]
    [InlineData("尚未归仓，水退以后再运", true)]
    [InlineData("浇灌完毕", true)]
    [InlineData("基层站所3个", false)]
    [InlineData("业务培训", false)]
    [InlineData("完善台账", false)]
    public void A_status_has_its_aspect_at_the_edges_of_its_first_clause(string words, bool expected) => Assert.Equal(expected, StatusCharacters.HasShape(words));

    [Theory]
    [InlineData("已完成，并持续推进", true)]
    [InlineData("持续推进", false)]
    [InlineData("正在整改，并持续推进", false)]
    [InlineData("已完成，持续推进", false)]
    public void What_is_said_to_be_done_and_to_go_on_is_for_the_long_term(string words, bool expected) => Assert.Equal(expected, StatusStages.IsLongTerm(words));

    [Theory]
    [InlineData("办讫并需归卷", true)]
    [InlineData("办理进度", false)]
    [InlineData("完毕", false)]
    public void A_verb_that_ends_a_matter_may_open_the_words(string words, bool expected) => Assert.Equal(expected, StatusCharacters.OpensWithEnd(words));

    [Theory]
    [InlineData("已归仓，长年守护", true)]
    [InlineData("需久久为功", true)]
    [InlineData("已归仓，建立长效机制", false)]
    [InlineData("已由站长归仓", false)]
    public void What_lasts_opens_a_clause_or_is_added_to_one(string words, bool expected) => Assert.Equal(expected, StatusCharacters.GoesOnForLong(words));
}
