namespace Rectification.Cli.Input;

/// <summary>The files of a folder that are taken for notices.</summary>
internal static class DocumentExtensions
{
    public static IReadOnlyList<string> All { get; } = [".txt", ".docx", ".docm", ".html", ".htm", ".mhtml", ".mht", ".pdf"];
}
