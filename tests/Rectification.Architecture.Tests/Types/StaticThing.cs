using System.Reflection;

namespace Rectification.Architecture.Tests.Types;

/// <summary>Something that can change and can be reached from a static field.</summary>
/// <param name="Field">The static field.</param>
/// <param name="Holder">The field that holds it: the same, or one of an object that the static field leads to.</param>
/// <param name="What">What it is.</param>
internal sealed record StaticThing(FieldInfo Field, FieldInfo Holder, string What)
{
    /// <summary>An array or a collection that can change only where its field can be seen.</summary>
    public const string Table = "table";

    public bool IsTable => What == Table;

    public static string NameOf(FieldInfo field) => field.Name.TrimStart('<').Split('>')[0];

    public static string FullNameOf(FieldInfo field) => $"{TypeNameOf(field)}.{NameOf(field)}";

    public override string ToString() => $"{FullNameOf(Field)}: {(Holder == Field ? "" : FullNameOf(Holder) + ": ")}{What}";

    public static string TypeNameOf(FieldInfo field) => field.DeclaringType!.Name.Split('`')[0];
}
