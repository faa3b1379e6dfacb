using Rectification.Import.Lines;
using Rectification.Import.Nature;
using Rectification.Import.Lines.Paragraphs;
using Rectification.Import.Page;
using Rectification.Import.Tests.Styles;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Nature;

/// <summary>A text whose nature is known, with the signs it shows.</summary>
internal sealed record NatureSample(string Name, NatureRow Row, double Weight, IReadOnlyList<FoundSign> Signs)
{
    private const double WeightOfCut = 0.5;
    private const int LongestFront = 12;
    private const int FewestLines = 4;
    private const int LinesOfFront = 2;
    private const int LongestTitle = 45;

    /// <summary>Whether the text is as it was written.</summary>
    public bool IsWhole => Weight == 1;

    /// <summary>
    /// The invented texts whole, without title, and their front alone; the notices of the styles whole, without title, without preamble, without
    /// both.
    /// </summary>
    public static IReadOnlyList<NatureSample> All { get; } =
    [
        .. NatureFixtures.All.Select(text => Of(text.Name, RowOf(text.Nature), 1, text.Text)),
        .. NatureFixtures.Others.SelectMany(text => CutOther(text.Name, RowOf(text.Nature), text.Text)),
        .. StyleFixtures.Names.SelectMany(name => Cut(name, StyleFixtures.Text(name))),
    ];

    private static NatureRow RowOf(TextNature nature) => NatureWeights.All.First(row => row.Nature == nature);

    // The rest of the signs has to tell what a title tells, and a title what the body tells.
    private static IEnumerable<NatureSample> CutOther(string name, NatureRow row, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length < FewestLines)
            yield break;
        if (lines[0].Length <= LongestTitle && !lines[0].Contains('。', StringComparison.Ordinal))
            yield return Of(name, row, WeightOfCut, string.Join('\n', lines[1..]));
        yield return Of(name, row, WeightOfCut, string.Join('\n', lines[..(LinesOfFront + (lines.Length / FewestLines))]));
    }

    private static IEnumerable<NatureSample> Cut(string name, string text)
    {
        yield return Of(name, NatureWeights.Answer, 1, text);
        var lines = text.Split('\n');
        yield return Of(name, NatureWeights.Answer, WeightOfCut, string.Join('\n', lines[1..]));
        var first = Array.FindIndex(lines, line => line.Trim() is { Length: > 1 } words && (words[1] == '、' || words[0] == '（' || words[1] == '.'));
        if (first is <= 0 or > LongestFront)
            yield break;
        yield return Of(name, NatureWeights.Answer, WeightOfCut, string.Join('\n', lines[first..]));
        yield return Of(name, NatureWeights.Answer, WeightOfCut, string.Join('\n', lines[..1].Concat(lines[first..])));
    }

    private static NatureSample Of(string name, NatureRow row, double weight, string raw)
    {
        var page = PageReader.Read(TextCleaner.Clean(raw));
        using var text = OwnFormFinder.Find(ParagraphSplitter.Split(ParagraphJoiner.Join(OwnFormFinder.FindNumbers(page.Text))));
        return new(name, row, weight, NatureReader.FindSigns(new(text, NoticeSplitter.Split(text)[0].Lines)));
    }
}
