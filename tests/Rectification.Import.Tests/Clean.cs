using Rectification.Import.Text;

namespace Rectification.Import.Tests;

/// <summary>Short ways to what the passes of the import work on.</summary>
internal static class Clean
{
    public static CleanText Text(string raw) => TextCleaner.Clean(raw);

    public static TextRange All(this CleanText text) => new(0, text.Length);

    public static string Write(this CleanText text, TextLine line) => text.Write(line.Range);
}
