using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>Tells where the closing part begins: with an invitation to respond, or with the first way to do so.</summary>
internal static class BackMatterStart
{
    // How the sentence opens, and what it has to speak of besides.
    private static readonly (string[] Opens, string[] Speaks)[] Invitations =
    [
        (["欢迎", "敬请", "诚请", "恳请", "诚恳欢迎", "热忱欢迎", "热诚欢迎", "真诚欢迎"], ["监督", "宝贵意见", "意见建议", "意见和建议", "批评指正"]),
        (["意见建议", "意见和建议", "有关意见", "相关意见"], ["请反馈", "请反映", "请联系", "可反馈", "可反映", "可联系"]),
        (["公示时间", "公示期", "公告时间", "公告期", "公布期", "公开期"], ["反映", "联系", "来电", "来信", "提出", "反馈", "监督"]),
        (["公示时间：", "公示期：", "公示期限：", "公告期限："], ["月"]),
        (["如有", "如对", "若有", "若对", "如您", "若您", "您如有", "有意见", "有任何意见", "有不同意见", "有什么意见", "对整改", "对以上", "对上述"],
            ["反映", "联系", "来电", "来信", "提出", "反馈"]),
    ];

    /// <summary>The offset at which a line begins to close the notice; null where it does not.</summary>
    public static int? Find(CleanText text, TextRange line)
    {
        foreach (var sentence in SentenceRanges.Split(text, line))
        {
            if (IsInvitation(text.Fold(sentence)) || ContactLabels.IsLabelledStart(text, sentence))
                return sentence.Start;
        }

        return null;
    }

    /// <summary>
    /// The offset of the first sentence of a line that gives a telephone number or an e-mail address; null where none does.
    /// </summary>
    public static int? FindByShape(CleanText text, TextRange line)
    {
        // What is numbered is a measure: a hotline was opened.
        if (MarkerReader.TryRead(text, line.Start, line.End, out _))
            return null;
        foreach (var sentence in SentenceRanges.Split(text, line))
        {
            if (ContactShapes.HasPhoneOrEmail(text.Fold(sentence)) || HoldsLabelledPhone(text, sentence))
                return sentence.Start;
        }

        return null;
    }

    // 电话7651032 has no area code that would tell it from any other number.
    private static bool HoldsLabelledPhone(CleanText text, TextRange sentence)
        => ContactLabels.FindNext(text, sentence) is { Part: ContactPart.Phone } label && label.Range.End < sentence.End
            && char.IsAsciiDigit(text.Folded[label.Range.End]);

    private static bool IsInvitation(ReadOnlySpan<char> sentence)
    {
        foreach (var (opens, speaks) in Invitations)
        {
            if (TextSearch.StartsWithAny(sentence, opens) && TextSearch.ContainsAny(sentence, speaks))
                return true;
        }

        return false;
    }
}
