namespace Rectification.Reporting.Ledger;

/// <summary>Understands what people type for yes and no.</summary>
internal static class YesNoWords
{
    private static readonly string[] Yes = ["是", "√", "✓", "✔", "有", "长期坚持", "长期", "yes", "y", "true", "1"];
    private static readonly string[] No = ["", "否", "×", "无", "不", "no", "n", "false", "0", "-", "—", "–"];

    /// <summary>Yes or no.</summary>
    /// <returns>Null where the words are neither.</returns>
    public static bool? Read(string words)
        => Yes.Contains(words, StringComparer.OrdinalIgnoreCase) ? true
            : No.Contains(words, StringComparer.OrdinalIgnoreCase) ? false
            : null;
}
