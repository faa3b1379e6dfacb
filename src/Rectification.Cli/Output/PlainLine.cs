using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rectification.Cli.Output;

/// <summary>Words on a line of their own, safe for a terminal.</summary>
/// <remarks>
/// Spectre breaks lines where the page is wide enough for it; on a narrow one it would cut words into cells that hold no Chinese character,
/// and never end. There the terminal does it.
/// </remarks>
internal sealed class PlainLine : IRenderable
{
    private const int NarrowestPage = 20;

    private readonly Segment _words;

    private PlainLine(string text, Style style) => _words = new(text, style);

    public static void Write(IAnsiConsole console, string text, Style? style = null)
    {
        var (safe, chosen) = (SafeText.Line(text), style ?? Style.Plain);
        console.Write(console.Profile.Width < NarrowestPage ? new PlainLine(safe, chosen) : new Text($"{safe}\n", chosen));
    }

    public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [_words, Segment.LineBreak];
}
