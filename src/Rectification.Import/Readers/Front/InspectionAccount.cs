namespace Rectification.Import.Readers.Front;

/// <summary>What a preamble tells about the inspection.</summary>
/// <param name="Inspection">The inspection; null where nothing is told.</param>
/// <param name="FeedbackReceiver">Who was told what the team had found; null where it is not said.</param>
internal readonly record struct InspectionAccount(Inspection? Inspection, string? FeedbackReceiver);
