using System.Globalization;

namespace Rectification.Cli.Output;

/// <summary>The numbers a notice states, added up, in words.</summary>
internal static class OutcomeText
{
    /// <summary>A sum such as <c>discipline 4 人</c>.</summary>
    public static string Of(OutcomeSum sum, Messages messages) => $"{messages.Term(sum.Kind)} {Number(sum)} {sum.Unit}".TrimEnd();

    // More than a decimal holds is nonsense; here it is enough to show how large.
    private static string Number(OutcomeSum sum)
        => sum.Sum?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? sum.Estimate.ToString("0.##E+0", CultureInfo.InvariantCulture);
}
