using Rectification.Validation.Engine;

namespace Rectification.Validation.Contact;

/// <summary>RN602, RN605: a telephone number can be dialled from anywhere, and belongs to the province of the notice.</summary>
internal sealed class PhoneRule() : NoticeRule<ContactDetails>(Rules.MalformedPhone, Rules.ForeignAreaCode)
{
    // A county's readers dial its numbers without the area code.
    private static readonly WordSet LocalBodies = new("县", "旗", "区", "镇", "乡", "街道", "村");

    public override IEnumerable<Finding> Check(ContactDetails part, NoticeNode node)
    {
        var isAreaCodeGiven = false;
        for (var i = 0; i < part.Phones.Count; i++)
        {
            var text = node.Text($"phones/{Invariant.Text(i)}", part.Phones[i]);
            var shape = PhoneShape.Of(text.Words);
            // 024-86660000、86660001: the second shares the area code of the first.
            if (shape.Fault is { } fault && !(fault == PhoneShape.NoAreaCode && isAreaCodeGiven))
                yield return Report(text, fault, shape.Repaired);
            isAreaCodeGiven |= shape.AreaCode.Length > 0;
            if (FindForeign(part, text, shape.AreaCode) is { } foreign)
                yield return foreign;
        }
    }

    private static Finding Report(PartText text, string fault, string? repaired)
    {
        var finding = text.NewFinding(Rules.MalformedPhone, [text.Words, fault], 0, text.Words.Length, repaired);
        return fault == PhoneShape.NoAreaCode && IsLocal(text.Node.Notice) ? finding with { Severity = FindingSeverity.Info } : finding;
    }

    private static bool IsLocal(Notice? notice)
        => notice is not null
            && LocalBodies.IsIn($"{notice.Publisher}{notice.Title}{notice.Signature?.Body}".Replace("自治区", "", StringComparison.Ordinal));

    private static Finding? FindForeign(ContactDetails part, PartText text, string areaCode)
        => areaCode.Length > 0 && AreaCodes.ProvinceOf(areaCode) is { } province && HomeProvince(part, text.Node.Notice) is { } home
            && home != province
            ? text.NewFinding(Rules.ForeignAreaCode, [text.Words, province, home], 0, text.Words.Length)
            : null;

    /// <summary>The one province that the notice names in who publishes it and where; null where it names none or several.</summary>
    private static string? HomeProvince(ContactDetails part, Notice? notice)
    {
        string? home = null;
        foreach (var place in (ReadOnlySpan<string?>)[part.Address, notice?.Publisher, notice?.Inspection?.InspectedBody,
                notice?.Signature?.Body, notice?.Title])
        {
            for (var at = 0; AreaCodes.NextProvince(place, ref at) is { } province; at++)
            {
                if (home is not null && home != province)
                    return null;
                home = province;
            }
        }

        return home;
    }
}
