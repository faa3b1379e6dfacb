using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>What stands where a status stands.</summary>
/// <param name="Status">The status; its progress is unknown where the words name no stage.</param>
/// <param name="Words">The words of the status.</param>
/// <param name="Plans">What stands behind it; empty where nothing does.</param>
/// <param name="Deadline">By when, where the words say so.</param>
internal readonly record struct PlacedStatus(IssueStatus Status, TextRange Words, TextRange Plans, Deadline? Deadline);
