namespace Rectification.Import.Outline;

/// <summary>How a section quotes the inspectors: 巡察指出，….</summary>
internal enum InspectorsQuotes
{
    /// <summary>Not at all, or again and again below one heading: then each quotation is a problem.</summary>
    Repeated,

    /// <summary>Once below each heading: then it tells more of what the heading names.</summary>
    OncePerHeading,
}
