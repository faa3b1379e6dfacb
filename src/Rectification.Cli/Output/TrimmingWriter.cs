using System.Text;

namespace Rectification.Cli.Output;

/// <summary>Leaves out the blanks at the end of lines, which tables pad with and files should not have.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        for (; _blanks > 0; _blanks--)
        {
            if (value is not ('\n' or '\r'))
                inner.Write(' ');
        }

        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
