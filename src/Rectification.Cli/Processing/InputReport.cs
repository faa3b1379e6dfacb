using Rectification.Primitives;

namespace Rectification.Cli.Processing;

/// <summary>What came of one input: its notices, or the reason why it could not be read.</summary>
/// <param name="Name">The file, as given.</param>
/// <param name="Notices">One report for each notice, at least one where the input could be read.</param>
/// <param name="Problem">Why it could not be read; null where it could.</param>
internal sealed record InputReport(string Name, ValueList<NoticeReport> Notices, string? Problem = null);
