using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json;
using Rectification.Json.Converters;
using Rectification.Json.Reading;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json.Shapes;

/// <summary>The table of the members of one kind of part, in the order in which they are written.</summary>
/// <typeparam name="T">The part.</typeparam>
/// <param name="name">The name of its definition in the schema.</param>
/// <param name="description">What the schema says about it.</param>
/// <param name="create">Makes an empty part, which is filled before anybody else sees it.</param>
/// <param name="members">At most 64.</param>
internal sealed class PartShape<T>(string name, string description, Func<T> create, Member<T>[] members) : IPartShape
    where T : NoticePart
{
    private static readonly Action<NoticePart, ValueList<ExtensionMember>> SetExtensions =
        PartSetter.Of<NoticePart, ValueList<ExtensionMember>>(nameof(NoticePart.Extensions));

    private readonly ulong _required = Mask(members, member => member.IsRequired);
    private readonly ulong _vital = Mask(members, member => member.IsVital);

    public string Name { get; } = name;

    public string Description { get; } = description;

    public Type PartType => typeof(T);

    public IEnumerable<(string Name, string Description, bool IsRequired, JsonObject Value)> Describe()
        => members.Select(member => (member.Name, member.Description, member.IsRequired, member.DescribeValue()));

    public JsonConverter NewConverter(NoticeJsonReadOptions options) => new NoticePartConverter<T>(this, options);

    /// <summary>Reads the object the reader stands on.</summary>
    /// <returns>False where it lacks what no part of this kind can lack.</returns>
    public bool TryRead(ref NoticeReader reader, [MaybeNullWhen(false)] out T part)
    {
        part = null;
        if (typeof(T) == typeof(Issue) && !reader.CountIssue())
            return false;

        var at = reader.Here;
        var draft = create();
        UnknownMembers? unknown = null;
        ulong stated = 0, read = 0;
        var next = 0;
        while (reader.Advance() && reader.Json.TokenType != JsonTokenType.EndObject)
        {
            if (!TryFind(ref reader, next, out var index))
            {
                (unknown ??= new()).Read(ref reader);
                continue;
            }

            ReadMember(ref reader, draft, index, ref stated, ref read);
            next = index + 1;
        }

        SetExtensions(draft, unknown?.ToExtensions() ?? []);
        ReportMissing(ref reader, at, stated);
        if ((read & _vital) != _vital)
            return false;
        part = draft;
        return true;
    }

    public void Write(Utf8JsonWriter writer, T part)
    {
        // What is written must be readable: a part takes one level for itself and one for the lists of texts in it.
        if (writer.CurrentDepth + 2 > NoticeJsonReadOptions.DefaultMaxDepth)
            throw Unwritable.TooDeep();

        // A reader of this version would refuse what the format does not know.
        if (part is Notice notice && !SchemaVersion.IsLater(notice.SchemaVersion) && FindExtension(part) is { } unknown)
            throw Unwritable.UnknownMember(unknown, notice.SchemaVersion);

        writer.WriteStartObject();
        foreach (var member in members)
            member.Write(writer, part);
        WriteExtensions(writer, part.Extensions);
        writer.WriteEndObject();
    }

    /// <summary>The name of a member that the format does not know, in the part or below it; null where there is none.</summary>
    public string? FindExtension(T part)
    {
        if (!part.Extensions.IsEmpty)
            return part.Extensions[0].Name;
        foreach (var member in members)
        {
            if (member.FindExtension(part) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The part a pointer leads to, or the one that has the member it ends in; null where it leads nowhere.</summary>
    public NoticePart? FindPart(T part, ReadOnlySpan<string> steps)
        => Below(part, steps) is { } member ? member.FindPart(part, steps[1..]) : part;

    /// <summary>A copy with one part changed: the one that <see cref="FindPart"/> finds.</summary>
    public T Change(T part, ReadOnlySpan<string> steps, Func<NoticePart, NoticePart> change)
    {
        if (Below(part, steps) is not { } member)
            return (T)change(part);
        var copy = part with { };
        member.Change(copy, steps[1..], change);
        return copy;
    }

    /// <summary>A copy with all texts and sources rewritten, on every level.</summary>
    public T Rewrite(T part, PartRewriter rewriter)
    {
        if (DeepStack.IsNearItsEnd)
            return DeepStack.Continue(() => Rewrite(part, rewriter));
        var copy = part with { };
        foreach (var member in members)
            member.Rewrite(copy, rewriter);
        if (!part.Extensions.IsEmpty)
            SetExtensions(copy, part.Extensions.Select(rewriter.Extension).ToValueList());
        return copy;
    }

    private static ulong Mask(Member<T>[] members, Func<Member<T>, bool> has)
    {
        ulong mask = 0;
        for (var i = 0; i < members.Length; i++)
            mask |= has(members[i]) ? 1UL << i : 0;
        return mask;
    }

    // The member that leads further down; null where the pointer ends in this part or in a value of it.
    private Member<T>? Below(T part, ReadOnlySpan<string> steps)
    {
        if (steps.IsEmpty)
            return null;
        var step = steps[0];
        var member = Array.Find(members, member => member.Name == step);
        return member is not null && member.LeadsToPart(part, steps.Length - 1) ? member : null;
    }

    private static bool IsSet(ulong mask, int index) => (mask & (1UL << index)) != 0;

    private void ReadMember(ref NoticeReader reader, T draft, int index, ref ulong stated, ref ulong read)
    {
        var member = members[index];
        reader.EnterMember(member.Name);
        if (IsSet(stated, index))
            reader.Report(Rules.DuplicateMember, member.Name);

        // Null means absent, wherever it stands.
        if (reader.Advance() && reader.Json.TokenType != JsonTokenType.Null)
        {
            stated |= 1UL << index;
            if (member.TryRead(ref reader, draft))
                read |= 1UL << index;
        }

        reader.Leave();
    }

    // Members mostly come in the order of the table, some left out: the search begins where the last one was found.
    private bool TryFind(ref NoticeReader reader, int next, out int index)
    {
        for (var i = 0; i < members.Length; i++)
        {
            index = next + i < members.Length ? next + i : next + i - members.Length;
            if (reader.IsText(members[index].EncodedName.EncodedUtf8Bytes))
                return true;
        }

        return TryFindIgnoringCase(ref reader, out index);
    }

    private bool TryFindIgnoringCase(ref NoticeReader reader, out int index)
    {
        index = -1;
        if (!reader.TryReadText(out var name))
            return false;
        index = Array.FindIndex(members, member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            return false;
        reader.EnterMember(name);
        reader.Report(Rules.WrongCase, members[index].Name, name);
        reader.Leave();
        return true;
    }

    private void ReportMissing(ref NoticeReader reader, long at, ulong stated)
    {
        if ((stated & _required) == _required || reader.Stopped)
            return;
        for (var i = 0; i < members.Length; i++)
        {
            if (IsSet(_required & ~stated, i))
                reader.ReportMissing(at, members[i].Name);
        }
    }

    private void WriteExtensions(Utf8JsonWriter writer, ValueList<ExtensionMember> extensions)
    {
        if (extensions.IsEmpty)
            return;
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extension in extensions)
        {
            if (Array.Find(members, member => string.Equals(member.Name, extension.Name, StringComparison.OrdinalIgnoreCase)) is { } like)
                throw like.Name == extension.Name
                    ? Unwritable.DuplicateMember(extension.Name)
                    : Unwritable.WrongCase(like.Name, extension.Name);
            if (!written.Add(extension.Name))
                throw Unwritable.DuplicateMember(extension.Name);
            if (writer.CurrentDepth + extension.Depth > NoticeJsonReadOptions.DefaultMaxDepth)
                throw Unwritable.TooDeep();
            BrokenText.ThrowIfHalfCharacter(extension.Name);
            writer.WritePropertyName(extension.Name);
            writer.WriteRawValue(extension.Json, skipInputValidation: true);
        }
    }
}
