using System.Text.Json;
using Rectification.Fuzz.Inputs;

namespace Rectification.Fuzz.Sweeps;

/// <summary>Runs a check over many inputs and tells of the first few that fail.</summary>
internal static class Sweeping
{
    private const int MostTold = 3;

    public static void All<T>(IEnumerable<T> inputs, Action<T> check, Func<T, string> print)
    {
        var (count, failures) = (0, new List<string>());
        foreach (var input in inputs)
        {
            count++;
            try
            {
                check(input);
            }
            catch (Exception failure) when (failures.Count < MostTold)
            {
                failures.Add($"{JsonSerializer.Serialize(print(input))}\n{failure}");
            }
        }

        Assert.NotEqual(0, count);
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Append(Share.Again)));
    }
}
