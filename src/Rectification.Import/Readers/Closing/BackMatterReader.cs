using Rectification.Import.Lines.Recognisers.Closing;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Closing;

/// <summary>Reads what closes a notice.</summary>
internal static class BackMatterReader
{
    /// <summary>Lines without any known word are still part of the contact details if they are as short as this.</summary>
    private const int ShortLine = 40;

    /// <summary>
    /// A way to respond that no known word announces closes a notice only here, and only if nothing else stands behind it.
    /// </summary>
    private const int LastLines = 8;

    // A title and who it is addressed to.
    private const int TitleLines = 4;

    /// <summary>Finds the closing part and reads it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">The lines of this notice.</param>
    /// <param name="from">The first line that can belong to the closing part.</param>
    public static BackMatter Read(CleanText text, ArraySegment<TextLine> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (BackMatterStart.Find(text, lines[i].Range) is { } start)
                return ReadFrom(text, lines, i, start);
            if (lines.Count - i <= LastLines && BackMatterStart.FindByShape(text, lines[i].Range) is { } shape
                    && ReadFrom(text, lines, i, shape) is var read && read.End == lines[^1].End)
                return read;
        }

        return ReadSignatureAlone(text, lines, from);
    }

    private static BackMatter ReadFrom(CleanText text, ArraySegment<TextLine> lines, int index, int start)
    {
        var contact = new ContactReader(text);
        var signature = new SignatureReader(text);
        var end = start;
        for (var i = index; i < lines.Count; i++)
        {
            var line = i == index ? lines[i].Range.From(start) : lines[i].Range;
            // A signature first: the second copy of a text that is glued to its date holds contact details, too.
            if (signature.TryRead(line, out var rest))
            {
                end = rest.Start;
                if (!rest.IsEmpty)
                    break;
            }
            else if (contact.TryRead(line, out rest) || (!signature.HasRead && line.Length <= ShortLine))
            {
                contact.Add(line.To(rest.Start));
                end = signature.TryRead(rest, out var left) ? left.Start : line.End;
            }
            else
            {
                break;
            }
        }

        return new()
        {
            Start = start,
            End = end,
            ContactRanges = contact.Ranges,
            SignatureRanges = signature.Ranges,
            Contact = contact.Details,
            Signature = signature.Signature,
        };
    }

    // No word on how to respond: the last lines may still be signed.
    private static BackMatter ReadSignatureAlone(CleanText text, ArraySegment<TextLine> lines, int from)
    {
        var signature = new SignatureReader(text);
        var first = lines.Count;
        while (first > Math.Max(from, lines.Count - SignatureReader.MostLines) && SignatureReader.IsSignature(text, lines[first - 1].Range))
            first--;
        var end = lines.Count == 0 ? 0 : lines[^1].End;
        var start = end;
        if (first < lines.Count
                && (SignatureReader.HasDate(text, lines.Skip(first).Select(line => line.Range))
                    || (first == lines.Count - 1 && NamesPublisher(text, lines))))
        {
            start = lines[first].Start;
            foreach (var line in lines.Skip(first))
                signature.TryRead(line.Range, out _);
        }

        return new()
        {
            Start = start,
            End = end,
            ContactRanges = [],
            SignatureRanges = signature.Ranges,
            Contact = null,
            Signature = signature.Signature,
        };
    }

    // Without a date, a last line that the first lines name, or a party body by its full name.
    private static bool NamesPublisher(CleanText text, ArraySegment<TextLine> lines)
    {
        var name = text.Fold(lines[^1].Range);
        if (name.StartsWith("中共", StringComparison.Ordinal))
            return true;
        foreach (var line in lines[..Math.Min(TitleLines, lines.Count - 1)])
        {
            if (text.Fold(line.Range).Contains(name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
