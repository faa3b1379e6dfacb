using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json.Reading;

/// <summary>What is known while one document is read: where the reader stands, what went wrong, whether to go on.</summary>
internal sealed class ReadLog(NoticeJsonReadOptions options)
{
    private readonly List<(long Offset, JsonProblem Problem)> _problems = [];
    private int _issues;

    public NoticeJsonReadOptions Options { get; } = options;

    public JsonPath Path { get; } = new();

    /// <summary>Nothing more is read: the JSON is broken, a limit is reached, or strict reading met an error.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Not even what was read may be handed out: the document is of a version whose members mean something else.</summary>
    public bool Refused { get; private set; }

    /// <summary>Whether unknown members are those of a later version; null as long as nobody looked.</summary>
    public bool? IsLaterVersion { get; set; }

    public void Add(long offset, RuleDescriptor rule, ReadOnlySpan<string> arguments)
    {
        // What follows from stopping (members that never came) is no problem of the document.
        if (Stopped)
            return;
        _problems.Add((offset, new JsonProblem { Rule = rule, Path = Path.ToString(), Arguments = ValueList.Create(arguments) }));
        if (!Options.Recover && rule.DefaultSeverity == FindingSeverity.Error)
            Stopped = true;
    }

    public void Stop() => Stopped = true;

    public void Refuse() => (Stopped, Refused) = (true, true);

    public bool CountIssue() => ++_issues <= (Options.MaxIssues ?? int.MaxValue);

    /// <summary>The problems in the order of the document, for a document that is not at hand to count its lines.</summary>
    public ValueList<JsonProblem> Finish() => _problems.OrderBy(problem => problem.Offset).Select(problem => problem.Problem).ToValueList();

    /// <summary>The problems in the order of the document, each with its line and column.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Line and column at which the document starts in its file.</param>
    public ValueList<JsonProblem> Finish(ReadOnlySpan<byte> text, TextPosition start)
    {
        var position = start;
        long offset = 0;
        var placed = new List<JsonProblem>(_problems.Count);
        foreach (var (at, problem) in _problems.OrderBy(problem => problem.Offset))
        {
            var next = Math.Clamp(at, offset, text.Length);
            position = position.After(text[(int)offset..(int)next]);
            offset = next;
            placed.Add(problem with { Line = position.Line, Column = position.Column });
        }

        return placed.ToValueList();
    }
}
