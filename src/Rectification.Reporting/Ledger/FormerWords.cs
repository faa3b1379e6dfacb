namespace Rectification.Reporting.Ledger;

/// <summary>Words that earlier versions wrote into a ledger for names of the model, so that such a ledger does not look edited.</summary>
internal static class FormerWords
{
    private static readonly Dictionary<string, string> Stages = new(StringComparer.Ordinal)
    {
        ["first results"] = "phased", ["阶段性成效"] = "取得阶段性成效",
    };

    // They begin a line such as "admonitions 2 人"; the Chinese ones are still the same.
    private static readonly (string Former, string Current)[] Outcomes =
    [
        ("admonitions ", "admonition "), ("talks ", "talk "), ("held to account ", "accountability "), ("cases ", "case "),
        ("rules made ", "institution "), ("unknown ", "未识别 "),
    ];

    /// <summary>Whether words are what an earlier version wrote for those that are written now.</summary>
    /// <param name="column">The column that both stand in.</param>
    /// <param name="found">The words of the workbook.</param>
    /// <param name="expected">The words that are written now.</param>
    public static bool Mean(LedgerColumn column, string found, string expected) => column switch
    {
        LedgerColumn.Status => Stages.GetValueOrDefault(found) == expected,
        LedgerColumn.Outcomes => IsSame(found.Split('\n'), expected.Split('\n')),
        _ => false,
    };

    private static bool IsSame(string[] found, string[] expected)
        => found.Length == expected.Length && found.Zip(expected).All(static line => IsSame(line.First, line.Second));

    private static bool IsSame(string found, string expected)
        => found == expected
            || Array.Exists(Outcomes, words => found.StartsWith(words.Former, StringComparison.Ordinal)
                && words.Current + found[words.Former.Length..] == expected);
}
