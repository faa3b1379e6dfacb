namespace Rectification.Import.Tests.Styles;

/// <summary>The invented notices in tests/Fixtures/styles: a text and its expected reading.</summary>
internal static class StyleFixtures
{
    private static string Folder { get; } = Repository.PathOf("tests", "Fixtures", "styles");

    /// <summary>The names of the notices, without extension.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "text"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => NoticeImporter.Decode(File.ReadAllBytes(Path.Combine(Folder, "text", $"{name}.txt")));

    public static string ExpectedJson(string name) => File.ReadAllText(Path.Combine(Folder, "gold", $"{name}.json"));
}
