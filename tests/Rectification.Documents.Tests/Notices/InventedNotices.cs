using Rectification.Import;

namespace Rectification.Documents.Tests.Notices;

/// <summary>Invented notices of the repository, six layouts five times, as plain text.</summary>
internal static class InventedNotices
{
    // Each group is one style: outline with four levels, tables, labels, bodies of other kinds, bare lines, wild markers.
    private static readonly string[] Numbers =
    [
        "01", "02", "04", "13", "16",
        "20", "69", "72", "73", "74",
        "08", "18", "32", "35", "36",
        "37", "38", "39", "40", "41",
        "14", "19", "29", "54", "61",
        "03", "22", "25", "28", "34",
    ];

    public static IEnumerable<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(name => Numbers.Contains(name[..2])).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "Fixtures", "styles", "text");

    public static string Text(string name) => NoticeImporter.Decode(File.ReadAllBytes(Path.Combine(Folder, $"{name}.txt")));

    /// <summary>The lines as they are printed, without those that are empty at the end.</summary>
    public static string[] Lines(string name) => Text(name).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
