using System.Buffers;
using System.Globalization;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN208: words hold no control characters but line ends and tabulators.</summary>
internal sealed class ControlCharacterRule() : TextRule(Rules.ControlCharacter)
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code)
            .Where(static character => character is not ('\t' or '\n' or '\r')), '\u007F']);

    public override IEnumerable<Finding> Check(PartText text)
        => text.Words.AsSpan().IndexOfAny(Controls) is var at and >= 0
            ? [text.NewFinding(Rules.ControlCharacter,
                [string.Create(CultureInfo.InvariantCulture, $"U+{(int)text.Words[at]:X4}"), Invariant.Text(at)], at, 1)]
            : [];
}
