using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>The words that announce numbers.</summary>
internal static partial class NumberLabels
{
    private const int Reach = 24;

    /// <summary>A contract named earlier in the sentence says nothing about the number.</summary>
    private const int NearReference = 12;

    /// <summary>The nearest one before a number decides; of two that end at the same place, the longer.</summary>
    private static readonly (string Word, NumberLabel Label)[] Words =
    [
        ("身份证", NumberLabel.Identity), ("证件号", NumberLabel.Identity), ("身份号码", NumberLabel.Identity), ("证号", NumberLabel.Identity),
        ("护照", NumberLabel.Identity), ("军官证", NumberLabel.Identity), ("通行证", NumberLabel.Identity), ("社保卡号", NumberLabel.Identity),
            ("社会保障号", NumberLabel.Identity),
        ("账号", NumberLabel.Account), ("帐号", NumberLabel.Account), ("账户", NumberLabel.Account), ("帐户", NumberLabel.Account),
            ("卡号", NumberLabel.Account),
        ("银行卡", NumberLabel.Account), ("工资卡", NumberLabel.Account), ("储蓄卡", NumberLabel.Account), ("信用卡", NumberLabel.Account),
            ("存折", NumberLabel.Account),
        ("一卡通", NumberLabel.Account), ("社保卡", NumberLabel.Account), ("开户行", NumberLabel.Account), ("银行", NumberLabel.Account),
            ("支付宝", NumberLabel.Messenger),
        ("微信", NumberLabel.Messenger), ("QQ", NumberLabel.Messenger), ("qq", NumberLabel.Messenger),
        ("住宅电话", NumberLabel.PrivatePhone), ("宅电", NumberLabel.PrivatePhone), ("家庭电话", NumberLabel.PrivatePhone),
            ("家里电话", NumberLabel.PrivatePhone),
        ("家中电话", NumberLabel.PrivatePhone), ("本人电话", NumberLabel.PrivatePhone), ("个人电话", NumberLabel.PrivatePhone),
            ("私人电话", NumberLabel.PrivatePhone),
        ("住宅", NumberLabel.PrivatePhone), ("我的电话", NumberLabel.PrivatePhone), ("我家", NumberLabel.PrivatePhone),
            ("留存电话", NumberLabel.PrivatePhone), ("预留电话", NumberLabel.PrivatePhone), ("家中座机", NumberLabel.PrivatePhone),
            ("家里座机", NumberLabel.PrivatePhone), ("家庭座机", NumberLabel.PrivatePhone), ("家中固话", NumberLabel.PrivatePhone),
            ("家庭", NumberLabel.PrivatePhone), ("家里", NumberLabel.PrivatePhone), ("家中", NumberLabel.PrivatePhone),
            ("家电话", NumberLabel.PrivatePhone),
        ("个人联系电话", NumberLabel.PrivatePhone), ("本人联系电话", NumberLabel.PrivatePhone), ("家庭联系电话", NumberLabel.PrivatePhone),
            ("家属电话", NumberLabel.PrivatePhone),
        ("电话", NumberLabel.Phone), ("手机", NumberLabel.Phone), ("传真", NumberLabel.Phone), ("联系方式", NumberLabel.Phone),
            ("固话", NumberLabel.Phone), ("座机", NumberLabel.Phone),
        ("监督电话", NumberLabel.Public), ("举报电话", NumberLabel.Public), ("监督举报电话", NumberLabel.Public), ("举报手机", NumberLabel.Public),
            ("监督手机", NumberLabel.Public),
        ("值班手机", NumberLabel.Public), ("办公手机", NumberLabel.Public), ("信访电话", NumberLabel.Public), ("投诉电话", NumberLabel.Public),
            ("值班电话", NumberLabel.Public),
        ("办公电话", NumberLabel.Public), ("服务电话", NumberLabel.Public), ("咨询电话", NumberLabel.Public), ("热线", NumberLabel.Public),
            ("热线电话", NumberLabel.Public),
        ("廉政账户", NumberLabel.Public), ("廉洁账户", NumberLabel.Public), ("廉政账号", NumberLabel.Public), ("对公账户", NumberLabel.Public),
            ("对公账号", NumberLabel.Public),
        ("专户", NumberLabel.Public), ("专用账户", NumberLabel.Public),
        ("基本户", NumberLabel.Public), ("基本账户", NumberLabel.Public), ("公户", NumberLabel.Public), ("国库", NumberLabel.Public),
        ("凭证号", NumberLabel.Reference), ("住院号", NumberLabel.Reference), ("学号", NumberLabel.Reference), ("编号", NumberLabel.Reference),
            ("文号", NumberLabel.Reference), ("信用代码", NumberLabel.Reference), ("代码", NumberLabel.Reference), ("票号", NumberLabel.Reference),
        ("发票", NumberLabel.Reference), ("凭证", NumberLabel.Reference), ("合同", NumberLabel.Reference), ("订单", NumberLabel.Reference),
            ("案号", NumberLabel.Reference),
        ("许可证号", NumberLabel.Reference), ("产权证号", NumberLabel.Reference), ("执照", NumberLabel.Reference), ("资产", NumberLabel.Reference),
            ("项目", NumberLabel.Reference),
    ];

    /// <summary>Whether a word behind a number says that it rings at home: 0431-66660001（家）, （电话0431-66660001，宅）.</summary>
    public static bool IsHome(string text, int end)
        => text.AsSpan(end) is ['(' or '（', '家' or '宅' or '住' or '私', ..] or ['，' or ',', '家' or '宅' or '住' or '私', ')' or '）', ..];

    /// <summary>What the words before a number say; <see cref="NumberLabel.None"/> where none of them is known.</summary>
    public static NumberLabel Before(string text, int start)
    {
        var near = NearbyText.Before(text, start, Reach);
        var (found, end, length) = (NumberLabel.None, 0, 0);
        foreach (var (word, label) in Words)
        {
            var at = near.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at + word.Length < end || (at + word.Length == end && word.Length < length))
                continue;
            (found, end, length) = (label, at + word.Length, word.Length);
        }

        if (found == NumberLabel.Account && BodysAccount().IsMatch(NearbyText.Before(text, start, 2 * Reach)))
            return NumberLabel.Public;
        return found == NumberLabel.Reference && near.Length - end > NearReference ? NumberLabel.None : found;
    }

    /// <summary>A body, and no bank, is the last that is named before the label: 县支付中心，账号….</summary>
    [GeneratedRegex(
        @"(?:中心|局|合作社|联合社|委员会|村委会|居委会|财政所|政府|公司|医院|学校|学院|工会|单位|机关)(?<!(?:银行|信用|农商|支行|储蓄|邮政)[^，,；;：:]{0,12})[）)]?[的，,（( ：:]{0,2}(?:银行|对公|基本)?(?:账|帐)[号户](?:为|是|号)?[:： 0-9\-]{0,32}$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BodysAccount();
}
