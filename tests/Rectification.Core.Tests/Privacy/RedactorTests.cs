using System.Text;
using Rectification.Primitives;
using Rectification.Privacy;

namespace Rectification.Core.Tests.Privacy;

public sealed class RedactorTests
{
    private static readonly Redactor Masking = new();
    private static readonly RedactionOptions Pseudonyms = RedactionOptions.Default.WithAll(RedactionAction.Pseudonym) with { Key = Encoding.UTF8.GetBytes("a key of the tests, 32 characters") };

    [Theory]
    [InlineData("对李晓梅同志进行诫勉谈话。", "对李某某同志进行诫勉谈话。")]
    [InlineData("局长赵明主持召开会议，王磊副局长带队检查。", "局长赵某主持召开会议，王某副局长带队检查。")]
    [InlineData("责任领导：欧阳晓峰（副局长）；责任人：张 伟、刘洋", "责任领导：欧阳某某（副局长）；责任人：张某、刘某")]
    [InlineData("给予王建国党内严重警告处分。", "给予王某某党内严重警告处分。")]
    [InlineData("约谈王强和李明、陈立新等3人。", "约谈王某和李某、陈某某等3人。")]
    [InlineData("经查，李红梅违规领取补贴。", "经查，李某某违规领取补贴。")]
    [InlineData("补发付小安9800元、钱进8760元。", "补发付某某9800元、钱某8760元。")]
    [InlineData("村民买买提·吐尔逊反映。", "村民买某某反映。")]
    [InlineData("会议由周处长主持。", "会议由某处长主持。")]
    public void A_name_is_told_by_what_stands_around_it(string text, string redacted)
        => Assert.Equal(redacted, Masking.Redact(text).Text);

    [Theory]
    [InlineData("经核，马俊峰多报差旅费600元。", "经核，马某某多报差旅费600元。")]
    [InlineData("村民4户，其中秦德力补发120元、邵金凤补发80元。", "村民4户，其中秦某某补发120元、邵某某补发80元。")]
    [InlineData("司机马强去年预借油费50元、许向东前年预借路费80元。", "司机马某去年预借油费50元、许某某前年预借路费80元。")]
    [InlineData("请与财务室蒋薇对接。", "请与财务室蒋某对接。")]
    [InlineData("理事长胡金山将资金出借。", "理事长胡某某将资金出借。")]
    [InlineData("余款系其侄贺小军代领。", "余款系其侄贺某某代领。")]
    [InlineData("原件由季敏保管。", "原件由季某保管。")]
    [InlineData("责任人：关志强（局长）。", "责任人：关某某（局长）。")]
    [InlineData("摊主艾山江·玉素甫到场。", "摊主艾某某到场。")]
    [InlineData("联系人小杨，周一在岗。", "联系人小某，周一在岗。")]
    [InlineData("请将材料转龚莉萍办理。", "请将材料转龚某某办理。")]
    [InlineData("经与许诺、高见、成长三人核对。", "经与许某、高某、成某三人核对。")]
    [InlineData("农业农村局左文，152-0000-0000。", "农业农村局左某，152****0000。")]
    [InlineData("厂长铁振刚反映。", "厂长铁某某反映。")]
    [InlineData("由公冶晴牵头。", "由公冶某牵头。")]
    public void A_name_is_told_by_its_shape_where_a_name_can_stand(string text, string redacted)
        => Assert.Equal(redacted, Masking.Redact(text).Text);

    [Theory]
    [InlineData("来访家长到柳青小学办公室咨询。")]
    [InlineData("绿水青山就是金山银山，部门沟通加强。")]
    [InlineData("委托宏达丽华建材有限公司施工。")]
    [InlineData("合同由张丽华贸易公司签订。")]
    [InlineData("向政府报告，年初以来开展活动，办文工作有序。")]
    public void A_shape_that_ends_inside_a_word_is_no_name(string text) => Assert.Equal(text, Masking.Redact(text).Text);

    [Theory]
    [InlineData("局长赵明到场。赵明的意见是补课。", "局长赵某到场。赵某的意见是补课。")]
    [InlineData("组长孙丽华。此事孙丽华知情。", "组长孙某某。此事孙某某知情。")]
    public void A_name_that_was_found_once_is_hidden_wherever_it_stands(string text, string redacted)
        => Assert.Equal(redacted, Masking.Redact(text).Text);

    [Theory]
    [InlineData("高度重视，严格落实，由党委书记任组长，办公室主任负责。")]
    [InlineData("深入学习贯彻习近平总书记重要讲话精神。")]
    [InlineData("王某某、李××已被处理。")]
    [InlineData("监督电话025-66660001，举报手机13900000000，邮箱jw@云澜.example.gov.cn。")]
    [InlineData("合同编号110101199003070070，统一社会信用代码91110000100000000X。")]
    [InlineData("安全科长、项目经理、党组书记、常务副局长各1人。")]
    public void What_names_nobody_stays(string text) => Assert.Equal(text, Masking.Redact(text).Text);

