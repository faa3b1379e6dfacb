using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Json;

namespace Rectification.Core.Tests.Json;

/// <summary>Whatever the bytes, reading gives a notice or says why there is none, and never anything else.</summary>
public class HostileInputTests
{
    [Fact]
    public void Any_bytes_give_a_notice_or_a_problem()
        => Prop.ForAll<byte[]>(AssertDocumented).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gives_a_notice_or_a_problem()
        => Prop.ForAll<string>(text =>
        {
            if (text is not null)
                AssertNoticeOrProblem(NoticeJson.Read(text), recover: false);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mutation_of_a_notice_gives_a_notice_or_a_problem()
    {
        var mutations = from notice in NoticeGenerator.Any.Generator
                        from seed in Gen.Choose(0, int.MaxValue - 1)
                        select Mutate(NoticeJson.SerializeToUtf8Bytes(notice, indented: seed % 2 == 0), new Random(seed));
        Prop.ForAll(mutations.ToArbitrary(), AssertDocumented).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void What_was_recovered_can_be_written_and_read_again()
    {
        var mutations = from notice in NoticeGenerator.OfThisVersion.Generator
                        from seed in Gen.Choose(0, int.MaxValue - 1)
                        select Mutate(NoticeJson.SerializeToUtf8Bytes(notice), new Random(seed));
        Prop.ForAll(mutations.ToArbitrary(), json =>
        {
            // What was kept of an unknown member is written in a version that may have it.
            if (NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable).Notice is { } recovered)
            {
                var later = recovered with { SchemaVersion = "1.1" };
                Assert.Equal(later, NoticeJson.Deserialize(NoticeJson.Serialize(later)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Nesting_beyond_the_limit_is_refused_and_not_a_crash(int levels)
    {
        var json = "{\"schemaVersion\":\"1.0\",\"aspects\":[{\"issues\":[" + Repeat("{\"title\":\"深\",\"issues\":[", levels) + Repeat("]}", levels) + "]}]}";
        Assert.Equal("RN912", Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json)).Problem.Rule.Id);

        var recovered = NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable);
        Assert.Equal("RN912", Assert.Single(recovered.Problems).Rule.Id);
        Assert.Equal(recovered.Notice, NoticeJson.Deserialize(NoticeJson.Serialize(recovered.Notice!)));
    }

    [Fact]
    public void A_value_nested_too_deep_in_an_unknown_member_is_refused()
    {
        var json = "{\"schemaVersion\":\"1.1\",\"later\":" + Repeat("[", 10_000) + Repeat("]", 10_000) + "}";
        Assert.Equal("RN912", Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json)).Problem.Rule.Id);
    }

    // Each half was once looked for from the start of the text: 2 MB took a minute.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_of_nothing_but_halves_of_pairs_is_repaired_in_one_pass(bool recover)
    {
        const int Halves = 300_000;
        var json = "{\"schemaVersion\":\"1.0\",\"title\":\"" + Repeat("\\ud800", Halves) + "\"}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = NoticeJson.Read(json, new() { Recover = recover });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L * Halves);
        Assert.Equal("RN913", Assert.Single(result.Problems).Rule.Id);
        Assert.Equal(recover ? Repeat("\uFFFD", Halves) : null, result.Notice?.Title);
    }

    [Fact]
    public void A_notice_nested_too_deep_to_be_read_is_not_written()
    {
        var issue = new Issue { Title = "深" };
        for (var i = 0; i < 600; i++)
            issue = new() { Title = "深", Issues = [issue] };
        var notice = new Notice { Aspects = [new() { Implicit = true, Issues = [issue] }] };
        Assert.Equal("RN912", Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(notice)).Problem.Rule.Id);
    }

    [Fact]
    public void A_hundred_thousand_problems_are_reported_in_the_order_of_the_document()
    {
        var json = "{\"schemaVersion\":\"1.0\",\"declared\":[\n" + string.Join(",\n", Enumerable.Repeat("{\"subject\":1}", 100_000)) + "]}";
        var problems = NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable).Problems;
        Assert.Equal(200_000, problems.Count);
        Assert.Equal(problems, problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column));
        Assert.Equal(100_001, problems[^1].Line);
    }

    [Fact]
    public void A_hundred_thousand_unknown_members_are_read_in_reasonable_time()
    {
        var json = "{\"schemaVersion\":\"1.1\"," + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":{i}")) + "}";
        Assert.Equal(100_000, NoticeJson.Deserialize(json).Extensions.Count);
    }

    private static void AssertDocumented(byte[] json)
    {
        foreach (var recover in new[] { false, true })
            AssertNoticeOrProblem(NoticeJson.Read(json, new() { Recover = recover }), recover);
    }

    private static void AssertNoticeOrProblem(NoticeJsonResult result, bool recover)
    {
        Assert.True(result.Notice is not null || result.HasErrors);
        Assert.True(recover || result.Notice is null == result.HasErrors);
        Assert.All(result.Problems, problem => Assert.NotEqual("", problem.Message));
    }

    private static byte[] Mutate(byte[] json, Random random)
    {
        var bytes = json.ToList();
        for (var i = random.Next(1, 4); i > 0 && bytes.Count > 1; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes.RemoveAt(at); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.Insert(at, bytes[random.Next(bytes.Count)]); break;
                case 3: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "null" : "\"\\ud800\"")); break;
            }
        }

        return [.. bytes];
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
