namespace Rectification.Analysis.Matching;

/// <summary>What an issue is recognised by in another notice.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Measures">The words of its measures; empty where they are not known.</param>
/// <param name="Group">The headings around it: aspect and outer issues.</param>
/// <param name="Position">Its place among all issues, from 0 to 1.</param>
internal sealed record IssueProfile(TextProfile Title, TextProfile Measures, TextProfile Group, double Position);
