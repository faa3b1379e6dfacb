using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Analysis.Edits;

/// <summary>A notice while it is edited.</summary>
internal sealed class DraftNotice
{
    private static readonly Func<int, string>[] Styles =
    [
        static number => $"{number}.", static number => $"（{number}）", static number => $"{number}、", static number => $"问题{number}",
    ];

    public required List<(string Title, List<DraftIssue> Issues)> Aspects { get; init; }

    public IEnumerable<DraftIssue> AllIssues => Aspects.SelectMany(static aspect => aspect.Issues);

    /// <summary>Numbers the issues anew, in each aspect or through all of them.</summary>
    public void Number(int style, bool runsOn)
    {
        var number = 0;
        foreach (var (_, issues) in Aspects)
        {
            number = runsOn ? number : 0;
            foreach (var issue in issues)
                issue.Number = Styles[style % Styles.Length](++number);
        }
    }

    public DraftNotice Copy() => new() { Aspects = [.. Aspects.Select(static aspect => (aspect.Title, aspect.Issues.ConvertAll(static issue => issue.Copy())))] };

    public Notice ToNotice() => new()
    {
        Title = "关于巡察整改进展情况的通报",
        Aspects = Aspects.Select(static (aspect, index) => new Aspect
        {
            Number = string.Create(CultureInfo.InvariantCulture, $"（{index + 1}）"),
            Title = aspect.Title,
            Issues = aspect.Issues.Select(static issue => issue.ToIssue()).ToValueList(),
        }).ToValueList(),
    };

    /// <summary>Every issue with its JSON Pointer.</summary>
    public IEnumerable<(string Path, DraftIssue Issue)> Placed() => Aspects.SelectMany(static (aspect, at) => aspect.Issues.Select((issue, index)
        => (string.Create(CultureInfo.InvariantCulture, $"/aspects/{at}/issues/{index}"), issue)));
}
