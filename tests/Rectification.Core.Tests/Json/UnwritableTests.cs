using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Json;

/// <summary>What Serialize writes, Deserialize accepts; what it could not accept is not written, and the reason is said.</summary>
public class UnwritableTests
{
    public static TheoryData<string, Notice> Notices => new()
    {
        { "RN903", new() { Kind = NoticeKind.From("Bulletin") } },
        { "RN904", new() { SchemaVersion = "1.1", Extensions = [new("title", "1")] } },
        { "RN903", new() { SchemaVersion = "1.1", Extensions = [new("Title", "1")] } },
        { "RN904", new() { SchemaVersion = "1.1", Extensions = [new("later", "1"), new("later", "2")] } },
        { "RN905", new() { Extensions = [new("later", "1")] } },
        { "RN905", new() { Aspects = [new() { Title = "", Issues = [new() { Title = "", Extensions = [new("later", "1")] }] }] } },
        { "RN907", new() { Provenance = new() { Length = -1 } } },
        { "RN909", new() { SchemaVersion = "2.0" } },
        { "RN910", new() { SchemaVersion = null! } },
        { "RN910", new() { Aspects = [new() { Issues = [new() { Title = null! }] }] } },
        { "RN913", new() { Title = "\ud800" } },
        { "RN913", new() { Kind = NoticeKind.From("\ud800") } },
    };

    [Theory]
    [MemberData(nameof(Notices))]
    public void What_could_not_be_read_again_is_not_written(string id, Notice notice)
        => Assert.Equal(id, Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(notice)).Problem.Rule.Id);

    [Fact]
    public void An_unknown_member_is_written_in_a_later_version_and_read_again()
    {
        var notice = new Notice { SchemaVersion = "1.1", Extensions = [new("later", "[[{}]]")] };

        Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice)));
    }

    [Fact]
    public void An_unknown_member_counts_its_own_depth()
    {
        var issue = new Issue { Title = "", Extensions = [new("later", new string('[', 60) + new string(']', 60))] };
        for (var level = 0; level < 470; level++)
            issue = new() { Title = "", Issues = [issue] };

        Assert.Equal(Rules.LimitExceeded, Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(new() { SchemaVersion = "1.1", Aspects = [new() { Title = "", Issues = [issue] }] })).Problem.Rule);
    }
}
