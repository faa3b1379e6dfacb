using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>Stretches of a text whose characters name nobody: titles of laws, and lists of places that say how many there are.</summary>
internal sealed partial class NamelessPlaces
{
    private readonly List<(int Start, int End)> _places = [];

    public NamelessPlaces(string text)
    {
        AddAll(LawTitle().Match(text));
        AddAll(CountedPlaces().Match(text));
    }

    public bool Contain(int at)
    {
        foreach (var (start, end) in _places)
        {
            if (at >= start && at < end)
                return true;
        }

        return false;
    }

    private void AddAll(Match match)
    {
        for (; match.Success; match = match.NextMatch())
            _places.Add((match.Index, match.Index + match.Length));
    }

    /// <summary>《劳动合同法》; what is about somebody (《关于…的规定》) may name them.</summary>
    [GeneratedRegex(@"《(?!关于)[\u4E00-\u9FFF]{2,30}(?:法|条例|准则|规则|规定|办法|细则|章程|标准|规范)(?=[（(》])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LawTitle();

    /// <summary>马庄、白塔三个执法中队; 张飞庙、文昌阁三处文物.</summary>
    [GeneratedRegex(
        @"[\u4E00-\u9FFF]{2,4}(?:、[\u4E00-\u9FFF]{2,4}){1,12}等?(?:[0-9]{1,3}|[两二三四五六七八九十]{1,3})(?:座|条|(?:处|地)(?!违|住|房|宅|隐|被|理|分|罚)|个[\u4E00-\u9FFF]{0,4}?(?:村|镇|乡|区|县|站|厂|队|点|库|组|社|校|园|单位|项目|部门))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountedPlaces();
}
