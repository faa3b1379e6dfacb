using Rectification.Primitives;

namespace Rectification.Validation.Repetition;

/// <summary>RN205, RN209: what stands twice.</summary>
internal static class RepetitionRules
{
    public static ValueList<NoticeRule> All { get; } = [new RepeatedPassageRule(), new RepeatedTitleRule(), new PaperMadeTwiceRule()];
}
