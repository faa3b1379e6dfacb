namespace Rectification.Validation.Engine;

/// <summary>What is wrong with a number in its list.</summary>
internal enum NumberFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Numbers before it are missing.</summary>
    Gap,

    /// <summary>It is the number before it again.</summary>
    Repeats,

    /// <summary>It is smaller than the one before it.</summary>
    GoesBack,

    /// <summary>It goes on from the one before it, written in another style.</summary>
    OtherStyle,
}
