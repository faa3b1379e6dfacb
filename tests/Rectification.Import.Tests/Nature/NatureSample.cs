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
    private const double WeightOfCut = 0.3;
    private const int LongestFront = 12;

    /// <summary>The invented texts, the notices of the styles whole and cut: without title, without preamble, without both.</summary>
    public static IReadOnlyList<NatureSample> All { get; } =
    [
        .. NatureFixtures.All.Select(text => Of(text.Name, RowOf(text.Nature), 1, text.Text)),
        .. StyleFixtures.Names.SelectMany(name => Cut(name, StyleFixtures.Text(name))),
    ];

    private static NatureRow RowOf(TextNature nature) => NatureWeights.All.First(row => row.Nature == nature);

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
