namespace Rectification.Core.Tests.Analysis.Edits;

/// <summary>A measure while a notice is edited; the id tells what it was before.</summary>
internal sealed record DraftMeasure(int Id, string Text);
