using System.Globalization;
using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Finds the issue that a later passage takes up again, by the words it quotes.</summary>
internal sealed class IssueMatcher
{
    private const int ShortestQuote = 6;

    // Whole headings are looked up; words inside of headings are searched for, and no notice has so many items whose heading it shortened.
    private const int MostSearches = 500;

    private static readonly WordTable Endings = ["的问题", "问题"];

    private readonly List<(string Title, string Path)> _issues = [];
    private readonly Dictionary<string, string?> _byProblem = new(StringComparer.Ordinal);
    private int _searches;

    /// <summary>Takes down the headings of all issues.</summary>
    public IssueMatcher(ValueList<Aspect> aspects)
    {
        for (var i = 0; i < aspects.Count; i++)
            Add(aspects[i].Issues, string.Create(CultureInfo.InvariantCulture, $"/aspects/{i}/issues"));
    }

    /// <summary>
    /// The JSON Pointer of the one issue that has the same heading, else whose heading holds the quoted words; null where none or several
    /// do.
    /// </summary>
    /// <param name="title">A heading such as 关于“…”的问题.</param>
    public string? Find(string title)
    {
        var problem = Problem(title);
        if (_byProblem.TryGetValue(problem, out var path))
            return path;
        return ++_searches > MostSearches ? null : Search(problem) ?? Search(Quoted(title));
    }

    private void Add(ValueList<Issue> issues, string path)
    {
        for (var i = 0; i < issues.Count; i++)
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}");
            _issues.Add((WithoutQuotes(issues[i].Title), here));
            var problem = Problem(issues[i].Title);
            if (problem.Length >= ShortestQuote)
                _byProblem[problem] = _byProblem.TryGetValue(problem, out var other) && (other is null || !IsAbove(other, here))
                    ? null
                    : here;
            Add(issues[i].Issues, $"{here}/issues");
        }
    }

    private string? Search(string words)
    {
        if (words.Length < ShortestQuote)
            return null;
        string? found = null;
        foreach (var (title, path) in _issues)
        {
            if (!title.Contains(words, StringComparison.Ordinal))
                continue;
            if (found is not null && !IsAbove(found, path))
                return null;
            found = path;
        }

        return found;
    }

    // Of an issue and the one it is nested in, the nested one is meant.
    private static bool IsAbove(string path, string nested)
        => nested.Length > path.Length && nested[path.Length] == '/' && nested.StartsWith(path, StringComparison.Ordinal);

    // What stands from the first to the last quotation mark; empty where nothing is quoted.
    private static string Quoted(string title)
    {
        var (open, close) = (title.IndexOf('“', StringComparison.Ordinal), title.LastIndexOf('”'));
        return open >= 0 && close > open ? WithoutQuotes(title[(open + 1)..close]) : "";
    }

    // 关于“…”的问题 without the words and marks around the problem.
    private static string Problem(string title)
    {
        title = title[ProblemWords.Frames.LengthAtStart(title)..];
        return WithoutQuotes(title[..^Endings.LengthAtEnd(title)]);
    }

    // Inside a longer quotation “…” becomes ‘…’.
    private static string WithoutQuotes(string words)
        => words.AsSpan().IndexOfAny("“”‘’\"") < 0
            ? words
            : string.Concat(words.Where(character => character is not ('“' or '”' or '‘' or '’' or '"')));
}
