using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

/// <summary>What every open enum promises, held for all of them.</summary>
public class OpenEnumTests
{
    [Fact]
    public void Notice_kinds() => Holds<NoticeKind>("bulletin", "report", "announcement", "publicNotice", "workReport");

    [Fact]
    public void Inspection_kinds() => Holds<InspectionKind>("inspection", "patrol");

    [Fact]
    public void Inspection_modes() => Holds<InspectionMode>("regular", "adHoc", "thematic", "elevated", "lookBack", "cross");

    [Fact]
    public void Issue_kinds() => Holds<IssueKind>("problem", "recommendation");

    [Fact]
    public void Progress_values() => Holds<Progress>("notStarted", "inProgress", "phased", "basicallyCompleted", "completed", "closed");

    [Fact]
    public void Section_roles() => Holds<SectionRole>("organisation", "findings", "leads", "followUp", "nextSteps", "other");

    [Fact]
    public void Declared_subjects() => Holds<DeclaredSubject>("aspects", "opinions", "issues", "items", "measures");

    [Fact]
    public void Declared_states() => Holds<DeclaredState>("completed", "basicallyCompleted", "inProgress", "phased", "longTerm");

    [Fact]
    public void Outcome_kinds() => Holds<OutcomeKind>("discipline", "admonition", "talk", "accountability", "case", "money", "institution");

    [Fact]
    public void Natures_of_texts()
        => Holds<TextNature>("rectificationNotice", "auditAnswer", "supervisionAnswer", "workReport", "plan", "feedback", "teamAnnouncement", "news", "auditReport", "rule", "speech", "other");

    [Fact]
    public void Every_open_enum_of_the_model_is_tested_here()
        => Assert.Equal(10, typeof(Notice).Assembly.GetExportedTypes().Count(type => type.IsValueType && type.GetInterfaces().Any(i => i.Name == "IOpenEnum`1")));

    private static void Holds<T>(params string[] names)
        where T : struct, IOpenEnum<T>
    {
        Assert.Equal(names, T.Known.Select(value => value.Value));
        Assert.All(T.Known, value => Assert.Equal(value, T.From(value.Value)));
        Assert.All(T.Known, value => Assert.Equal(value.Value, value.ToString()));

        Assert.Equal("unknown", default(T).Value);
        Assert.Equal(default, T.From("unknown"));

        var later = T.From("ofALaterVersion");
        Assert.Equal("ofALaterVersion", later.Value);
        Assert.Equal(T.From("ofALaterVersion"), later);
        Assert.NotEqual(T.From("OfALaterVersion"), later);

        Assert.ThrowsAny<ArgumentException>(() => T.From(""));
        Assert.ThrowsAny<ArgumentException>(() => T.From(" "));
        Assert.ThrowsAny<ArgumentException>(() => T.From(null!));
    }
}
