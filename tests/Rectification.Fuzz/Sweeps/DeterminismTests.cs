using System.Globalization;
using Rectification.Fuzz.Inputs;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Fuzz.Sweeps;

/// <summary>The same text gives the same notice, wherever and however often it is imported.</summary>
public class DeterminismTests
{
    private static readonly List<string> Inputs = [.. Texts.All.Where(text => text.Length < 3_000), .. Spoiled()];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-CH")]
    [InlineData("zh-TW")]
    public void No_culture_changes_what_is_read_or_written(string culture)
    {
        var expected = Inputs.ConvertAll(Written);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Inputs.ConvertAll(Written));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        var expected = Inputs.ConvertAll(text => NoticeImporter.ImportAll(text));
        var results = new ValueList<ImportResult>[Inputs.Count * 2];
        Parallel.For(0, results.Length, new() { MaxDegreeOfParallelism = 8 }, i => results[i] = NoticeImporter.ImportAll(Inputs[i % Inputs.Count]));
        for (var i = 0; i < results.Length; i++)
            Assert.Equal(expected[i % Inputs.Count], results[i]);
    }

    private static List<string> Spoiled()
    {
        var mutator = new TextMutator(Share.Day + 3);
        return [.. Enumerable.Range(0, 100).Select(_ => mutator.Next()).Where(text => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)];
    }

    private static string Written(string text) => NoticeImporter.Import(text).Notice is { } notice ? NoticeJson.Serialize(notice) : "none";
}
