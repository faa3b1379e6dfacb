using Rectification.Import.Lines.Recognisers.Closing;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Closing;

/// <summary>Collects the ways to respond from the lines that close a notice.</summary>
internal sealed class ContactReader(CleanText text)
{
    // A copy of the whole text may be glued to the line; the ways to respond stand at its start.
    private const int LongestLine = 2000;

    private readonly List<string> _phones = [];
    private readonly List<string> _emails = [];
    private readonly List<TextRange> _ranges = [];
    private string? _address;
    private string? _postalCode;
    private string? _mailbox;
    private ContactPart? _pending;

    /// <summary>The lines, or parts of lines, that were added.</summary>
    public IReadOnlyList<TextRange> Ranges => _ranges;

    /// <summary>What was collected; null where there was nothing.</summary>
    public ContactDetails? Details
        => _phones.Count == 0 && _emails.Count == 0 && _address is null && _postalCode is null && _mailbox is null
            ? null
            : new() { Phones = [.. _phones], Emails = [.. _emails], Address = _address, PostalCode = _postalCode, Mailbox = _mailbox };

    /// <summary>Says that a stretch belongs to the contact details.</summary>
    public void Add(TextRange range) => _ranges.Add(range);

    /// <summary>Reads the labelled values of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rest">What is left behind the last value: a signature may be glued on.</param>
    /// <returns>False where the line holds no label, and no value for a label at the end of the line before.</returns>
    public bool TryRead(TextRange line, out TextRange rest)
    {
        var body = line.To(SignatureReader.StartOfGlued(text, line) ?? line.End);
        rest = line.From(body.End);
        body = body.To(Math.Min(body.End, body.Start + LongestLine));
        var label = ContactLabels.FindNext(text, body);
        if (_pending is { } pending && label is null)
        {
            _pending = null;
            Take(pending, body);
            return true;
        }

        // 有话写到abc@example.com，地址：…: what stands in front of the first label is known by its looks alone.
        var lead = body.To(label?.Range.Start ?? body.End);
        if (ContactShapes.HasPhoneOrEmail(text.Fold(lead)))
            TakeByShape(lead);
        var any = label is { Part: not ContactPart.Unknown } || ContactShapes.HasPhoneOrEmail(text.Fold(body))
            || (label is not null && ContactShapes.FindAddress(text, body) is not null);
        while (label is { } current)
        {
            var after = body.From(current.Range.End);
            label = ContactLabels.FindNext(text, after);
            var value = ContactValues.Trim(text, label is { } next ? after.To(next.Range.Start) : after);
            _pending = value.IsEmpty && label is null ? current.Part : null;
            Take(current.Part, value);
        }

        return any || BackMatterStart.Find(text, body) is not null;
    }

    private void Take(ContactPart part, TextRange value)
    {
        switch (part)
        {
            case ContactPart.Phone or ContactPart.Unknown:
                TakeByShape(value);
                break;
            case ContactPart.Email or ContactPart.Mailbox or ContactPart.Address or ContactPart.PostalCode when !value.IsEmpty:
                TakeWritten(part, value);
                break;
        }
    }

    private void TakeByShape(TextRange value)
    {
        var emails = ContactValues.Emails(text, value).Where(email => email.Contains('@', StringComparison.Ordinal)).ToList();
        _emails.AddRange(emails);
        if (ContactShapes.FindAddress(text, value) is { } address)
        {
            TakeAddress(value.From(address.Start));
            value = value.To(address.Start);
        }

        _phones.AddRange(ContactValues.Phones(text, value));
    }

    // Labels are used loosely: what a value looks like says more than 邮箱, 信箱 or 地址 in front of it.
    private void TakeWritten(ContactPart part, TextRange value)
    {
        var emails = ContactValues.Emails(text, value).ToList();
        if (ContactValues.PostalCodeAt(text.Fold(value), labelled: part == ContactPart.PostalCode) is > 0 and var digits)
            _postalCode ??= text.Write(value.To(value.Start + digits));
        else if (emails.Count > 0 && (part == ContactPart.Email || ContactValues.IsLatin(text.Fold(value))))
            _emails.AddRange(emails);
        else if (part == ContactPart.Mailbox && ContactValues.IsBoxNumber(text.Fold(value)))
            _mailbox ??= text.Write(value);
        else if (part != ContactPart.PostalCode)
            TakeAddress(value);
    }

    private void TakeAddress(TextRange value)
    {
        var code = ContactShapes.FindPostalCode(text, value);
        if (code is { } digits)
            _postalCode ??= text.Write(digits);
        _address ??= text.Write(ContactValues.WithoutRemark(text, code is null ? value : value.To(code.Value.Start - 1)));
    }
}
