using Rectification.Import.Readers.Closing;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Readers;

public class BackMatterReaderTests
{
    private const string Invitation = "欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。";

    [Theory]
    [InlineData("联系电话：0333-1234567", "0333-1234567")]
    [InlineData("联系方式：电话0333-1234567；", "0333-1234567")]
    [InlineData("联系电话;0333-1234567。", "0333-1234567")]
    [InlineData("联系电话：（0333）1234567", "（0333）1234567")]
    [InlineData("电话：0333－1234567（办公室）", "0333－1234567")]
    [InlineData("联系人：王某某 1234567", "1234567")]
    [InlineData("举报电话：12388", "12388")]
    [InlineData("联系电话：0333-1234567、1234568", "0333-1234567|1234568")]
    [InlineData("联系电话：0333-1234567  0333-7654321", "0333-1234567|0333-7654321")]
    [InlineData("联系电话：0333--1234567/1234568", "0333--1234567|1234568")]
    [InlineData("联系电话：\n0333-1234567", "0333-1234567")]
    [InlineData("电话/传真：0333-1234567", "0333-1234567")]
    [InlineData("联系电话：0333-1234567，传真：0333-7654321", "0333-1234567")]
    [InlineData("联系电话：0333-1234567，接听时间：8:30-17:30", "0333-1234567")]
    [InlineData("公布期内，欢迎提出意见建议。电话：1234567。", "1234567")]
    [InlineData("公示期为5个工作日。受理电话：1234567，来信请寄：水岸路1号。", "1234567")]
    [InlineData("公示时间：2023年11月1日至11月10日。公示期间如有不同意见，请来电反映，电话1234567。", "1234567")]
    [InlineData("意见建议受理电话：1234567，来信请寄：水岸路1号。", "1234567")]
    [InlineData("有意见和建议，可以通过以下方式向我们反映：电话1234567；信箱：水岸区水岸路1号。", "1234567")]
    [InlineData("若您对整改有不同看法，请及时联系我们，电话1234567。", "1234567")]
    [InlineData("有不同意见的，请向局纪委反映，电话：1234567。", "1234567")]
    [InlineData("局党组将常抓不懈。居民来电：0333-1234567（白天）、13900000000（夜间）。", "0333-1234567|13900000000")]
    [InlineData("局党组将常抓不懈。请大家继续挑毛病，值班电话是1234567，早晚都有人接。", "1234567")]
    public void Phones_stand_as_written(string line, string expected)
        => Assert.Equal(expected.Split('|'), Read(line).Contact!.Phones);

    [Theory]
    [InlineData("电子邮箱：zgb@example.com", "zgb@example.com")]
    [InlineData("电子邮箱zgbexample.com。", "zgbexample.com")]
    [InlineData("电子信箱：zgb_01example126", "zgb_01example126")]
    [InlineData("邮箱：a-b@example.com；c@example.com", "a-b@example.com|c@example.com")]
    [InlineData("E-mail：zgb＠example.com", "zgb＠example.com")]
    [InlineData("邮政信箱：zgb@example.com", "zgb@example.com")]
    [InlineData("信箱：zgb@example.com　邮寄：云溪市水岸路1号", "zgb@example.com")]
    public void Emails_stand_as_written_mistakes_included(string line, string expected)
        => Assert.Equal(expected.Split('|'), Read(line).Contact!.Emails);

