using FsCheck;
using FsCheck.Fluent;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class AdvertisementFinderTests
{
    [Theory]
    [InlineData("", "扫码关注公众号")]
    [InlineData("", "会员群每天更新")]
    [InlineData("", "，每天更新材料，会员群+网盘群同步。欢迎加入")]
    [InlineData("一是建立台账。", "扫码关注公众号，材料每日更新")]
    [InlineData("整改措施：", "扫码关注公众号")]
    [InlineData("（1）修订制度，", "更多材料请扫码关注公众号某某")]
    [InlineData("三是开通公众号。四是补签合同。", "扫码进群，公文素材每日更新。")]
    public void An_advertisement_runs_from_its_first_words_to_the_end_of_the_line(string read, string advertisement)
        => Assert.Equal(read.Length, AdvertisementFinder.IndexIn(read + advertisement));

    [Theory]
    [InlineData("开通政务公众号")]
    [InlineData("扫码登记")]
    [InlineData("开通公众号，实现一键查询、扫码办理。")]
    [InlineData("微信公众号关注量达到3000人，实现一键查询。")]
    [InlineData("扫码办理业务，开通公众号。")]
    [InlineData("一是引导群众扫码关注公众号。")]
    [InlineData("二是开通公众号，每日更新动态。")]
    [InlineData("扫码关注公众号，每日更新。三是补签合同。")]
    public void What_a_body_does_itself_is_no_advertisement(string line) => Assert.Equal(-1, AdvertisementFinder.IndexIn(line));

    [Fact]
    public void Nothing_in_front_of_an_advertisement_is_lost()
    {
        var told = Gen.Elements("一是开通公众号，实现一键查询。", "二是整合平台，实现一键查询，", "（2）扫码登记车辆12台；", "整改措施：", "补齐台账。", "3.每日更新公开栏，", "关注群众来信。");
        var advertisements = Gen.Elements("扫码关注公众号，每日更新。", "更多公文素材，请扫码加会员群", "，每天更新材料，会员群+网盘群同步");
        var lines = from words in told.ListOf() from advertisement in advertisements select (Told: string.Concat(words), Advertisement: advertisement);
        Prop.ForAll(lines.ToArbitrary(), line => AdvertisementFinder.IndexIn(line.Told + line.Advertisement) is var at && line.Told.Length > 0
            ? at >= line.Told.Length
            : at == 0).QuickCheckThrowOnFailure();
    }
}
