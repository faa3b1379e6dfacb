namespace Rectification.Import.Page;

/// <summary>A shape of line that only a page prints.</summary>
/// <param name="Name">What it is called, in English.</param>
/// <param name="Holds">Whether a line has it.</param>
internal sealed record PagePattern(string Name, Func<PageLine, bool> Holds);
