using System.Text.Json;

namespace Rectification.Json;

/// <summary>A JSON document was refused, or a notice cannot be written as JSON.</summary>
public sealed class NoticeJsonException : JsonException
{
    internal NoticeJsonException(JsonProblem problem)
        : base(problem.ToString())
    {
        Problem = problem;
    }

    /// <summary>What is wrong, where, and what to do.</summary>
    /// <remarks>
    /// <see cref="JsonException.Path"/> and <see cref="JsonException.LineNumber"/> are set where a host's own document was read,
    /// and tell the place of the notice in it.
    /// </remarks>
    public JsonProblem Problem { get; }
}
