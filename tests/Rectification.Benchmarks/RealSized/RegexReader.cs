using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Rectification.Benchmarks.RealSized;

/// <summary>What somebody writes who needs the problems of one layout by this evening: expressions, plain classes, JSON. No places, no findings, no other layout.</summary>
internal static partial class RegexReader
{
    public static byte[] ToJson(string text) => JsonSerializer.SerializeToUtf8Bytes(Read(text), RegexContext.Default.RegexNotice);

    private static RegexNotice Read(string text)
    {
        var notice = new RegexNotice { Title = Title().Match(text).Value, Published = Date().Match(text).Value };
        foreach (var line in text.Split('\n'))
        {
            if (Part().Match(line) is { Success: true } part)
                notice.Parts.Add(new() { Title = part.Groups["title"].Value });
            else if (Issue().Match(line) is { Success: true } issue && notice.Parts.Count > 0)
                notice.Parts[^1].Issues.Add(new() { Number = issue.Groups["number"].Value, Title = issue.Groups["title"].Value });
            if (notice.Parts is [.., { Issues: [.., { } open] }])
                Fill(open, line);
        }

        return notice;
    }

    private static void Fill(RegexIssue issue, string line)
    {
        issue.Measures.AddRange(Measure().Matches(line).Select(static match => match.Value));
        issue.People.AddRange(People().Matches(line).Select(static match => match.Value));
        issue.Money.AddRange(Money().Matches(line).Select(static match => match.Value));
        if (Status().Match(line) is { Success: true } status)
            issue.Status = status.Value;
    }

    [GeneratedRegex(@"^.+通报", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^（[一二三四五六七八九十]+）(?<title>.+)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<number>\d+\.)(?:关于|针对)?“?(?<title>[^”。]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Issue();

    [GeneratedRegex(@"(?:[一二三四五六七八九十]是|^（\d+）)[^。]+。", RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    [GeneratedRegex(@"(?:约谈|诫勉谈话|批评教育|提醒谈话)[^，。]*?\d+人次?", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:万元|元)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"已完成|基本完成|正在推进|长期坚持", RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}

internal sealed record RegexNotice
{
    public string Title { get; init; } = "";

    public string Published { get; init; } = "";

    public List<RegexPart> Parts { get; } = [];
}

internal sealed record RegexPart
{
    public string Title { get; init; } = "";

    public List<RegexIssue> Issues { get; } = [];
}

internal sealed record RegexIssue
{
    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Status { get; set; }

    public List<string> Measures { get; } = [];

    public List<string> People { get; } = [];

    public List<string> Money { get; } = [];
}

[JsonSerializable(typeof(RegexNotice))]
internal sealed partial class RegexContext : JsonSerializerContext;
