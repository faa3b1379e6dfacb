using System.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Who answers for an issue, in the making: lines and cells add to it.</summary>
internal sealed class ResponsibilityDraft
{
    private readonly StringBuilder _leader = new();
    private readonly StringBuilder _department = new();
    private readonly StringBuilder _person = new();
    private bool _isStated;

    /// <summary>What was said so far; null where nothing was. A label without words is a statement, too.</summary>
    public Responsibility? Made
        => _isStated ? new() { Leader = Written(_leader), Department = Written(_department), Person = Written(_person) } : null;

    public void AddLeader(string words) => Add(_leader, words);

    public void AddDepartment(string words) => Add(_department, words);

    public void AddPerson(string words) => Add(_person, words);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _leader.Clear();
        _department.Clear();
        _person.Clear();
        _isStated = false;
    }

    // A leading and an assisting department, or two lines for one label.
    private void Add(StringBuilder known, string words)
    {
        _isStated = true;
        if (words.Length == 0)
            return;
        if (known.Length > 0)
            known.Append('；');
        known.Append(words);
    }

    private static string? Written(StringBuilder words) => words.Length == 0 ? null : words.ToString();
}
