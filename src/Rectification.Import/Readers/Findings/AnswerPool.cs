namespace Rectification.Import.Readers.Findings;

/// <summary>Answers to fill: as many as problems stand one inside the other, each used again when its problem is read.</summary>
internal sealed class AnswerPool
{
    private readonly Stack<Answer> _free = [];

    /// <summary>An empty answer; give it back when everything is taken out of it.</summary>
    public Answer Rent() => _free.TryPop(out var answer) ? answer : new();

    /// <summary>Takes an answer back.</summary>
    public void Return(Answer answer)
    {
        answer.Clear();
        _free.Push(answer);
    }
}
