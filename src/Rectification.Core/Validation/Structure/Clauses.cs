using Rectification.Validation.Text;

namespace Rectification.Validation.Structure;

/// <summary>Goes through the clauses of a text that are long enough to compare; 截至目前 says nothing by itself.</summary>
internal ref struct Clauses(string text)
{
    private const int Shortest = 6;

    private Signs _signs = new(text);
    private int _next;

    /// <summary>Where the clause begins.</summary>
    public int Start { get; private set; }

    /// <summary>Its length, without the sign that ends it.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next clause; false behind the last.</summary>
    public bool MoveNext()
    {
        while (_next + Shortest <= text.Length)
        {
            Start = _next;
            Length = NextEnd() - Start;
            _next = Start + Length + 1;
            if (Length >= Shortest)
                return true;
        }

        return false;
    }

    private int NextEnd()
    {
        for (var at = _signs.Next(); at >= 0; at = _signs.Next())
        {
            if (text[at] is '，' or '。' or '；' or '：' or ',' or ';' or ':' or '！' or '？' or '\r' or '\n')
                return at;
        }

        return text.Length;
    }
}
