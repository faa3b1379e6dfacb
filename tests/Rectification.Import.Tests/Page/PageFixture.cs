namespace Rectification.Import.Tests.Page;

/// <summary>A head and a tail as a kind of site prints them, invented.</summary>
/// <param name="Name">The file.</param>
/// <param name="Date">The date of publication it prints; empty where none.</param>
/// <param name="Source">Whom it names as source; empty where nobody.</param>
/// <param name="Head">What stands above the text.</param>
/// <param name="Tail">What stands below it.</param>
internal sealed record PageFixture(string Name, string Date, string Source, string Head, string Tail)
{
    private const string Place = "{{text}}";

    /// <summary>All of tests/Fixtures/pages.</summary>
    public static IReadOnlyList<PageFixture> All { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Fixtures", "pages"), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The page with a text in it.</summary>
    public string Around(string text) => Head + text + Tail;

    private static PageFixture Read(string file)
    {
        var lines = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n', 3);
        var place = lines[2].IndexOf(Place, StringComparison.Ordinal);
        return new(Path.GetFileName(file), lines[0]["date: ".Length..].Trim(), lines[1]["source: ".Length..].Trim(), lines[2][..place], lines[2][(place + Place.Length)..]);
    }
}
