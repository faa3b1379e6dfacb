using System.Globalization;
using System.Text.RegularExpressions;
using Rectification.Primitives;

namespace Rectification.Analysis.Statistics;

/// <summary>Where a notice comes from, as its names show: the place in the name of its body, the level of those who inspected it.</summary>
internal static partial class NoticeOrigin
{
    // The committee that sent the inspectors, in the order in which they are looked for: 市委 is in 中央第一巡视组反馈…市委 too.
    private static readonly (string Words, string Level)[] Levels =
    [
        ("中央", "centre"),
        ("省委", "province"), ("自治区党委", "province"), ("区党委", "province"),
        ("市委", "city"), ("州委", "city"), ("地委", "city"), ("盟委", "city"),
        ("县委", "county"), ("区委", "county"), ("旗委", "county"),
    ];

    private static readonly string[] Parties = ["中国共产党", "中共"];

    /// <summary>The level of the committee whose inspectors came: centre, province, city, county; unknown where no name shows it.</summary>
    public static string LevelOf(Notice notice)
    {
        var names = $"{notice.Inspection?.Team} {notice.Inspection?.Round}";
        return Array.Find(Levels, level => names.Contains(level.Words, StringComparison.Ordinal)).Level ?? OpenEnum.Unknown;
    }

    /// <summary>
    /// The province, city and county that the name of the body begins with, as written; unknown where it begins with none.
    /// </summary>
    public static string RegionOf(Notice notice)
    {
        var body = BodyOf(notice);
        var party = Array.Find(Parties, party => body.StartsWith(party, StringComparison.Ordinal)) ?? "";
        var match = LeadingPlace().Match(body[party.Length..]);
        return match.Success ? match.Groups["place"].Value : OpenEnum.Unknown;
    }

    /// <summary>The body that publishes, else the one that was inspected; unknown where neither is named.</summary>
    public static string PublisherOf(Notice notice) => BodyOf(notice) is { Length: > 0 } body ? body : OpenEnum.Unknown;

    /// <summary>The month of publication, the year where only that is known, else unknown.</summary>
    public static string PeriodOf(Notice notice) => notice.PublishedOn switch
    {
        null => OpenEnum.Unknown,
        { Month: { } month, Year: var year } => string.Create(CultureInfo.InvariantCulture, $"{new PartialDate(year, month)}"),
        { } date => string.Create(CultureInfo.InvariantCulture, $"{date}"),
    };

    private static string BodyOf(Notice notice) => (notice.Publisher ?? notice.Inspection?.InspectedBody ?? "").Trim();

    // A name holds no further unit, so that 青禾县城市管理局 gives 青禾县; many hold 州, as 苏州市 does.
    [GeneratedRegex(
        @"^(?<place>(?:[\w-[省市县区旗]]{2,12}?自治[区州县旗]|[\w-[省市县区旗]]{2,5}?[省市州盟旗区]|[\w-[省市县区旗]]{1,5}?县){1,3})",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingPlace();
}
