using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json.Values;

/// <summary>A list; an absent one is empty, and none holds null.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="item">How one item stands on the wire.</param>
internal sealed class ListValue<T>(JsonValue<T> item) : JsonValue<ValueList<T>>
{
    public override string Name => $"a list, each item {item.Name}";

    public override bool TryRead(ref NoticeReader reader, out ValueList<T> value)
    {
        if (reader.Json.TokenType != JsonTokenType.StartArray)
            return TryReadOnly(ref reader, out value);

        var items = Array.Empty<T>();
        var count = 0;
        for (var index = 0; reader.Advance() && reader.Json.TokenType != JsonTokenType.EndArray; index++)
        {
            reader.EnterItem(index);
            if (TryReadItem(ref reader, out var read))
            {
                if (count == items.Length)
                    Array.Resize(ref items, Math.Max(4, count * 2));
                items[count++] = read;
            }

            reader.Leave();
        }

        Array.Resize(ref items, count);
        value = new(items);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var each in value.AsSpan())
            item.Write(writer, each);
        writer.WriteEndArray();
    }

    public override string? FindExtension(ValueList<T> value)
    {
        foreach (var each in value.AsSpan())
        {
            if (item.FindExtension(each) is { } found)
                return found;
        }

        return null;
    }

    public override int? StepsToPart => item.StepsToPart + 1;

    public override NoticePart? FindPart(ValueList<T> value, ReadOnlySpan<string> steps)
        => TryFind(value, steps, out var index) ? item.FindPart(value[index], steps[1..]) : null;

    public override ValueList<T> Change(ValueList<T> value, ReadOnlySpan<string> steps, Func<NoticePart, NoticePart> change)
    {
        if (!TryFind(value, steps, out var index))
            return value;
        var items = value.ToArray();
        items[index] = item.Change(items[index], steps[1..], change);
        return new(items);
    }

    public override ValueList<T> Rewrite(ValueList<T> value, PartRewriter rewriter)
    {
        var items = value.ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            using (rewriter.Enter(i.ToString(CultureInfo.InvariantCulture)))
                items[i] = item.Rewrite(items[i], rewriter);
        }

        return new(items);
    }

    public override bool IsAbsent(ValueList<T> value) => value.IsEmpty;

    public override JsonObject Describe() => new() { ["type"] = "array", ["items"] = item.Describe() };

    private static bool TryFind(ValueList<T> value, ReadOnlySpan<string> steps, out int index)
    {
        index = -1;
        return !steps.IsEmpty && int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < value.Count;
    }

    // One value where a list of them belongs: read as the list it was meant to be.
    private bool TryReadOnly(ref NoticeReader reader, out ValueList<T> value)
    {
        value = default;
        reader.Report(Rules.WrongType, Name, reader.FoundValue());
        if (!item.TryRead(ref reader, out var only))
            return false;
        value = new([only]);
        return true;
    }

    private bool TryReadItem(ref NoticeReader reader, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T read)
    {
        if (reader.Json.TokenType != JsonTokenType.Null)
            return item.TryRead(ref reader, out read);
        read = default;
        reader.Report(Rules.NullInList);
        return false;
    }
}
