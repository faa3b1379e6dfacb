using System.Globalization;

namespace Rectification.Import.Tests.Styles;

/// <summary>The invented notices in tests/Fixtures/styles: a text, its expected reading, and the score that importing it must not fall below.</summary>
internal static class StyleFixtures
{
    private static string Folder { get; } = Repository.PathOf("tests", "Fixtures", "styles");

    /// <summary>The names of the notices, without extension.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "text"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => NoticeImporter.Decode(File.ReadAllBytes(Path.Combine(Folder, "text", $"{name}.txt")));

    public static string ExpectedJson(string name) => File.ReadAllText(Path.Combine(Folder, "gold", $"{name}.json"));

    /// <summary>The floors by name, as written in floors.txt: a name and a number on each line.</summary>
    public static IReadOnlyDictionary<string, double> Floors { get; } =
        File.ReadLines(Path.Combine(Folder, "floors.txt"))
            .Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