    [Theory]
    [InlineData("经办人证件110101199003070070。", PersonalDataKind.IdentityNumber)]
    [InlineData("身份证号码：11010119900307007Ｘ。", PersonalDataKind.IdentityNumber)]
    [InlineData("证号110101********0070。", PersonalDataKind.IdentityNumber)]
    [InlineData("家中座机025-66660001。", PersonalDataKind.Phone)]
    [InlineData("身份证110101 900307 007。", PersonalDataKind.IdentityNumber)]
    [InlineData("电话139-0000-0000。", PersonalDataKind.Phone)]
    [InlineData("手机＋８６１３９００００００００。", PersonalDataKind.Phone)]
    [InlineData("住宅电话025-66660001。", PersonalDataKind.Phone)]
    [InlineData("座机025-66660001（家）。", PersonalDataKind.Phone)]
    [InlineData("发至其个人邮箱abc＠example.com。", PersonalDataKind.Email)]
    [InlineData("工资卡号6217 0012 3456 7890 123。", PersonalDataKind.Account)]
    [InlineData("微信号：abc_12345。", PersonalDataKind.Account)]
    public void A_number_is_told_by_its_form_or_its_label(string text, PersonalDataKind kind)
        => Assert.Equal(kind, Assert.Single(Masking.Redact(text).Redactions).Kind);

    [Theory]
    [InlineData("材料由宣教办彭国强汇总。", "材料由宣教办彭某某汇总。")]
    [InlineData("听取速裁庭蒋莉、民三庭武彬汇报。", "听取速裁庭蒋某、民三庭武某汇报。")]
    [InlineData("法警王锋上门送达。", "法警王某上门送达。")]
    [InlineData("分管副总江宏亮约谈两人。", "分管副总江某某约谈两人。")]
    [InlineData("款项借给妻弟成刚，月底归还。", "款项借给妻弟成某，月底归还。")]
    [InlineData("委员会主任谭根生每月核对。", "委员会主任谭某某每月核对。")]
    [InlineData("检验科于涛，记过。", "检验科于某，记过。")]
    public void A_name_behind_a_unit_or_a_persons_work_needs_no_title(string text, string redacted)
        => Assert.Equal(redacted, Masking.Redact(text).Text);

    [Theory]
    [InlineData("组长：贾 志 文", "组长：贾某某")]
    [InlineData("其中：李建设退缴9,000元。", "其中：李某某退缴9,000元。")]
    [InlineData("家长代表梁斌、方琳到会。科员对方琳来电未答复。", "家长代表梁某、方某到会。科员对方某来电未答复。")]
    public void A_name_is_told_by_its_spaces_by_a_sum_and_by_its_other_places(string text, string redacted)
        => Assert.Equal(redacted, Masking.Redact(text).Text);

