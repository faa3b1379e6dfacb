using System.Runtime.CompilerServices;
using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Goes through a notice once, in the order of the wire format, and shows each part to the rules that check such parts.</summary>
internal sealed class NoticeWalker(RuleSet rules, RuleContext context)
{
    // Behind the two texts that a part has of its own.
    private const int FirstMeasure = 2;

    private readonly PointerPath _path = context.Path;
    private readonly TextNotes _texts = context.Texts;
    private readonly bool _isAnyRuleOn = rules.IsAnyOn;

    public static ValueList<Finding> Validate<TPart>(TPart part, ValidationOptions options, Action<NoticeWalker, TPart> visit)
        where TPart : NoticePart
    {
        var context = new RuleContext(options, part);
        visit(new(options.RuleSet, context), part);
        var findings = context.Findings;
        context.Memory.GiveBack();
        return findings;
    }

    public void Visit(Notice notice)
    {
        Begin(notice.Title);
        rules.Notice.Run(notice, PartTraits.Always, context);
        Check(notice.Title, 0, "title");
        if (notice.Inspection is { } inspection)
        {
            _path.Push(Lists.Inspection);
            Visit(inspection);
            _path.Pop();
        }

        VisitAll(notice.Declared, Lists.Declared, static (walker, total) => walker.Visit(total));
        VisitAll(notice.Sections, Lists.Sections, static (walker, section) => walker.Visit(section));
        VisitAll(notice.Aspects, Lists.Aspects, static (walker, aspect) => walker.Visit(aspect));
        VisitAll(notice.FollowUps, Lists.FollowUps, static (walker, followUp) => walker.Visit(followUp));
        VisitAll(notice.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
        if (notice.Contact is { } contact)
        {
            _path.Push(Lists.Contact);
            Visit(contact);
            _path.Pop();
        }
    }

    public void Visit(Inspection inspection)
    {
        context.Source = null;
        rules.Inspection.Run(inspection, PartTraits.Always, context);
    }

    public void Visit(ContactDetails contact)
    {
        context.Source = null;
        rules.Contact.Run(contact, PartTraits.Always, context);
    }

    public void Visit(OutcomeCount outcome)
    {
        context.Source = outcome.Source;
        rules.Outcome.Run(outcome, PartTraits.Always, context);
    }

    public void Visit(Aspect aspect)
    {
        context.Source = aspect.Source;
        var traits = Begin(aspect.Title, aspect.Summary, aspect.Measures) | PartFacts.Of(aspect);
        rules.Aspect.Run(aspect, traits, context);
        Check(aspect.Title, 0, "title");
        Check(aspect.Summary, 1, "summary");
        context.AnsweredAbove = !aspect.Measures.IsEmpty;
        VisitIssues(aspect.Issues);
        // The issues have taken the room of the notes.
        Begin(null, null, aspect.Measures);
        VisitMeasures(aspect.Measures);
        VisitAll(aspect.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
    }

    public void Visit(Issue issue)
    {
        var answeredAbove = context.AnsweredAbove;
        context.Source = issue.Source;
        var traits = Begin(issue.Title, issue.Description, issue.Measures) | PartFacts.Of(issue);
        var status = issue.Status?.Text;
        traits |= Read(status);
        rules.Issue.Run(issue, traits, context);
        if (rules.HasSleeplessTexts || (traits & PartTraits.AnyTextRule) != 0)
        {
            Check(issue.Title, 0, "title");
            Check(issue.Description, 1, "description");
            Check(status, FirstMeasure + issue.Measures.Count, "status/text");
        }

        VisitMeasures(issue.Measures);
        context.Source = issue.Source;
        VisitTexts(issue.Results, "results");
        VisitTexts(issue.NextSteps, "nextSteps");
        VisitAll(issue.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
        context.AnsweredAbove |= !issue.Measures.IsEmpty;
        VisitIssues(issue.Issues);
        context.AnsweredAbove = answeredAbove;
    }

    public void Visit(Measure measure)
    {
        Begin(null, null, [measure]);
        Visit(measure, FirstMeasure);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Visit(Measure measure, int note)
    {
        context.Source = measure.Source;
        context.MeasureNote = note;
        rules.Measure.Run(measure, _texts[note].Traits | PartFacts.Of(measure), context);
        Check(measure.Text, note, "text");
        VisitAll(measure.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
    }

    private void Visit(DeclaredTotal total)
    {
        context.Source = total.Source;
        rules.Declared.Run(total, PartTraits.Always, context);
    }

    private void Visit(FollowUp followUp)
    {
        context.Source = followUp.Source;
        var traits = Begin(followUp.Title, null, followUp.Measures) | PartFacts.Of(followUp);
        rules.FollowUp.Run(followUp, traits, context);
        Check(followUp.Title, 0, "title");
        VisitMeasures(followUp.Measures);
    }

    private void Visit(Section section)
    {
        context.Source = section.Source;
        var traits = Begin(section.Heading, section.Text) | PartFacts.Of(section);
        rules.Section.Run(section, traits, context);
        Check(section.Heading, 0, "heading");
        Check(section.Text, 1, "text");
    }

    private void VisitIssues(ValueList<Issue> issues)
    {
        if (issues.IsEmpty)
            return;
        if (context.IssueDepth >= context.Options.MaxIssueDepth)
        {
            context.Report(Rules.NestingTooDeep, Lists.Issues, [Invariant.Text(context.Options.MaxIssueDepth)]);
            return;
        }

        var siblings = context.Siblings;
        context.Siblings = issues;
        context.IssueDepth++;
        context.Numbering.Begin(NumberingState.Issues(context.IssueDepth));
        VisitAll(issues, Lists.Issues, static (walker, issue) => walker.Visit(issue));
        context.IssueDepth--;
        context.Siblings = siblings;
    }

    /// <summary>Visits measures whose texts were read together with the part they belong to.</summary>
    private void VisitMeasures(ValueList<Measure> measures)
    {
        if (measures.IsEmpty)
            return;
        context.Numbering.Begin(NumberingState.Measures);
        _path.Push(Lists.Measures);
        for (var i = 0; i < measures.Count; i++)
        {
            _path.MoveTo(i);
            Visit(measures[i], FirstMeasure + i);
        }

        _path.Pop();
    }

    private void VisitTexts(ValueList<string> texts, string list)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            _texts.Begin();
            Read(texts[i]);
            Check(texts[i], 0, list, i);
        }
    }

    private void VisitAll<TPart>(ValueList<TPart> parts, string list, Action<NoticeWalker, TPart> visit)
    {
        if (parts.IsEmpty)
            return;
        _path.Push(list);
        for (var i = 0; i < parts.Count; i++)
        {
            _path.MoveTo(i);
            visit(this, parts[i]);
        }

        _path.Pop();
    }

    /// <summary>Reads the texts of a part once for all rules: its own, then those of its measures.</summary>
    /// <returns>What the own texts mean, and whether all the marks have their counterparts.</returns>
    private ulong Begin(string? first, string? second = null, ValueList<Measure> measures = default)
    {
        _texts.Begin();
        var traits = Read(first) | Read(second);
        foreach (var measure in measures.AsSpan())
            Read(measure.Text);
        return _texts.AreMarksBalanced ? traits : traits | PartTraits.MayBeUnbalanced;
    }

    /// <summary>Where no rule is on, nothing is read, and nothing is noted.</summary>
    private ulong Read(string? text) => _isAnyRuleOn ? _texts.Read(text) : 0;

    /// <summary>Shows a text that was read to the text rules that it wakes.</summary>
    /// <param name="text">The text; null where the part has none.</param>
    /// <param name="note">The number of the note on it.</param>
    /// <param name="member">The member or list that holds it.</param>
    /// <param name="index">Its index in the list; -1 for a member.</param>
    private void Check(string? text, int note, string member, int index = PointerPath.NoIndex)
    {
        if (text is null || !_isAnyRuleOn)
            return;
        var woken = _texts[note].Traits & PartTraits.AnyTextRule;
        if (woken == 0 && !rules.HasSleeplessTexts)
            return;
        _path.Push(member, index);
        rules.Run(text, woken, context);
        _path.Pop();
    }
}
