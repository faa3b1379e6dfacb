using System.Buffers;

namespace Rectification.Privacy.Recognition;

/// <summary>Chinese family names (姓氏).</summary>
internal static class FamilyNames
{
    /// <summary>The most frequent; they cover some nine in ten people.</summary>
    public const string Frequent =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private const string Others =
        "常温康施文牛樊葛邢安齐易乔庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬师仇栾隋商刁荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘闻厉伊仝郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿狄平计索宣晋初门云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇哈湛宾戎勾茅利於呼居揭干尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭沙伍关班候滑呙闪仉占钭郗郤郦郏郇蒯濮隗韶桓宓蓟暴苍訾禚仰麹汲糜松咸赖蓬酆璩夔殴沃厍撒竺盍粘阎畅逄肇岐税仵谯恽丑宰晃菅藏逢洛缑茆宦锁种芶零水雒那刀罕陀禤揣佴忻厐凤贲钮荀羿邴鄂籍莘慎殳蔚毋乜巢瓮苌靖笪蹇傅萧洪庾沐鬱";

    /// <summary>Those that are words more often than names.</summary>
    private const string Wordlike =
        "代昌时贝诸牧山秋怀党贡扶堵寿别习鱼步广禄融相红茶木字黑折老操问续言铁库滚凡底银招把保药锦俸勐岩波青晓全应";

    private static readonly string[] Compound =
    [
        "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "司空", "端木", "东方", "独孤", "南宫", "西门",
        "呼延", "闻人", "轩辕", "申屠", "钟离", "淳于", "单于", "澹台", "宗政", "濮阳", "太史", "仲孙", "百里", "东郭", "赫连", "拓跋", "万俟", "鲜于", "司寇", "公羊", "公冶", "相里",
        "闾丘", "东门", "左丘", "谷梁", "漆雕", "乐正", "壤驷", "公良", "夹谷", "宰父", "第五", "南门", "羊舌", "微生", "梁丘", "公西", "颛孙", "巫马", "段干", "子车", "亓官",
        "太叔",
    ];

    /// <summary>Those that begin hardly any other word.</summary>
    private const string Telling =
        "王李张刘陈杨赵吴徐孙马朱胡郭郑梁谢宋唐韩冯邓曹彭肖董袁潘蒋蔡魏吕沈姚卢姜崔谭廖汪贾韦邹孟熊秦邱尹薛闫阎侯陶黎贺龚邵郝覃戴樊葛邢庞颜倪聂翟殷詹耿俞柯凌裴霍涂翁骆靳喻祁屈牟缪褚娄窦戚岑柏瞿佟臧闵邬卞栾隋甄苟罗尚逄仵缑谯菅茆郜蔺鄢郗鞠谌冼芮扈晁裘邸骞闾麻丛祝阮鲍饶滕冉岳匡晏佘敖巫湛邝邰雒瓮佴苌蹇笪邴乜璩郏荀钮荆蔚傅萧庾";

    private static readonly SearchValues<char> WordlikeOnes = SearchValues.Create(Wordlike);
    private static readonly SearchValues<char> TellingOnes = SearchValues.Create(Telling);
    private static readonly SearchValues<char> FrequentOnes = SearchValues.Create(Frequent);
    private static readonly SearchValues<char> All = SearchValues.Create(Frequent + Others + Wordlike);

    /// <summary>Whether the text begins with a family name.</summary>
    public static bool BeginsWithOne(ReadOnlySpan<char> text) => All.Contains(text[0]) || BeginsWithCompound(text);

    /// <summary>Whether the character is one of the most frequent family names.</summary>
    public static bool IsFrequent(char character) => FrequentOnes.Contains(character);

    /// <summary>Whether the character is a word more often than a family name.</summary>
    public static bool IsWordlike(char character) => WordlikeOnes.Contains(character);

    /// <summary>Whether hardly any word but a name begins with the character.</summary>
    public static bool IsTelling(char character) => TellingOnes.Contains(character);

    /// <summary>Whether the text begins with a family name of two characters.</summary>
    public static bool BeginsWithCompound(ReadOnlySpan<char> text)
    {
        foreach (var name in Compound)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
