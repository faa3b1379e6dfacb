using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json;

/// <summary>What came of reading a document: the notice, as far as it could be read, and every problem met.</summary>
/// <remarks>Lines and columns of problems are those of the whole stream. Immutable, safe to share between threads.</remarks>
public sealed record NoticeJsonResult
{
    /// <summary>The notice.</summary>
    /// <value>Null where the document was refused or holds no object to read.</value>
    public Notice? Notice { get; init; }

    /// <summary>Where the notice stands in a stream of many: the number of the line, from 1, or of the item of a list, from 0.</summary>
    /// <value>Null where the document was read alone.</value>
    public long? Number { get; init; }

    /// <summary>The problems in the order they were met; in strict mode at most one error, the one that refused the document.</summary>
    public ValueList<JsonProblem> Problems { get; init; }

    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var problem in Problems)
            {
                if (problem.Rule.DefaultSeverity == FindingSeverity.Error)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The notice, or the exception that says why there is none.</summary>
    /// <returns>The notice, however many problems were met on the way.</returns>
    /// <exception cref="NoticeJsonException">
    /// There is no notice; <see cref="NoticeJsonException.Problem"/> is the last problem met.
    /// </exception>
    public Notice GetNotice() => Notice ?? throw new NoticeJsonException(Problems[^1]);
}
