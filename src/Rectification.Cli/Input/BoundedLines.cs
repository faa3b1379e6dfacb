using System.Runtime.CompilerServices;
using System.Text;

namespace Rectification.Cli.Input;

/// <summary>Lines as they arrive, none longer than allowed.</summary>
internal static class BoundedLines
{
    /// <summary>Reads to the end, or to the first line that is too long.</summary>
    /// <returns>The lines without their ends; null in the place of one that is too long, after which nothing is read.</returns>
    public static async IAsyncEnumerable<string?> ReadAsync(Stream stream, int maxLength,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var (line, buffer) = (new StringBuilder(), new char[16 * 1024]);
        // Waited for with the token, because a read of a console or a pipe does not heed it.
        while (await reader.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken) is var count and > 0)
        {
            var rest = buffer.AsMemory(0, count);
            while (rest.Span.IndexOf('\n') is var end and >= 0)
            {
                yield return line.Append(rest.Span[..end]).ToString().TrimEnd('\r');
                line.Clear();
                rest = rest[(end + 1)..];
            }

            if (line.Append(rest.Span).Length > maxLength)
            {
                yield return null;
                yield break;
            }
        }

        if (line.Length > 0)
            yield return line.ToString().TrimEnd('\r');
    }
}
