namespace Rectification;

/// <summary>The message of an exception for those who wrote data or settings, and called nothing.</summary>
/// <remarks>Compiled into each package that needs it.</remarks>
internal static class ArgumentMessage
{
    /// <summary>What the exception says, without "(Parameter 'value')" and what follows, which name code.</summary>
    public static string Of(Exception exception) => exception.Message.Split(" (Parameter '", 2)[0];
}
