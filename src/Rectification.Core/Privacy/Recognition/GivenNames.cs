using System.Buffers;

namespace Rectification.Privacy.Recognition;

/// <summary>Characters of given names (名): those that are frequent in them, and those that stand in none.</summary>
internal static class GivenNames
{
    private const string Frequent =
        "威为老五六七八十伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红梅建华国志云林峰海波宁龙飞鹏鑫斌斐宇浩然子轩博雅欣怡琳雪晨阳佳慧婷晓小春夏秋冬生荣福贵财富宝玉珍珠凤琴琼瑶瑞祥吉庆安康健德仁义礼智信忠孝诚良善美才俊贤达功学书诗武勤俭永远长久昌盛兴旺隆光耀亮照东南西北中正大立新民族胜利爱卫保家宏洪弘鸿厚坤乾松柏竹菊桃杏莲荷花蓉芬芝芸苗茂茜莉莎菲萍萱蕾薇蓓蕊蕴颖嫣妍妮姗姣娇娥婉媛婕婧嘉如意思恩惠慈悦怀恒惟愉情冰凌洁清淑润泽江河湖川溪源沛沁泉涵深淼渊澜潇滨滢漫炎炜炳焕煜熙燕烨灿炯煌焱熠铭锋锐钢铁钧银锦鑫钰铮镇金石岩岭岳峻崇嵩山崎峥天地日月星辰晖晗昊昱旭晟景昕昭晶智勋功勇毅坚韧刚劲力壮彪虎豹骏骥驰腾翔翼凯旋彬斯维伦乔奇琪琦瑜瑾璇璐璟珊玥玮珂珺琛琰理环玺丹彤彩绮绣纯纪绪维绍继承宗祖先孙世代传延年寿喜乐欢笑友亲朋仲伯叔季元亨贞一二三四九千万双宜宾静安定远致和顺风云雨雷电雯霖露霜雁鹤鸽莺燕鸣歌韵音琳笛铃声乐舒畅逸逍遥游浪舟航帆港津沙沧沅汉江淮济润滔汝洲洛浦津滕培基城坤垚墨黛青翠蓝紫素白玄朱丹绿橙茵芮若蔓葵蕙薪茗荔菁菀萌蓝羽翎航卓越超群冠英雄豪士儒彦哲睿聪颖敏捷思敬谦逊尚尊崇仰望朝晋进升高昂登攀步迪启开放发展勃振奋励图强实守本根叶果苑园田禾谷稻麦丰登粮科技术工农商兵路道通达广阔宽容量君臣帝王侯公卿相将帅才章典籍史册堂殿阁楼亭台成全双会东权根柱梁栋材木森楠枫桐梓榕樱桦柳槐佑佐佩依俏倩倪健傲儿允元兆克兰其冉冠凡凤创力勉化升南卉占友双召可叶合同后含启呈周咏哲唯商善四因圆圣坚垒城培增声复多夫夯妙姝娅娴存孟季宁守安官定宝实宣宪家容宾寅寒少尚尧居屹展岚峰崴川州巧希帅常干庆应序康廷建开弟强彦彬影征律徽心必忆念恬恺悟惜慎懿成戈战才扬承抒拓振挺捷掌揽攀政敦斯方旗无早时易春显普景曦曼月有朋望朗木本权来标树桓梦楚槿欧正步武殊毓民水永汀汐沐泓泰洋活浓淇淳清渝湘源滋漪澄濮灵炬烁烈焰煊燃爽牧特玖玫珏现理瑛瑄璋甜用甫申男畅略益盈相真石硕社祎祖祥禄禹秉程稳穗立竣童端笑简米精糠素红纲纹纾纶经绍维缘罡美群羿翠耘聚肖育胤腾臻舜良艺节芊芷苏范茹荃菡萧葆蒙蓬薛虹融行衡衫襄西言让许诗诺谊谋谷豫贝贤贯赋赞赫起超越跃路轶辛辽达迅迎运远连逢邦郁采野量钊钦铠银锡镜长闯闻队阔阿陆陶隽雁雄雅霁霄非鞍韬顶颂颜飏馨驹骁高魁鲁鸥鸾鹃麒麟黎齐龄";

