using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Privacy;

namespace Rectification.Core.Tests.Privacy;

public sealed class RedactorPropertyTests
{
    private static readonly string[] Pieces =
    [
        "王建国", "李梅", "欧阳晓峰", "扎西次仁", "买买提·吐尔逊", "严肃", "同志", "局长", "责任人：", "给予", "对", "和", "、", "，", "。", "（女）", "党内警告", "某某", "\n", "　", "9800元",
        "110101199003070070", "13900000000", "139-0000-0000", "025-66660001", "住宅电话", "监督电话", "卡号", "6217001234567890123", "abc@example.com", "邮箱", "微信号", "〔姓名〕", "****", "等3人", "高度重视", "由于", "𠮷",
    ];

    private static readonly Redactor[] Redactors =
    [
        .. Enum.GetValues<RedactionAction>().Select(action => new Redactor(RedactionOptions.Default.WithAll(action) with { Key = Encoding.UTF8.GetBytes("a key of the tests, 32 characters"), HidePublicContacts = action == RedactionAction.Remove })),
    ];

    private static readonly Arbitrary<string> Texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Fact]
    public void Redacting_twice_changes_nothing_more() => Prop.ForAll(Texts, text => Redactors.All(redactor =>
    {
        var once = redactor.Redact(text).Text;
        return redactor.Redact(once).Text == once;
    })).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void What_was_not_hidden_stands_where_the_map_leads() => Prop.ForAll(Texts, text => Redactors.All(redactor => IsConsistent(text, redactor.Redact(text))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Keeping_everything_changes_no_notice() => Prop.ForAll(NoticeGenerator.Any, notice =>
        new Redactor(RedactionOptions.Default.WithAll(RedactionAction.Keep)).Redact(notice).Notice == notice).QuickCheckThrowOnFailure();

    [Fact]
    public void A_redacted_notice_can_be_written_and_read() => Prop.ForAll(NoticeGenerator.OfThisVersion, notice =>
    {
        var redacted = new Redactor().Redact(notice).Notice;
        return NoticeJson.Deserialize(NoticeJson.Serialize(redacted)) == redacted && new Redactor().Redact(redacted).Notice == redacted;
    }).QuickCheckThrowOnFailure();

    private static bool IsConsistent(string text, RedactedText redacted)
    {
        var hidden = redacted.Redactions.Select(static redaction => redaction.Original).ToList();
        for (var i = 0; i < text.Length; i++)
        {
            if (hidden.Exists(span => span.Contains(new SourceSpan(i, 1))))
                continue;
            var at = redacted.ToRedacted(i);
            if (redacted.Text[at] != text[i] || redacted.ToOriginal(at) != i)
                return false;
        }

        return redacted.ToRedacted(text.Length) == redacted.Text.Length
            && redacted.Redactions.All(redaction => redaction.Redacted.Slice(redacted.Text).SequenceEqual(redaction.Replacement));
    }
}
