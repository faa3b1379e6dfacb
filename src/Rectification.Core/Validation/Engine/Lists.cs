namespace Rectification.Validation.Engine;

/// <summary>The names of the wire format's members that hold parts.</summary>
internal static class Lists
{
    public const string Inspection = "inspection";
    public const string Declared = "declared";
    public const string Sections = "sections";
    public const string Aspects = "aspects";
    public const string Issues = "issues";
    public const string Measures = "measures";
    public const string Outcomes = "outcomes";
    public const string FollowUps = "followUps";
    public const string Contact = "contact";
}