    [Theory]
    [InlineData("通信地址：云溪市水岸路1号云溪市水务局", "云溪市水岸路1号云溪市水务局", null, null)]
    [InlineData("信函请寄至云溪市水岸路1号云溪市水务局（信封上请注明“整改意见”），邮政编码123456", "云溪市水岸路1号云溪市水务局", "123456", null)]
    [InlineData("联系电话0333-1234567，通讯地址云溪市水岸路1号", "云溪市水岸路1号", null, null)]
    [InlineData("邮政信箱：云溪市水岸路1号，邮编：123456", "云溪市水岸路1号", "123456", null)]
    [InlineData("地    址：水岸路1号市水务局办公室（收）；邮政编码：123456", "水岸路1号市水务局办公室", "123456", null)]
    [InlineData("地址：云溪市水岸路1号（邮编123456）", "云溪市水岸路1号", "123456", null)]
    [InlineData("邮寄地址：云溪市水岸路1号（邮编：123456，请在信封上注明“巡察整改”）", "云溪市水岸路1号", "123456", null)]
    [InlineData("通讯地址：云溪市水岸路1号（信封上请注明“整改意见”）", "云溪市水岸路1号", null, null)]
    [InlineData("通讯地址：云溪市水岸路1号（市政府大院）", "云溪市水岸路1号（市政府大院）", null, null)]
    [InlineData("电话：0333-1234567；也可来信：云溪市水岸路1号水务局406室（邮编123456）", "云溪市水岸路1号水务局406室", "123456", null)]
    [InlineData("电话：0333-1234567\n信函：云溪市水岸大道12号3楼，邮编123456", "云溪市水岸大道12号3楼", "123456", null)]
    [InlineData("电话：0333-1234567　邮寄：云溪市水岸街2号7层（123456）", "云溪市水岸街2号7层", "123456", null)]
    [InlineData("欢迎拨打0333-1234567，或者写信到云溪市水岸路1号（邮编123456）。", "云溪市水岸路1号", "123456", null)]
    [InlineData("邮政信箱：123456", null, "123456", null)]
    [InlineData("邮政信箱：12345", null, null, "12345")]
    [InlineData("地址：云溪市水岸路1号，邮编：12345", "云溪市水岸路1号", "12345", null)]
    [InlineData("地址：云溪市水岸路1号，邮编：1234567。", "云溪市水岸路1号", "1234567", null)]
    [InlineData("地址：云溪市水岸路1号，邮编：0333-1234567", "云溪市水岸路1号", null, null)]
    [InlineData("邮政信箱云溪市水岸路1号；邮政编码123456。", "云溪市水岸路1号", "123456", null)]
    [InlineData("如有意见，请拨打0333-1234567，也可来信寄至云溪市水利大厦B座5楼水务局办公室。", "云溪市水利大厦B座5楼水务局办公室", null, null)]
    [InlineData("邮政信箱：A12信箱", null, null, "A12信箱")]
    [InlineData("专门邮政信箱：云溪省云溪市第12号邮政信箱；", "云溪省云溪市第12号邮政信箱", null, null)]
    public void Address_code_and_box_are_told_by_what_they_look_like(string line, string? address, string? code, string? box)
    {
        var contact = Read(line).Contact;
        Assert.Equal((address, code, box), (contact?.Address, contact?.PostalCode, contact?.Mailbox));
    }

    [Theory]
    [InlineData("开通热线0333-1234567，方便群众。\n开展督查三次，解决问题五个，办结率明显提高，群众反映良好，成效初步显现出来，群众满意度有了提高。")]
    [InlineData("在水岸路1号设立服务点。\n开展督查三次，解决问题五个，办结率明显提高，群众反映良好，成效初步显现出来，群众满意度有了提高。")]
    [InlineData("下一步将常抓不懈。\n（一）开通热线0333-1234567，方便群众。")]
    public void Number_inside_the_text_is_no_way_to_respond(string lines) => Assert.Null(Read(lines).Contact);

    [Theory]
    [InlineData("中共云溪市水务局党组\n2021年7月5日", "中共云溪市水务局党组", "2021-07-05")]
    [InlineData("2021年7月5日\n中共云溪市水务局党组", "中共云溪市水务局党组", "2021-07-05")]
    [InlineData("云溪市人民政府办公室\n2021年7月5日", "云溪市人民政府办公室", "2021-07-05")]
    [InlineData("中共云溪市水务局党组2021年7月5日", "中共云溪市水务局党组", "2021-07-05")]
    [InlineData("云溪市第一中学\n二〇二一年七月五日", "云溪市第一中学", "2021-07-05")]
    [InlineData("云溪城投集团有限公司党委（盖章）\n2021.7.5", "云溪城投集团有限公司党委", "2021-07-05")]
    [InlineData("中共云溪市水务局党组", "中共云溪市水务局党组", null)]
    [InlineData("2021年7月5日", null, "2021-07-05")]
    [InlineData("云溪城投集团党委\n云溪城投集团有限公司\n2021年7月5日", "云溪城投集团党委", "2021-07-05")]
    public void Signature_is_read_in_any_order(string lines, string? body, string? date)
    {
        var signature = Read($"{Invitation}联系电话：0333-1234567。\n{lines}").Signature;
        Assert.Equal(body, signature?.Body);
        Assert.Equal(date ?? "", signature?.Date.ToString());
    }

    [Theory]
    [InlineData("联系电话：0333-1234567中共云溪市水务局党组2021年7月5日")]
    [InlineData("电子邮箱：zgb@example.com 中共云溪市水务局党组 2021年7月5日")]
    [InlineData("地址：云溪市水岸路1号中共云溪市水务局党组2021年7月5日")]
    public void Signature_may_be_glued_to_the_last_way_to_respond(string line)
    {
        var back = Read(Invitation + "\n" + line);
        Assert.Equal("中共云溪市水务局党组", back.Signature?.Body);
        Assert.Equal("2021-07-05", back.Signature?.Date.ToString());
        Assert.NotNull(back.Contact);
    }

    [Fact]
    public void Invitation_may_be_glued_to_the_end_of_a_paragraph()
    {
        const string Paragraph = "坚持标准不降，巩固整改成果。";
        var text = TextCleaner.Clean(Paragraph + Invitation + "联系电话：0333-1234567");
        var back = BackMatterReader.Read(text, text.Lines, 0);
        Assert.Equal(Paragraph.Length, back.Start);
        Assert.Equal(["0333-1234567"], back.Contact!.Phones);
    }

