using System.Collections;
using System.Text.RegularExpressions;

namespace Rectification.Privacy.Recognition;

/// <summary>Stretches of a text whose characters name nobody: titles of laws, and lists of places that say how many there are.</summary>
internal sealed partial class NamelessPlaces
{
    private readonly BitArray _isNameless;

    public NamelessPlaces(string text)
    {
        _isNameless = new(text.Length);
        AddAll(LawTitle().Match(text));
        AddAll(CountedPlaces().Match(text));
    }

    public bool Contain(int at) => _isNameless[at];

    private void AddAll(Match match)
    {
        for (; match.Success; match = match.NextMatch())
        {
            for (var at = match.Index; at < match.Index + match.Length; at++)
                _isNameless[at] = true;
        }
    }

    /// <summary>《劳动合同法》; what is about somebody (《关于…的规定》) may name them.</summary>
    [GeneratedRegex(@"《(?!关于)[\u4E00-\u9FFF]{2,30}(?:法|条例|准则|规则|规定|办法|细则|章程|标准|规范)(?=[（(》])", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LawTitle();

    /// <summary>杨庄、石塔两个站; 龙王庙、望江阁两处古建.</summary>
    [GeneratedRegex(
        @"[\u4E00-\u9FFF]{2,4}(?:、[\u4E00-\u9FFF]{2,4}){1,12}等?(?:[0-9]{1,3}|[两二三四五六七八九十]{1,3})(?:座|条|(?:处|地)(?!违|住|房|宅|隐|被|理|分|罚)|个[\u4E00-\u9FFF]{0,4}?(?:村|镇|乡|区|县|站|厂|队|点|库|组|社|校|园|单位|项目|部门))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CountedPlaces();
}
