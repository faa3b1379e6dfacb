using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Json;

/// <summary>Names that are missing, unknown or broken: nothing is guessed from them, and the rest is kept.</summary>
public class OpenNameTests
{
    [Fact]
    public void A_part_without_its_kind_is_kept_as_one_of_unknown_kind()
    {
        var result = NoticeJson.Read("""{"schemaVersion":"1.0","outcomes":[{"count":3,"unit":"人"}]}""", NoticeJsonReadOptions.Recoverable);
        Assert.Equal([Rules.MissingMember], result.Problems.Select(problem => problem.Rule));
        var outcome = Assert.Single(result.GetNotice().Outcomes);
        Assert.Equal((default, 3m, "人"), (outcome.Kind, outcome.Count, outcome.Unit));
    }

    [Fact]
    public void Unknown_is_written_for_the_kind_of_a_notice_and_left_out_for_a_status()
    {
        var notice = new Notice { Aspects = [new() { Title = "作风方面", Issues = [new() { Title = "学习不够", Status = new() { Text = "略有进展" } }] }] };
        Assert.Equal(
            """{"schemaVersion":"1.0","kind":"unknown","aspects":[{"title":"作风方面","issues":[{"title":"学习不够","kind":"problem","status":{"text":"略有进展"}}]}]}""",
            NoticeJson.Serialize(notice));
    }

    [Fact]
    public void A_name_that_is_half_a_character_is_repaired_and_no_known_one()
    {
        var result = NoticeJson.Read("""{"schemaVersion":"1.0","kind":"\ud83c"}""", NoticeJsonReadOptions.Recoverable);
        Assert.Equal([Rules.BrokenText, Rules.UnknownName], result.Problems.Select(problem => problem.Rule));
        Assert.Equal("\ufffd", result.GetNotice().Kind.Value);
    }

    [Fact]
    public void A_member_whose_name_is_half_a_character_is_no_known_member()
    {
        var result = NoticeJson.Read("""{"schemaVersion":"1.0","\ud83c":"夏庄镇"}""", NoticeJsonReadOptions.Recoverable);
        Assert.Contains(Rules.UnknownMember, result.Problems.Select(problem => problem.Rule));
        Assert.Null(result.GetNotice().Title);
    }

    [Fact]
    public void A_date_that_is_half_a_character_is_refused_and_left_out()
    {
        var result = NoticeJson.Read("""{"schemaVersion":"1.0","title":"夏庄镇","publishedOn":"\ud83c"}""", NoticeJsonReadOptions.Recoverable);
        Assert.Equal([Rules.InvalidValue], result.Problems.Select(problem => problem.Rule));
        Assert.Equal((null, "夏庄镇"), (result.GetNotice().PublishedOn, result.GetNotice().Title));
    }
}
