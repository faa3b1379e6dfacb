using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Rectification.Fuzz.Contract;
using Rectification.Fuzz.Inputs;

namespace Rectification.Fuzz;

/// <summary>A fuzzer that needs no other tool: makes inputs from a seed for some seconds, and prints each kind of failure once with the shortest input that shows it.</summary>
internal static class SeededLoop
{
    /// <summary>Runs the loop.</summary>
    /// <returns>0 where nothing was found.</returns>
    public static int Run(string target, int seconds, int seed)
    {
        var (texts, json) = (new TextMutator(seed), new JsonMutator(seed));
        return target == "import"
            ? Run<char>(target, seconds, seed, () => [.. texts.Next()], input => ImportContract.Check(string.Concat(input)), input => JsonSerializer.Serialize(string.Concat(input)))
            : Run<byte>(target, seconds, seed, () => [.. json.Next()], input => JsonContract.Check(input.ToArray()), input => JsonSerializer.Serialize(Encoding.Latin1.GetString([.. input])));
    }

    private static int Run<T>(string target, int seconds, int seed, Func<List<T>> next, Action<List<T>> check, Func<List<T>, string> print)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var (runs, watch) = (0L, Stopwatch.StartNew());
        for (; watch.Elapsed.TotalSeconds < seconds; runs++)
        {
            var input = next();
            if (KindOf(check, input) is not { } kind || !found.Add(kind))
                continue;
            Console.WriteLine($"{kind}\n{print(Shortener.Shorten(input, shorter => KindOf(check, shorter) == kind))}\n");
        }

        Console.WriteLine($"{target}: {runs} inputs in {watch.Elapsed.TotalSeconds:F0} s from seed {seed}, {found.Count} kinds of failure");
        return found.Count == 0 ? 0 : 1;
    }

    // Two failures are of one kind when they come from the same line; null where nothing fails.
    private static string? KindOf<T>(Action<List<T>> check, List<T> input)
    {
        try
        {
            check(input);
            return null;
        }
        catch (Exception failure)
        {
            var frame = new StackTrace(failure, true).GetFrames().FirstOrDefault(frame => frame.GetMethod()?.DeclaringType?.FullName?.StartsWith("Rectification.", StringComparison.Ordinal) ?? false);
            return $"{failure.GetType().Name} in {frame?.GetMethod()?.DeclaringType?.Name}.{frame?.GetMethod()?.Name}, line {frame?.GetFileLineNumber()}";
        }
    }
}
