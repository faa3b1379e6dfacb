using Rectification.Validation;
using Rectification.Validation.Contact;

namespace Rectification.Core.Tests.Validation;

public class ContactTests
{
    [Theory]
    [InlineData("yunhulib@163.com")]
    [InlineData("yun.hu_lib-1@mail.yunhu.gov.cn")]
    [InlineData("office@ministry.cm")]                     // a country, not a slip
    public void RN601_accepts_addresses(string address) => Assert.Null(EmailShape.FindFault(address));

    [Theory]
    [InlineData("yunhulib163.com", "noAt", "yunhulib@163.com")]
    [InlineData("yunhulib163com", "noAt", "yunhulib@163.com")]
    [InlineData("yunhulib126", "noAt", "yunhulib@126.com")]
    [InlineData("66600112233163.com", "noAt", "66600112233@163.com")]
    [InlineData("33044055.com", "noAt", "33044055@qq.com")]
    [InlineData("33044055qq.com", "noAt", "33044055@qq.com")]
    [InlineData("yunhulibvip.sina.com", "noAt", "yunhulib@vip.sina.com")]
    [InlineData("zhglyunhu.gov.cn", "noAt", null)]
    [InlineData("yunhulib＠163.com", "fullWidthAt", "yunhulib@163.com")]
    [InlineData("yunhulib@163", "noDot", "yunhulib@163.com")]
    [InlineData("yunhulib@163com", "noDot", "yunhulib@163.com")]
    [InlineData("yunhulib@163.con", "badEnding", "yunhulib@163.com")]
    [InlineData("yunhulib＃163.com", "noAt", "yunhulib@163.com")]
    [InlineData("yunhulib.163.com", "noAt", "yunhulib@163.com")]
    [InlineData("yunhulib@qq.cm", "badEnding", "yunhulib@qq.com")]
    [InlineData("yunhulib@163..com", "badForm", null)]
    [InlineData("@163.com", "badForm", null)]
    [InlineData("云湖@163.com", "badForm", null)]
    [InlineData("a@b@c.cn", "badForm", null)]
    public void RN601_says_what_is_wrong_and_puts_the_lost_sign_back(string address, string fault, string? repaired)
        => Assert.Equal((fault, repaired), (EmailShape.FindFault(address)!, EmailShape.Repair(address)));

    [Theory]
    [InlineData("025-66660001")]
    [InlineData("(0796)8680001")]
    [InlineData("０２５－６６６６０００１")]
    [InlineData("0796 8680001")]
    [InlineData("+86 25-66660001")]
    [InlineData("0796-8680001转802")]
    [InlineData("13900000000")]
    [InlineData("400-666-0001")]
    [InlineData("12388")]
    public void RN602_accepts_numbers_that_can_be_dialled(string phone)
        => Assert.DoesNotContain(new ContactDetails { Phones = [phone] }.Validate(), finding => finding.Rule == Rules.MalformedPhone);

    [Theory]
    [InlineData("66660001", "noAreaCode", null)]
    [InlineData("0796——5800001", "badCharacters", "0796-5800001")]
    [InlineData("025-666600", "badDigits", null)]
    [InlineData("025-6666000123", "badDigits", null)]
    [InlineData("办公室", "badCharacters", null)]
    public void RN602_says_what_is_wrong(string phone, string fault, string? repaired)
        => Assert.Equal((fault, repaired), (PhoneShape.Of(phone).Fault!, PhoneShape.Of(phone).Repaired));

    [Theory]
    [InlineData("云湖市文化路8号")]                        // names no province
    [InlineData("福建省驻宁夏办事处")]                      // names two
    public void RN605_is_silent_where_the_province_is_not_plain(string address)
        => Assert.DoesNotContain(new ContactDetails { Phones = ["0951-6666001"], Address = address }.Validate(), finding => finding.Rule == Rules.ForeignAreaCode);

    [Fact]
    public void RN604_takes_any_one_way_to_respond()
    {
        ContactDetails[] ways = [new() { Phones = ["0889-5550000"] }, new() { Emails = ["office@b.example"] }, new() { Address = "某市某路1号" }, new() { Mailbox = "某市1号信箱" }];

        Assert.All(ways, static way => Assert.DoesNotContain(new Notice { Contact = way }.Validate(), static finding => finding.Rule == Rules.NoWayToRespond));
        Assert.Contains(new Notice { Contact = new() }.Validate(), static finding => finding.Rule == Rules.NoWayToRespond);
    }
}
