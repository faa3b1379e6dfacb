using System.Runtime.InteropServices;
using Rectification.Primitives;

namespace Rectification.Privacy.Recognition;

/// <summary>A stretch of a text that is personal data.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonalSpan(PersonalDataKind Kind, int Start, int Length)
{
    public PersonalSpan(PersonalDataKind kind, SourceSpan place)
        : this(kind, place.Start, place.Length)
    {
    }

    public int End => Start + Length;
}
