namespace Rectification.Import.Lines.Recognisers.Counts;

/// <summary>What a number in running text is.</summary>
internal enum NumberKind
{
    /// <summary>A count or an amount: 12 or 13.48 or 十二.</summary>
    Count,

    /// <summary>A percentage: 83.3%, 百分之八十.</summary>
    Percent,
}
