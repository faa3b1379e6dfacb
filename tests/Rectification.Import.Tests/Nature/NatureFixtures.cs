using Rectification.Primitives;

namespace Rectification.Import.Tests.Nature;

/// <summary>The invented texts in tests/Fixtures/natures, a folder a nature; they were written before the rules that they measure.</summary>
internal static class NatureFixtures
{
    private static readonly Dictionary<string, TextNature> Folders = new(StringComparer.Ordinal)
    {
        ["answer"] = TextNature.RectificationNotice,
        ["announcement"] = TextNature.TeamAnnouncement,
        ["auditreport"] = TextNature.AuditReport,
        ["feedback"] = TextNature.Feedback,
        ["news"] = TextNature.News,
        ["other"] = TextNature.Other,
        ["plan"] = TextNature.Plan,
        ["rule"] = TextNature.Rule,
        ["speech"] = TextNature.Speech,
    };

    /// <summary>Each text with its nature and the name of its file.</summary>
    public static IReadOnlyList<(string Name, TextNature Nature, string Text)> All { get; } =
        [.. Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("tests", "Fixtures", "natures", folder.Key), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => ($"{folder.Key}/{Path.GetFileName(file)}", folder.Value, File.ReadAllText(file))))];

    /// <summary>Those that answer nothing.</summary>
    public static IReadOnlyList<(string Name, TextNature Nature, string Text)> Others { get; } = [.. All.Where(text => text.Nature != TextNature.RectificationNotice)];
}
