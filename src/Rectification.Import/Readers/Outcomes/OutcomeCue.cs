using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>A word beside a number that says what the number counts.</summary>
/// <param name="Word">The word.</param>
/// <param name="Kind">What it says; unknown for words that only look like a cue (处理意见).</param>
/// <param name="Units">The units it may stand with.</param>
/// <param name="Nouns">What has to be spoken of as well.</param>
/// <param name="Generic">Whether the word says no more than its kind does.</param>
internal sealed record OutcomeCue(string Word, OutcomeKind Kind, OutcomeUnits Units, OutcomeNouns Nouns = OutcomeNouns.None,
    bool Generic = false);
