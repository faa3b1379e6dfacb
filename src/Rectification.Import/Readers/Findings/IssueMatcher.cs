using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Finds the issue that a later passage takes up again, by the words it quotes.</summary>
internal static class IssueMatcher
{
    private const int ShortestQuote = 6;

    /// <summary>The JSON Pointer of the one issue whose heading holds the quoted words; null where none or several do.</summary>
    /// <param name="title">A heading such as 关于“…”的问题.</param>
    /// <param name="aspects">The findings.</param>
    public static string? Find(string title, ValueList<Aspect> aspects)
        => FindWords(Problem(title), aspects) ?? FindWords(Quoted(title), aspects);

    private static string? FindWords(string words, ValueList<Aspect> aspects)
    {
        if (words.Length < ShortestQuote)
            return null;

        var found = new List<string>();
        for (var i = 0; i < aspects.Count; i++)
            Search(aspects[i].Issues, string.Create(CultureInfo.InvariantCulture, $"/aspects/{i}/issues"), words, found);
        // Of an issue and the one it is nested in, the nested one is meant.
        return found.Count == 0 || found.Exists(path => !found[^1].StartsWith(path, StringComparison.Ordinal)) ? null : found[^1];
    }

    private static void Search(ValueList<Issue> issues, string path, string quote, List<string> found)
    {
        for (var i = 0; i < issues.Count; i++)
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}");
            if (issues[i].Title.Contains(quote, StringComparison.Ordinal))
                found.Add(here);
            Search(issues[i].Issues, $"{here}/issues", quote, found);
        }
    }

    // What stands in the first to the last quotation mark; empty where nothing is quoted.
    private static string Quoted(string title)
    {
        var (open, close) = (title.IndexOf('“', StringComparison.Ordinal), title.LastIndexOf('”'));
        return open >= 0 && close > open ? title[(open + 1)..close] : "";
    }

    // 关于…的问题 without the words around the problem.
    private static string Problem(string title)
    {
        foreach (var opening in new[] { "关于", "针对" })
        {
            if (title.StartsWith(opening, StringComparison.Ordinal))
                title = title[opening.Length..];
        }

        foreach (var ending in new[] { "的问题", "问题" })
        {
            if (title.EndsWith(ending, StringComparison.Ordinal))
                return title[..^ending.Length];
        }

        return title;
    }
}
