namespace Rectification.Privacy.Recognition;

/// <summary>A mobile number: eleven digits, the first two 13 to 19.</summary>
internal static class MobileNumber
{
    public const int Length = 11;

    public static bool IsOne(ReadOnlySpan<char> text)
        => text.Length == Length && text[0] == '1' && text[1] >= '3' && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
