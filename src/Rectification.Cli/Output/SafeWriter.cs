using System.Text;

namespace Rectification.Cli.Output;

/// <summary>A writer for people whose every text is made safe for a terminal.</summary>
internal sealed class SafeWriter : TextWriter
{
    private readonly TextWriter _inner;

    public SafeWriter(TextWriter inner) => (_inner, CoreNewLine) = (inner, ['\n']);

    public override Encoding Encoding => _inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value) => _inner.Write(SafeText.Lines(value ?? ""));

    public override void Flush() => _inner.Flush();
}
