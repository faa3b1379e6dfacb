using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;
using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>A member whose value is of one type.</summary>
/// <typeparam name="TPart">The part that has the member.</typeparam>
/// <typeparam name="TValue">The type of its value.</typeparam>
/// <param name="name">The name on the wire.</param>
/// <param name="value">How the value stands on the wire.</param>
/// <param name="get">Takes the value from a part.</param>
/// <param name="set">Puts the value into a part that nobody else has seen yet.</param>
/// <param name="description">What the schema says about it.</param>
internal sealed class Member<TPart, TValue>(string name, JsonValue<TValue> value, Func<TPart, TValue?> get, Action<TPart, TValue> set,
    string description)
    : Member<TPart>(name, description)
{
    public override bool IsVital => IsRequired && !value.HasNeutral;

    public override bool TryRead(ref NoticeReader reader, TPart part)
    {
        var found = value.TryRead(ref reader, out var read);
        if (found)
            set(part, read!);
        return found;
    }

    public override void Write(Utf8JsonWriter writer, TPart part)
    {
        var present = get(part);
        if (!IsRequired && value.IsAbsent(present))
            return;
        writer.WritePropertyName(EncodedName);
        value.Write(writer, present ?? throw Unwritable.MissingMember(Name));
    }

    public override string? FindExtension(TPart part) => get(part) is { } present ? value.FindExtension(present) : null;

    // A list leads to its items, whether it has as many or not; a part that is absent leads nowhere.
    public override bool LeadsToPart(TPart part, int steps)
        => value.StepsToPart is { } needed && steps >= needed && (needed > 0 || !value.IsAbsent(get(part)));

    public override NoticePart? FindPart(TPart part, ReadOnlySpan<string> steps)
        => get(part) is { } present ? value.FindPart(present, steps) : null;

    public override void Change(TPart copy, ReadOnlySpan<string> steps, Func<NoticePart, NoticePart> change)
        => set(copy, value.Change(get(copy)!, steps, change));

    public override void Rewrite(TPart copy, PartRewriter rewriter)
    {
        if (get(copy) is not { } present)
            return;
        using (rewriter.Enter(Name))
            set(copy, value.Rewrite(present, rewriter));
    }

    public override JsonObject DescribeValue() => value.Describe();
}
