using System.Runtime.InteropServices;

namespace Rectification.Privacy.Recognition;

/// <summary>A stretch of a text that is personal data.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonalSpan(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
