namespace Rectification.Testing;

/// <summary>The invented notices that tests share.</summary>
internal static class Fixture
{
    /// <summary>The rich one, kept with the sample that shows it.</summary>
    public static string QuickStartPath { get; } = Repository.PathOf("samples", "QuickStart", "notice.txt");

    /// <summary>The text of the quick start's notice.</summary>
    public static string QuickStart => File.ReadAllText(QuickStartPath);

    /// <summary>The names of the notices in tests/Fixtures/notices, without extension.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Fixtures", "notices"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The path of one of <see cref="Names"/>.</summary>
    public static string PathOf(string name) => Repository.PathOf("tests", "Fixtures", "notices", $"{name}.txt");

    /// <summary>The text of one of <see cref="Names"/>.</summary>
    public static string Read(string name) => File.ReadAllText(PathOf(name));
}
