using System.Text;
using Spectre.Console;

namespace Rectification.Cli.Tests;

/// <summary>A terminal of a given width.</summary>
internal sealed class FixedTerminal(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => width;

    public int Height => 24;

    public void SetEncoding(Encoding encoding)
    {
        // Text goes to a string.
    }
}
