using System.Text;
using Rectification.Fuzz.Contract;
using Rectification.Import;

namespace Rectification.Fuzz.Sweeps;

/// <summary>Inputs that once broke a promise; a fuzzer's find is put beside them, as short as it can be made.</summary>
public class FoundInputTests
{
    public static TheoryData<string> Found => [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Rectification.Fuzz", "Found")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Found))]
    public void An_input_that_broke_a_promise_keeps_it_now(string name)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("tests", "Rectification.Fuzz", "Found", name));
        if (Path.GetExtension(name) == ".json")
            JsonContract.Check(bytes);
        else
            ImportContract.Check(NoticeImporter.Decode(bytes));
    }
}
