using Rectification.Primitives;

namespace Rectification.Import.Tests.Importing;

/// <summary>Lists what a notice says with where it says it from.</summary>
internal static class SourcedValues
{
    public static List<(SourceSpan Source, string Value)> Of(Notice notice)
    {
        var values = new List<(SourceSpan, string)>();
        foreach (var section in notice.Sections)
            Add(values, section.Source, section.Number + section.Heading);
        foreach (var aspect in notice.Aspects)
        {
            Assert.Equal(aspect.Implicit, aspect.Source is null);
            Add(values, aspect.Source, aspect.Number + aspect.Title);
            Add(values, aspect.Issues);
            Add(values, aspect.Measures);
            Add(values, aspect.Outcomes);
        }

        foreach (var followUp in notice.FollowUps)
        {
            Add(values, followUp.Source, followUp.Number + followUp.Title);
            Add(values, followUp.Measures);
        }

        Add(values, notice.Outcomes);
        return values;
    }

    private static void Add(List<(SourceSpan, string)> values, ValueList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            Assert.NotNull(issue.Source);
            Add(values, issue.Source, issue.Number + issue.Title);
            Add(values, issue.Measures);
            Add(values, issue.Outcomes);
            Add(values, issue.Issues);
        }
    }

    private static void Add(List<(SourceSpan, string)> values, ValueList<Measure> measures)
    {
        foreach (var measure in measures)
        {
            Assert.NotNull(measure.Source);
            Add(values, measure.Source, measure.Marker + measure.Text);
            Add(values, measure.Outcomes);
        }
    }

    private static void Add(List<(SourceSpan, string)> values, ValueList<OutcomeCount> outcomes)
    {
        foreach (var outcome in outcomes)
            Add(values, outcome.Source, outcome.Text ?? "");
    }

    private static void Add(List<(SourceSpan, string)> values, SourceSpan? source, string value)
    {
        if (source is { } span)
            values.Add((span, value));
    }
}
