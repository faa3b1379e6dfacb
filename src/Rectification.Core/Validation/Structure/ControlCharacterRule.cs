using System.Globalization;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN208: words hold no control characters but line ends and tabulators.</summary>
internal sealed class ControlCharacterRule() : TextRule(Characters, Rules.ControlCharacter)
{
    private const string Characters =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    public override void Check(string text, RuleContext context)
    {
        var at = text.AsSpan().IndexOfAny(Wakers);
        context.Report(Rules.ControlCharacter, null, [string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}"), Invariant.Text(at)]);
    }
}
