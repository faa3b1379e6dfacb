using System.Reflection;
using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Types;

/// <summary>Nothing of one import, check or report may be seen by the next, on whatever thread: no library keeps state that can change.</summary>
public class StaticStateTests
{
    /// <summary>What can change by its type and does not by its use, and what remembers an answer that is always the same.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["FindingBaseline._known"] = "sorted, and filled before the baseline is made",
        ["ImportJsonContext.s_defaultOptions"] = "made by the generator of System.Text.Json; locked when the context takes it",
        ["NoticeJsonContext.s_defaultOptions"] = "as above",
        ["NoticeTexts.Written"] = "the framework locks it at its first use, and nobody else sees it",
        ["PartValue._shape"] = "a shape that needs others is looked up at its first use, with the same answer on each thread",
        ["RectificationHistory._issues"] = "computed once from what does not change",
        ["RedactionOptions.Key"] = "no bytes at all in the default",
        ["RuleSettings.IsReadOnly"] = "only ever goes to true, and is true in the default",
        ["RuleSettings._levels"] = "throws where it is changed once it is read-only",
        ["ValidationOptions._ruleSet"] = "arranged at its first use, with the same answer on each thread",
    };

    /// <summary>Counted in the constructor or the method that makes the object.</summary>
    private static readonly string[] FilledWhereTheyAreMade = ["StyleOrder._counts"];

    private static readonly string[] Libraries = ["Rectification.Core", "Rectification.Import", "Rectification.Documents", "Rectification.Reporting"];

    private static readonly Lazy<StaticThing[]> All = new(static () => [.. Libraries.SelectMany(static name => Assembly.Load(name).GetTypes())
        .Where(static type => !type.Name.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("Rectification", StringComparison.Ordinal) == true).SelectMany(StaticState.Of)]);

    private static readonly Lazy<string[]> Sources = new(static () => [.. Repository.SourceFiles("src").Select(File.ReadAllText)]);

    [Fact]
    public void No_static_field_leads_to_what_can_change_but_the_ones_named_here()
        => Assert.Equal(Exceptions.Keys.Order(StringComparer.Ordinal), NamesOf(static thing => !thing.IsTable));

    [Fact]
    public void A_table_is_not_seen_by_users()
        => Assert.Empty(NamesOf(static thing => thing.IsTable && thing.Holder is { IsPublic: true, DeclaringType: { IsVisible: true, Namespace: not "System" } }));

    [Fact]
    public void A_table_is_changed_nowhere()
    {
        var holders = All.Value.Where(static thing => thing.IsTable).Select(static thing => thing.Holder).DistinctBy(StaticThing.FullNameOf);
        Assert.Equal(FilledWhereTheyAreMade, holders.Where(static holder => WritesTo(holder).Any()).Select(StaticThing.FullNameOf));
    }

    [Fact]
    public void What_can_change_is_seen_however_deep()
        => Assert.Equal(
            [
                "Held.Property: can be set",
                "Held.s_cache: System.Collections.Concurrent.ConcurrentDictionary`2[System.String,System.Int32]",
                "Held.s_deep: Inner.Count: can be set",
                "Held.s_deep: Inner.list: table",
                "Held.s_deep: table",
                "Held.s_names: table",
                "Held.s_ofThread: one for each thread",
                "Held.s_pool: System.Buffers.SharedArrayPool`1[System.Byte]",
                "Held.s_set: can be set",
                "Held.s_text: System.Text.StringBuilder",
                "Held.s_words: table",
            ],
            StaticState.Of(typeof(Samples.Held)).Select(static thing => thing.ToString()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Words[0] = null;", true)]
    [InlineData("Words[name]++;", true)]
    [InlineData("Words[a][b] |= 1;", true)]
    [InlineData("Words.Add(1);", true)]
    [InlineData("Array.Sort(Words);", true)]
    [InlineData("Fill(ref Words);", true)]
    [InlineData("Words.AsSpan().Fill(0);", true)]
    [InlineData("Other.Words[0] = null;", false)]
    [InlineData("if (Words[0] == 1)", false)]
    [InlineData("Words[0] => 1", false)]
    [InlineData("Words.Contains(1);", false)]
    [InlineData("AllWords.Add(1);", false)]
    public void A_change_of_a_table_is_found(string source, bool changes) => Assert.Equal(changes, WriteFinder.Find(source, "Words").Any());

    private static IEnumerable<string> NamesOf(Func<StaticThing, bool> chosen)
        => All.Value.Where(chosen).Select(static thing => StaticThing.FullNameOf(thing.Holder)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> WritesTo(FieldInfo holder)
    {
        var (type, name) = (StaticThing.TypeNameOf(holder), StaticThing.NameOf(holder));
        return from source in Sources.Value
               where source.Contains(name, StringComparison.Ordinal) && source.Contains(type, StringComparison.Ordinal)
               let own = Regex.IsMatch(source, $@"\b(class|record|struct) {type}\b")
               from write in WriteFinder.Find(source, own ? name : $"{type}.{name}")
               select write;
    }
}
