using System.Globalization;
using Rectification.Fuzz.Contract;
using Rectification.Fuzz.Inputs;
using Rectification.Import;

namespace Rectification.Fuzz;

/// <summary>The target of a fuzzer: with <c>import</c> or <c>json</c> alone that of AFL, with a number of seconds a loop that needs no other tool. eng/fuzz.sh starts both.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["seeds", "import" or "json", var folder]:
                Seeds.Write(arguments[1], folder);
                return 0;
            case ["import" or "json"]:
                SharpFuzz.Fuzzer.OutOfProcess.Run(stream => Check(arguments[0], stream));
                return 0;
            case ["import" or "json", var seconds, ..]:
                return SeededLoop.Run(arguments[0], Number(seconds), arguments is [_, _, var seed] ? Number(seed) : 1);
            default:
                Console.Error.WriteLine("usage: Rectification.Fuzz import|json [seconds [seed]], or seeds import|json FOLDER");
                return 2;
        }
    }

    private static void Check(string target, Stream stream)
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        if (target == "import")
            ImportContract.Check(NoticeImporter.Decode(input.ToArray()));
        else
            JsonContract.Check(input.ToArray());
    }

    private static int Number(string written) => int.Parse(written, CultureInfo.InvariantCulture);
}