    [Theory]
    [InlineData("中共云溪市水务局党组关于巡察整改情况的通报\n根据市委统一部署，现予公布。")]
    [InlineData("根据市委统一部署，2020年3月1日至5月1日，巡察组对我局进行了巡察。欢迎监督。联系电话：0333-7654321。")]
    public void Second_copy_glued_to_the_date_is_left_alone(string copy)
    {
        var text = TextCleaner.Clean($"{Invitation}联系电话：0333-1234567。\n中共云溪市水务局党组\n2021年7月5日{copy}");
        var back = BackMatterReader.Read(text, text.Lines, 0);
        Assert.Equal("2021-07-05", back.Signature?.Date.ToString());
        Assert.Equal("中共云溪市水务局党组", back.Signature?.Body);
        Assert.Equal(["0333-1234567"], back.Contact!.Phones);
        Assert.StartsWith(copy[..8], text.Write(new(back.End, text.Length)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_nobody_signed_has_no_signature()
    {
        var back = Read(Invitation + "\n联系电话：0333-1234567。");
        Assert.Null(back.Signature);
        Assert.Empty(back.SignatureRanges);
        Assert.Equal(2, back.ContactRanges.Count);
    }

    [Fact]
    public void Footnotes_behind_the_signature_are_left_alone()
    {
        var text = TextCleaner.Clean($"{Invitation}\n中共云溪市水务局党组\n2021年7月5日\n[①]“两个到位”：认识到位、措施到位。");
        var back = BackMatterReader.Read(text, text.Lines, 0);
        Assert.Equal(text.Lines[2].End, back.End);
        Assert.Null(back.Contact);
    }

    [Theory]
    [InlineData("设立举报电话，欢迎群众监督，全年受理3件。")]
    [InlineData("三是公布监督电话和电子邮箱。")]
    [InlineData("完善联系方式登记制度。")]
    public void Measures_that_speak_of_phones_do_not_close_a_notice(string measure)
    {
        var text = TextCleaner.Clean(measure + "\n" + Invitation);
        Assert.Equal(text.Lines[1].Start, BackMatterReader.Read(text, text.Lines, 0).Start);
    }

    [Theory]
    [InlineData("要问什么，打水站电话0333-1234567，门也开着。", "0333-1234567")]
    [InlineData("继续整改。要问什么，写到zgb@example.com。", "zgb@example.com")]
    public void A_sentence_above_the_signature_that_gives_a_number_or_an_address_closes_the_notice(string sentence, string value)
    {
        var text = TextCleaner.Clean($"一是健全制度。\n{sentence}\n中共云溪市水务局党组\n2021年7月5日");
        var back = BackMatterReader.Read(text, text.Lines, 0);
        Assert.StartsWith("要问", text.Write(new(back.Start, back.End)), StringComparison.Ordinal);
        Assert.Equal([value], back.Contact!.Phones.Concat(back.Contact.Emails));
    }

    [Fact]
    public void A_number_to_call_in_front_of_other_paragraphs_closes_nothing()
    {
        var text = TextCleaner.Clean("一是公布站里电话0333-1234567。\n二是把水泵、闸门、护坡逐处看过一遍，坏的当天修好，修不了的报局里安排。\n中共云溪市水务局党组\n2021年7月5日");
        Assert.Equal(text.Lines[2].Start, BackMatterReader.Read(text, text.Lines, 0).Start);
    }

    [Fact]
    public void Signature_without_an_invitation_is_read_from_the_last_lines()
    {
        var back = Read("持续巩固整改成果。\n中共云溪市水务局党组\n2021年7月5日");
        Assert.Equal("中共云溪市水务局党组", back.Signature?.Body);
        Assert.Null(back.Contact);
    }

    [Theory]
    [InlineData("云溪市水务局党组关于整改情况的通报\n持续巩固整改成果。\n云溪市水务局党组", "云溪市水务局党组")]
    [InlineData("关于整改情况的通报\n持续巩固整改成果。\n中共云溪市水务局总支部委员会", "中共云溪市水务局总支部委员会")]
    [InlineData("关于整改情况的通报\n持续巩固整改成果。\n三是成立巡查小组", null)]
    [InlineData("关于整改情况的通报\n持续巩固整改成果。\n下沉柳林镇", null)]
    public void A_signature_without_a_date_is_a_body_that_the_title_names_or_a_party_body(string raw, string? expected) => Assert.Equal(expected, Read(raw).Signature?.Body);

    [Theory]
    [InlineData("")]
    [InlineData("持续巩固整改成果。")]
    [InlineData("一是健全制度\n二是加强管理\n三是成立小组")]
    public void Text_that_just_ends_has_no_closing_part(string raw)
    {
        var back = Read(raw);
        Assert.Null(back.Contact);
        Assert.Null(back.Signature);
        Assert.Empty(back.ContactRanges);
    }

    private static BackMatter Read(string raw)
    {
        var text = TextCleaner.Clean(raw);
        return BackMatterReader.Read(text, text.Lines, 0);
    }
}
