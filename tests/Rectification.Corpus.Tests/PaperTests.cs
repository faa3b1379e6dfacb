using System.Globalization;
using Rectification.Import;
using Xunit.Abstractions;

namespace Rectification.Corpus.Tests;

/// <summary>How often a real text reads the same when the paper it comes on changes.</summary>
public class PaperTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Paragraphs_broken_at_a_margin_are_whole_again()
        => Share(text => new[] { 25, 35, 45, 60 }.Select(width => Wrap(text, width)), Thresholds.BrokenAlike);

    [CorpusFact]
    public void Paragraphs_that_ran_together_are_told_apart() => Share(RunTogether, Thresholds.RunTogetherAlike);

    private void Share(Func<string, IEnumerable<string>> change, double floor)
    {
        var (alike, all) = (0, 0);
        foreach (var path in CorpusLocator.Texts)
        {
            var text = NoticeImporter.Decode(File.ReadAllBytes(path)).ReplaceLineEndings("\n");
            var expected = Read(text);
            foreach (var changed in change(text))
            {
                all++;
                alike += expected == Read(changed) ? 1 : 0;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alike} of {all} read alike, {(double)alike / all:P1}"));
        Assert.InRange((double)alike / all, floor, 1);
    }

    // The findings as words, one after another: where they stand and how the paragraphs of one measure are parted does not count.
    private static string Read(string text)
    {
        var notice = NoticeImporter.Import(text).Notice;
        return notice is null ? "" : string.Join('|', notice.Aspects.SelectMany(aspect => (string?[])
            [aspect.Number, aspect.Title, .. aspect.Measures.Select(Words), .. aspect.Issues.SelectMany(Words)]));
    }

    private static IEnumerable<string?> Words(Issue issue)
        => [issue.Number, issue.Title, issue.Status?.Text, .. issue.Measures.Select(Words), .. issue.Results, .. issue.NextSteps, .. issue.Issues.SelectMany(Words)];

    private static string Words(Measure measure) => measure.Marker + measure.Text.Replace("\n", "", StringComparison.Ordinal);

    private static string Wrap(string text, int width)
        => string.Join('\n', text.Split('\n').SelectMany(line => line.Chunk(width).Select(chunk => new string(chunk)).DefaultIfEmpty("")));

    private static IEnumerable<string> RunTogether(string text)
    {
        var lines = text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].TrimEnd().EndsWith('。'))
                yield return string.Join('\n', lines.Take(i)) + lines[i].TrimStart() + string.Concat(lines.Skip(i + 1).Select(line => "\n" + line));
        }
    }
}
