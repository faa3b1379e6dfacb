using Rectification.Primitives;

namespace Rectification.Cli.Processing;

/// <summary>What came of one input: its notices, and what of it could not be read.</summary>
/// <param name="Name">What messages call the input.</param>
/// <param name="Notices">One report for each notice that could be read.</param>
/// <param name="Problems">Why the input, or a part of it, could not be read; empty where all could.</param>
internal sealed record InputReport(string Name, ValueList<NoticeReport> Notices, ValueList<string> Problems);