    /// <summary>Those that stand in names more often than in any other word of such texts.</summary>
    private const string Telling =
        "伟芳娜秀英静丽磊洋艳杰娟涛霞刚桂玲梅峰鹏鑫斌斐宇浩轩博雅欣怡琳雪晨婷晓春夏秋福贵珍珠凤琴琼瑶瑞祥吉庆仁智忠孝诚俊贤勇武昌旺隆辉耀宏洪弘鸿坤松柏菊桃杏莲荷蓉芬芝芸茜莉莎菲萍萱蕾薇蓓蕊颖嫣妍妮姗娇娥婉媛婕婧嘉惠悦恒凌淑润沁渊澜滨炎炜炳焕煜熙燕烨灿铭锋锐钧锦钰铮岩岭峻嵩崎峥" +
        "辰晖晗昊昱旭晟昕昭晶勋毅彪虎豹骏骥腾翔翼彬琪琦瑜瑾璇璐璟珊玥玮珂珺琛彤绮祖仲伯叔喜霖霜雁鹤莺韵帆黛翠茵蔓逊楠枫桐梓榕槐佑佩倩俏傲冉凡巧彦庚敏兰红军龙玉荣宝根贞寿友富福云勤俭艾娅姝魁鲁芹芙茹荃贺钊钦铠邦郁雄雯霁韬馨驹骁黎麒麟" +
        "银顺柱栓牛狗妹娣婶嫂弟娃财发旦犇亮";

    /// <summary>Words of grammar, of offices and of bookkeeping.</summary>
    private const string Never =
        "村所股第的了在是与及或对被把等不未已由从到各该此个们就也都但若则着过给使届我你他她它这那哪么吗呢吧啊您某×＊*委员局处科室部门厅县区市镇乡组院站款额账户号码吨问题整责任职查违规兼副另案监督检察巡视诊氏办厂矿您诫谈话费支付账报销单位班辆屋序项制度会议";

    private static readonly SearchValues<char> FrequentOnes = SearchValues.Create(Frequent);
    private static readonly SearchValues<char> TellingOnes = SearchValues.Create(Telling);
    private static readonly SearchValues<char> NeverOnes = SearchValues.Create(Never);

    /// <summary>Characters in which names of other languages are written (买买提, 扎西).</summary>
    public static SearchValues<char> Sounds { get; } = SearchValues.Create(
        "普花琴高娃云岩罕囡香顿晋美欧曲琼拥忠俄切才让昂龙永青登敖胡雅茹纳森代钦孟查干吐逊迪提尕孜热黑甫穆默德阿不力米买艾克尔孙依木古丽合曼拜扎西卓玛次仁旺多吉平措央金罗桑巴乌图格勒那仓洛丹增尼达瓦珠贡嘎索朗白益帕哈别努比亚库江娜沙吾玉卜杜艾根尔素杰藏旦楞史伍克措日肉麦赛地奴肯塔汗恩斯坦萨拉里铁朝鲁都呼苏布宝音钢朱其呷惹莫且苦来毕");

    /// <summary>Whether the character is frequent in given names.</summary>
    public static bool IsFrequent(char character) => FrequentOnes.Contains(character);

    /// <summary>Whether all characters can stand in a given name.</summary>
    public static bool ArePossible(ReadOnlySpan<char> text) => text.IndexOfAny(NeverOnes) < 0;

    /// <summary>Whether one of the characters says that it is a name.</summary>
    public static bool AreTelling(ReadOnlySpan<char> given) => given.IndexOfAny(TellingOnes) >= 0;

    /// <summary>Whether all characters are frequent in given names.</summary>
    public static bool AreFrequent(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(FrequentOnes) < 0;

    /// <summary>Whether the character can stand in a given name at all.</summary>
    public static bool IsPossible(char character) => IsHan(character) && !NeverOnes.Contains(character);

    /// <summary>Whether names of other languages are written with the character.</summary>
    public static bool IsSound(char character) => Sounds.Contains(character);

    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or '〇';
}