    [Theory]
    [InlineData("依据《劳动合同法》办理。")]
    [InlineData("到杨庄、石塔两个中队蹲点。")]
    [InlineData("（安纪发〔2020〕3号）")]
    [InlineData("收款账户：县国库支付中心，账号51050000000000000128。")]
    [InlineData("村集体账户（双溪村股份经济合作社，账号2711 0000 0000 0000 3358）。")]
    [InlineData("联系电话：0431-66660001，13900000000\n电子邮箱：office_a@126.com\n通讯地址：人民街1号", "139")]
    [InlineData("（2）电话：0354-6666000；\n（3）邮箱：jw@firm.example.com；\n（4）来访：四层。")]
    public void What_belongs_to_a_body_or_a_law_stays(string text, string hidden = "")
    {
        var redactions = Masking.Redact(text).Redactions;
        Assert.Equal(hidden.Length == 0 ? 0 : 1, redactions.Count);
        Assert.All(redactions, redaction => Assert.StartsWith(hidden, redaction.Replacement, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("投诉人陈思明（家住二楼，邮箱chen_a@qq.com）")]
    [InlineData("联系人电话0632-6666000、13900000000，邮箱guan_a@163.com；")]
    [InlineData("（联系邮箱wei_a@126.com，电话13900000000）")]
    public void An_address_that_anybody_can_have_is_a_persons_beside_a_name_or_a_mobile_number(string text)
        => Assert.Contains(Masking.Redact(text).Redactions, redaction => redaction.Kind == PersonalDataKind.Email);

    [Theory]
    [InlineData("（电话0431-66660001，宅）")]
    [InlineData("0431-66660001（宅）")]
    public void A_telephone_at_home_is_hidden(string text)
        => Assert.Equal(PersonalDataKind.Phone, Assert.Single(Masking.Redact(text).Redactions).Kind);

    [Fact]
    public void Contacts_of_offices_are_hidden_where_that_is_asked_for()
    {
        var all = new Redactor(new() { HidePublicContacts = true });

        Assert.Equal("监督电话******。", all.Redact("监督电话025-66660001。").Text);
    }

    [Fact]
    public void Each_kind_has_a_policy_of_its_own()
    {
        var redactor = new Redactor(new() { Names = RedactionAction.Remove, Phones = RedactionAction.Keep });

        Assert.Equal("对〔姓名〕同志，电话13900000000。", redactor.Redact("对王强同志，电话13900000000。").Text);
    }

    [Fact]
    public void A_pseudonym_is_the_same_for_the_same_key_and_data_and_another_for_others()
    {
        var (one, same) = (new Redactor(Pseudonyms).Redact("对王强同志。").Text, new Redactor(Pseudonyms).Redact("局长王强到场。").Text);
        var other = new Redactor(Pseudonyms with { Key = Encoding.UTF8.GetBytes("another key of the tests, as long") }).Redact("对王强同志。").Text;

        var pseudonym = one[1..one.IndexOf('同', StringComparison.Ordinal)];
        Assert.Contains(pseudonym, same, StringComparison.Ordinal);
        Assert.DoesNotContain(pseudonym, other, StringComparison.Ordinal);
        Assert.DoesNotContain(pseudonym, new Redactor(Pseudonyms).Redact("对李明同志。").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_has_one_pseudonym_however_it_is_grouped()
        => Assert.Single(new Redactor(Pseudonyms).Redact("电话13900000000，手机139-0000-0000。").Redactions.Select(redaction => redaction.Replacement).Distinct());

    [Fact]
    public void Pseudonyms_without_a_key_are_refused()
        => Assert.Throws<ArgumentException>(() => new Redactor(RedactionOptions.Default.WithAll(RedactionAction.Pseudonym)));

    [Fact]
    public void Printing_the_options_does_not_show_the_key()
        => Assert.DoesNotContain("97", Pseudonyms.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Offsets_lead_from_old_to_new_and_back()
    {
        var redacted = Masking.Redact("对王建国同志，电话13900000000。");

        Assert.Equal(redacted.Text.IndexOf('，', StringComparison.Ordinal), redacted.ToRedacted(6));
        Assert.Equal(6, redacted.ToOriginal(redacted.ToRedacted(6)));
        Assert.Equal(new SourceSpan(1, 3), redacted.ToRedacted(new SourceSpan(2, 1)));
    }

    [Fact]
    public void A_notice_is_redacted_in_every_member()
    {
        var notice = new Notice
        {
            Title = "关于王建国同志的通报",
            Contact = new() { Phones = ["13900000000", "025-66660001"], Emails = ["office@example.com"] },
            Aspects = [new() { Title = "作风方面", Issues = [new() { Title = "王建国迟到", Responsible = new() { Person = "扎西次仁" }, Results = ["王建国已检讨"] }] }],
        };

        var redacted = Masking.Redact(notice);

        Assert.Equal("关于王某某同志的通报", redacted.Notice.Title);
        Assert.Equal(["139****0000", "025-66660001"], redacted.Notice.Contact!.Phones);
        Assert.Equal("office@example.com", redacted.Notice.Contact.Emails[0]);
        var issue = redacted.Notice.Aspects[0].Issues[0];
        Assert.Equal(("王某某迟到", "扎某某", "王某某已检讨"), (issue.Title, issue.Responsible!.Person, issue.Results[0]));
        Assert.Contains(redacted.Redactions, redaction => redaction.Path == "/aspects/0/issues/0/results/0");
    }

    [Fact]
    public void Sources_move_with_the_text()
    {
        const string text = "对欧阳建国同志\n一、学习不够";
        var notice = new Notice { Aspects = [new() { Title = "学习不够", Source = new(8, 6) }] };

        var redacted = new Redactor(RedactionOptions.Default.WithAll(RedactionAction.Remove)).Redact(notice, text);

        Assert.Equal("一、学习不够", redacted.Notice.Aspects[0].Source!.Value.Slice(redacted.Text!.Text).ToString());
    }

    [Fact]
    public void A_notice_of_another_text_is_refused()
        => Assert.Throws<ArgumentException>(() => Masking.Redact(new Notice { Aspects = [new() { Source = new(8, 6) }] }, "短"));

    [Fact]
    public void Members_that_are_not_known_are_redacted_too()
    {
        var notice = new Notice { SchemaVersion = "1.9", Extensions = [new("note", """{"by":["局长王强到场"]}""")] };

        Assert.Equal("""{"by":["局长王某到场"]}""", Masking.Redact(notice).Notice.Extensions[0].Json);
    }

    [Fact]
    public void An_issue_nested_deeper_than_a_stack_is_redacted()
    {
        var issue = new Issue { Title = "对王强同志" };
        for (var depth = 0; depth < 5_000; depth++)
            issue = new() { Title = "层", Issues = [issue] };

        var redaction = Assert.Single(Masking.Redact(new Notice { Aspects = [new() { Issues = [issue] }] }).Redactions);

        Assert.EndsWith("/issues/0/title", redaction.Path, StringComparison.Ordinal);
    }
}
