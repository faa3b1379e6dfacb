using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class PageFooterTests
{
    [Theory]
    [InlineData("扫一扫在手机打开当前页")]
    [InlineData("上一篇：中共某某局党组关于巡察整改情况的通报")]
    [InlineData("下一篇：没有了")]
    [InlineData("打印关闭")]
    [InlineData("【打印】【关闭窗口】")]
    [InlineData("【字体：大中小】")]
    [InlineData("分享到：")]
    [InlineData("责任编辑：甘某")]
    [InlineData("设为首页|加入收藏【无障碍】")]
    [InlineData("关于我们|网站地图|联系我们")]
    [InlineData("主办：云溪市人民政府承办：市政务服务局网站标识码：0000000000")]
    [InlineData("某ICP备00000000号")]
    [InlineData("-3-")]
    [InlineData("--12--")]
    public void What_a_page_prints_below_a_text_is_its_footer(string line) => Assert.True(PageFooter.IsOne(line));

    [Theory]
    [InlineData("打印资料管理不规范")]
    [InlineData("责任编辑：甘某2022-03-01")]
    [InlineData("责任编辑：由宣传科负责审核，已整改。")]
    [InlineData("中小企业服务不到位")]
    [InlineData("网站标识码未按要求公布，信息更新不及时。")]
    [InlineData("3")]
    [InlineData("-3")]
    [InlineData("-2021-")]
    public void A_line_that_says_more_is_none(string line) => Assert.False(PageFooter.IsOne(line));
}
