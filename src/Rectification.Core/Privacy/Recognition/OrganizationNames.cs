using System.Buffers;

namespace Rectification.Privacy.Recognition;

/// <summary>Tells names of firms and associations by their ending: 宏远|建材有限公司.</summary>
internal static class OrganizationNames
{
    private const int Reach = 10;

    private static readonly string[] Endings =
        ["公司", "集团", "合作社", "厂", "超市", "商店", "饭店", "酒店", "商行", "经营部", "门市", "事务所", "工作室", "农场", "养殖场", "基金会", "协会", "餐馆", "农家乐", "小学", "中学",
            "学院", "幼儿园", "医院", "诊所", "药店", "家园", "花园", "小区", "国际", "物流", "科技", "实业", "建材", "影城", "项目", "基地", "社区", "村落"];

    /// <summary>No name of a firm goes on over a sign or one of these.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：、（）“”《》,;:()\n\r\t 　的了在是与和及对被把由从到向将等为");

    /// <summary>Whether the text is the rest of such a name.</summary>
    public static bool GoesOn(ReadOnlySpan<char> behind)
    {
        var near = behind[..Math.Min(Reach, behind.Length)];
        var end = near.IndexOfAny(Breaks);
        near = end < 0 ? near : near[..end];
        foreach (var ending in Endings)
        {
            if (near.Contains(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
