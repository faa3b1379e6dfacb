using FsCheck;
using FsCheck.Fluent;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Generators;

/// <summary>Makes notices of every shape the model allows, sensible or not; the same seed makes the same notice.</summary>
/// <remarks>
/// For properties use <see cref="Any"/> or <see cref="OfThisVersion"/>. What no notice can hold is left out: half surrogate pairs,
/// nesting beyond what can be written.
/// </remarks>
public sealed class NoticeGenerator(int seed)
{
    private static readonly string[] Words =
    [
        "学习不够深入", "整改责任落实不到位", "一是", "（二）", "③", "2020年12月底前", "已完成，长期坚持", "\u3000\u3000缩进", "𠮷😀", "\"引号\"与\\反斜线",
        "第一行\n第二行\r\n", "制表\t符", "\0\u001f\u007f\u0085\u2028\uFEFF", "<b>&amp;</b>'", "ＡＢ１２", "e\u0301", "13.48万元", " ", "~0/1~", "漳〔2020〕9号",
    ];

    private static readonly string[] RawValues =
    [
        "null", "true", "-0.0", "1e400", "12345678901234567890.123", "\"文\\u5b57\\ud842\"", "[]", "{}", "{\"a\":[1,{\"a\":null}],\"b\":\"x y\"}", "\"\"",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Notices of this and of later minor versions; the later ones have members that are not known here.</summary>
    public static Arbitrary<Notice> Any { get; } = Seeds.Select(seed => new NoticeGenerator(seed).Notice()).ToArbitrary();

    /// <summary>Notices as this version writes them.</summary>
    public static Arbitrary<Notice> OfThisVersion { get; } = Seeds.Select(seed => new NoticeGenerator(seed) { IsLater = false }.Notice()).ToArbitrary();

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    private bool? IsLater { get; set; }

    public Notice Notice()
    {
        IsLater ??= Chance(4);
        return new()
        {
            SchemaVersion = IsLater == true ? $"1.{1 + _random.Next(20)}" : Rectification.Notice.CurrentSchemaVersion,
            Id = OptionalText(),
            Kind = Chance(5) ? default : Name<NoticeKind>(),
            Title = OptionalText(),
            Publisher = OptionalText(),
            PublishedOn = OptionalDate(),
            Inspection = Optional(Inspection),
            Declared = List(Declared),
            Sections = List(Section),
            Aspects = List(Aspect),
            FollowUps = List(FollowUp),
            Outcomes = List(Outcome),
            Contact = Optional(Contact),
            Signature = Optional(() => new Signature { Body = OptionalText(), Date = OptionalDate(), Extensions = Extensions() }),
            Provenance = Optional(Provenance),
            Extensions = Extensions(),
        };
    }

    public Aspect Aspect() => new()
    {
        Number = OptionalText(),
        Title = OptionalText(),
        Summary = OptionalText(),
        Implicit = Chance(4),
        Issues = List(() => Issue(depth: _random.Next(4))),
        Measures = List(Measure),
        Outcomes = List(Outcome),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    public Issue Issue(int depth) => new()
    {
        Number = OptionalText(),
        Title = Text(),
        Kind = Chance(8) ? default : Name<IssueKind>(),
        Description = OptionalText(),
        Status = Optional(() => new IssueStatus { Progress = Chance(4) ? default : Name<Progress>(), LongTerm = Chance(2), Text = OptionalText(), Source = OptionalValue(Span), Extensions = Extensions() }),
        Deadline = Optional(() => new Deadline { Date = OptionalDate(), Text = OptionalText(), Source = OptionalValue(Span), Extensions = Extensions() }),
        Responsible = Optional(() => new Responsibility { Leader = OptionalText(), Department = OptionalText(), Person = OptionalText(), Extensions = Extensions() }),
        Measures = List(Measure),
        Results = List(Text),
        NextSteps = List(Text),
        Outcomes = List(Outcome),
        Issues = depth == 0 ? [] : List(() => Issue(depth - 1)),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    public Measure Measure() => new()
    {
        Marker = OptionalText(),
        Text = Text(),
        Dates = List(Date),
        Documents = List(() => new IssuedDocument { Title = Text(), Number = OptionalText(), Extensions = Extensions() }),
        Outcomes = List(Outcome),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    public OutcomeCount Outcome() => new()
    {
        Kind = Name<OutcomeKind>(),
        Detail = OptionalText(),
        Count = Number(),
        Unit = OptionalText(),
        Text = OptionalText(),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    public PartialDate Date()
    {
        var (year, month) = (_random.Next(1, 10_000), _random.Next(1, 13));
        return _random.Next(3) switch
        {
            0 => new(year),
            1 => new(year, month),
            _ => new(year, month, _random.Next(1, DateTime.DaysInMonth(year, month) + 1)),
        };
    }

    public string Text() => string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => Words[_random.Next(Words.Length)]));

    private Inspection Inspection() => new()
    {
        Kind = OptionalValue(Name<InspectionKind>),
        Mode = OptionalValue(Name<InspectionMode>),
        Round = OptionalText(),
        Team = OptionalText(),
        InspectedBody = OptionalText(),
        Period = Optional(() => new InspectionPeriod { Start = OptionalDate(), End = OptionalDate(), Extensions = Extensions() }),
        FeedbackOn = OptionalDate(),
        Extensions = Extensions(),
    };

    private DeclaredTotal Declared() => new()
    {
        Subject = Name<DeclaredSubject>(),
        State = OptionalValue(Name<DeclaredState>),
        Count = Chance(4) ? _random.Next(int.MinValue, int.MaxValue) : _random.Next(200),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    private Section Section() => new()
    {
        Role = Name<SectionRole>(),
        Number = OptionalText(),
        Heading = OptionalText(),
        Text = OptionalText(),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    private FollowUp FollowUp() => new()
    {
        Number = OptionalText(),
        Title = Text(),
        Deadline = Optional(() => new Deadline { Date = OptionalDate(), Text = OptionalText(), Source = OptionalValue(Span), Extensions = Extensions() }),
        IssuePath = OptionalText(),
        Measures = List(Measure),
        Source = OptionalValue(Span),
        Extensions = Extensions(),
    };

    private ContactDetails Contact() => new()
    {
        Phones = List(Text),
        Emails = List(Text),
        Address = OptionalText(),
        PostalCode = OptionalText(),
        Mailbox = OptionalText(),
        Extensions = Extensions(),
    };

    private Provenance Provenance() => new()
    {
        Uri = OptionalText(),
        Attribution = OptionalText(),
        RetrievedOn = OptionalDate(),
        Sha256 = OptionalText(),
        Length = OptionalValue(() => _random.Next()),
        Extensions = Extensions(),
    };

    private decimal Number() => _random.Next(4) switch
    {
        0 => new decimal(_random.Next(), _random.Next(), _random.Next(int.MinValue, int.MaxValue), Chance(2), (byte)_random.Next(29)),
        1 => _random.Next(-5, 1000) / 100m,
        _ => _random.Next(200),
    };

    // Now and then a name that only a later version will have.
    private T Name<T>()
        where T : struct, IOpenEnum<T>
        => Chance(10) ? T.From("laterName") : T.Known[_random.Next(T.Known.Count)];

    private SourceSpan Span()
    {
        var start = _random.Next(100_000);
        return new(start, _random.Next(1000));
    }

    private ValueList<ExtensionMember> Extensions()
        => IsLater == true && Chance(6) ? [new("later", RawValues[_random.Next(RawValues.Length)]), new("~新/\"成员", "1")] : [];

    private ValueList<T> List<T>(Func<T> make)
        => Chance(2) ? [] : Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToValueList();

    private T? Optional<T>(Func<T> make)
        where T : class
        => Chance(3) ? make() : null;

    private T? OptionalValue<T>(Func<T> make)
        where T : struct
        => Chance(3) ? make() : null;

    private string? OptionalText() => Chance(3) ? Text() : null;

    private PartialDate? OptionalDate() => Chance(3) ? Date() : null;

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
