namespace Rectification.Json.Shapes;

/// <summary>Finds the table of a kind of part.</summary>
internal static class PartShapes
{
    /// <summary>Every table, in the order of the schema.</summary>
    public static IReadOnlyList<IPartShape> All { get; } =
    [
        NoticeShape.Instance,
        InspectionShape.Instance,
        InspectionPeriodShape.Instance,
        DeclaredTotalShape.Instance,
        SectionShape.Instance,
        AspectShape.Instance,
        IssueShape.Instance,
        IssueStatusShape.Instance,
        DeadlineShape.Instance,
        ResponsibilityShape.Instance,
        MeasureShape.Instance,
        IssuedDocumentShape.Instance,
        OutcomeCountShape.Instance,
        FollowUpShape.Instance,
        ContactDetailsShape.Instance,
        SignatureShape.Instance,
        ProvenanceShape.Instance,
    ];

    /// <summary>The table of one kind of part.</summary>
    public static PartShape<T> Of<T>()
        where T : NoticePart
        => All.OfType<PartShape<T>>().Single();
}
