namespace NoticeApi;

/// <summary>An issue in the list of all.</summary>
/// <param name="NoticeId">The notice it stands in.</param>
/// <param name="Path">Where in the notice, as a JSON Pointer.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Measures">How many measures answer it.</param>
public sealed record IssueRow(int NoticeId, string Path, string Title, string Progress, int Measures);
