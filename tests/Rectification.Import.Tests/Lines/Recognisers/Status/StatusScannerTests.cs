using Rectification.Import.Lines.Recognisers.Status;

namespace Rectification.Import.Tests.Lines.Recognisers.Status;

public class StatusScannerTests
{
    [Theory]
    [InlineData("按要求落实，进度正常", 3)]
    [InlineData("按照方案要求推进", 6)]
    [InlineData("按月核对，进度正常", 0)]
    public void What_the_work_keeps_to_ends_within_its_clause(string words, int expected)
    {
        StatusScanner.Next(words, StatusTraits.None, out var length);
        Assert.Equal(expected, length);
    }
}
