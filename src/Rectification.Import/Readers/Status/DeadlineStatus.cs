using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Finds what the words behind the label of a deadline say of how far the work has come: 2021年9月，已完成; 年底（正在推进）.</summary>
internal static class DeadlineStatus
{
    // 长期坚持 and 立行立改 say by when, not how far.
    private const StatusTraits Told = StatusTraits.Reached | StatusTraits.Ongoing | StatusTraits.Negation;

    /// <summary>The status with the sign in front of it; empty where the words name a date alone.</summary>
    public static TextRange Find(CleanText text, TextRange part)
    {
        var words = text.Fold(part).TrimEnd("。；");
        var start = words.LastIndexOfAny("，；（") + 1;
        var clause = words[start..];
        if (start > 0 && words[start - 1] == '（')
        {
            if (clause is not [.., '）'])
                return default;
            clause = clause[..^1];
        }

        return StatusWording.Length(clause, out _) == clause.Length && (StatusStages.TraitsIn(clause) & Told) != StatusTraits.None
            ? new(part.Start + start, part.Start + start + clause.Length)
            : default;
    }
}
