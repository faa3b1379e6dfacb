using Rectification.Validation.Engine;

namespace Rectification.Validation.Contact;

/// <summary>RN602, RN605: a telephone number can be dialled from anywhere, and belongs to the province of the notice.</summary>
internal sealed class PhoneRule() : NoticeRule<ContactDetails>(Rules.MalformedPhone, Rules.ForeignAreaCode)
{
    public override void Check(ContactDetails part, RuleContext context)
    {
        var areaCodeGiven = false;
        for (var i = 0; i < part.Phones.Count; i++)
        {
            var shape = PhoneShape.Of(part.Phones[i]);
            // 024-86660000、86660001: the second shares the area code of the first.
            if (shape.Fault is { } fault && !(fault == "noAreaCode" && areaCodeGiven))
                context.Report(Rules.MalformedPhone, Member(i), [part.Phones[i], fault], suggestedFix: shape.Repaired);
            areaCodeGiven |= shape.AreaCode.Length > 0;
            CheckProvince(part, i, shape.AreaCode, context);
        }
    }

    private static void CheckProvince(ContactDetails part, int index, string areaCode, RuleContext context)
    {
        if (areaCode.Length == 0 || AreaCodes.ProvinceOf(areaCode) is not { } province)
            return;
        if (HomeProvince(part, context.Notice) is { } home && home != province)
            context.Report(Rules.ForeignAreaCode, Member(index), [part.Phones[index], province, home]);
    }

    /// <summary>The one province that the notice names in who publishes it and where; null where it names none or several.</summary>
    private static string? HomeProvince(ContactDetails part, Notice? notice)
    {
        string? home = null;
        foreach (var place in (ReadOnlySpan<string?>)[part.Address, notice?.Publisher, notice?.Inspection?.InspectedBody, notice?.Signature?.Body, notice?.Title])
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

    private static string Member(int index) => $"phones/{Invariant.Text(index)}";
}
