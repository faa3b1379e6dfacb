using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Names with their values below each other; a line each where the page is narrow.</summary>
internal static class FactList
{
    private const int Gap = 2;
    private const int NarrowestValue = 20;

    public static void Write(IAnsiConsole console, IReadOnlyList<(string Name, string Value)> facts)
    {
        if (facts.Count == 0)
            return;
        if (console.Profile.Width < facts.Max(fact => CellText.Width(fact.Name)) + Gap + NarrowestValue)
        {
            foreach (var (name, value) in facts)
                PlainLine.Write(console, $"{name}: {value}");
            return;
        }

        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(Gap)).AddColumn(new GridColumn().PadRight(0));
        foreach (var (name, value) in facts)
            grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(SafeText.Line(value)));
        console.Write(grid);
    }
}
