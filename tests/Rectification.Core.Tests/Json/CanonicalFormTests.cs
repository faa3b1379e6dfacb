using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Json;
using Rectification.Json.Canonical;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Json;

public class CanonicalFormTests
{
    // RFC 8785, appendix B: IEEE 754 bits and their text.
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Numbers_are_written_as_in_appendix_B(ulong bits, string expected)
        => Assert.Equal(expected, EcmaScriptNumber.Format(BitConverter.UInt64BitsToDouble(bits)));

    // RFC 8785, 3.2.2 and 3.2.4.
    [Fact]
    public void The_sample_of_the_RFC_gives_the_bytes_of_the_RFC()
    {
        const string Input = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        const string Expected = "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        Assert.Equal(Expected, Canonical(Input));
    }

    // RFC 8785, 3.2.3.
    [Fact]
    public void Members_are_sorted_by_UTF_16_code_units()
    {
        const string Input = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;
        var values = System.Text.Json.JsonDocument.Parse(Canonical(Input)).RootElement.EnumerateObject().Select(member => member.Value.GetString());
        Assert.Equal(
            ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
            values);
    }

    [Fact]
    public void Equal_notices_have_equal_bytes_however_they_were_written()
        => Prop.ForAll(NoticeGenerator.OfThisVersion, notice =>
        {
            var canonical = NoticeJson.ToCanonicalBytes(notice);
            Assert.Equal(canonical, NoticeJson.ToCanonicalBytes(NoticeJson.Deserialize(canonical)));
            Assert.Equal(canonical, NoticeJson.ToCanonicalBytes(NoticeJson.Deserialize(NoticeJson.Serialize(notice, indented: true))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_digest_is_the_same_in_every_culture()
    {
        var notice = new Notice { Title = "İstanbul ıI 整改", Outcomes = [new() { Kind = OutcomeKind.Money, Count = -1234567.5m, Unit = "元" }] };
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "", "zh-CN", "tr-TR", "ar-SA", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal("{\"kind\":\"unknown\",\"outcomes\":[{\"count\":-1234567.5,\"kind\":\"money\",\"unit\":\"元\"}],\"schemaVersion\":\"1.0\",\"title\":\"İstanbul ıI 整改\"}", Encoding.UTF8.GetString(NoticeJson.ToCanonicalBytes(notice)));
                Assert.Equal("32af4e6278152d046fd77174dba7854e0c142b344e83aa5374059e1729e3177b", NoticeJson.Digest(notice));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Scale_of_a_count_does_not_change_the_digest()
        => Assert.Equal(
            NoticeJson.Digest(new() { Outcomes = [new() { Kind = OutcomeKind.Money, Count = 13.480m }] }),
            NoticeJson.Digest(new() { Outcomes = [new() { Kind = OutcomeKind.Money, Count = 13.48m }] }));

    [Fact]
    public void Spans_provenance_and_id_count_unless_content_alone_does()
    {
        var told = new Notice { Id = "7", Provenance = new() { Length = 9 }, Sections = [new() { Role = SectionRole.Other, Source = new(1, 2) }] };
        var bare = new Notice { Sections = [new() { Role = SectionRole.Other }] };
        Assert.NotEqual(NoticeJson.Digest(told), NoticeJson.Digest(bare));
        Assert.Equal(NoticeJson.Digest(told, contentOnly: true), NoticeJson.Digest(bare, contentOnly: true));
    }

    [Theory]
    [InlineData("1e400", "RN907", "a number within the range of a double")]
    [InlineData("\"\\ud800\"", "RN913", "an unknown member that is kept as it was read")]
    public void An_unknown_member_without_canonical_form_is_refused(string json, string rule, string said)
    {
        var notice = new Notice { SchemaVersion = "1.1", Extensions = [new("later", json)] };
        var problem = Assert.Throws<NoticeJsonException>(() => NoticeJson.Digest(notice)).Problem;
        Assert.Equal(rule, problem.Rule.Id);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json), (_, _) => true));
}
