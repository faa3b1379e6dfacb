using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>Findings that are known and accepted, so that only new ones are reported.</summary>
/// <remarks>
/// A finding is recognised by its rule, the file or notice it belongs to and the values in its message, not by its path or place: these
/// move when something is inserted above. A finding whose message has no values is recognised by its path, since nothing else tells it from
/// its like.
/// Where the same finding is known twice and found three times, one is new.
/// Immutable, safe to share between threads.
/// </remarks>
public sealed class FindingBaseline
{
    // 1.0 took findings without values for one another, and the command line named files without their folders.
    private const string Version = "2.0";

    private static readonly LocalizedText OtherVersion = new(
        $"The baseline was not written for this version, which reads {Version}. Write it again.", $"基线文件的版本不符，本版本读取 {Version}。请重新生成基线文件。");

    private static readonly LocalizedText NoBaseline = new(
        "The text is not a baseline. Write one with FindingBaseline.ToJson or on the command line.",
        "内容不是基线文件。请用 FindingBaseline.ToJson 或命令行生成。");

    private readonly SortedDictionary<string, SortedDictionary<string, int>> _known;

    private FindingBaseline(SortedDictionary<string, SortedDictionary<string, int>> known) => _known = known;

    /// <summary>A baseline that knows nothing.</summary>
    public static FindingBaseline Empty { get; } = new(NewIndex<SortedDictionary<string, int>>());

    /// <summary>How many findings are known.</summary>
    /// <value>At most <see cref="int.MaxValue"/>, whatever a file claims.</value>
    public int Count => (int)Math.Min(int.MaxValue, _known.Values.Sum(static known => known.Values.Sum(static count => (long)count)));

    /// <summary>Records findings.</summary>
    /// <param name="findings">For each file or notice its name and its findings. The name may be empty where there is but one.</param>
    /// <returns>A baseline that knows them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or a name in it is null.</exception>
    public static FindingBaseline Of(IEnumerable<(string Scope, ValueList<Finding> Findings)> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var known = NewIndex<SortedDictionary<string, int>>();
        foreach (var (scope, list) in findings)
        {
            ArgumentNullException.ThrowIfNull(scope, nameof(findings));
            foreach (var finding in list)
                Add(known, scope, Fingerprint(finding), 1);
        }

        return new(known);
    }

    /// <summary>
    /// What a finding is recognised by: its rule id and a hash over the values of its message, or over its path where there are none.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <returns>A text such as <c>RN201-3F2A91C0D4E5B678</c>, the same on every machine and in every culture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static string Fingerprint(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        // A unit separator between the values, so that "1","23" and "12","3" differ. Pointers among them move like the path.
        var values = finding.Arguments.Where(static value => !value.StartsWith('/')).ToArray();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(values.Length > 0 ? string.Join('\u001F', values) : finding.Path));
        return $"{finding.Rule.Id}-{Convert.ToHexString(hash.AsSpan(0, 8))}";
    }

    /// <summary>Keeps the findings that are not known.</summary>
    /// <param name="scope">The file or notice they belong to, as it was recorded.</param>
    /// <param name="findings">The findings of one run.</param>
    /// <returns>The new ones, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public ValueList<Finding> ExceptKnown(string scope, ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!_known.TryGetValue(WellFormed(scope), out var known))
            return findings;

        var left = new Dictionary<string, int>(known, StringComparer.Ordinal);
        return findings.Where(finding => !TakeOne(left, Fingerprint(finding))).ToValueList();
    }

    /// <summary>Writes the baseline as JSON, sorted, one finding a line, so that changes show in a diff.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = Json.NoticeJson.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("baselineVersion", Version);
            writer.WriteStartObject("known");
            foreach (var (scope, known) in _known)
            {
                writer.WriteStartObject(scope);
                foreach (var (fingerprint, count) in known)
                    writer.WriteNumber(fingerprint, count);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads a baseline that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text is no baseline, or one of another version; the message says so in the language of the current UI culture.
    /// </exception>
    public static FindingBaseline Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("baselineVersion").GetString() != Version)
                throw new FormatException(OtherVersion.For());
            var known = NewIndex<SortedDictionary<string, int>>();
            foreach (var scope in root.GetProperty("known").EnumerateObject())
            {
                foreach (var entry in scope.Value.EnumerateObject())
                    Add(known, scope.Name, entry.Name, CountOf(entry.Value));
            }

            return new(known);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(NoBaseline.For(), exception);
        }
    }

    private static int CountOf(JsonElement value)
        => value.TryGetInt32(out var count) && count > 0 ? count : throw new FormatException(NoBaseline.For());

    private static SortedDictionary<string, TValue> NewIndex<TValue>() => new(StringComparer.Ordinal);

    private static void Add(SortedDictionary<string, SortedDictionary<string, int>> known, string scope, string fingerprint, int count)
    {
        var key = WellFormed(scope);
        if (!known.TryGetValue(key, out var inScope))
            known.Add(key, inScope = NewIndex<int>());
        inScope[fingerprint] = (int)Math.Min(int.MaxValue, (long)inScope.GetValueOrDefault(fingerprint) + count);
    }

    // A file name may hold half a surrogate pair, which JSON cannot say.
    private static string WellFormed(string scope) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(scope));

    private static bool TakeOne(Dictionary<string, int> left, string fingerprint)
    {
        if (left.GetValueOrDefault(fingerprint) is not (var count and > 0))
            return false;
        left[fingerprint] = count - 1;
        return true;
    }
}
