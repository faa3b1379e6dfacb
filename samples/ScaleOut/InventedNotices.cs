using System.Globalization;
using System.Text;

namespace ScaleOut;

/// <summary>Invented notices of invented bodies: ten for each body, through five years. The same seed gives the same texts.</summary>
public static class InventedNotices
{
    private const int NoticesOfBody = 10;

    private static readonly string[] Provinces = ["云岭省", "青川省", "东湖省", "北原省"];
    private static readonly string[] Cities = ["澜河市", "松江口市", "明塔市", "白鹭市", "石屏市"];
    private static readonly string[] Offices = ["水务局", "教育局", "交通运输局", "农业农村局", "卫生健康局", "财政局", "文化和旅游局", "林业局"];
    private static readonly string[] Aspects = ["落实上级决策部署方面", "履行全面从严治党责任方面", "加强基层组织建设方面"];
    private static readonly string[] Issues = ["集中学习不经常", "制度执行不严格", "台账登记不完整", "项目推进缓慢", "谈心谈话走过场", "资产管理有漏洞", "公开公示不及时", "督促检查不到位"];
    private static readonly string[] States = ["已完成，并长期坚持", "已完成", "正在整改", "基本完成"];

    /// <summary>The texts, all different.</summary>
    public static IEnumerable<string> Make(int count, int seed)
    {
        for (var i = 0; i < count; i++)
            yield return Make(i / NoticesOfBody, i % NoticesOfBody, new Random(seed * 1_000_003 + i));
    }

    private static string Make(int body, int publication, Random random)
    {
        var place = Provinces[body % Provinces.Length] + Cities[body / Provinces.Length % Cities.Length];
        var office = Offices[body / (Provinces.Length * Cities.Length) % Offices.Length];
        var group = body / (Provinces.Length * Cities.Length * Offices.Length);
        var name = string.Create(CultureInfo.InvariantCulture, $"{place}{office}{(group == 0 ? "" : $"第{group}分局")}");
        var year = 2020 + publication / 2;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"中共{name}党组关于巡察整改进展情况的通报\n{year}年{1 + publication % 2 * 6}月{1 + random.Next(28)}日\n");
        text.Append(CultureInfo.InvariantCulture,
            $"根据市委统一部署，市委第{1 + random.Next(6)}巡察组对{name}党组开展了巡察，并于{year - 1}年12月{1 + random.Next(28)}日反馈了意见。现将整改进展情况予以公布。\n一、巡察反馈问题整改落实情况\n");
        for (var aspect = 0; aspect < 2; aspect++)
            AppendAspect(text, aspect, random);
        return text.Append(CultureInfo.InvariantCulture, $"中共{name}党组\n{year}年{1 + publication % 2 * 6}月{28}日\n").ToString();
    }

    private static void AppendAspect(StringBuilder text, int aspect, Random random)
    {
        text.Append(CultureInfo.InvariantCulture, $"（{"一二"[aspect]}）{Aspects[random.Next(Aspects.Length)]}\n");
        var first = random.Next(Issues.Length);
        for (var issue = 0; issue < 2; issue++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{issue + 1}.关于“{Issues[(first + issue) % Issues.Length]}”的问题\n");
            text.Append(CultureInfo.InvariantCulture,
                $"整改措施：一是修订管理办法{1 + random.Next(4)}项，召开专题会议{1 + random.Next(9)}次。二是开展自查{1 + random.Next(5)}轮，挽回资金{random.Next(1, 90)}.{random.Next(10)}万元。\n");
            text.Append(CultureInfo.InvariantCulture,
                $"整改时限：{2021 + random.Next(5)}年{1 + random.Next(12)}月底前\n整改进展：{States[random.Next(States.Length)]}。\n");
        }
    }
}
